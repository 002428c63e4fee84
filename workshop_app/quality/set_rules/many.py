"""More than five key results."""

from collections.abc import Sequence

from workshop_app.quality.okr_set import Okr, OkrSet, SetExamples, SetRule, asks, plain
from workshop_app.quality.rule import Sighting

_MOST = 5


def look(okr: OkrSet) -> Sequence[Sighting]:
    """Asks which three would stay."""
    return (asks(count=str(len(okr.facts))),) if len(okr.facts) > _MOST else ()


RULE = SetRule(
    id="set_many",
    source="Atlassian Team Playbook, OKRs: one to three objectives, three to five key results",
    look=look,
    examples={
        "nb": SetExamples(
            good=(
                Okr(
                    "Bli bygdas triveligste bibliotek",
                    plain("Øke besøket fra 300 til 450 i uka", "Øke utlånet fra 3 til 4 bøker per innbygger"),
                ),
            ),
            bad=(
                Okr(
                    "Bli bygdas triveligste bibliotek",
                    plain(
                        "Øke besøket fra 300 til 450",
                        "Øke utlånet fra 3 til 4 bøker",
                        "Redusere køen fra 9 til 4 minutter",
                        "Få NPS fra 30 til 50",
                        "Øke e-boklånet fra 100 til 300",
                        "Verve 40 frivillige",
                    ),
                ),
            ),
        ),
        "en": SetExamples(
            good=(
                Okr(
                    "Become the friendliest library in the county",
                    plain(
                        "Raise visits from 300 to 450 a week", "Raise loans from 3 to 4 books per resident"
                    ),
                ),
            ),
            bad=(
                Okr(
                    "Become the friendliest library in the county",
                    plain(
                        "Raise visits from 300 to 450",
                        "Raise loans from 3 to 4 books",
                        "Cut the queue from 9 to 4 minutes",
                        "Raise NPS from 30 to 50",
                        "Raise e-book loans from 100 to 300",
                        "Recruit 40 volunteers",
                    ),
                ),
            ),
        ),
    },
)

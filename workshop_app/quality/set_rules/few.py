"""One key result alone."""

from collections.abc import Sequence

from workshop_app.quality.okr_set import Okr, OkrSet, SetExamples, SetRule, asks, plain
from workshop_app.quality.rule import Sighting


def look(okr: OkrSet) -> Sequence[Sighting]:
    """Asks what else has to be true."""
    return (asks(),) if len(okr.facts) == 1 else ()


RULE = SetRule(
    id="set_few",
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
            bad=(Okr("Bli bygdas triveligste bibliotek", plain("Øke besøket fra 300 til 450 i uka")),),
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
                    plain("Raise visits from 300 to 450 a week"),
                ),
            ),
        ),
    },
)

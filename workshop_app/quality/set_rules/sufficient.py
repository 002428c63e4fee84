"""Whether the key results together are enough."""

from collections.abc import Sequence

from workshop_app.quality.okr_set import Okr, OkrSet, SetExamples, SetRule, asks, plain
from workshop_app.quality.rule import Sighting


def look(okr: OkrSet) -> Sequence[Sighting]:
    """Asks the question that only the room can answer."""
    return (asks(),) if okr.facts else ()


RULE = SetRule(
    id="set_sufficient",
    source="C. Wodtke, Radical Focus (2016): about three key results that prove the objective",
    look=look,
    examples={
        "nb": SetExamples(
            good=(Okr("Bli bygdas triveligste bibliotek", ()),),
            bad=(
                Okr(
                    "Bli bygdas triveligste bibliotek",
                    plain("Øke besøket fra 300 til 450 i uka", "Øke utlånet fra 3 til 4 bøker per innbygger"),
                ),
            ),
        ),
        "en": SetExamples(
            good=(Okr("Become the friendliest library in the county", ()),),
            bad=(
                Okr(
                    "Become the friendliest library in the county",
                    plain(
                        "Raise visits from 300 to 450 a week", "Raise loans from 3 to 4 books per resident"
                    ),
                ),
            ),
        ),
    },
)

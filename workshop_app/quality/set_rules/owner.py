"""A key result that nobody owns."""

from collections.abc import Sequence

from workshop_app.quality.meaning.subject import KeyResultFacts
from workshop_app.quality.okr_set import Okr, OkrSet, SetExamples, SetRule, asks, plain
from workshop_app.quality.rule import Sighting


def look(okr: OkrSet) -> Sequence[Sighting]:
    """Asks for the owner of each key result without one."""
    return tuple(
        asks(number=str(number))
        for number, facts in enumerate(okr.facts, 1)
        if facts.sentence.strip() and not facts.owner.strip()
    )


RULE = SetRule(
    id="set_owner",
    source="B. Lamorte, The OKRs Field Book (2022): each key result its own measure, owner and date",
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
                    "Bli bygdas triveligste bibliotek", (KeyResultFacts("Øke besøket fra 300 til 450 i uka"),)
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
                    (KeyResultFacts("Raise visits from 300 to 450 a week"),),
                ),
            ),
        ),
    },
)

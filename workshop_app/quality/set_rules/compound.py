"""Several aims in one key result."""

from collections.abc import Sequence

from workshop_app.quality.okr_set import Okr, OkrSet, SetExamples, SetRule, asks, compound, plain
from workshop_app.quality.rule import Sighting


def look(okr: OkrSet) -> Sequence[Sighting]:
    """Asks what the answer is when only one of them is reached."""
    return tuple(
        asks(number=str(number)) for number, subject in enumerate(okr.subjects, 1) if compound(subject)
    )


RULE = SetRule(
    id="set_compound",
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
                    "Bli bygdas triveligste bibliotek",
                    plain("Øke besøket til 450 og innføre nytt lånekort", "Øke utlånet fra 3 til 4 bøker"),
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
                        "Raise visits to 450 and introduce a new library card",
                        "Raise loans from 3 to 4 books",
                    ),
                ),
            ),
        ),
    },
)

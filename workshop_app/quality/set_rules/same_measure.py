"""Two key results that measure the same."""

from collections.abc import Sequence

from workshop_app.quality.okr_set import Okr, OkrSet, SetExamples, SetRule, asks, content, plain
from workshop_app.quality.rule import Sighting

_SHARE = 0.6


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= _SHARE * len(one | other)


def look(okr: OkrSet) -> Sequence[Sighting]:
    """Asks whether one can be reached without the other."""
    words = [content(subject) for subject in okr.subjects]
    return tuple(
        asks(first=str(first + 1), second=str(second + 1))
        for second in range(len(words))
        for first in range(second)
        if words[first] and words[second] and _alike(words[first], words[second])
    )


RULE = SetRule(
    id="set_same_measure",
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
                    plain("Øke antall besøkende fra 300 til 450", "Få 450 besøkende i uka"),
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
                    plain("Raise the number of visitors from 300 to 450", "Get 450 visitors a week"),
                ),
            ),
        ),
    },
)

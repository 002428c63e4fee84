"""Two key results in the same unit."""

from collections.abc import Sequence

from workshop_app.quality.meaning.subject import KeyResultFacts
from workshop_app.quality.okr_set import Okr, OkrSet, SetExamples, SetRule, asks
from workshop_app.quality.rule import Sighting

_SHARED = frozenset({"%", "kr", "mnok", "£", "€", "$"})


def _pairs(okr: OkrSet) -> list[tuple[int, int, str]]:
    """Each key result with the first before it that has its unit."""
    seen: dict[str, int] = {}
    pairs = []
    for number, facts in enumerate(okr.facts, 1):
        unit = facts.unit.strip()
        if not unit or unit in _SHARED:
            continue
        if unit in seen:
            pairs.append((seen[unit], number, unit))
        seen.setdefault(unit, number)
    return pairs


def look(okr: OkrSet) -> Sequence[Sighting]:
    """Asks whether two key results with one unit differ."""
    return tuple(asks(first=str(first), second=str(second), unit=unit) for first, second, unit in _pairs(okr))


RULE = SetRule(
    id="set_same_unit",
    source="B. Lamorte, The OKRs Field Book (2022): each key result its own measure, owner and date",
    look=look,
    examples={
        "nb": SetExamples(
            good=(
                Okr(
                    "Bli bygdas triveligste bibliotek",
                    (
                        KeyResultFacts("Øke besøket fra 300 til 450", owner="—", unit="besøk"),
                        KeyResultFacts("Redusere køen fra 9 til 4 minutter", owner="—", unit="minutter"),
                    ),
                ),
            ),
            bad=(
                Okr(
                    "Bli bygdas triveligste bibliotek",
                    (
                        KeyResultFacts("Øke besøket fra 300 til 450", owner="—", unit="besøk"),
                        KeyResultFacts("Øke kveldsbesøket fra 30 til 60", owner="—", unit="besøk"),
                    ),
                ),
            ),
        ),
        "en": SetExamples(
            good=(
                Okr(
                    "Become the friendliest library in the county",
                    (
                        KeyResultFacts("Raise visits from 300 to 450", owner="—", unit="visits"),
                        KeyResultFacts("Cut the queue from 9 to 4 minutes", owner="—", unit="minutes"),
                    ),
                ),
            ),
            bad=(
                Okr(
                    "Become the friendliest library in the county",
                    (
                        KeyResultFacts("Raise visits from 300 to 450", owner="—", unit="visits"),
                        KeyResultFacts("Raise evening visits from 30 to 60", owner="—", unit="visits"),
                    ),
                ),
            ),
        ),
    },
)

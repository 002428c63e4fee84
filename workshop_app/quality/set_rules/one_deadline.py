"""Every key result is due on the same day."""

from collections.abc import Sequence
from datetime import date

from workshop_app.quality.meaning.subject import KeyResultFacts
from workshop_app.quality.okr_set import Okr, OkrSet, SetExamples, SetRule, asks
from workshop_app.quality.rule import Sighting


def look(okr: OkrSet) -> Sequence[Sighting]:
    """Asks what can be known half-way."""
    dates = {facts.due_on for facts in okr.facts}
    due = dates.pop() if len(dates) == 1 and len(okr.facts) > 1 else None
    return (asks(date=due),) if due else ()


RULE = SetRule(
    id="set_one_deadline",
    source="B. Lamorte, The OKRs Field Book (2022): each key result its own measure, owner and date",
    look=look,
    examples={
        "nb": SetExamples(
            good=(
                Okr(
                    "Bli bygdas triveligste bibliotek",
                    (
                        KeyResultFacts("Øke besøket fra 300 til 450", owner="—", due_on=date(2027, 3, 15)),
                        KeyResultFacts("Øke utlånet fra 3 til 4 bøker", owner="—", due_on=date(2027, 3, 31)),
                    ),
                ),
            ),
            bad=(
                Okr(
                    "Bli bygdas triveligste bibliotek",
                    (
                        KeyResultFacts("Øke besøket fra 300 til 450", owner="—", due_on=date(2027, 3, 31)),
                        KeyResultFacts("Øke utlånet fra 3 til 4 bøker", owner="—", due_on=date(2027, 3, 31)),
                    ),
                ),
            ),
        ),
        "en": SetExamples(
            good=(
                Okr(
                    "Become the friendliest library in the county",
                    (
                        KeyResultFacts("Raise visits from 300 to 450", owner="—", due_on=date(2027, 3, 15)),
                        KeyResultFacts("Raise loans from 3 to 4 books", owner="—", due_on=date(2027, 3, 31)),
                    ),
                ),
            ),
            bad=(
                Okr(
                    "Become the friendliest library in the county",
                    (
                        KeyResultFacts("Raise visits from 300 to 450", owner="—", due_on=date(2027, 3, 31)),
                        KeyResultFacts("Raise loans from 3 to 4 books", owner="—", due_on=date(2027, 3, 31)),
                    ),
                ),
            ),
        ),
    },
)

"""Every target is everything or nothing."""

from collections.abc import Sequence

from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.okr_set import Okr, OkrSet, SetExamples, SetRule, asks, plain
from workshop_app.quality.reading.quantities import Role
from workshop_app.quality.rule import Sighting

_WHOLE = 100.0


def _perfect(subject: Subject) -> bool:
    targets = [hit for hit in subject.hits if hit.role is not Role.SERVICE]
    return bool(targets) and all(
        hit.role is Role.ABSOLUTE or (hit.unit == "%" and hit.value == _WHOLE) for hit in targets
    )


def look(okr: OkrSet) -> Sequence[Sighting]:
    """Asks where good enough is good enough."""
    if len(okr.subjects) > 1 and all(_perfect(subject) for subject in okr.subjects):
        return (asks(),)
    return ()


RULE = SetRule(
    id="set_all_hundred",
    source="J. Doerr, Measure What Matters (2018): aspirational goals are well served by 0.7",
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
                    plain("100 % av lånene leveres i tide", "Ingen klager på køen"),
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
                    plain("100% of loans are returned in time", "No complaints about the queue"),
                ),
            ),
        ),
    },
)

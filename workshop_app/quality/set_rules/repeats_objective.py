"""A key result that says the objective again."""

from collections.abc import Sequence

from workshop_app.quality.okr_set import Okr, OkrSet, SetExamples, SetRule, asks, content, plain
from workshop_app.quality.rule import Sighting

_FEWEST = 2
_SHARE = 0.8


def look(okr: OkrSet) -> Sequence[Sighting]:
    """Asks what would be seen if the objective had come true."""
    aim = content(okr.objective)
    return tuple(
        asks(number=str(number))
        for number, subject in enumerate(okr.subjects, 1)
        if len(aim) >= _FEWEST and len(aim & content(subject)) >= len(aim) * _SHARE
    )


RULE = SetRule(
    id="set_repeats_objective",
    source="C. Wodtke, Radical Focus (2016): about three key results that prove the objective",
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
                    plain("Vi er bygdas triveligste bibliotek", "Øke besøket fra 300 til 450"),
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
                    plain("We are the friendliest library in the county", "Raise visits from 300 to 450"),
                ),
            ),
        ),
    },
)

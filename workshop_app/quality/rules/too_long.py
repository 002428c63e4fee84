"""More words than people remember."""

from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import OBJECTIVES, Criterion, Examples, Rule, Sighting, Verdict

_SHORT, _LONG = 15, 18


def look(subject: Subject) -> Sighting | None:
    """Sees more than fifteen words."""
    if subject.words <= _SHORT:
        return None
    verdict = Verdict.UNSURE if subject.words <= _LONG else Verdict.NO
    return Sighting(verdict, subject.whole, {"count": str(subject.words)})


RULE = Rule(
    id="too_long",
    criterion=Criterion.SHORT,
    kinds=OBJECTIVES,
    source="C. Wodtke, Radical Focus (2016): one inspiring sentence, qualitative, hard but possible",
    look=look,
    examples={
        "nb": Examples(
            good=("Bli bygdas triveligste møteplass",),
            bad=(
                "Sammen med alle frivillige vil vi bli den triveligste møteplassen for unge og gamle i bygda",
            ),
        ),
        "en": Examples(
            good=("Become the village's favourite meeting place",),
            bad=("With all our volunteers we will be the best place to meet for young and old in town",),
        ),
    },
)

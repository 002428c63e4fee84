"""Open work or a quality: two people would never agree that it is reached."""

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees work without a finish line."""
    if subject.end not in (End.OPEN, End.QUALITY):
        return None
    index = subject.find("a.quality", "n.abstract")
    return Sighting(Verdict.NO, subject.at(subject.head.index if subject.head.index >= 0 else index))


RULE = Rule(
    id="no_finish_line",
    criterion=Criterion.YES_NO,
    kinds=KEY_RESULTS,
    source="G. T. Doran, «There's a S.M.A.R.T. way to write management's goals», Management Review 70 (1981)",
    look=look,
    examples={
        "nb": Examples(
            good=("Svare 95 % av kundene innen 4 timer",),
            bad=("Forbedre kundeservicen", "Jobbe med strategien"),
        ),
        "en": Examples(
            good=("Answer 95% of customers within 4 hours",),
            bad=("Improve customer service", "Work on the strategy"),
        ),
    },
)

"""Better, stronger, good: a quality that everyone pictures differently."""

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a quality without a level."""
    if subject.end not in (End.QUALITY, End.POSSIBLE):
        return None
    index = subject.find("a.quality", "n.abstract", "w.possible")
    return Sighting(Verdict.NO, subject.at(index if index >= 0 else subject.head.index))


RULE = Rule(
    id="abstract_quality",
    criterion=Criterion.CONCRETE,
    kinds=KEY_RESULTS,
    source="OKR practice in Norway, futureworks.no: concrete, measurable, yes or no, result, deadline",
    look=look,
    examples={
        "nb": Examples(
            good=("90 % av gjestene gir frokosten 5 av 6", "Kort film om håndhygiene"),
            bad=(
                "Bedre kundeservice",
                "Forbedre samarbeidet mellom avdelingene",
                "Selge så mye som mulig",
                "Høy datakvalitet og rettidig avregning",
                "Mer synlig ledelse",
                "Jevnlig kontakt med givere",
                "Vi kan enkelt se hvem som trenger oss",
            ),
        ),
        "en": Examples(
            good=("90% of guests rate breakfast 5 of 6", "Train support team"),
            bad=(
                "Better customer service",
                "Improve collaboration between departments",
                "Sell as much as possible",
                "Clear roles and responsibilities",
                "Build a strong pipeline",
                "Accurate forecasts",
                "Maintain the register",
                "We can easily see who needs us",
            ),
        ),
    },
)

"""A task or a deliverable: what becomes possible when it is done?"""

from workshop_app.quality.meaning.spark import Tone, tone
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rule import OBJECTIVES, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees a task without a picture of what it is for."""
    if tone(subject) is not Tone.TASK:
        return None
    return Sighting(Verdict.NO, subject.at(subject.head.index))


RULE = Rule(
    id="task_as_objective",
    criterion=Criterion.INSPIRING,
    kinds=OBJECTIVES,
    source="C. Wodtke, Radical Focus (2016): one inspiring sentence, qualitative, hard but possible",
    look=look,
    examples={
        "nb": Examples(
            good=(
                "Levere en førstedag folk husker i årevis",
                "Skape en fantastisk førstedag for lærlingene",
                "Vise at en bygdebutikk kan slå kjedene",
            ),
            bad=(
                "Innføre nytt lønnssystem",
                "Oppgradere programvaren i kassene",
            ),
        ),
        "en": Examples(
            good=(
                "Launch a first day people remember for years",
                "Create a phenomenal first day for every apprentice",
                "Show that a village shop can beat the chains",
            ),
            bad=(
                "Implement a new payroll system",
                "Upgrade the till software",
            ),
        ),
    },
)

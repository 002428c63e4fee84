"""Our own deliverable: it can be finished and change nothing."""

from workshop_app.quality.meaning.ownership import Whose
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.rewrites import so_that
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees something that we make or do."""
    if subject.whose is not Whose.OWN:
        return None
    return Sighting(Verdict.NO, subject.at(subject.head.index), rewrite=so_that(subject))


RULE = Rule(
    id="own_work",
    criterion=Criterion.RESULT,
    kinds=KEY_RESULTS,
    source="F. Castro on value-based and activity-based key results: the effect, not the work",
    look=look,
    examples={
        "nb": Examples(
            good=(
                "Lansere ny app slik at andelen som betaler i appen øker fra 20 % til 60 %",
                "Levere 95 % av ordrene innen 2 dager",
                "Legge til 40 nye givere på e-postlisten",
                "Styrke lesegleden på ungdomstrinnet",
                "Få flere til å sykle til jobben",
                "Klimanøytral drift",
                "Spille i toppserien innen tre år",
            ),
            bad=(
                "Lansere ny app",
                "Ny nettside",
                "Oppsummere høringssvarene",
                "Opplæring av nye vakter",
                "Utvide tilbudet til pårørende",
                "Vi skal også pusse opp klubbhuset",
            ),
        ),
        "en": Examples(
            good=("Launch the app so that in-app payment rises from 20% to 60%",),
            bad=(
                "Launch the new app",
                "Hire a head of sales",
                "Undertake a monthly review of the largest accounts",
                "Stakeholder mapping",
                "Keep tenants informed about the works",
            ),
        ),
    },
)

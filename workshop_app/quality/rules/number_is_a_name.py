"""The number is a name: version 2.0, ISO 27001, topp 3, Strategy 2030."""

from workshop_app.quality.meaning.end_state import End
from workshop_app.quality.meaning.subject import Subject
from workshop_app.quality.reading.quantities import Role
from workshop_app.quality.rule import KEY_RESULTS, Criterion, Examples, Rule, Sighting, Verdict


def look(subject: Subject) -> Sighting | None:
    """Sees numbers, none of which can be hit."""
    name = next((quantity for quantity in subject.quantities if quantity.role is Role.NAME), None)
    if subject.hits or name is None or subject.end is End.ELSEWHERE:
        return None
    return Sighting(
        Verdict.NO,
        subject.span(name.first, name.last),
        {"number": subject.text[slice(*subject.span(name.first, name.last))]},
    )


RULE = Rule(
    id="number_is_a_name",
    criterion=Criterion.MEASURABLE,
    kinds=KEY_RESULTS,
    source="G. T. Doran, «There's a S.M.A.R.T. way to write management's goals», Management Review 70 (1981)",
    look=look,
    examples={
        "nb": Examples(
            good=("Selge 300 lisenser av versjon 2.0",),
            bad=("Lansere versjon 2.0", "Innføre ISO 27001", "Følge opp saker som er 60 dager gamle"),
        ),
        "en": Examples(
            good=("Sell 300 licences of version 2.0",),
            bad=(
                "Launch version 2.0",
                "Introduce ISO 27001",
                "Follow up invoices 60+ days overdue",
                "Publish the 2027 report",
            ),
        ),
    },
)

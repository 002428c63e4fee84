"""Numbers are read with their role and unit; names that look like numbers are none."""

import pytest

from workshop_app.quality.check import analysed
from workshop_app.quality.reading.quantities import Role
from workshop_app.quality.reading.tokens import number
from workshop_app.quality.rule import Kind

CASES: list[tuple[str, str, list[tuple[Role, str, float]]]] = [
    ("nb", "Øke inntektene fra 30 mnok til 40 mnok", [(Role.BASELINE, "kr", 30), (Role.TARGET, "kr", 40)]),
    ("nb", "Redusere churn med 2,75 %", [(Role.CHANGE, "%", 2.75)]),
    ("nb", "Redusere churn med 2 prosentpoeng", [(Role.CHANGE, "pp", 2)]),
    ("nb", "Sykefravær under 5 %", [(Role.LIMIT, "%", 5)]),
    ("nb", "Selge 10 000 billetter", [(Role.COUNT, "", 10000)]),
    ("nb", "Selge 10\u202f000 billetter", [(Role.COUNT, "", 10000)]),
    ("nb", "Selge tolv billetter", [(Role.COUNT, "", 12)]),
    ("nb", "Doble salget", [(Role.RATIO, "x", 2)]),
    ("nb", "Ingen klager", [(Role.ABSOLUTE, "", 0)]),
    ("nb", "85 % av elevene, sist: 51 %", [(Role.COUNT, "%", 85), (Role.BASELINE, "%", 51)]),
    ("nb", "Belegg på 78 %, opp fra 71 %", [(Role.TARGET, "%", 78), (Role.BASELINE, "%", 71)]),
    ("nb", "Lansere versjon 2.0", [(Role.NAME, "", 2.0)]),
    ("nb", "Trygg overgang til 1. klasse", [(Role.NAME, "", 1)]),
    ("nb", "Et tilbud til 16-åringene", [(Role.NAME, "", 16)]),
    ("nb", "Innføre ISO 27001", [(Role.NAME, "", 27001)]),
    ("nb", "Strategi 2030 er vedtatt", [(Role.NAME, "", 2030)]),
    ("en", "Increase revenue from $1.2M to $1.5M", [(Role.BASELINE, "kr", 1.2), (Role.TARGET, "kr", 1.5)]),
    ("en", "Repeat visits 18%→29%", [(Role.BASELINE, "%", 18), (Role.TARGET, "%", 29)]),
    ("en", "Save 400,000 on paper", [(Role.COUNT, "", 400000)]),
    ("en", "Get feedback from 50 users", [(Role.COUNT, "", 50)]),
    ("en", "Cut the backlog from 240 cases", [(Role.BASELINE, "", 240)]),
    ("en", "Deploy from weekly to daily", [(Role.BASELINE, "time", 0), (Role.TARGET, "time", 0)]),
    ("en", "Move to Orchard 365", [(Role.NAME, "", 365)]),
    ("en", "Hold a 360-degree review", [(Role.NAME, "", 360)]),
    ("en", "Top 3 priorities delivered", [(Role.NAME, "", 3)]),
    ("en", "Cut waste in half", [(Role.RATIO, "x", 2)]),
    ("nb", "Snitt fra 3,9/6 til 4,4/6", [(Role.BASELINE, "", 3.9), (Role.TARGET, "", 4.4)]),
    ("nb", "Spare en halv million kroner", [(Role.COUNT, "kr", 0.5)]),
    ("nb", "Lese to-tre bøker", [(Role.COUNT, "", 2)]),
    ("nb", "Saker eldre enn 90 dager", [(Role.NAME, "time", 90)]),
    ("nb", "Intervjue våre topp 15 kunder", [(Role.COUNT, "", 15)]),
    ("nb", "De tre største leverandørene", [(Role.COUNT, "", 3)]),
    ("en", "Visit the top 20 accounts", [(Role.COUNT, "", 20)]),
    ("en", "Write scripts for the top-20 tables", [(Role.COUNT, "", 20)]),
    ("en", "Plan 3 additional targeted training events", [(Role.COUNT, "", 3)]),
    ("nb", "Planlegge tre arrangementer", [(Role.COUNT, "", 3)]),
    ("en", "Ship v2.1 of the firmware", [(Role.NAME, "", 1)]),
    ("en", "Finish Module 2 of the course", [(Role.NAME, "", 2)]),
    ("en", "Be among the top 20 companies", [(Role.NAME, "", 20)]),
    ("en", "Invoices 60+ days overdue", [(Role.NAME, "time", 60)]),
    ("en", "Accounts in the 60+ day bucket", [(Role.NAME, "time", 60)]),
    ("en", "Reach 12+ months of runway", [(Role.COUNT, "time", 12)]),
    ("en", "Ship the 5.2 release", [(Role.NAME, "", 5.2)]),
    ("en", "Attend if a relevant one pops up", [(Role.NAME, "", 1)]),
    ("nb", "Forbedre Lighthouse-score til 90+", [(Role.TARGET, "", 90)]),
    ("en", "Publish the 2027 sustainability report", [(Role.NAME, "", 2027)]),
    ("en", "Ship iOS 18 support", [(Role.NAME, "", 18)]),
    ("en", "Save a million dollars", [(Role.COUNT, "kr", 1)]),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text for _, text, _ in CASES])
def test_the_numbers_of_a_sentence_are_read(
    language: str, text: str, expected: list[tuple[Role, str, float]]
) -> None:
    found = analysed(text, Kind.KEY_RESULT, language=language).quantities
    assert [(quantity.role, quantity.unit, quantity.value) for quantity in found] == expected


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1 234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("98,6", 98.6),
        ("2.75", 2.75),
        ("10 000", 10000),
    ],
)
def test_a_number_is_read_whichever_marks_it_has(written: str, value: float) -> None:
    assert number(written) == value

"""A key result in words."""

from datetime import date
from decimal import Decimal

import pytest

from tests.handouts import records
from workshop_app.handouts import phrases
from workshop_app.model.words import KeyResultKind
from workshop_app.queries.okrs import StepView
from workshop_app.texts import Texts

STEPS = (StepView(records.key("s"), "a", False),)


@pytest.mark.parametrize(
    ("fields", "nb", "en"),
    [
        (
            {"from_value": Decimal(30), "to_value": Decimal(40), "unit": "mnok"},
            "30 → 40 mnok",
            "30 → 40 mnok",
        ),
        ({"to_value": Decimal("98.6"), "unit": "%"}, "? → 98,6 %", "? → 98.6 %"),
        ({"from_value": Decimal("0.10"), "to_value": Decimal(-3)}, "0,10 → −3", "0.10 → −3"),
        ({}, "uten tall", "no figure"),
        (
            {"kind": KeyResultKind.HOLD, "low": Decimal(4), "high": Decimal(5)},
            "mellom 4 og 5",
            "between 4 and 5",
        ),
        ({"kind": KeyResultKind.HOLD, "low": Decimal(4)}, "minst 4", "at least 4"),
        ({"kind": KeyResultKind.HOLD, "high": Decimal(5)}, "høyst 5", "at most 5"),
        ({"kind": KeyResultKind.HOLD}, "uten tall", "no figure"),
        ({"kind": KeyResultKind.MILESTONE, "steps": STEPS}, "ett steg", "one step"),
        ({"kind": KeyResultKind.MILESTONE}, "ja eller nei", "yes or no"),
        ({"kind": KeyResultKind.YES_NO}, "ja eller nei", "yes or no"),
    ],
)
def test_a_figure_is_said_in_its_kind(fields: dict[str, object], nb: str, en: str) -> None:
    key_result = records.key_result(1, "x", **fields)
    assert phrases.figure(key_result, Texts("nb")) == nb
    assert phrases.figure(key_result, Texts("en")) == en


def test_a_day_in_another_year_says_its_year() -> None:
    key_result = records.key_result(1, "x", due_on=date(2021, 1, 15))
    assert phrases.due(key_result, records.FACTS, Texts("nb")) == "innen 15. januar 2021"
    assert phrases.due(records.key_result(1, "x"), records.FACTS, Texts("nb")) == "innen 31. desember"


def test_what_is_not_agreed_says_so() -> None:
    assert [said for _, said in phrases.follow_up(records.NO_ONE, Texts("nb"))] == ["ikke avtalt"] * 3

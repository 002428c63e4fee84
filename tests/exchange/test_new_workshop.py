"""A table says itself which team and period it is for."""

from datetime import date

import pytest

from workshop_app.exchange.new_workshop import workshop_of
from workshop_app.exchange.table import preview
from workshop_app.model.words import PeriodKind

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("header", "cells", "span", "kind"),
    [
        ("period", ["2027-Q1"], (date(2027, 1, 1), date(2027, 3, 31)), PeriodKind.QUARTER),
        ("time period", ["Q2 2027"], (date(2027, 4, 1), date(2027, 6, 30)), PeriodKind.QUARTER),
        ("period", ["2027"], (date(2027, 1, 1), date(2027, 12, 31)), PeriodKind.YEAR),
        ("period", ["2027-H2"], (date(2027, 7, 1), date(2027, 12, 31)), PeriodKind.HALF_YEAR),
        ("period", ["2027-03"], (date(2027, 3, 1), date(2027, 3, 31)), PeriodKind.MONTH),
        ("period", ["Cycle 7"], (date(2026, 10, 1), date(2026, 12, 31)), PeriodKind.QUARTER),
        ("end date", ["2027-02-10", "2027-03-12"], (date(2027, 2, 10), date(2027, 3, 12)), PeriodKind.DATES),
        ("level", ["team"], (date(2026, 10, 1), date(2026, 12, 31)), PeriodKind.QUARTER),
    ],
)
def test_the_period_is_named_or_spanned_or_now(
    header: str, cells: list[str], span: tuple[date, date], kind: PeriodKind
) -> None:
    grid = [["title", "type", header], *(["Mål", "objective", cell] for cell in cells)]
    made = workshop_of(preview(grid, "en"), "file", "nb", TODAY)
    assert (made["starts_on"], made["ends_on"], made["period_kind"]) == (*span, kind)


def test_the_team_owns_the_objectives_unless_there_are_several() -> None:
    grid = [["title", "type", "owner"], ["A", "objective", "Care"], ["B", "objective", "Care"]]
    assert workshop_of(preview(grid, "en"), "file", "en", TODAY)["team"] == "Care"
    assert (
        workshop_of(preview([*grid, ["C", "objective", "Sales"]], "en"), "file", "en", TODAY)["team"]
        == "file"
    )

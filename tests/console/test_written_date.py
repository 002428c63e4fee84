"""A date is read however people write it."""

from datetime import date

import pytest

from workshop_app.console.written_date import written_date

NEAR = date(2027, 12, 31)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("31.12.2020", date(2020, 12, 31)),
        ("31/12", date(2027, 12, 31)),
        ("2020-12-31", date(2020, 12, 31)),
        ("31. des", date(2027, 12, 31)),
        ("1. mars", date(2027, 3, 1)),
        ("1 May 2028", date(2028, 5, 1)),
        ("October", date(2027, 10, 31)),
        ("feb 2028", date(2028, 2, 29)),
        (" DES. ", date(2027, 12, 31)),
    ],
)
def test_a_day_is_read(written: str, meant: date) -> None:
    assert written_date(written, NEAR) == meant


@pytest.mark.parametrize("written", ["", "snart", "31. foo", "32. mars", "31.2.2027", "12345678901234567890"])
def test_what_is_no_day_is_none(written: str) -> None:
    assert written_date(written, NEAR) is None

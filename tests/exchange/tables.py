"""Tables of OKRs for tests: any that a library could hold."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from workshop_app.model.okr_table import RowType, TableRow
from workshop_app.model.words import Answer, Decision, KeyResultKind
from workshop_app.operations.wording import cleaned, one_line

ODD = [
    "",
    "=1+1",
    "'=1+1",
    "+47 22",
    "-5 %",
    "@sum",
    "_x0041_",
    'sa "nei"; a,b\tc',
    "🎯 مرحبا 目标",
    "x" * 2_000,
]


def _lines() -> st.SearchStrategy[str]:
    return st.sampled_from([one_line(text) for text in ODD]) | st.text(max_size=30).map(one_line)


def _numbers() -> st.SearchStrategy[Decimal | None]:
    return st.none() | st.decimals(min_value=-(10**9), max_value=10**9, places=4)


def key_results(number: int, place: int) -> st.SearchStrategy[TableRow]:
    """Any key result of one objective."""
    made = st.builds(
        TableRow,
        row_id=st.just(f"{number}.{place}"),
        parent_row_id=st.just(str(number)),
        type=st.just(RowType.KEY_RESULT),
        level=st.just("team"),
        owner=_lines(),
        period=st.just("2027-Q1"),
        start_date=st.just(date(2027, 1, 1)),
        end_date=st.dates(date(2027, 1, 1), date(2027, 3, 31)),
        title=_lines(),
        kr_kind=st.sampled_from([KeyResultKind.NUMBER, KeyResultKind.HOLD, KeyResultKind.YES_NO]),
        unit=_lines(),
        start_value=_numbers(),
        target_value=_numbers(),
        current_value=_numbers(),
        confidence=st.none() | st.integers(1, 10),
        score=st.none() | st.decimals(0, 1, places=2),
    )
    return made.flatmap(_with_status)


def _with_status(row: TableRow) -> st.SearchStrategy[TableRow]:
    words = list(Answer) if row.score is not None else ["", *Decision]
    return st.sampled_from(words).map(lambda word: replace(row, status=str(word)))


def objectives(number: int) -> st.SearchStrategy[TableRow]:
    """Any objective."""
    return st.builds(
        TableRow,
        row_id=st.just(str(number)),
        parent_row_id=st.just(""),
        type=st.just(RowType.OBJECTIVE),
        level=st.just("team"),
        owner=st.just("Salg"),
        period=st.just("2027-Q1"),
        start_date=st.just(date(2027, 1, 1)),
        end_date=st.just(date(2027, 3, 31)),
        title=_lines(),
        why=st.text(max_size=40).map(cleaned),
        committed=st.booleans(),
        note=_lines(),
    )


@st.composite
def tables(draw: st.DrawFn) -> tuple[TableRow, ...]:
    """Any table as the app writes it; at least one objective."""
    rows: list[TableRow] = []
    for number in range(1, draw(st.integers(1, 3)) + 1):
        rows.append(draw(objectives(number)))
        rows += [draw(key_results(number, place)) for place in range(1, draw(st.integers(0, 3)) + 1)]
    return tuple(rows)

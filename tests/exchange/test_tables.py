"""Tables of OKRs go out and come back the same; nothing in them runs; what does not fit is said."""

import csv
import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from tests.exchange.tables import ODD, tables
from tests.factory import a_workshop
from workshop_app.exchange.csv_file import write_csv
from workshop_app.exchange.neutral import as_written, neutral
from workshop_app.exchange.problems import FileProblem
from workshop_app.exchange.table import preview, read_table
from workshop_app.exchange.xlsx_file import write_xlsx
from workshop_app.model import LIBRARY
from workshop_app.model.okr_table import COLUMNS, RowType, TableRow
from workshop_app.model.words import KeyResultKind, PeriodKind
from workshop_app.operations.okr_table import bring_in_table, start_from_table
from workshop_app.queries.okr_table import okr_table
from workshop_app.stages.agenda import plan
from workshop_app.storage.store import Store

KEY_RESULT = TableRow("1.1", "1", RowType.KEY_RESULT, title="Churn", kr_kind=KeyResultKind.NUMBER)
OBJECTIVE = TableRow("1", "", RowType.OBJECTIVE, title="Kundene blir", committed=False)


def start(store: Store, rows: tuple[TableRow, ...]) -> tuple[TableRow, ...]:
    """The table of a new workshop that was made from ``rows``."""
    key = uuid4()
    store.run(
        start_from_table,
        key,
        scope=LIBRARY,
        rows=rows,
        agenda=plan(120),
        team="Salg",
        period_kind=PeriodKind.QUARTER,
        starts_on=date(2027, 1, 1),
        ends_on=date(2027, 3, 31),
    )
    return store.read(okr_table, key)


@given(tables(), st.sampled_from(["nb", "en"]))
def test_a_csv_file_gives_back_every_row(rows: tuple[TableRow, ...], language: str) -> None:
    read = read_table(write_csv(rows, language))
    assert [row.problem for row in read.refused] == []
    assert read.accepted == rows


@settings(deadline=None, max_examples=40)
@given(tables())
def test_a_workbook_gives_back_every_row(rows: tuple[TableRow, ...]) -> None:
    read = read_table(write_xlsx(rows, "OKR"))
    assert [row.problem for row in read.refused] == []
    assert read.accepted == rows


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=tables())
def test_a_workshop_made_from_a_table_holds_that_table(store: Store, rows: tuple[TableRow, ...]) -> None:
    assert start(store, rows) == rows


def test_a_milestone_keeps_its_steps(store: Store) -> None:
    milestone = TableRow(
        **{**vars(KEY_RESULT), "kr_kind": KeyResultKind.MILESTONE, "note": "[x] avtale\n[ ] flytting"}
    )
    (_, read) = read_table(write_csv((OBJECTIVE, milestone), "nb")).accepted
    assert read == milestone
    assert start(store, (OBJECTIVE, milestone))[1].note == "[x] avtale\n[ ] flytting"


def test_one_undo_takes_a_whole_table_back(store: Store) -> None:
    workshop_id = a_workshop(store)
    store.run(bring_in_table, workshop_id, rows=(OBJECTIVE, KEY_RESULT))
    assert len(store.read(okr_table, workshop_id)) == 2
    store.undo(workshop_id)
    assert store.read(okr_table, workshop_id) == ()


@pytest.mark.parametrize("text", ODD)
def test_no_cell_begins_with_what_a_spreadsheet_runs(text: str) -> None:
    content = write_csv((TableRow(**{**vars(OBJECTIVE), "title": text}),), "en").decode("utf-8-sig")
    cell = list(csv.reader(io.StringIO(content)))[1][COLUMNS.index("title")]
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert as_written(neutral(text)) == text


def test_a_workbook_holds_numbers_dates_and_text_and_no_formula() -> None:
    numbered = TableRow(
        **{
            **vars(KEY_RESULT),
            "title": "=1+1",
            "target_value": Decimal("2.75"),
            "end_date": date(2027, 3, 31),
        }
    )
    sheet = load_workbook(io.BytesIO(write_xlsx((numbered,), "OKR"))).worksheets[0]
    cells = dict(zip(COLUMNS, sheet[2], strict=True))
    assert (cells["title"].value, cells["title"].data_type) == ("=1+1", "s")
    assert (cells["target_value"].value, cells["target_value"].data_type) == (2.75, "n")
    assert cells["end_date"].value == datetime(2027, 3, 31)  # noqa: DTZ001  # workbooks have no zones
    assert sheet.freeze_panes == "A2"


def test_the_same_rows_give_the_same_workbook() -> None:
    assert write_xlsx((OBJECTIVE, KEY_RESULT), "OKR") == write_xlsx((OBJECTIVE, KEY_RESULT), "OKR")


@pytest.mark.parametrize(
    ("cells", "key"),
    [
        (["", "objective", ""], None),
        (["1", "initiative", "x"], "exchange.row.no_such_type"),
        (["1", "", ""], "exchange.row.no_title"),
        (["1.1", "key_result", "alone"], "exchange.row.no_objective"),
    ],
)
def test_a_row_that_cannot_be_taken_says_why(cells: list[str], key: str | None) -> None:
    (row,) = preview([["row_id", "type", "title"], cells], "en").rows
    assert (row.problem.key if row.problem else None) == key
    assert row.line == 2


@pytest.mark.parametrize(
    ("column", "written", "key"),
    [
        ("target_value", "mange", "exchange.cell.no_number"),
        ("end_date", "31.31.2027", "exchange.cell.no_date"),
        ("confidence", "11", "exchange.row.no_such_confidence"),
        ("score", "7", "exchange.row.no_such_score"),
        ("parent_row_id", "9", "exchange.row.no_parent"),
    ],
)
def test_a_value_that_does_not_fit_is_said(column: str, written: str, key: str) -> None:
    header = list(dict.fromkeys(["row_id", "parent_row_id", "type", "title", column]))
    values = {"row_id": "1.1", "parent_row_id": "1", "type": "key_result", "title": "Churn", column: written}
    grid = [header, ["1", "", "objective", "Mål"], [values[name] for name in header]]
    refused = preview(grid, "nb").refused
    assert [row.problem.key for row in refused if row.problem] == [key]


def test_an_amount_carries_its_unit() -> None:
    grid = [["title", "type", "parent", "target value"], ["Mål", "objective", "", ""]]
    grid += [["A", "kr", "", "98,6 %"], ["B", "kr", "", "kr 1 200"]]
    read = preview(grid, "nb").accepted
    assert [(row.target_value, row.unit) for row in read[1:]] == [
        (Decimal("98.6"), "%"),
        (Decimal(1200), "kr"),
    ]


@pytest.mark.parametrize(
    ("days", "first"),
    [(["03/04/2027", "12/31/2027"], date(2027, 3, 4)), (["03/04/2027", "31.12.2027"], date(2027, 4, 3))],
)
def test_a_table_says_itself_whether_months_come_first(days: list[str], first: date) -> None:
    grid = [["title", "type", "end date"], *(["Mål", "objective", day] for day in days)]
    assert preview(grid, "en").accepted[0].end_date == first


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_file_is_read_in_the_encoding_it_has(encoding: str) -> None:
    (row,) = read_table("type;title\r\nobjective;Kortere køer på øya\r\n".encode(encoding)).accepted
    assert row.title == "Kortere køer på øya"


def zipped(parts: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return written.getvalue()


def workbook_with(name: str, content: bytes) -> bytes:
    written = io.BytesIO()
    Workbook().save(written)
    with zipfile.ZipFile(written) as source:
        parts = {part: source.read(part) for part in source.namelist()}
    return zipped({**parts, name: content})


BILLION = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "exchange.table.no_header"),
        (b"\x00\x01\x02", "exchange.table.not_text"),
        (b"PK\x03\x04nothing", "exchange.table.no_workbook"),
        (zipped({"a.txt": b"x"}), "exchange.table.no_workbook"),
        (zipped({"xl/worksheets/sheet1.xml": b"0" * 200_000_000}), "exchange.table.bomb"),
        (workbook_with("xl/worksheets/sheet1.xml", BILLION), "exchange.table.no_workbook"),
        (workbook_with("xl/sharedStrings.xml", BILLION), "exchange.table.no_workbook"),
        (b"name of nothing;else\r\n1;2\r\n", "exchange.table.no_header"),
        (b"title;type\r\n", "exchange.table.empty"),
        (b"title" + b";x" * 500, "exchange.table.too_wide"),
        (b"title\r\n" + b"x\r\n" * 25_000, "exchange.table.too_long"),
        (b'title\r\n"' + b"x" * 200_000, "exchange.table.no_csv"),
    ],
)
def test_a_file_that_is_no_table_is_refused_in_words(content: bytes, key: str) -> None:
    with pytest.raises(FileProblem) as problem:
        read_table(content)
    assert problem.value.key == key


def problem_of(read: Callable[[], object]) -> str:
    """The key of the problem that reading met; empty when there was none."""
    try:
        read()
    except FileProblem as problem:
        return problem.key
    return ""


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    assert problem_of(partial(read_table, content)).partition(".table.")[0] in ("", "exchange")


@given(st.lists(st.lists(st.text(max_size=12) | st.sampled_from(["title", "type", "1", "kr"]), max_size=6)))
def test_any_cells_are_read_or_refused(grid: list[list[str]]) -> None:
    assert problem_of(partial(preview, grid, "nb")).partition(".table.")[0] in ("", "exchange")

"""A thousand key results as tables: written, read back and brought in, against the bare libraries."""

import csv
import io
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import astuple
from datetime import date
from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook, load_workbook

from tests.bench.measurement import Measurement, median_seconds
from tests.factory import a_store, a_workshop
from workshop_app.exchange.csv_file import write_csv
from workshop_app.exchange.table import read_table
from workshop_app.exchange.xlsx_file import write_xlsx
from workshop_app.model.okr_table import RowType, TableRow
from workshop_app.model.words import KeyResultKind
from workshop_app.operations.okr_table import bring_in_table

OBJECTIVES, KEY_RESULTS = 100, 10
RUNS = 3
BAR = 3.0
"""Seconds in which a table of a thousand key results should be in a workshop."""
_MEGABYTE = 1024**2


def measure(folder: Path) -> Iterator[Measurement]:
    """Write and read both kinds of file, then bring the rows into new workshops of one library."""
    rows = a_table()
    book, text = write_xlsx(rows, "OKR"), write_csv(rows, "nb")
    told: tuple[tuple[str, Callable[[], object], Callable[[], object], str], ...] = (
        ("to XLSX", lambda: write_xlsx(rows, "OKR"), lambda: _bare_book(rows), "bare openpyxl"),
        ("to CSV", lambda: write_csv(rows, "nb"), lambda: _bare_csv(rows), "a bare csv.writer"),
        ("from XLSX", lambda: read_table(book), lambda: _bare_cells(book), "bare openpyxl"),
        ("from CSV", lambda: read_table(text), lambda: _bare_lines(text), "a bare csv.reader"),
    )
    for what, ours, bare, bare_name in told:
        name = f"{OBJECTIVES * KEY_RESULTS} key results {what}, peak {peak(ours) / _MEGABYTE:.1f} MB"
        yield Measurement(name, median_seconds(ours, RUNS), median_seconds(bare, RUNS), bare_name)
    yield Measurement(
        f"{len(rows)} rows into a workshop, one step", _bring_in(folder, rows), BAR, f"{BAR:g} s", most=1.0
    )


def a_table() -> tuple[TableRow, ...]:
    """Objectives with as many key results each as a table may have in earnest."""
    return tuple(
        row for number in range(1, OBJECTIVES + 1) for row in (_objective(number), *_key_results(number))
    )


def _objective(number: int) -> TableRow:
    why = "Hver fjerde kunde venter lenger enn de vil."
    return TableRow(
        str(number), "", RowType.OBJECTIVE, title=f"Mål {number}: kundene blir", why=why, committed=True
    )


def _key_results(number: int) -> Iterator[TableRow]:
    for place in range(1, KEY_RESULTS + 1):
        yield TableRow(
            f"{number}.{place}",
            str(number),
            RowType.KEY_RESULT,
            owner="Kundesjef",
            end_date=date(2027, 3, 31),
            title=f"Redusere ventetid {place} fra 9 til 4 minutter innen 31. mars 2027",
            kr_kind=KeyResultKind.NUMBER,
            unit="minutter",
            start_value=Decimal(9),
            target_value=Decimal(4),
            current_value=Decimal("7.5"),
            confidence=6,
        )


def peak(act: Callable[[], object]) -> int:
    """The most bytes that Python held at once for ``act``."""
    tracemalloc.start()
    try:
        act()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def _bring_in(folder: Path, rows: tuple[TableRow, ...]) -> float:
    store = a_store(folder)
    workshops = [a_workshop(store) for _ in range(RUNS + 1)]
    seconds = median_seconds(lambda: store.run(bring_in_table, workshops.pop(), rows=rows), RUNS)
    store.close()
    return seconds


def _bare_book(rows: tuple[TableRow, ...]) -> None:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(astuple(row))
    book.save(io.BytesIO())


def _bare_csv(rows: tuple[TableRow, ...]) -> None:
    csv.writer(io.StringIO(), delimiter=";").writerows(astuple(row) for row in rows)


def _bare_cells(book: bytes) -> int:
    sheet = load_workbook(io.BytesIO(book), read_only=True, data_only=True).worksheets[0]
    return sum(len(row) for row in sheet.iter_rows(values_only=True))


def _bare_lines(text: bytes) -> int:
    return sum(len(row) for row in csv.reader(io.StringIO(text.decode("utf-8-sig")), delimiter=";"))

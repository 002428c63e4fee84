"""The flat table as an Excel workbook: real numbers and dates, a frozen header, nothing that runs."""

import io
import re
import zipfile
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from workshop_app.exchange.csv_file import MOST_COLUMNS, MOST_ROWS
from workshop_app.exchange.format import Format, Leaving
from workshop_app.exchange.problems import FileProblem
from workshop_app.model.okr_table import COLUMNS, RowType, TableRow
from workshop_app.texts import Texts

LARGEST_UNPACKED = 128 * 1024 * 1024
"""Bytes of all parts of a workbook together; a thousand key results take half a megabyte."""
LONGEST_TEXT = 32_767
"""Characters that a cell can hold, by Excel's own limits; the portable file and CSV hold them all."""

_MOST_PARTS = 2_000
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_WIDE = {"title": 60, "why": 40, "note": 40, "owner": 24, "owner_email": 24}
_HEADER = (Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="0E5A6B"))
_OBJECTIVE = Font(bold=True)


def write_xlsx(rows: tuple[TableRow, ...], title: str) -> bytes:
    """One sheet with the columns of the table; the same rows give the same bytes."""
    book = Workbook()
    book.properties.title = _writable(title)
    sheet = book.worksheets[0]
    sheet.title = "OKR"
    sheet.freeze_panes = "A2"
    for number, name in enumerate(COLUMNS, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = _WIDE.get(name, 14)
        header = _cell_at(sheet, 1, number)
        header.value, (header.font, header.fill) = name, _HEADER
    for line, row in enumerate(rows, start=2):
        for number, name in enumerate(COLUMNS, start=1):
            cell = _cell_at(sheet, line, number)
            _put(cell, getattr(row, name))
            if row.type is RowType.OBJECTIVE:
                cell.font = _OBJECTIVE
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(COLUMNS))}{len(rows) + 1}"
    written = io.BytesIO()
    book.save(written)
    return _timeless(written.getvalue())


def _cell_at(sheet: Worksheet, line: int, column: int) -> Cell:
    cell = sheet.cell(line, column)
    if not isinstance(cell, Cell):
        raise TypeError("a cell of a new sheet is never merged")
    return cell


def _put(cell: Cell, value: object) -> None:
    if isinstance(value, date):
        cell.value, cell.number_format = value, "yyyy-mm-dd"
    elif isinstance(value, bool | int):
        cell.value = value
    elif isinstance(value, Decimal):
        _put_number(cell, value)
    elif value is not None and value != "":
        _put_text(cell, value.value if isinstance(value, StrEnum) else str(value))


def _put_number(cell: Cell, value: Decimal) -> None:
    """A number that Excel keeps exactly (15 digits) as a number, a longer one as its digits."""
    if len(value.as_tuple().digits) > 15 or not -300 < value.adjusted() < 300:
        _put_text(cell, format(value, "f"))
    else:
        cell.value = int(value) if value == value.to_integral_value() else value


def _put_text(cell: Cell, text: str) -> None:
    """Text that is text, whatever it begins with."""
    kept = _writable(text)
    cell.value = kept if len(kept) <= LONGEST_TEXT else f"{kept[: LONGEST_TEXT - 1]}…"
    cell.data_type = "s"
    cell.alignment = Alignment(wrap_text=True, vertical="top")


def _writable(text: str) -> str:
    """Text as a workbook holds it: what looks like one of its own escapes (``_x0041_``) is escaped."""
    return _ESCAPE.sub(r"_x005F_x\1_", _UNWRITABLE.sub(" ", text))


_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def _unescaped(value: object) -> object:
    if not isinstance(value, str):
        return value
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), value).replace("\r\n", "\n")


def _timeless(workbook: bytes) -> bytes:
    """The workbook packed anew with one moment in all parts, so that the same rows give the same bytes."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook)) as source,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                content = _MODIFIED.sub(b"2000-01-01T00:00:00Z", content)
            target.writestr(zipfile.ZipInfo(name, (2000, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return written.getvalue()


_MODIFIED = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def read_xlsx(content: bytes) -> list[list[object]]:
    """The cells of the first sheet that has any, values only; ``FileProblem`` for no safe workbook."""
    _check_parts(content)
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        return next((cells for sheet in book.worksheets if (cells := _cells(sheet))), [])
    except FileProblem:
        raise
    except Exception as error:  # openpyxl raises whatever its parser met: KeyError, ValueError, its own …
        raise FileProblem("exchange.table.no_workbook") from error


def _cells(sheet: Any) -> list[list[object]]:
    found: list[list[object]] = []
    for number, row in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True)):
        if number > MOST_ROWS:
            raise FileProblem("exchange.table.too_long", most=MOST_ROWS)
        found.append([_unescaped(value) for value in row])
    return found if any(value is not None for row in found for value in row) else []


_ENTITIES = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
_HEAD = 4096


def _check_parts(content: bytes) -> None:
    """Refuse a workbook that unpacks to more than one could mean, or whose parts define entities."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            parts = packed.infolist()
            if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
                raise FileProblem("exchange.table.bomb", most=LARGEST_UNPACKED // 1024**2)
            for part in parts:
                with packed.open(part) as opened:
                    if _ENTITIES.search(opened.read(_HEAD).replace(b"\x00", b"")):
                        raise FileProblem("exchange.table.no_workbook")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise FileProblem("exchange.table.no_workbook") from error


def _write(leaving: Leaving, texts: Texts) -> bytes:
    return write_xlsx(leaving.table, texts("exchange.table.title", name=leaving.content.name))


XLSX = Format("xlsx", ".xlsx", _write)

"""The flat table as CSV: what Excel opens with a double click, in Norway and elsewhere."""

import csv
import io
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum

from workshop_app.exchange.format import Format, Leaving
from workshop_app.exchange.neutral import as_written, neutral
from workshop_app.exchange.problems import FileProblem
from workshop_app.model.okr_table import COLUMNS, TableRow
from workshop_app.texts import Texts

MOST_COLUMNS = 400
"""A table with more columns than this is not one of OKRs."""
MOST_ROWS = 20_000
"""A table with more rows than this is not one of OKRs; what lies behind them is not even read."""
_DELIMITERS = (";", ",", "\t")
_SAMPLE = 64 * 1024


def write_csv(rows: tuple[TableRow, ...], language: str) -> bytes:
    """UTF-8 with BOM and CRLF: ``;`` and decimal comma for Norwegian, else ``,`` and decimal point."""
    norwegian = language == "nb"
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=";" if norwegian else ",", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([_cell(getattr(row, name), "," if norwegian else ".") for name in COLUMNS])
    return written.getvalue().encode("utf-8-sig")


def _cell(value: object, decimal_mark: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return format(value, "f").replace(".", decimal_mark)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    return neutral(str(value))


def read_cells(text: str) -> list[list[str]]:
    """The cells of a table of text, also of cells copied from a spreadsheet.

    ``FileProblem`` when a cell is larger than any text may be, or the table larger than any of OKRs.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text))
    return list(_lines(reader))


def _lines(reader: Iterator[list[str]]) -> Iterator[list[str]]:
    try:
        for number, cells in enumerate(reader):
            if number > MOST_ROWS:
                raise FileProblem("exchange.table.too_long", most=MOST_ROWS)
            if len(cells) > MOST_COLUMNS:
                raise FileProblem("exchange.table.too_wide", most=MOST_COLUMNS)
            yield [as_written(cell) for cell in cells]
    except csv.Error as error:
        raise FileProblem("exchange.table.no_csv") from error


def delimiter_of(text: str) -> str:
    """The delimiter of a table: of ``;``, ``,`` and tab the one its first line has most of outside quotes."""
    first: list[str] = []
    inside = False
    for letter in text[:_SAMPLE]:
        inside ^= letter == '"'
        if letter in "\r\n" and not inside and first:
            break
        if not inside:
            first.append(letter)
    return max(_DELIMITERS, key=first.count)


_ENCODINGS: tuple[tuple[Callable[[bytes], bool], str], ...] = (
    (lambda content: content.startswith((b"\xff\xfe", b"\xfe\xff")), "utf-16"),
    (lambda content: b"\x00" not in content, "utf-8-sig"),
    (lambda content: b"\x00" not in content, "cp1252"),
)


def decoded(content: bytes) -> str:
    """The text of a file; ``FileProblem`` when it is none.

    UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252, as Excel writes on Norwegian machines.
    """
    for fits, encoding in _ENCODINGS:
        if fits(content):
            try:
                return content.decode(encoding)
            except UnicodeDecodeError:
                continue
    raise FileProblem("exchange.table.not_text")


def _write(leaving: Leaving, texts: Texts) -> bytes:
    return write_csv(leaving.table, texts.language)


CSV = Format("csv", ".csv", _write)

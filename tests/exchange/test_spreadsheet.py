"""What a real spreadsheet makes of our tables: text stays text, numbers are numbers, all of it comes back."""

import shutil
import subprocess
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.exchange.tables import ODD
from workshop_app.exchange.csv_file import write_csv
from workshop_app.exchange.table import read_table
from workshop_app.exchange.xlsx_file import write_xlsx
from workshop_app.model.okr_table import COLUMNS, RowType, TableRow
from workshop_app.model.words import KeyResultKind
from workshop_app.operations.wording import one_line

pytestmark = pytest.mark.slow
UTF_8_COMMA = "44,34,76,1,,0,false,true,false"
"""LibreOffice's filter tokens: comma, double quote, UTF-8, from line 1, all cells, and text where quoted."""


def converted(folder: Path, name: str, content: bytes, to: str, reads: str = "") -> bytes:
    """A file opened and saved by LibreOffice."""
    found = shutil.which("soffice")
    assert found, "the tests need LibreOffice's spreadsheet"
    source = folder / name
    source.write_bytes(content)
    command = [found, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--calc"]
    command += [f"--infilter=CSV:{reads}"] if reads else []
    command += ["--convert-to", to, "--outdir", str(folder / "out"), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=110)
    return (folder / "out" / source.with_suffix(f".{to.partition(':')[0]}").name).read_bytes()


TEXTS = [text for text in ODD if "_x" not in text]
"""LibreOffice reads a workbook's escapes (``_x0041_``) but does not write them."""


def rows() -> tuple[TableRow, ...]:
    objective = TableRow("1", "", RowType.OBJECTIVE, title="Mål", committed=False)
    return (
        objective,
        *(
            TableRow(
                row_id=f"1.{number}",
                parent_row_id="1",
                type=RowType.KEY_RESULT,
                end_date=date(2027, 3, 31),
                title=one_line(text),
                kr_kind=KeyResultKind.NUMBER,
                target_value=Decimal("2.75"),
            )
            for number, text in enumerate(TEXTS, start=1)
        ),
    )


def test_what_looks_like_a_formula_is_text_to_a_spreadsheet(tmp_path: Path) -> None:
    book = converted(tmp_path, "okr.csv", write_csv(rows(), "en"), "xlsx", UTF_8_COMMA)
    (tmp_path / "book.xlsx").write_bytes(book)
    sheet = load_workbook(tmp_path / "book.xlsx").worksheets[0]
    titles = [row[COLUMNS.index("title")] for row in sheet.iter_rows(min_row=3)]
    assert {cell.data_type for cell in titles} <= {"s", "n"}
    assert [cell.value for cell in titles if str(cell.value or "").startswith("=")] == []
    target = [row[COLUMNS.index("target_value")].value for row in sheet.iter_rows(min_row=3)]
    assert set(target) == {2.75}


def test_a_workbook_saved_by_a_spreadsheet_comes_back_as_it_was(tmp_path: Path) -> None:
    saved = converted(tmp_path, "okr.xlsx", write_xlsx(rows(), "OKR"), "ods")
    assert saved
    back = converted(tmp_path / "out", "okr.ods", saved, "xlsx:Calc MS Excel 2007 XML")
    assert read_table(back).accepted == rows()

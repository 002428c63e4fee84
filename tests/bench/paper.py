"""One OKR sheet against a bare ReportLab page with the same number of words."""

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

from tests.bench.measurement import Measurement, median_seconds
from tests.factory import a_store
from workshop_app.demonstration import build_example
from workshop_app.handouts.okr_sheet import OKR_SHEET
from workshop_app.handouts.options import AS_USUAL
from workshop_app.queries.minutes import minutes
from workshop_app.texts import Texts

TIMES = 20


def measure(folder: Path) -> Iterator[Measurement]:
    """Build the example's sheet in memory; and one paragraph with as many words, in ReportLab's own font."""
    store = a_store(folder)
    record = store.read(minutes, build_example(store, "nb", now=datetime(2027, 1, 4, 10, 0, tzinfo=UTC)))
    store.close()
    texts = Texts("nb")
    [sheet] = OKR_SHEET.build(record, texts, AS_USUAL)
    words = " ".join(page.extract_text() for page in PdfReader(BytesIO(sheet.content)).pages).split()
    yield Measurement(
        f"one okr_sheet of {len(words)} words",
        median_seconds(lambda: list(OKR_SHEET.build(record, texts, AS_USUAL)), TIMES),
        median_seconds(lambda: _bare_page(len(words)), TIMES),
        "a bare ReportLab page",
    )


def _bare_page(words: int) -> None:
    document = SimpleDocTemplate(BytesIO())
    document.build([Paragraph(" ".join(["kunde"] * words), getSampleStyleSheet()["Normal"])])

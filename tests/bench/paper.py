"""The paper of the example against bare ReportLab pages with as many words: one sheet, and all in one run."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate

from tests.bench.measurement import Measurement, median_seconds
from tests.factory import a_store
from workshop_app.demonstration import build_example
from workshop_app.handouts import HANDOUTS
from workshop_app.handouts.okr_sheet import OKR_SHEET
from workshop_app.handouts.options import AS_USUAL
from workshop_app.queries.minutes import Minutes, minutes
from workshop_app.texts import Texts

TIMES = 20
RUNS = 5


def measure(folder: Path) -> Iterator[Measurement]:
    """Build the example's sheets in memory; and paragraphs with as many words, in ReportLab's own font."""
    store = a_store(folder)
    record = store.read(minutes, build_example(store, "nb", now=datetime(2027, 1, 4, 10, 0, tzinfo=UTC)))
    store.close()
    texts = Texts("nb")
    begun = time.perf_counter()
    files = _all(record, texts)
    first = time.perf_counter() - begun
    pages = [words for content in files for words in _words(content)]
    [sheet] = OKR_SHEET.build(record, texts, AS_USUAL)
    one = _words(sheet.content)
    yield Measurement(
        f"one okr_sheet of {sum(one)} words",
        median_seconds(lambda: list(OKR_SHEET.build(record, texts, AS_USUAL)), TIMES),
        median_seconds(lambda: _bare_pages([one]), TIMES),
        "a bare ReportLab page",
    )
    bare = median_seconds(lambda: _bare_pages([[words] for words in pages]), RUNS)
    warm = median_seconds(lambda: _all(record, texts), RUNS)
    yield Measurement(f"all {len(files)} sheets, {len(pages)} pages, first time", first, bare, "bare pages")
    yield Measurement(
        f"all {len(files)} sheets again, {len(pages) / warm:.0f} pages a second", warm, bare, "bare pages"
    )


def _all(record: Minutes, texts: Texts) -> list[bytes]:
    return [file.content for handout in HANDOUTS for file in handout.build(record, texts, AS_USUAL)]


def _words(content: bytes) -> list[int]:
    """How many words stand on each page."""
    return [len(page.extract_text().split()) for page in PdfReader(BytesIO(content)).pages]


def _bare_pages(documents: list[list[int]]) -> None:
    style = getSampleStyleSheet()["Normal"]
    for pages in documents:
        story: list[Flowable] = [
            piece for words in pages for piece in (Paragraph(" ".join(["kunde"] * words), style), PageBreak())
        ]
        SimpleDocTemplate(BytesIO()).build(story)

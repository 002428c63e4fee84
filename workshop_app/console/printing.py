"""Finished sheets as pictures, for the preview and for a printer."""

from collections.abc import Iterator, Sequence
from threading import Lock

import pypdfium2
import pypdfium2.raw
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from workshop_app.console.job import Report

POINTS_AN_INCH = 72
_WITH_PADDING = pypdfium2.raw.FPDFBitmap_BGRx
_SHARP_ENOUGH = 300
"""Dots an inch; more only costs memory."""

_ONE_AT_A_TIME = Lock()
"""PDFium is not safe for threads: https://pypdfium2.readthedocs.io/en/stable/python_api.html"""


def has_printer() -> bool:
    """Whether the system knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def print_pages(documents: Sequence[bytes], printer: QPrinter, report: Report) -> int:
    """Draw every page onto ``printer``, as large as the paper; return how many.

    Each page is reported as it is sent. ``OSError`` when the printer refuses to begin; what was sent before
    somebody stopped it is thrown away by the printer's own queue.
    """
    printer.setFullPage(True)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    painter = QPainter()
    if not painter.begin(printer):
        raise OSError(printer.printerName())
    sent = 0
    try:
        for page in pages(documents, min(printer.resolution(), _SHARP_ENOUGH)):
            report(str(sent + 1))
            if sent:
                printer.newPage()
            painter.drawImage(_fitted(page, painter.viewport()), page)
            sent += 1
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    return sent


def page_counts(documents: Sequence[bytes]) -> tuple[int, ...]:
    """How many pages each of the PDF ``documents`` has."""
    counts = []
    for content in documents:
        with _ONE_AT_A_TIME:
            document = pypdfium2.PdfDocument(content)
            counts.append(len(document))
            document.close()
    return tuple(counts)


def page(content: bytes, number: int, dots_an_inch: float) -> QImage:
    """One page of a PDF, counted from 0, as a picture."""
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(content)
        try:
            return _picture(document[number], dots_an_inch)
        finally:
            document.close()


def pages(documents: Sequence[bytes], dots_an_inch: float) -> Iterator[QImage]:
    """Every page of the PDF ``documents`` as a picture, one at a time."""
    for content, count in zip(documents, page_counts(documents), strict=True):
        for number in range(count):
            yield page(content, number, dots_an_inch)


def _picture(page: pypdfium2.PdfPage, dots_an_inch: float) -> QImage:
    drawn = page.render(
        scale=dots_an_inch / POINTS_AN_INCH, rev_byteorder=True, force_bitmap_format=_WITH_PADDING
    )
    image = QImage(drawn.buffer, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGBX8888)
    return image.copy()


def _fitted(page: QImage, paper: QRect) -> QRect:
    """Where a page lies on paper of another size: as large as it goes, in the middle."""
    size = page.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(paper.topLeft(), size)
    place.moveCenter(paper.center())
    return place

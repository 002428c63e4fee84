"""Printing finished sheets through the system's own print dialog."""

from collections.abc import Iterator, Sequence

import pypdfium2
import pypdfium2.raw
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

_POINTS_AN_INCH = 72
_WITH_PADDING = pypdfium2.raw.FPDFBitmap_BGRx
_SHARP_ENOUGH = 300
"""Dots an inch; more only costs memory."""


def has_printer() -> bool:
    """Whether the system knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def ask_and_print(documents: Sequence[bytes], title: str, parent: QWidget) -> bool:
    """Show the print dialog and print every page of the PDFs; False when somebody thought better."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    accepted = bool(dialog.exec())
    dialog.deleteLater()
    return accepted and print_pages(documents, printer)


def print_pages(documents: Sequence[bytes], printer: QPrinter) -> bool:
    """Draw every page onto ``printer``, as large as the paper; False when the printer refuses to begin."""
    printer.setFullPage(True)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, page in enumerate(pages(documents, min(printer.resolution(), _SHARP_ENOUGH))):
        if number:
            printer.newPage()
        painter.drawImage(_fitted(page, painter.viewport()), page)
    return painter.end()


def pages(documents: Sequence[bytes], dots_an_inch: int) -> Iterator[QImage]:
    """Every page of the PDF ``documents`` as a picture, one at a time."""
    for content in documents:
        document = pypdfium2.PdfDocument(content)
        try:
            for page in document:
                yield _picture(page, dots_an_inch)
        finally:
            document.close()


def _picture(page: pypdfium2.PdfPage, dots_an_inch: int) -> QImage:
    drawn = page.render(
        scale=dots_an_inch / _POINTS_AN_INCH, rev_byteorder=True, force_bitmap_format=_WITH_PADDING
    )
    image = QImage(drawn.buffer, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGBX8888)
    return image.copy()


def _fitted(page: QImage, paper: QRect) -> QRect:
    """Where a page lies on paper of another size: as large as it goes, in the middle."""
    size = page.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(paper.topLeft(), size)
    place.moveCenter(paper.center())
    return place

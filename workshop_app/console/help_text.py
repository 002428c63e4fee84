"""A page of help as it reads: pictures from the app's own folder, keys in chips, no network."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from workshop_app import paths
from workshop_app.console.document_air import give_air
from workshop_app.console.help_book import HelpPage, slug
from workshop_app.widgets.fonts import FAMILY
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import set_role

_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_LINE, _BETWEEN = 126, 8
_ABOVE_A_HEADING = 22
_WIDEST = 720


class HelpText(QTextBrowser):
    """``link_wanted`` carries what a link points to: another page, a heading in it, or both."""

    link_wanted = Signal(str)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """No page."""
        super().__init__(parent)
        self._interface = interface
        self._page: HelpPage | None = None
        self._drawn_at = 0
        self._document: QTextDocument | None = None
        self.points = 15
        set_role(self, "help")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._on_anchor_clicked)

    def show_page(self, page: HelpPage, heading: str = "") -> None:
        """Show a page from its top, or from a heading that :func:`slug` gives ``heading`` for."""
        self._page = page
        self._draw()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        block = self._heading(heading)
        if block is not None:
            self.setTextCursor(QTextCursor(block))
            top = self.document().documentLayout().blockBoundingRect(block).top()
            self.verticalScrollBar().setValue(round(top))

    def set_points(self, points: int) -> None:
        """Set the running text in another size, in pixels, and stay at the place that is read."""
        self.points = points
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._draw()
        bar.setValue(round(share * bar.maximum()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the help, no wider than the page; nothing else is loaded from anywhere."""
        url = QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value or not url.isRelative():
            return None
        image = QImage(str(paths.resource("help/pictures") / url.fileName()))
        width = self._picture_width()
        ratio = self.devicePixelRatioF()
        if not image.isNull() and image.width() > width * ratio:
            image = image.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(max(1.0, image.width() / width))
        return image

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Alt and the arrow keys to the help, which knows more pages than one."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the pictures in the new width."""
        super().resizeEvent(event)
        if self._page is not None and self._picture_width() != self._drawn_at:
            self.set_points(self.points)

    def _picture_width(self) -> int:
        return max(160, min(_WIDEST, self.viewport().width() - 24))

    def _draw(self) -> None:
        if self._page is None:
            return
        self._drawn_at = self._picture_width()
        document = QTextDocument(self)
        font = self.document().defaultFont()
        font.setPixelSize(self.points)
        document.setDefaultFont(font)
        document.setIndentWidth(22)
        before, self._document = self._document, document
        self.setDocument(document)
        if before is not None:
            before.deleteLater()
        document.setMarkdown(self._page.shown(), _MARKDOWN)
        give_air(document, _LINE, _BETWEEN)
        self._set_headings_apart()
        self._draw_keys()
        _set_tables(document)

    def _set_headings_apart(self) -> None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() > 1:
                form = block.blockFormat()
                form.setTopMargin(_ABOVE_A_HEADING)
                QTextCursor(block).setBlockFormat(form)
            block = block.next()

    def _draw_keys(self) -> None:
        """Keys stand on a ground of their own, in the letters of everything else."""
        chip = QTextCharFormat()
        chip.setFontFamilies([FAMILY])
        chip.setFontFixedPitch(False)
        chip.setBackground(self._interface.theme.colour("surface_sunken"))
        for first, last in _code_spans(self.document()):
            cursor = QTextCursor(self.document())
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(chip)

    def _heading(self, wanted: str) -> QTextBlock | None:
        block = self.document().begin()
        while wanted and block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == wanted:
                return block
            block = block.next()
        return None

    def _on_anchor_clicked(self, link: QUrl) -> None:
        self.link_wanted.emit(link.toString())


def _set_tables(document: QTextDocument) -> None:
    """Tables as columns with air between them instead of a grid."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            form = frame.format()
            form.setBorder(0)
            form.setCellSpacing(0)
            form.setCellPadding(4)
            frame.setFormat(form)


def _code_spans(document: QTextDocument) -> list[tuple[int, int]]:
    """Where the document has code, from the first to behind the last letter."""
    spans = []
    block = document.begin()
    while block.isValid():
        piece = block.begin()
        while not piece.atEnd():
            fragment = piece.fragment()
            if fragment.charFormat().fontFixedPitch():
                spans.append((fragment.position(), fragment.position() + fragment.length()))
            piece += 1
        block = block.next()
    return spans

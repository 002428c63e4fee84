"""Where a slide's words are written: Markdown, and pictures that are pasted or dropped into it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workshop_app.console.settled_text import SettledText
from workshop_app.console.slide_pictures import SUFFIXES
from workshop_app.widgets.theme import set_role


class SlideEditor(SettledText):
    """``image_brought`` carries a picture from the clipboard, ``file_brought`` the path of a picture file."""

    image_brought = Signal(QImage)
    file_brought = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty slide."""
        super().__init__(parent)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        set_role(self, "markdown")

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Pictures may be pasted and dropped as well as words."""
        return source.hasImage() or bool(_picture_files(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hand pictures on; put words in as they are."""
        files = _picture_files(source)
        if files:
            self.file_brought.emit(files[0])
        elif source.hasImage() and not source.hasText():
            self.image_brought.emit(QImage(source.imageData()))
        else:
            super().insertFromMimeData(source)

    def choose(self, words: str) -> None:
        """Select ``words`` where they stand last, so that the next key writes over them."""
        cursor = self.document().find(
            words, self.document().characterCount() - 1, QTextDocument.FindFlag.FindBackward
        )
        if not cursor.isNull():
            self.setTextCursor(cursor)

    def with_line(self, line: str) -> str:
        """What is written, with ``line`` as a paragraph of its own behind the one the cursor is in."""
        cursor = QTextCursor(self.textCursor().block())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        text, place = self.toPlainText(), cursor.position()
        return f"{text[:place].rstrip()}\n\n{line}\n\n{text[place:].lstrip()}".strip()


def _picture_files(source: QMimeData) -> list[Path]:
    paths = (Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile())
    return [path for path in paths if path.suffix.lower() in SUFFIXES]

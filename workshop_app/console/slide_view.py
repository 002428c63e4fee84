"""One slide of the introduction as it reads, large."""

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from workshop_app.console.document_air import give_air
from workshop_app.widgets.theme import set_role


class SlideView(QTextBrowser):
    """Markdown set large on a card; links are not followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """No slide."""
        super().__init__(parent)
        set_role(self, "slide")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)

    def show_markdown(self, markdown: str) -> None:
        """Show one slide; raw HTML in it stays text."""
        self.document().setDocumentMargin(36)
        self.document().setIndentWidth(26)
        self.document().setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        give_air(self.document(), 120, 14)
        self.moveCursor(QTextCursor.MoveOperation.Start)

"""The facilitator's notes for a stage, which ship with the app in both languages."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from workshop_app import paths
from workshop_app.console.document_air import give_air
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import set_role

_LINE = 120
_BETWEEN = 6


class Notes(QTextBrowser):
    """What to say and what to watch for; it follows the language of the interface."""

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """No stage yet."""
        super().__init__(parent)
        self._interface = interface
        self._stage = ""
        set_role(self, "notes")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(16)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        interface.changed.connect(self._reread)

    def show_stage(self, stage: str) -> None:
        """Show the notes of ``stage``; a stage without any leaves the place empty."""
        if stage != self._stage:
            self._stage = stage
            self._reread()

    def minimumSizeHint(self) -> QSize:
        """A few lines at the least."""
        return QSize(120, 60)

    def _reread(self) -> None:
        path = paths.resource(f"notes/{self._interface.texts.language}/{self._stage}.md")
        self.setMarkdown(path.read_text(encoding="utf-8") if path.is_file() else "")
        self.setAccessibleName(self._interface.texts("console.side.notes"))
        give_air(self.document(), _LINE, _BETWEEN)

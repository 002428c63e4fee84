"""Labels by role, and one that shortens what does not fit."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from workshop_app.widgets.theme import set_role


def label(text: str = "", role: str = "", *, wraps: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label of plain text in a role of the style sheet: nothing that people typed is read as markup."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if role:
        set_role(made, role)
    return made


class ElidedLabel(QLabel):
    """One line that ends in … where it does not fit; the whole text is its tool tip and accessible name."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if role:
            set_role(self, role)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another text; line breaks become spaces."""
        self.setText(" ".join(text.split()))
        self.setAccessibleName(text)
        self.setToolTip(text if self._is_cut() else "")

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters; the rest is shortened."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        box = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(self.alignment()) | int(Qt.TextFlag.TextSingleLine), shown)
        self.setToolTip(self.text() if self._is_cut() else "")

    def _is_cut(self) -> bool:
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

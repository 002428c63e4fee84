"""What happened last, in words: a line that stays, and a toast that never covers where people write."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import ElidedLabel, label
from workshop_app.widgets.theme import set_role

_WRITTEN_IN = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
_MARGIN = 24


class StatusText(QWidget):
    """The line at the bottom: what happened last in strong letters, and how to undo it beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = ElidedLabel(role="strong")
        self._how = label(role="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._what, 1)
        row.addWidget(self._how)

    def say(self, what: str, how: str = "") -> None:
        """Show ``what`` happened and ``how`` to take it back; both empty clears the line."""
        self._what.show_text(what)
        self._how.setText(how)
        self.setAccessibleName(f"{what} {how}".strip())


class Toast(QFrame):
    """A short message over a window, away from every field; it goes by itself, or at once with its button."""

    acted = Signal()

    def __init__(self, window: QWidget, seconds: int = 6) -> None:
        super().__init__(window)
        self._over = window
        set_role(self, "toast")
        self._words = label(role="question_muted", wraps=True)
        self._button = KeyButton(role="question")
        self._button.clicked.connect(self._on_button_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 12, 12)
        row.setSpacing(16)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(seconds * 1000)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(self, words: str, action: str = "", shortcut: str = "") -> None:
        """Show ``words``, and a button for what one can do about it when ``action`` is given."""
        self._words.setText(words)
        self._words.setMinimumWidth(min(440, self._words.fontMetrics().horizontalAdvance(words) + 8))
        self._button.setText(action)
        self._button.set_key(shortcut)
        self._button.setVisible(bool(action))
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window when it changes its size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _on_button_clicked(self) -> None:
        self.hide()
        self.acted.emit()

    def _place(self) -> None:
        window = self._over
        self.resize(self.sizeHint().boundedTo(window.size()))
        fields = [
            QRect(field.mapTo(window, QPoint(0, 0)), field.size())
            for field in window.findChildren(QWidget)
            if isinstance(field, _WRITTEN_IN) and field.isVisible()
        ]
        self.move(free_place(window.rect(), self.rect(), fields))


def free_place(window: QRect, toast: QRect, fields: list[QRect]) -> QPoint:
    """Where a toast covers no field: the first that is free of six places, else the one that covers least."""
    right = window.width() - toast.width() - _MARGIN
    middle = (window.width() - toast.width()) // 2
    bottom = window.height() - toast.height() - 2 * _MARGIN - 16
    places = [QPoint(x, y) for y in (bottom, _MARGIN) for x in (middle, right, _MARGIN)]

    def covered(place: QPoint) -> int:
        box = QRect(place, toast.size())
        return sum(
            (box & field).width() * (box & field).height() for field in fields if box.intersects(field)
        )

    return min(places, key=covered)

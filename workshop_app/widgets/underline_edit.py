"""An editor for one sentence that shows under its words where the quality check asks."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from workshop_app.widgets.interface import Interface
from workshop_app.widgets.lamps import MEANINGS
from workshop_app.widgets.theme import set_role
from workshop_app.widgets.wrapping import utf16

SETTLES_AFTER_MS = 500
MOST_LINES = 8
"""A longer text is scrolled."""

_STEP, _RADIUS = 7, 1.8

Span = tuple[int, int, str]
"""From, to (characters) and the verdict (``yes``, ``unsure``, ``no``)."""


class UnderlineEdit(QPlainTextEdit):
    """One sentence over as many lines as it needs; Enter submits, and no line break ever comes in.

    ``text_settled`` comes 500 ms after the last key and when the focus leaves, if the text is another than
    before; ``edited`` with each change by the writer; ``submitted`` on Enter, after ``text_settled``.
    """

    text_settled = Signal(str)
    edited = Signal(str)
    submitted = Signal()

    def __init__(self, interface: Interface, role: str = "sentence", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._spans: tuple[Span, ...] = ()
        self._settled = ""
        self._showing = False
        set_role(self, role)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SETTLES_AFTER_MS)
        self._pause.timeout.connect(self.settle)
        self.textChanged.connect(self._on_text_changed)

    def show_text(self, text: str) -> None:
        """Show ``text`` from outside; the cursor stays, and the writer's own echo changes nothing."""
        fresh = " ".join(text.splitlines())
        if self._pause.isActive() or fresh == self.toPlainText():
            self._settled = fresh if not self._pause.isActive() else self._settled
            return
        place = self.textCursor().position()
        self._showing = True
        self.setPlainText(fresh)
        self._showing = False
        self._settled = fresh
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(fresh)))
        self.setTextCursor(cursor)
        self._grow()

    def underline(self, spans: Sequence[Span]) -> None:
        """Draw dots under ``spans`` in the colour of their verdicts; a later call replaces them."""
        if tuple(spans) != self._spans:
            self._spans = tuple(spans)
            self.viewport().update()

    def settle(self) -> None:
        """Tell what is written now, if it is another than what was told last."""
        self._pause.stop()
        text = self.toPlainText()
        if text != self._settled:
            self._settled = text
            self.text_settled.emit(text)

    def event(self, event: QEvent) -> bool:
        """Leave the keys for undo and redo to the window, which walks through everything that was done."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _walks(event):
            self.settle()
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter submits; other keys write."""
        if Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settle()
            self.submitted.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Settle when the writer leaves."""
        super().focusOutEvent(event)
        self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width with the height."""
        super().resizeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """At least one word wide and as high as its lines."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, then the dots under it."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text, ratio = self.toPlainText(), self.devicePixelRatioF()
        for start, end, verdict in self._spans:
            dots = _dots(self._interface.theme.colour(MEANINGS[verdict]).rgba(), ratio)
            for left, right, y in underlined(self, utf16(text, start), utf16(text, end)):
                room = QRectF(left, y - _STEP / 2, (right - left) // _STEP * _STEP, _STEP)
                painter.drawTiledPixmap(room, dots)

    def _on_text_changed(self) -> None:
        self._grow()
        if not self._showing:
            self._pause.start()
            self.edited.emit(self.toPlainText())

    def _grow(self) -> None:
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        lines = min(MOST_LINES, max(1, self.document().firstBlock().layout().lineCount()))
        frame = self.height() - self.viewport().height()
        text = lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin()
        return round(text) + max(frame, 2 * self.frameWidth()) + 4


def _walks(event: QKeyEvent) -> bool:
    """Whether the keys mean undo or redo."""
    keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    return any(event.matches(key) for key in keys)


def underlined(edit: QPlainTextEdit, start: int, end: int) -> list[tuple[float, float, float]]:
    """Where Qt's units ``start`` to ``end`` stand: left, right and the height under them, one a line."""
    block = edit.document().firstBlock()
    layout = block.layout()
    corner = edit.firstVisibleBlock().layout().position() + edit.contentOffset()
    start, end = max(0, start), min(end, block.length() - 1)
    found: list[tuple[float, float, float]] = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            ends = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
            y = corner.y() + line.y() + line.ascent() + line.descent() * 0.9
            found.append((corner.x() + ends[0], corner.x() + ends[1], y))
    return found


def _x(place: object) -> float:
    """PySide gives the place and the cursor together where C++ gives the place alone."""
    return float(place[0]) if isinstance(place, tuple) else float(str(place))


@lru_cache(maxsize=16)
def _dots(colour: int, ratio: float) -> QPixmap:
    """One dot to be set beside itself: drawn as a stroke of dots it was half of what a key costs."""
    dot = QPixmap(round(_STEP * ratio), round(_STEP * ratio))
    dot.setDevicePixelRatio(ratio)
    dot.fill(Qt.GlobalColor.transparent)
    painter = QPainter(dot)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgba(colour))
    painter.drawEllipse(QPointF(_RADIUS, _STEP / 2), _RADIUS, _RADIUS)
    painter.end()
    return dot


def move_to_end(edit: QPlainTextEdit) -> None:
    """Put the cursor behind the last letter."""
    cursor = edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    edit.setTextCursor(cursor)

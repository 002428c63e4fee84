"""Hands by the number of fingers they showed: fields while they are counted, bars once they are shown."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from workshop_app.operations.agreement import FINGERS
from workshop_app.queries.fists import PASSES_FROM, FistView
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label

_MOST = 999
_BAR = 88
_MEANINGS: Mapping[int, str] = {0: "agreement.no", 3: "agreement.live_with_it", 5: "agreement.all_in"}
_STEPS: Mapping[int, int] = {
    Qt.Key.Key_Return: 1,
    Qt.Key.Key_Enter: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Left: -1,
}


class HandsCount(QLineEdit):
    """A number of hands: digits write it, up and down change it by one.

    ``counted`` carries the number; ``stepped`` carries 1 or −1 when Enter or an arrow leaves the field.
    """

    counted = Signal(int)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing counted."""
        super().__init__(parent)
        self.setValidator(QIntValidator(0, _MOST, self))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.textEdited.connect(self._on_edited)

    @property
    def number(self) -> int:
        """What is written; nothing is none."""
        return int(self.text()) if self.text().isdigit() else 0

    def add(self, hands: int) -> None:
        """Count this many more, or fewer below nought."""
        number = max(0, min(self.number + hands, _MOST))
        if number != self.number:
            self.setText(str(number) if number else "")
            self.counted.emit(number)

    def show_number(self, number: int) -> None:
        """Show what is counted; a field that is being emptied stays empty."""
        if number != self.number or (not number and self.text() and not self.hasFocus()):
            self.setText(str(number) if number else "")

    def event(self, event: QEvent) -> bool:
        """Let letters through to the keys of the page: only digits are written here."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.text().isalpha():
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the arrows to the sides step, up and down count, the rest writes."""
        hands = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if hands is not None:
            self.add(hands)
        elif (step := _STEPS.get(event.key())) is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the number, so that the next digit replaces it."""
        super().focusInEvent(event)
        self.selectAll()

    def _on_edited(self) -> None:
        self.counted.emit(self.number)


class FistBar(QWidget):
    """A bar as high as its share of the hands, with the number over it; below three in another colour."""

    def __init__(self, interface: Interface, fingers: int, parent: QWidget | None = None) -> None:
        """No hands."""
        super().__init__(parent)
        self._interface = interface
        self._meaning = "good" if fingers >= PASSES_FROM else "missing"
        self._count, self._most = 0, 1
        self.setFixedHeight(_BAR)

    def show_count(self, count: int, most: int) -> None:
        """Show ``count`` hands where the highest bar has ``most``."""
        self._count, self._most = count, max(1, most)
        self.setAccessibleName(str(count))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line it stands on, the bar, and the number."""
        theme = self._interface.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        foot, number = self.height() - 3.0, self.fontMetrics().height() + 4.0
        painter.setBrush(theme.colour("line"))
        painter.drawRect(QRectF(0, foot, self.width(), 3))
        if not self._count:
            return
        height = max(6.0, (foot - number) * self._count / self._most)
        painter.setBrush(theme.colour(self._meaning))
        painter.drawRoundedRect(QRectF(0, foot - height, self.width(), height), 6, 6)
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.colour(self._meaning))
        box = QRectF(0, foot - height - number, self.width(), number)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._interface.texts.number(self._count))


class FistColumn(QWidget):
    """One number of fingers; ``counted`` carries it and the number of hands."""

    counted = Signal(int, int)

    def __init__(self, interface: Interface, fingers: int, parent: QWidget | None = None) -> None:
        """``fingers`` 0–5."""
        super().__init__(parent)
        self.fingers = fingers
        self._interface = interface
        self.bar = FistBar(interface, fingers)
        self.tile = KeyButton(str(fingers), role="quiet")
        self.tile.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tile.setProperty("keys_from", "the field")
        self.tile.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.foot = label(str(fingers), role="heading")
        self.field = HandsCount()
        self._meaning = label(role="small")
        self.tile.clicked.connect(self._on_tile_clicked)
        self.field.counted.connect(self._on_counted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.bar, self.tile, self.foot, self.field, self._meaning):
            column.addWidget(widget)
        for words in (self.foot, self._meaning):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def show_count(self, count: int, most: int, *, counting: bool) -> None:
        """Show the hands, in a field while they are counted, else as a bar."""
        texts = self._interface.texts
        self.bar.show_count(count, most)
        self.field.show_number(count)
        self.field.setPlaceholderText("0")
        self.field.setAccessibleName(texts.plural("agreement.fingers", self.fingers))
        self.tile.setToolTip(texts("agreement.one_hand_more"))
        self._meaning.setText(texts(_MEANINGS[self.fingers]) if self.fingers in _MEANINGS else "")
        self.tile.setVisible(counting)
        self.field.setVisible(counting)
        self.bar.setVisible(not counting)
        self.foot.setVisible(not counting)

    def _on_tile_clicked(self) -> None:
        self.field.add(1)

    def _on_counted(self, number: int) -> None:
        self.counted.emit(self.fingers, number)


class FistCounts(QWidget):
    """All six; ``counted`` carries the fingers that changed and how many hands showed each."""

    counted = Signal(int, object)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Nothing until :meth:`show_fist`."""
        super().__init__(parent)
        self.columns = [FistColumn(interface, fingers) for fingers in FINGERS]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        for column in self.columns:
            row.addWidget(column, 1)
            column.counted.connect(self._on_counted)
            column.field.stepped.connect(self._on_stepped)

    def show_fist(self, fist: FistView) -> None:
        """Show a round."""
        for column, count in zip(self.columns, fist.counts, strict=True):
            column.show_count(count, max(fist.counts), counting=not fist.revealed)

    def focus_first(self) -> None:
        """Put the cursor where fists are counted."""
        self.columns[0].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_counted(self, fingers: int, number: int) -> None:
        counts = {column.fingers: column.field.number for column in self.columns}
        self.counted.emit(fingers, counts | {fingers: number})

    def _on_stepped(self, step: int) -> None:
        here = next((place for place, one in enumerate(self.columns) if one.field.hasFocus()), 0)
        target = max(0, min(here + step, len(self.columns) - 1))
        self.columns[target].field.setFocus(Qt.FocusReason.TabFocusReason)

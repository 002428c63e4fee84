"""The lines of a ballot: what is voted on, the dots it got, and a field for raised hands."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workshop_app.queries.ballot import Option
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label

_FIELD = 68
_MOST = 999


class HandsField(QLineEdit):
    """A number of hands; ``stepped`` carries 1 or −1 when Enter or an arrow key leaves for another line."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(QIntValidator(0, _MOST, self))
        self.setFixedWidth(_FIELD)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys and Enter go to the next line, the rest writes."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the number, so that the next digit replaces it."""
        super().focusInEvent(event)
        self.selectAll()


class BallotLine(QWidget):
    """One option; ``counted`` carries its id and the number of hands as it is typed."""

    counted = Signal(object, int)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option_id: UUID | None = None
        self.field = HandsField()
        self._interface = interface
        self._share = 0.0
        self._shown: tuple[object, ...] = ()
        self._place = label(role="label")
        self._place.setFixedWidth(24)
        self._words = label(role="strong", wraps=True)
        self._cards = label(role="small")
        self._dots = label(role="heading")
        self._lay_out()
        self.field.textEdited.connect(self._on_edited)

    def show_option(
        self, option: Option, place: int, most: int, *, counting: bool, covered: bool = False
    ) -> None:
        """Show an option; ``most`` is the largest number of dots on the ballot, for the bar.

        A ``covered`` one keeps its numbers to itself.
        """
        shown = (option, place, most, counting, covered, self._interface.texts.language)
        if shown == self._shown and self.field.text() == (str(option.hands) if option.hands else ""):
            return
        self._shown = shown
        texts = self._interface.texts
        self.option_id = option.id
        self._place.setText(str(place))
        self._words.setText(option.label)
        parts = [texts.plural("pages.vote.cards", option.cards)] if option.cards > 1 else []
        by_phone = counting and option.dots > option.hands
        parts += [texts.plural("pages.objectives.votes", option.dots)] if by_phone and not covered else []
        self._cards.setText(" · ".join(parts))
        self._dots.setText(str(option.dots))
        self._dots.setVisible(not counting and not covered)
        self.field.setVisible(counting)
        self.field.setAccessibleName(texts("pages.vote.hands_for", option=option.label))
        hidden = QLineEdit.EchoMode.Password if covered else QLineEdit.EchoMode.Normal
        self.field.setEchoMode(hidden)
        self.setAccessibleName(f"{place}. {option.label}" + ("" if covered else f": {option.dots}"))
        if self.field.text() != str(option.hands or "") and (not self.field.hasFocus() or option.hands):
            self.field.setText(str(option.hands) if option.hands else "")
        self._share = option.dots / most if most and not covered else 0.0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of the line, and the bar as long as its share of dots."""
        theme = self._interface.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface_raised"))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, 10, 10)
        if self._share:
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(0, 0, max(20.0, box.width() * self._share), box.height()), 10, 10)

    def _on_edited(self, text: str) -> None:
        self.counted.emit(self.option_id, int(text) if text.isdigit() else 0)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(12)
        row.addWidget(self._place)
        row.addWidget(self._words, 1)
        row.addWidget(self._cards)
        row.addWidget(self._dots)
        row.addWidget(self.field)
        self.setMinimumHeight(54)


class BallotList(QWidget):
    """All lines of a ballot under each other; ``counted`` as for one line."""

    counted = Signal(object, int)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self.lines: list[BallotLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)

    def show_options(self, options: Sequence[Option], *, counting: bool, covered: bool = False) -> None:
        """Show ``options`` in this order, with fields while hands are counted; ``covered``: no numbers."""
        growing = len(self.lines) < len(options)
        if growing:
            self.hide()  # a line that is added to a list that can be seen lays the whole list out anew
        while len(self.lines) < len(options):
            self._add_line()
        most = max((option.dots for option in options), default=0)
        for place, (line, option) in enumerate(zip(self.lines, options, strict=False), start=1):
            line.show_option(option, place, most, counting=counting, covered=covered)
            line.setHidden(False)
        for line in self.lines[len(options) :]:
            line.hide()
        if growing:
            self.show()

    def focus_first(self) -> None:
        """Put the cursor into the first field without a number, else into the first."""
        fields = [line.field for line in self.lines if line.isVisibleTo(self)]
        empty = [field for field in fields if not field.text()]
        if fields:
            (empty or fields)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_line(self) -> None:
        line = BallotLine(self._interface)
        line.counted.connect(self.counted)
        line.field.stepped.connect(self._on_stepped)
        self._column.insertWidget(len(self.lines), line)
        self.lines.append(line)

    def _on_stepped(self, step: int) -> None:
        fields = [line.field for line in self.lines if line.isVisibleTo(self)]
        here = next((place for place, field in enumerate(fields) if field.hasFocus()), 0)
        fields[max(0, min(here + step, len(fields) - 1))].setFocus(Qt.FocusReason.TabFocusReason)

"""The revealed vote as bars; a bar that is pressed becomes an objective."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from workshop_app.queries.standing import Standing
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import SIZES

_HEIGHT = 52
_PADDING = 16


class RankedBar(QAbstractButton):
    """One option: its words, its dots, a bar as long as its share, and which objective it became."""

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option_id: UUID | None = None
        self._interface = interface
        self._share = 0.0
        self._dots = ""
        self._became = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_option(self, line: Standing, most: int, number: int | None) -> None:
        """Show an option; ``most`` is the largest number of dots, ``number`` the objective's it became."""
        texts = self._interface.texts
        option = line.option
        self.option_id = option.id
        self.setText(option.label)
        self._share = line.dots / most if most else 0.0
        self._dots = texts.number(line.dots)
        run_off = line.run_off
        if run_off is not None:
            self._dots = texts("pages.objectives.run_off", dots=self._dots, run_off=texts.number(run_off))
        self._became = texts("pages.objectives.became", number=number) if number else ""
        self.setChecked(number is not None)
        self.setToolTip(option.label)
        self.setAccessibleName(option.label)
        dots = texts.plural("pages.objectives.votes", line.dots) if run_off is None else self._dots
        self.setAccessibleDescription(", ".join(part for part in (dots, self._became) if part))
        self.update()

    def sizeHint(self) -> QSize:
        """A bar of fixed height, as wide as there is room."""
        return QSize(320, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does; the list takes the arrow keys."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, bar, words and dots; a chosen bar has an edge and says which objective it is."""
        theme = self._interface.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface_raised"))
        painter.drawRoundedRect(box, 10, 10)
        if self._share:
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(1, 1, max(20.0, box.width() * self._share), box.height()), 10, 10)
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(
                QPen(theme.colour("focus" if self.hasFocus() else "accent"), 3 if self.hasFocus() else 2)
            )
            painter.drawRoundedRect(box, 10, 10)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme = self._interface.theme
        right = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        painter.setPen(theme.colour("text"))
        painter.setFont(self._font(SIZES["size_lead"], QFont.Weight.Bold))
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._dots)
        left = right.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(self._dots) - _PADDING, 0)
        painter.setFont(self._font(SIZES["size_small"], QFont.Weight.DemiBold))
        painter.setPen(theme.colour("accent"))
        painter.drawText(left, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._became)
        taken = painter.fontMetrics().horizontalAdvance(self._became)
        words = left.adjusted(0, 0, -taken - (_PADDING if taken else 0), 0)
        painter.setFont(self._font(SIZES["size_body"], QFont.Weight.DemiBold))
        painter.setPen(theme.colour("text"))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)

    def _font(self, size: int, weight: QFont.Weight) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setWeight(weight)
        return font


class RankedBars(QWidget):
    """All bars, the longest first; ``pressed`` carries an option's id."""

    pressed = Signal(object)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self.bars: list[RankedBar] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_options(self, options: Sequence[Standing], became: Mapping[UUID, int]) -> None:
        """Show ``options``; ``became`` says which objective an option is already."""
        while len(self.bars) < len(options):
            bar = RankedBar(self._interface)
            bar.clicked.connect(self._on_clicked)
            self._column.addWidget(bar)
            self.bars.append(bar)
        most = max((option.dots for option in options), default=0)
        for bar, option in zip(self.bars, options, strict=False):
            number = next((became[key] for key in option.option_ids if key in became), None)
            bar.show_option(option, most, number)
            bar.show()
        for bar in self.bars[len(options) :]:
            bar.hide()

    def focus_first(self) -> None:
        """Put the focus on the first bar that is not chosen."""
        shown = [bar for bar in self.bars if bar.isVisibleTo(self)]
        free = [bar for bar in shown if not bar.isChecked()]
        if shown:
            (free or shown)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go from bar to bar."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        shown = [bar for bar in self.bars if bar.isVisibleTo(self)]
        here = next((place for place, bar in enumerate(shown) if bar.hasFocus()), None)
        if step is None or here is None:
            event.ignore()
            return
        shown[max(0, min(here + step, len(shown) - 1))].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_clicked(self) -> None:
        bar = self.sender()
        if isinstance(bar, RankedBar):
            self.pressed.emit(bar.option_id)

"""The card of the tour with its three buttons, and the shade that leaves one thing in the light."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role

_WIDTH = 440
_GAP, _EDGE = 20, 16
_AROUND = 6
_ROUND = 12


class TourCard(QFrame):
    """Enter and → go on, ← goes back, Escape ends; every other key means what it always means."""

    went_on = Signal()
    went_back = Signal()
    ended = Signal()

    def __init__(self, window: QWidget) -> None:
        """A hidden card over ``window``."""
        super().__init__(window)
        set_role(self, "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(_WIDTH)
        self._count, self._title = label(role="label"), label(role="heading", wraps=True)
        self._words = label(wraps=True)
        self.on = KeyButton(shortcut="Return", role="primary")
        self.back = KeyButton(shortcut="Left")
        self.skip = KeyButton(shortcut="Esc", role="quiet")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.on)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.skip)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(8)
        for words in (self._count, self._title, self._words):
            column.addWidget(words)
        column.addSpacing(8)
        column.addLayout(row)
        for button, signal in ((self.on, self.went_on), (self.back, self.went_back), (self.skip, self.ended)):
            button.clicked.connect(signal)
            button.installEventFilter(self)
        self.hide()

    def show_words(self, count: str, title: str, words: str, buttons: tuple[str, str, str]) -> None:
        """Show one step; an empty word hides its button: on, back, skip."""
        self._count.setText(count)
        self._title.setText(title)
        self._words.setText(words)
        self.setAccessibleName(f"{count}. {title}. {words}")
        for button, text in zip((self.on, self.back, self.skip), buttons, strict=True):
            button.setText(text)
            button.setVisible(bool(text))

    def stand_beside(self, target: QRect, window: QRect) -> None:
        """Stand where the target is not covered, right, left, below or above; else where most is free."""
        self.setFixedWidth(min(_WIDTH, window.width() - 2 * _EDGE))
        self.adjustSize()
        size = QSize(self.width(), max(self.sizeHint().height(), self.heightForWidth(self.width())))
        self.resize(size)
        self.move(_free_place(target, size, window))

    def event(self, event: QEvent) -> bool:
        """The card's own keys are no shortcuts of what lies below."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._act(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The card's keys work on its buttons too, whose arrow keys would only walk among them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            act = self._act(event)
            if act is not None:
                act.emit()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, back, or end."""
        act = self._act(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act.emit()

    def _act(self, event: QKeyEvent) -> SignalInstance | None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        return {
            Qt.Key.Key_Return: self.went_on,
            Qt.Key.Key_Enter: self.went_on,
            Qt.Key.Key_Right: self.went_on,
            Qt.Key.Key_Left: self.went_back,
            Qt.Key.Key_Escape: self.ended,
        }.get(Qt.Key(event.key()))


class TourShade(QWidget):
    """Dims the window but for one rectangle; it takes no click and no key."""

    def __init__(self, interface: Interface, window: QWidget) -> None:
        """Nothing is dimmed yet."""
        super().__init__(window)
        self._interface = interface
        self._light = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def leave_light(self, target: QRect) -> None:
        """Leave ``target`` in the light."""
        self._light = target.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shade with its hole and a strong edge around it."""
        theme = self._interface.theme
        dim = theme.colour("question_surface")
        dim.setAlphaF(0.5)
        hole = QPainterPath()
        hole.addRoundedRect(QRectF(self._light), _ROUND, _ROUND)
        shade = QPainterPath()
        shade.addRect(QRectF(self.rect()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(shade.subtracted(hole), dim)
        painter.setPen(QPen(theme.colour("now"), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(hole)


def _free_place(target: QRect, size: QSize, window: QRect) -> QPoint:
    room = window.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    middle = target.center() - QPoint(size.width() // 2, size.height() // 2)
    wanted = (
        QPoint(target.right() + _GAP, middle.y()),
        QPoint(target.left() - _GAP - size.width(), middle.y()),
        QPoint(middle.x(), target.bottom() + _GAP),
        QPoint(middle.x(), target.top() - _GAP - size.height()),
    )
    places = [_within(place, size, room) for place in wanted]
    return min(places, key=lambda place: _covered(QRect(place, size), target))


def _within(place: QPoint, size: QSize, room: QRect) -> QPoint:
    x = max(room.left(), min(place.x(), room.right() - size.width()))
    return QPoint(x, max(room.top(), min(place.y(), room.bottom() - size.height())))


def _covered(card: QRect, target: QRect) -> int:
    both = card & target
    return both.width() * both.height()

"""The tour: six steps on the real screen. Nothing is locked while it lasts; every key goes on working."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from workshop_app.console.frame import Frame
from workshop_app.console.tour_card import TourCard, TourShade
from workshop_app.console.tour_steps import STEPS


class Tour(QObject):
    """Points at one thing after the other on the desk of the open workshop, else of the example."""

    def __init__(self, frame: Frame) -> None:
        """Nothing is shown until :meth:`begin`."""
        super().__init__(frame)
        self._frame = frame
        self._interface = frame.context.interface
        self._back_to: QWidget | None = None
        self._waits = False
        self.place = -1
        self.shade = TourShade(self._interface, frame)
        self.card = TourCard(frame)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._point)
        self.card.went_on.connect(self.go_on)
        self.card.went_back.connect(self.go_back)
        self.card.ended.connect(self.end)
        frame.context.live.opened.connect(self._on_opened)
        frame.desk.looked.connect(self._on_moved)
        self._interface.changed.connect(self._on_moved)
        frame.installEventFilter(self)

    def begin(self) -> None:
        """Start at the first step; without an open workshop the example is opened for it."""
        self._back_to = QApplication.focusWidget()
        if self._frame.context.live.workshop_id is None:
            self._waits = True
            self._frame.example_wanted.emit()
        else:
            self._go_to(0)

    def go_on(self) -> None:
        """To the next step, or to the end after the last."""
        if self.place + 1 < len(STEPS):
            self._go_to(self.place + 1)
        else:
            self.end()

    def go_back(self) -> None:
        """To the step before; the first has none."""
        if self.place > 0:
            self._go_to(self.place - 1)

    def end(self) -> None:
        """Put everything away and give the focus back to the work."""
        if self.place < 0:
            return
        self.place = -1
        self._soon.stop()
        self.card.hide()
        self.shade.hide()
        desk = self._frame.desk
        if self._frame.stack.currentWidget() is desk:
            desk.space.put_away()
            desk.look_at_room()
        if self._back_to is not None and isValid(self._back_to) and self._back_to.isVisible():
            self._back_to.setFocus(Qt.FocusReason.OtherFocusReason)
        self._back_to = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window when it changes its size."""
        if event.type() == QEvent.Type.Resize and watched is self._frame:
            self._on_moved()
        return False

    def _go_to(self, place: int) -> None:
        self.place = place
        STEPS[place].before(self._frame.desk)
        self._point()
        self.card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._soon.start()

    def _point(self) -> None:
        """Show the step's words beside what it is about, where that is now."""
        if self.place < 0:
            return
        texts, step = self._interface.texts, STEPS[self.place]
        if not step.target(self._frame).isVisible():
            step.before(self._frame.desk)
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)
        last = self.place + 1 == len(STEPS)
        self.card.show_words(
            texts("tour.step", number=self.place + 1, count=len(STEPS)),
            texts(f"tour.{step.name}.title"),
            texts(f"tour.{step.name}.words"),
            (
                texts("tour.done") if last else texts("tour.on"),
                texts("tour.back") if self.place else "",
                "" if last else texts("tour.skip"),
            ),
        )
        light = self._light()
        self.shade.setGeometry(self._frame.rect())
        self.shade.leave_light(light)
        self.card.stand_beside(light, self._frame.rect())
        for part in (self.shade, self.card):
            part.show()
            part.raise_()

    def _light(self) -> QRect:
        """Where the step's widget is in the window; the middle of it where it cannot be seen."""
        target = STEPS[self.place].target(self._frame)
        seen = target.visibleRegion().boundingRect()
        if not target.isVisible() or seen.isEmpty():
            return QRect(self._frame.rect().center(), self._frame.rect().center())
        return QRect(target.mapTo(self._frame, QPoint(0, 0)) + seen.topLeft(), seen.size())

    def _on_moved(self) -> None:
        if self.place >= 0:
            self._soon.start()

    def _on_opened(self, workshop_id: UUID | None) -> None:
        if workshop_id is None:
            self.end()
        elif self._waits:
            self._waits = False
            self._back_to = None
            self._go_to(0)

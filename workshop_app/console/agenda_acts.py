"""What can be done with a timebox of the agenda, wherever it is listed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from workshop_app.live import LiveWorkshop
from workshop_app.operations import stages
from workshop_app.queries.timeline import TimelineItem
from workshop_app.texts import Texts

Act = Callable[[TimelineItem], object]
_KEYS = {
    "+": "longer",
    "-": "shorter",
    "Del": "skip",
    "Ctrl+Up": "earlier",
    "Ctrl+Down": "later",
}


class AgendaActs(QObject):
    """Longer, shorter, skipped, earlier, later: each one operation, each by key and by menu.

    ``show_wanted`` carries the id of a timebox that the room should be taken to.
    """

    show_wanted = Signal(object)

    def __init__(self, live: LiveWorkshop, parent: QObject | None = None) -> None:
        """Acts on the workshop that is open in ``live``."""
        super().__init__(parent)
        self._live = live
        self._acts: dict[str, Act] = {
            "show": self.show,
            "longer": self.longer,
            "shorter": self.shorter,
            "skip": self.skip,
            "earlier": self.earlier,
            "later": self.later,
        }

    def show(self, item: TimelineItem) -> None:
        """Ask to take the room there."""
        self.show_wanted.emit(item.id)

    def longer(self, item: TimelineItem) -> None:
        """One minute more."""
        self._live.run(stages.set_minutes, item_id=item.id, minutes=item.minutes + 1)

    def shorter(self, item: TimelineItem) -> None:
        """One minute less, never below one."""
        if item.minutes > 1:
            self._live.run(stages.set_minutes, item_id=item.id, minutes=item.minutes - 1)

    def skip(self, item: TimelineItem) -> None:
        """Leave it out, or take it in again."""
        self._live.run(stages.unskip if item.skipped else stages.skip, item_id=item.id)

    def earlier(self, item: TimelineItem) -> None:
        """Hold it before the one before."""
        if item.position > 0:
            self._live.run(stages.move, item_id=item.id, position=item.position - 1)

    def later(self, item: TimelineItem) -> None:
        """Hold it after the one after."""
        self._live.run(stages.move, item_id=item.id, position=item.position + 1)

    def take_key(self, event: QKeyEvent, item: TimelineItem | None) -> bool:
        """Do what a key means for ``item``; False when it means nothing."""
        name = meaning(event)
        if item is None or not name:
            return False
        self._acts[name](item)
        return True

    def ask_menu(self, over: QWidget, place: QPoint, item: TimelineItem, texts: Texts) -> None:
        """Open the menu of ``item`` at a place on the screen."""
        menu = QMenu(over)
        keys = {name: key for key, name in _KEYS.items()}
        for name in self._acts:
            wording = "unskip" if name == "skip" and item.skipped else name
            entry = menu.addAction(texts(f"console.agenda.{wording}"))
            entry.setData(name)
            entry.setShortcut(QKeySequence(keys.get(name, "")))
        chosen = menu.exec(place)
        menu.deleteLater()
        if chosen is not None:
            self._acts[str(chosen.data())](item)


def meaning(event: QKeyEvent) -> str:
    """The name of what a key means for a timebox; empty when it means nothing."""
    pressed = QKeySequence(event.keyCombination())
    fitting = (name for keys, name in _KEYS.items() if pressed == QKeySequence(keys) or event.text() == keys)
    return next(fitting, "")


def claims(event: QEvent) -> bool:
    """Whether a list of timeboxes should have a key before a shortcut of the window takes it."""
    is_override = event.type() == QEvent.Type.ShortcutOverride
    return is_override and isinstance(event, QKeyEvent) and bool(meaning(event))

"""What can be done with a timebox of the agenda, wherever it is listed."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from workshop_app.live import LiveWorkshop
from workshop_app.operations import agenda, stages
from workshop_app.queries.timeline import TimelineItem
from workshop_app.stages.templates import USUAL_MINUTES
from workshop_app.texts import Texts

Act = Callable[[TimelineItem], object]
_KEYS = {
    "+": "longer",
    "-": "shorter",
    "Del": "skip",
    "Ctrl+Up": "earlier",
    "Ctrl+Down": "later",
    "Ins": "add",
    "Shift+Del": "remove",
}


class AgendaActs(QObject):
    """Longer, shorter, skipped, earlier, later, added, removed: each one operation, each by key and by menu.

    ``show_wanted`` carries the id of a timebox that the room should be taken to, ``add_wanted`` asks to offer
    the stages that can be added.
    """

    show_wanted = Signal(object)
    add_wanted = Signal()

    def __init__(self, live: LiveWorkshop, parent: QObject | None = None) -> None:
        """Acts on the workshop that is open in ``live``."""
        super().__init__(parent)
        self._live = live
        self._after: TimelineItem | None = None
        self._acts: dict[str, Act] = {
            "show": self.show,
            "longer": self.longer,
            "shorter": self.shorter,
            "skip": self.skip,
            "earlier": self.earlier,
            "later": self.later,
            "add": self.add,
            "remove": self.remove,
        }

    def show(self, item: TimelineItem) -> None:
        """Ask to take the room there."""
        self.show_wanted.emit(item.id)

    def longer(self, item: TimelineItem) -> None:
        """One minute more."""
        self._live.run(stages.set_minutes, item_id=item.id, minutes=item.minutes + 1)

    def shorter(self, item: TimelineItem) -> None:
        """One minute less; less than one is refused."""
        self._live.run(stages.set_minutes, item_id=item.id, minutes=item.minutes - 1)

    def skip(self, item: TimelineItem) -> None:
        """Leave it out, or take it in again."""
        self._live.run(stages.unskip if item.skipped else stages.skip, item_id=item.id)

    def earlier(self, item: TimelineItem) -> None:
        """Hold it before the one before."""
        if item.position > 0:
            self.move_to(item.id, item.position - 1)

    def later(self, item: TimelineItem) -> None:
        """Hold it after the one after."""
        self.move_to(item.id, item.position + 1)

    def move_to(self, item_id: UUID, position: int) -> None:
        """Hold it at this place."""
        self._live.run(stages.move, item_id=item_id, position=position)

    def add(self, _item: TimelineItem) -> None:
        """Ask which stage to add after it."""
        self.add_wanted.emit()

    def add_after(self, item: TimelineItem | None, stage: str) -> None:
        """Hold a stage after ``item`` too, in its usual time; without one at the end."""
        place = item.position + 1 if item else None
        self._live.run(agenda.add, stage=stage, minutes=USUAL_MINUTES[stage], position=place)

    def remove(self, item: TimelineItem) -> None:
        """Take it off the agenda."""
        self._live.run(agenda.remove, item_id=item.id)

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

    def offer_stages(self, over: QWidget, place: QPoint, after: TimelineItem | None, texts: Texts) -> None:
        """Open the list of stages that can be added after ``after``, the break first."""
        menu = QMenu(over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._after = after
        for stage in USUAL_MINUTES:
            menu.addAction(texts(f"stages.{stage}.name")).setData(stage)
        menu.setActiveAction(menu.actions()[0])
        menu.triggered.connect(self._on_stage_chosen)
        menu.popup(place)

    def _on_stage_chosen(self, entry: QAction) -> None:
        self.add_after(self._after, str(entry.data()))


def meaning(event: QKeyEvent) -> str:
    """The name of what a key means for a timebox; empty when it means nothing."""
    pressed = QKeySequence(event.keyCombination())
    fitting = (name for keys, name in _KEYS.items() if pressed == QKeySequence(keys) or event.text() == keys)
    return next(fitting, "")


def claims(event: QEvent) -> bool:
    """Whether a list of timeboxes should have a key before a shortcut of the window takes it."""
    is_override = event.type() == QEvent.Type.ShortcutOverride
    return is_override and isinstance(event, QKeyEvent) and bool(meaning(event))

"""Everything that can be done to a key result, for keys, buttons and the palette."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from workshop_app.console.key_result_acts import KeyResultActs
from workshop_app.console.key_result_card import READ_KEY, KeyResultCard
from workshop_app.console.key_result_way import KeyResultWay
from workshop_app.console.lamp_questions import KEEP_KEY
from workshop_app.console.okr_cursor import OkrCursor
from workshop_app.model.words import KeyResultKind
from workshop_app.widgets.actions import ActionSpec
from workshop_app.widgets.interface import Interface

NEW_KEY = "Ctrl+N"
_GROUP = "pages.key_results.group"


class KeyResultActions(QObject):
    """The actions of the page; the first one says the kind, and opens the menu that changes it."""

    def __init__(
        self,
        interface: Interface,
        cursor: OkrCursor,
        way: KeyResultWay,
        acts: KeyResultActs,
        card: KeyResultCard,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._interface = interface
        self._cursor = cursor
        self._way = way
        self._acts = acts
        self._card = card
        self._page = page
        self._kinds: dict[QAction, KeyResultKind] = {}

    def specs(self) -> tuple[ActionSpec, ...]:
        """The actions as they stand."""
        here = self._cursor.key_result
        if here is None:
            return self._only_new()
        rows: tuple[tuple[str, str, tuple[str, ...], str, Callable[[], object]], ...] = (
            ("kind", f"pages.kind.{here.kind}", ("F4",), "expand", self.choose_kind),
            ("new", "pages.key_results.new_one", (NEW_KEY,), "add", self._way.add),
            ("keep", "pages.waiver.we_mean_it", (KEEP_KEY,), "keep", self._card.card.questions.ask_why),
            ("read", "pages.key_results.read_numbers", (READ_KEY,), "replace", self._card.take_numbers),
            ("earlier", "pages.key_results.earlier", ("Ctrl+Shift+Left",), "left", self.shift_earlier),
            ("later", "pages.key_results.later", ("Ctrl+Shift+Right",), "right", self.shift_later),
            ("before", "pages.okr.before", ("Ctrl+PgUp",), "left", self.objective_before),
            ("after", "pages.okr.after", ("Ctrl+PgDown",), "right", self.objective_after),
            ("remove", "pages.key_results.remove", ("Ctrl+Shift+Del",), "remove", self._acts.remove),
        )
        return tuple(
            ActionSpec(f"key_results.{name}", key, keys, icon, run, group=_GROUP)
            for name, key, keys, icon, run in rows
        )

    def choose_kind(self) -> None:
        """Open the menu of kinds over the footer."""
        menu = QMenu(self._page)
        self._kinds = {}
        for kind in KeyResultKind:
            action = menu.addAction(self._interface.texts(f"pages.kind.{kind}.long"))
            self._kinds[action] = kind
        menu.triggered.connect(self._on_kind)
        menu.aboutToHide.connect(menu.deleteLater)
        height = menu.sizeHint().height()
        menu.popup(self._page.mapToGlobal(QPoint(self._page.width() // 4, self._page.height() - height)))

    def shift_earlier(self) -> None:
        """Move the key result one place forward."""
        self._acts.shift(-1)

    def shift_later(self) -> None:
        """Move the key result one place back."""
        self._acts.shift(1)

    def objective_before(self) -> None:
        """Go to the objective before."""
        self._way.step_objective(-1)

    def objective_after(self) -> None:
        """Go to the objective after."""
        self._way.step_objective(1)

    def set_kind(self, kind: KeyResultKind) -> None:
        """Measure the key result in another way."""
        here = self._cursor.key_result
        if here is not None and here.kind is not kind:
            self._acts.set(here.id, {"kind": kind})

    def _on_kind(self, action: QAction) -> None:
        self.set_kind(self._kinds[action])

    def _only_new(self) -> tuple[ActionSpec, ...]:
        if self._cursor.objective is None:
            return ()
        return (
            ActionSpec(
                "key_results.new", "pages.key_results.new_one", (NEW_KEY,), "add", self._way.add, group=_GROUP
            ),
        )

"""The book of rules: a field to search in, the list, and the rule that is looked at."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workshop_app.console.rule_list import RuleList, RuleModel
from workshop_app.console.rule_page import RulePage
from workshop_app.console.scrolled import scrolled_column
from workshop_app.live import LiveWorkshop
from workshop_app.operations import quality_rules
from workshop_app.quality.rule_book import RuleEntry, rule_entries
from workshop_app.queries.room_rules import RoomRules
from workshop_app.texts import Texts
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label

_LIST_WIDTH = 340
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RuleBookView(QWidget):
    """Reads the rules themselves, so that it cannot tell an old story; ticking one stores it at once."""

    def __init__(self, interface: Interface, live: LiveWorkshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._live = live
        self._language = ""
        self._off: frozenset[str] | None = None
        self._entries: tuple[RuleEntry, ...] = ()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._nothing = label(role="muted", wraps=True)
        self.model = RuleModel(interface, self)
        self.list = RuleList(self.model)
        self.page = RulePage(interface)
        self._scrolled = scrolled_column(self.page)
        self._lay_out()
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._on_searched)
        self.list.chosen.connect(self._on_chosen)
        self.list.leafed.connect(self._on_leafed)
        self.model.ticked.connect(self._on_ticked)
        self.page.ticked.connect(self._on_ticked)

    def show_rules(self, rules: RoomRules | None) -> None:
        """Show which rules are off, in the language of today; None when no workshop is open."""
        texts = self._interface.texts
        self._off = rules.switched_off if rules else None
        if self._language != texts.language:
            self._language = texts.language
            self._entries = rule_entries(texts.language)
            self._on_searched(self.search.text())
        self.search.setPlaceholderText(texts("rules.search"))
        self.search.setAccessibleName(texts("rules.search"))
        self.list.setAccessibleName(texts("rules.list"))
        self._nothing.setText(texts("rules.nothing_found"))
        self.model.show_off(self._off)
        self._on_chosen(None)

    def take_focus(self) -> None:
        """Into the field to search in."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow key or Enter lead from the field into the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _DOWN:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _on_searched(self, sought: str) -> None:
        here = self.list.rule()
        texts = self._interface.texts
        parts = sought.casefold().split()
        fitting = [one for one in self._entries if all(part in _words_of(one, texts) for part in parts)]
        self.model.show_rules(fitting)
        self.model.show_off(self._off)
        self.list.setVisible(bool(fitting))
        self._nothing.setVisible(not fitting)
        self.list.choose(here)
        self._on_chosen(None)

    def _on_chosen(self, _entry: object) -> None:
        here = self.list.rule()
        self.page.show_rule(next((one for one in self._entries if one.id == here), None), self._off)

    def _on_leafed(self, step: int) -> None:
        bar = self._scrolled.verticalScrollBar()
        bar.setValue(bar.value() + step * bar.pageStep() // 2)

    def _on_ticked(self, rule: str, on: bool) -> None:
        self._live.run(quality_rules.switch_on if on else quality_rules.switch_off, rule=rule)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        left.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        self.search.setFixedWidth(_LIST_WIDTH)
        self.list.setFixedWidth(_LIST_WIDTH)
        self._nothing.setFixedWidth(_LIST_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(left)
        row.addWidget(self._scrolled, 1)


def _words_of(entry: RuleEntry, texts: Texts) -> str:
    """Everything a rule can be found by."""
    criterion = texts(f"quality.criterion.{entry.criterion}")
    said = (entry.title, entry.id, criterion, entry.reason, entry.question, *entry.bad, *entry.good)
    return " ".join(said).casefold()

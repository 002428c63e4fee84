"""Rules and words: the book of the quality check, what of it this workshop asks, and the room's own words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from workshop_app.console.overlay import Overlay
from workshop_app.console.page import Context
from workshop_app.console.room_words import RoomWords
from workshop_app.console.rule_book_view import RuleBookView
from workshop_app.live import Change
from workshop_app.queries.facts import workshop_facts
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role

_WIDTH = 1120
_READS = frozenset({"workshop", "switched_off_rule", "room_word"})


class RulesOverlay(Overlay):
    """Help that can be acted on: anybody may read the rules, a workshop may switch them off."""

    def __init__(self, context: Context, window: QWidget) -> None:
        """Nothing is read until :meth:`show_rules`."""
        super().__init__(context.interface, window, width=_WIDTH)
        self._live = context.live
        self._title = label(role="heading")
        self._off_count = label(role="muted")
        self.tabs = (QPushButton(), QPushButton())
        self._close = KeyButton(shortcut="Esc", role="quiet")
        self.book = RuleBookView(context.interface, context.live)
        self.words = RoomWords(context.interface, context.live)
        self._stack = QStackedWidget()
        self._lay_out()
        self._close.clicked.connect(self.put_aside)
        for tab in self.tabs:
            tab.clicked.connect(self._on_tab)
        context.live.changed.connect(self._on_changed)
        context.live.opened.connect(self.put_aside)
        context.interface.changed.connect(self._refresh_if_seen)

    def show_rules(self) -> None:
        """Open at the list of rules."""
        self._turn_to(0)
        self._refresh()
        self.open()
        self.book.take_focus()

    def show_words(self) -> None:
        """Open at the words of the room; in the library at the rules."""
        self.show_rules()
        if self._live.workshop_id is not None:
            self._go_to(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Tab goes between the rules and the words."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and control and self.tabs[0].isVisible():
            self._go_to(1 - self._stack.currentIndex())
        super().keyPressEvent(event)

    def _refresh(self) -> None:
        texts = self.interface.texts
        facts = self._live.read(workshop_facts) if self._live.workshop_id is not None else None
        self._title.setText(texts("rules.title"))
        self._close.setText(texts("console.close_overlay"))
        for tab, key in zip(self.tabs, ("rules.tab.rules", "rules.tab.words"), strict=True):
            tab.setText(texts(key))
            tab.setVisible(facts is not None)
        off = len(facts.rules.switched_off) if facts else 0
        self._off_count.setText(texts.plural("rules.off", off) if off else "")
        if facts is None:
            self._off_count.setText(texts("rules.open_a_workshop"))
        self.book.show_rules(facts.rules if facts else None)
        if facts is not None:
            self.words.show_words(facts.rules, facts.room_language)

    def _refresh_if_seen(self) -> None:
        if not self.isHidden():
            self._refresh()

    def _on_changed(self, change: Change) -> None:
        if change.touches(_READS):
            self._refresh_if_seen()

    def _on_tab(self) -> None:
        self._go_to(0 if self.sender() is self.tabs[0] else 1)

    def _go_to(self, page: int) -> None:
        self._turn_to(page)
        (self.book, self.words)[page].take_focus()

    def _turn_to(self, page: int) -> None:
        self._stack.setCurrentIndex(page)
        for number, tab in enumerate(self.tabs):
            tab.setChecked(number == page)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        for tab in self.tabs:
            tab.setCheckable(True)
            tab.setCursor(Qt.CursorShape.PointingHandCursor)
            set_role(tab, "tab")
            head.addWidget(tab)
        head.addStretch(1)
        head.addWidget(self._off_count)
        head.addWidget(self._close)
        self._stack.addWidget(self.book)
        self._stack.addWidget(self.words)
        self.inside.addLayout(head)
        self.inside.addWidget(self._stack, 1)

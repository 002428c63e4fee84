"""A row of tabs with sentences on them, cut where they do not fit, and one for something new."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from workshop_app.console.tab_scroll import ScrolledTabs
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.theme import set_role

_PADDING = 32
_AIR = 6
_GAP = 8
_LEAST, _LEAST_CHOSEN, _MOST = 104, 168, 236
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True)
class TabWords:
    """One tab: what it stands for (None: the tab before the first thing) and its words."""

    id: UUID | None
    words: str


class Tab(QPushButton):
    """A tab whose words end in … where they do not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "tab")
        self.id: UUID | None = None
        self._words = ""
        self.setCheckable(True)
        self.setMaximumWidth(_MOST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_words(self, words: str) -> None:
        """Show other words; the whole of them is the tool tip and what screen readers say."""
        self._words = words
        self.setToolTip(words)
        self.setAccessibleName(words)
        self._cut()

    def choose(self, *, chosen: bool) -> None:
        """Be the chosen tab, which has room for some words, or one of the others."""
        self.setChecked(chosen)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        self.setProperty("keys_from", None if chosen else "the chosen tab")
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose; the arrow keys belong to the strip."""
        if event.key() in _CHOOSE:
            self.click()
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """As wide as the words, within bounds."""
        width = max(_LEAST, min(self._whole_width(), self.maximumWidth()))
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters of a sentence, and for all of a word or two."""
        least, whole = _LEAST_CHOSEN if self.isChecked() else _LEAST, self._whole_width()
        width = max(_LEAST, whole) if whole <= _LEAST_CHOSEN else least
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._cut()

    def _whole_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._words) + _PADDING + _AIR

    def _cut(self) -> None:
        room = self.width() - _PADDING
        self.setText(
            self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
        )


class TabStrip(QWidget):
    """``chosen`` carries what a pressed tab stands for; ``new_wanted`` comes from the last one.

    Tabs that do not fit are scrolled: the chosen one is always seen, and the one for something new.
    Arrow keys, Home and End go from tab to tab, Space or Enter chooses.
    """

    chosen = Signal(object)
    new_wanted = Signal()

    def __init__(self, interface: Interface, new_key: str = "", parent: QWidget | None = None) -> None:
        """``new_key`` is the key that the page connects to the tab for something new."""
        super().__init__(parent)
        self._interface = interface
        self.tabs: list[Tab] = []
        self.new = KeyButton(shortcut=new_key, role="quiet")
        self.new.clicked.connect(self.new_wanted)
        self._inside = QWidget()
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._area = ScrolledTabs(self._inside)
        self.before, self.after = QToolButton(), QToolButton()
        self.before.clicked.connect(self._area.scroll_back)
        self.after.clicked.connect(self._area.scroll_on)
        self._area.horizontalScrollBar().rangeChanged.connect(self._show_arrows)
        self._area.horizontalScrollBar().valueChanged.connect(self._show_arrows)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for widget in (self.before, self._area, self.after, self.new):
            row.addWidget(widget)
        row.addStretch(1)

    def show_tabs(self, tabs: Sequence[TabWords], chosen: UUID | None, new: str = "") -> None:
        """Show ``tabs`` with the ``chosen`` one marked; ``new`` is on the last tab, away when it is empty."""
        while len(self.tabs) < len(tabs):
            tab = Tab()
            tab.clicked.connect(self._on_clicked)
            self._row.addWidget(tab)
            self.tabs.append(tab)
        for tab, words in zip(self.tabs, tabs, strict=False):
            tab.id = words.id
            tab.setMaximumWidth(_MOST if len(tabs) > 2 else 2 * _MOST)
            tab.show_words(words.words)
            tab.choose(chosen=words.id == chosen)
            tab.show()
        for tab in self.tabs[len(tabs) :]:
            tab.hide()
        self.new.setText(new)
        self.new.setVisible(bool(new))
        self.setVisible(bool(tabs) or bool(new))
        self._area.setVisible(bool(tabs))
        shown = self.tabs[: len(tabs)]
        marked = next((tab for tab in shown if tab.isChecked()), None)
        if marked is None and shown:
            shown[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.follow(marked)
        self._show_arrows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the tab beside, the first or the last."""
        shown = [tab for tab in self.tabs if not tab.isHidden()]
        here = next((place for place, tab in enumerate(shown) if tab.hasFocus()), None)
        target = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(shown) - 1}.get(Qt.Key(event.key()))
        if here is None or (target is None and ends is None):
            event.ignore()
            return
        place = ends if ends is not None else max(0, min(here + (target or 0), len(shown) - 1))
        shown[place].setFocus(Qt.FocusReason.TabFocusReason)
        self._area.reveal()

    def _show_arrows(self) -> None:
        texts, bar = self._interface.texts, self._area.horizontalScrollBar()
        arrows = ((self.before, "left", "pages.tabs.before", bar.value() > bar.minimum()),
                  (self.after, "right", "pages.tabs.after", bar.value() < bar.maximum()))  # fmt: skip
        for button, icon, key, further in arrows:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("keys_from", "the arrow keys on the tabs")
            button.setIcon(self._interface.icon(icon, "text_muted"))
            button.setToolTip(texts(key))
            button.setAccessibleName(texts(key))
            button.setVisible(bar.maximum() > bar.minimum())
            button.setEnabled(further)

    def _on_clicked(self) -> None:
        tab = self.sender()
        if isinstance(tab, Tab):
            tab.choose(chosen=True)
            self.chosen.emit(tab.id)

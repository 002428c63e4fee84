"""A row of tabs with sentences on them, cut where they do not fit, and one for something new."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.theme import set_role

_PADDING = 32
_AIR = 6
_LEAST, _MOST = 72, 236


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

    def sizeHint(self) -> QSize:
        """As wide as the words, within bounds."""
        width = self.fontMetrics().horizontalAdvance(self._words) + _PADDING + _AIR
        return QSize(max(_LEAST, min(width, self.maximumWidth())), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = self.width() - _PADDING
        self.setText(
            self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
        )


class TabStrip(QWidget):
    """``chosen`` carries what a pressed tab stands for; ``new_wanted`` comes from the last one."""

    chosen = Signal(object)
    new_wanted = Signal()

    def __init__(self, new_key: str = "", parent: QWidget | None = None) -> None:
        """``new_key`` is the key that the page connects to the tab for something new."""
        super().__init__(parent)
        self.tabs: list[Tab] = []
        self.new = KeyButton(shortcut=new_key, role="quiet")
        self.new.clicked.connect(self.new_wanted)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.new)
        self._row.addStretch(1)

    def show_tabs(self, tabs: Sequence[TabWords], chosen: UUID | None, new: str = "") -> None:
        """Show ``tabs`` with the ``chosen`` one marked; ``new`` is on the last tab, away when it is empty."""
        while len(self.tabs) < len(tabs):
            tab = Tab()
            tab.clicked.connect(self._on_clicked)
            self._row.insertWidget(len(self.tabs), tab)
            self.tabs.append(tab)
        for tab, words in zip(self.tabs, tabs, strict=False):
            tab.id = words.id
            tab.setMaximumWidth(_MOST if len(tabs) > 2 else 2 * _MOST)
            tab.show_words(words.words)
            tab.setChecked(words.id == chosen)
            tab.show()
        for tab in self.tabs[len(tabs) :]:
            tab.hide()
        self.new.setText(new)
        self.new.setVisible(bool(new))
        self.setVisible(bool(tabs) or bool(new))

    def _on_clicked(self) -> None:
        tab = self.sender()
        if isinstance(tab, Tab):
            tab.setChecked(True)
            self.chosen.emit(tab.id)

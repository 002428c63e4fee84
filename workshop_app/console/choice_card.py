"""A large button that says what it does and why one would: for the few choices of a first start."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import key_text
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role

_ICON = 28
_LEAST = 200


class ChoiceCard(QPushButton):
    """An icon, a title and a sentence; the whole card is the button."""

    def __init__(
        self, interface: Interface, icon: str, shortcut: str = "", parent: QWidget | None = None
    ) -> None:
        """``icon`` is a meaning, ``shortcut`` the key that does the same, written as a hint."""
        super().__init__(parent)
        set_role(self, "choice")
        self.setAutoDefault(True)
        self._interface = interface
        self._meaning = icon
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._picture = QLabel()
        self._title, self._words = label(role="lead_strong", wraps=True), label(role="muted", wraps=True)
        self._key = label(key_text(shortcut) if shortcut else "", role="chip")
        self._key.setVisible(bool(shortcut))
        head = QHBoxLayout()
        head.addWidget(self._picture)
        head.addStretch(1)
        head.addWidget(self._key)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(8)
        column.addLayout(head)
        column.addSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addStretch(1)
        for part in (self._picture, self._title, self._words, self._key):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, title: str, words: str) -> None:
        """Show what the card does, and why one would choose it."""
        self._title.setText(title)
        self._words.setText(words)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self._picture.setPixmap(self._interface.icon(self._meaning, "accent").pixmap(_ICON, _ICON))

    def sizeHint(self) -> QSize:
        """As much as the words need."""
        return QSize(260, self.heightForWidth(260))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for three beside each other in a small window."""
        return QSize(_LEAST, self.heightForWidth(_LEAST))

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the card is at ``width``."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

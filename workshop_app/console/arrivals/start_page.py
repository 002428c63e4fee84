"""Before anything came: what can come and how, and why the last try did not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role

_KINDS = ("workshop", "table", "list")
_ICON, _WIDEST = 26, 720


class StartPage(QWidget):
    """``choose_wanted`` asks for a file, ``paste_wanted`` for what was copied."""

    choose_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Nothing went wrong yet."""
        super().__init__(parent)
        self._interface = interface
        self.problem, self._notice, self._mark = label(role="strong", wraps=True), QFrame(), QLabel()
        self._lead = label(role="lead", wraps=True)
        self._kinds = {kind: (label(role="strong"), label(role="muted", wraps=True)) for kind in _KINDS}
        self.choose = KeyButton(shortcut="Ctrl+O", role="primary")
        self.paste = KeyButton(shortcut="Ctrl+V", role="secondary")
        self._key, self._values = "", dict[str, object]()
        self._lay_out()
        self.choose.clicked.connect(self.choose_wanted)
        self.paste.clicked.connect(self.paste_wanted)

    def show_problem(self, key: str, values: dict[str, object]) -> None:
        """Say why nothing was read; an empty ``key`` says nothing."""
        self._key, self._values = key, values
        self.retext()

    def retext(self) -> None:
        """Say everything in the language that holds."""
        texts = self._interface.texts
        self._notice.setVisible(bool(self._key))
        self.problem.setText(texts(self._key, **self._values) if self._key else "")
        self._mark.setPixmap(self._interface.icon("warning", "ask").pixmap(_ICON, _ICON))
        self._lead.setText(texts("imports.start"))
        for kind, (name, words) in self._kinds.items():
            name.setText(texts(f"imports.kind_of.{kind}"))
            words.setText(texts(f"imports.kind_of.{kind}_words"))
        self.choose.setText(texts("imports.choose"))
        self.paste.setText(texts("imports.paste"))

    def _lay_out(self) -> None:
        set_role(self._notice, "notice")
        notice = QHBoxLayout(self._notice)
        notice.setContentsMargins(16, 12, 16, 12)
        notice.setSpacing(12)
        notice.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        notice.addWidget(self.problem, 1)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._notice)
        column.addSpacing(12)
        column.addWidget(self._lead)
        for name, words in self._kinds.values():
            column.addSpacing(10)
            column.addWidget(name)
            column.addWidget(words)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.paste)
        buttons.addStretch(1)
        column.addSpacing(22)
        column.addLayout(buttons)
        column.addStretch(1)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inside)

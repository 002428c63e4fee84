"""One rule in full: why it is there, what it asks, what it stops at, and where it comes from."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workshop_app.quality.rule_book import RuleEntry
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label

_PARTS = ("asks", "bad", "good", "source")


class RulePage(QWidget):
    """Shows a rule of the book; ``ticked`` asks for it to be on or off in the open workshop."""

    ticked = Signal(str, bool)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._entry: RuleEntry | None = None
        self._criterion = label(role="chip")
        self.title = label(role="heading", wraps=True)
        self.switch = QCheckBox()
        self.switch.toggled.connect(self._on_toggled)
        self.reason = label(role="lead", wraps=True)
        self._names: dict[str, QLabel] = {part: label(role="label") for part in _PARTS}
        self.words: dict[str, QLabel] = {part: label(wraps=True) for part in _PARTS}
        self._lay_out()

    def show_rule(self, entry: RuleEntry | None, off: frozenset[str] | None) -> None:
        """Show a rule; ``off`` are the rules that are not asked, None when no workshop is open."""
        self._entry = entry
        self.setVisible(entry is not None)
        if entry is None:
            return
        texts = self._interface.texts
        self._criterion.setText(texts(f"quality.criterion.{entry.criterion}"))
        self.title.setText(entry.title)
        self.reason.setText(entry.reason)
        said = {
            "asks": entry.question,
            "bad": "\n".join(entry.bad),
            "good": "\n".join(entry.good),
            "source": entry.source,
        }
        for part, words in said.items():
            self._names[part].setText(texts(f"quality.book.{part}"))
            self.words[part].setText(words)
            self._names[part].setVisible(bool(words))
            self.words[part].setVisible(bool(words))
        self._show_switch(off is not None, off is None or entry.id not in off)

    def _show_switch(self, there: bool, on: bool) -> None:
        with QSignalBlocker(self.switch):
            self.switch.setChecked(on)
        self.switch.setText(self._interface.texts("rules.is_on" if on else "rules.is_off"))
        self.switch.setVisible(there)

    def _on_toggled(self, on: bool) -> None:
        if self._entry is not None:
            self.ticked.emit(self._entry.id, on)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._criterion)
        head.addStretch(1)
        head.addWidget(self.switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 12, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.reason)
        for part in _PARTS:
            column.addSpacing(14)
            column.addWidget(self._names[part])
            column.addWidget(self.words[part])
        column.addStretch(1)

"""What keeps somebody out: a line to write it down, and what is written down already."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from workshop_app.queries.okrs import DissentView
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label

_WHO = 190


class DissentLine(QWidget):
    """One objection; ``removed`` carries its id."""

    removed = Signal(object)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Empty until :meth:`show_dissent`."""
        super().__init__(parent)
        self._interface = interface
        self._id: UUID | None = None
        self._text = label(role="strong", wraps=True)
        self._who = label(role="muted")
        self.remove = QToolButton()
        self.remove.clicked.connect(self._on_removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._text, 1)
        row.addWidget(self._who)
        row.addWidget(self.remove)

    def show_dissent(self, dissent: DissentView) -> None:
        """Show an objection and, when somebody wanted it, whose it is."""
        texts = self._interface.texts
        self._id = dissent.id
        self._text.setText(dissent.text)
        self._who.setText(dissent.who)
        self.remove.setIcon(self._interface.icon("remove", "text_muted"))
        self.remove.setToolTip(texts("agreement.remove"))
        self.remove.setAccessibleName(texts("agreement.remove_this", text=dissent.text))

    def _on_removed(self) -> None:
        self.removed.emit(self._id)


class DissentList(QWidget):
    """``written`` carries an objection and who has it (may be empty), ``removed`` the id of one."""

    written = Signal(str, str)
    removed = Signal(object)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Empty until :meth:`show_dissents`."""
        super().__init__(parent)
        self._interface = interface
        self.lines: list[DissentLine] = []
        self._heading = label(role="label")
        self.what, self.who = QLineEdit(), QLineEdit()
        self.who.setFixedWidth(_WHO)
        for field in (self.what, self.who):
            field.returnPressed.connect(self.settle)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.what, 1)
        row.addWidget(self.who)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._heading)
        self._column.addLayout(row)

    def show_dissents(self, dissents: Sequence[DissentView]) -> None:
        """Show what is written down, under the line for more."""
        texts = self._interface.texts
        self._heading.setText(texts("agreement.dissent"))
        for field, key in ((self.what, "agreement.what"), (self.who, "agreement.who")):
            field.setPlaceholderText(texts(key))
            field.setAccessibleName(texts(key))
        while len(self.lines) < len(dissents):
            line = DissentLine(self._interface)
            line.removed.connect(self.removed)
            self._column.addWidget(line)
            self.lines.append(line)
        for line, dissent in zip(self.lines, dissents, strict=False):
            line.show_dissent(dissent)
            line.show()
        for line in self.lines[len(dissents) :]:
            line.hide()

    @property
    def being_written(self) -> bool:
        """Whether the cursor is in the line, or something stands in it."""
        fields = (self.what, self.who)
        return any(field.hasFocus() or field.text() for field in fields)

    def settle(self) -> None:
        """Keep what is written in the line, if there is anything."""
        what, who = self.what.text().strip(), self.who.text().strip()
        if what:
            self.what.clear()
            self.who.clear()
            self.what.setFocus()
            self.written.emit(what, who)

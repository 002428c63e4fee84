"""Forms built from data: a list of fields becomes labelled widgets with a line for what is wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from workshop_app.widgets.field_kinds import KINDS, Unreadable
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import polish


@dataclass(frozen=True)
class FieldSpec:
    """One field: ``kind`` is a key of ``KINDS``, ``choices`` (value, text key) pairs, ``span`` its columns.

    ``required`` fields must hold something before :meth:`Form.accept` gives values.
    """

    name: str
    label_key: str
    kind: str = "text"
    hint_key: str = ""
    choices: tuple[tuple[object, str], ...] = ()
    required: bool = False
    span: int = 1


class Form(QWidget):
    """Labelled fields in columns; ``settled`` carries the name of a field left with another value.

    ``edited`` carries the name of a field as somebody types in it.
    """

    settled = Signal(str)
    edited = Signal(str)

    def __init__(
        self,
        interface: Interface,
        specs: Sequence[FieldSpec],
        columns: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._interface = interface
        self._specs = {spec.name: spec for spec in specs}
        self._fields: dict[str, QWidget] = {}
        self._labels: dict[str, QLabel] = {}
        self._errors: dict[str, QLabel] = {}
        self._filled: dict[str, object] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(12)
        self._build(columns)
        self._retext()
        interface.changed.connect(self._on_interface_changed)

    def field(self, name: str) -> QWidget:
        """The widget of a field, for focus and tests."""
        return self._fields[name]

    def fill(self, values: Mapping[str, object]) -> None:
        """Show ``values``; a field that somebody is writing in keeps what they wrote."""
        for name, value in values.items():
            field = self._fields[name]
            self._filled[name] = value
            if field.hasFocus() and isinstance(field, QLineEdit) and field.isModified():
                continue
            with QSignalBlocker(field):
                KINDS[self._specs[name].kind].fill(field, value, self._interface.texts)
            self.say_wrong(name, "")

    def value(self, name: str) -> object:
        """What stands in a field; raises ``Unreadable`` for a number or a date that is none."""
        return KINDS[self._specs[name].kind].read(self._fields[name], self._interface.texts)

    def accept(self) -> dict[str, object] | None:
        """All values, or None when some field is wrong: then its line says why and it has the focus."""
        values: dict[str, object] = {}
        wrong: list[str] = []
        for name, spec in self._specs.items():
            if not self._check(name):
                wrong.append(name)
            elif spec.required and self.value(name) in (None, ""):
                self.say_wrong(name, self._interface.texts("widgets.form.required"))
                wrong.append(name)
            else:
                values[name] = self.value(name)
        if wrong:
            self._fields[wrong[0]].setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return values

    def say_wrong(self, name: str, words: str) -> None:
        """Mark a field as wrong with ``words`` under it; empty words take the mark away."""
        self._errors[name].setText(words)
        self._errors[name].setVisible(bool(words))
        field = self._fields[name]
        if field.property("state") != ("wrong" if words else ""):
            field.setProperty("state", "wrong" if words else "")
            polish(field)
        field.setAccessibleDescription(words)

    def _build(self, columns: int) -> None:
        row = column = 0
        for spec in self._specs.values():
            if column + spec.span > columns:
                row, column = row + 1, 0
            self._grid.addLayout(self._cell(spec), row, column, 1, spec.span, Qt.AlignmentFlag.AlignTop)
            column += spec.span

    def _cell(self, spec: FieldSpec) -> QVBoxLayout:
        kind = KINDS[spec.kind]
        field = kind.make()
        field.setObjectName(spec.name)
        title = label(role="label")
        title.setBuddy(field)
        error = label(role="error", wraps=True)
        error.setVisible(False)
        self._fields[spec.name], self._labels[spec.name], self._errors[spec.name] = field, title, error
        kind.settled(field).connect(self._on_settled)
        kind.edited(field).connect(self._on_edited)
        cell = QVBoxLayout()
        cell.setSpacing(4)
        if not isinstance(field, QCheckBox):
            cell.addWidget(title)
        cell.addWidget(field)
        cell.addWidget(error)
        return cell

    def _check(self, name: str) -> bool:
        try:
            self.value(name)
        except Unreadable as problem:
            self.say_wrong(name, self._interface.texts(problem.key))
            return False
        self.say_wrong(name, "")
        return True

    def _on_settled(self) -> None:
        name = self._name_of_sender()
        if self._check(name) and (name not in self._filled or self.value(name) != self._filled[name]):
            self._filled[name] = self.value(name)
            self.settled.emit(name)

    def _on_edited(self) -> None:
        self.edited.emit(self._name_of_sender())

    def _name_of_sender(self) -> str:
        return self.sender().objectName()

    def _on_interface_changed(self) -> None:
        self._retext()

    def _retext(self) -> None:
        texts = self._interface.texts
        for name, spec in self._specs.items():
            field = self._fields[name]
            words = texts(spec.label_key)
            self._labels[name].setText(words)
            field.setAccessibleName(words)
            if isinstance(field, QCheckBox):
                field.setText(words)
            if isinstance(field, QLineEdit) and spec.hint_key:
                field.setPlaceholderText(texts(spec.hint_key))
            if isinstance(field, QComboBox):
                with QSignalBlocker(field):
                    _retext_choices(field, [(value, texts(key)) for value, key in spec.choices])


def _retext_choices(box: QComboBox, choices: Sequence[tuple[object, str]]) -> None:
    chosen = box.currentData()
    box.clear()
    for value, words in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)) if choices else -1)

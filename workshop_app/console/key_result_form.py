"""The fields beside a key result's sentence: those of its kind, and the task that an unknown baseline is."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from workshop_app import clock
from workshop_app.console.date_picker import DatePicker
from workshop_app.console.key_result_fields import BASELINE_FIELDS, FIELDS, read_from, shown_in
from workshop_app.model.words import KeyResultKind
from workshop_app.queries.okrs import KeyResultView
from workshop_app.widgets.field_kinds import Unreadable
from workshop_app.widgets.form import FieldSpec, Form
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import polish


class KeyResultForm(QWidget):
    """``changed`` carries the values to store, by the names of ``key_results.edit``."""

    changed = Signal(object)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._near = clock.today()
        self._shown: KeyResultView | None = None
        self._names = QStringListModel(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._forms = {kind: self._make(specs) for kind, specs in FIELDS.items()}
        self._baseline = self._make(BASELINE_FIELDS)

    def show_key_result(self, key_result: KeyResultView, names: Sequence[str], near: date) -> None:
        """Show a key result; ``names`` complete an owner, ``near`` completes a date without a year."""
        if self._shown is not None and self._shown.id != key_result.id:
            self.settle()
        self._shown, self._near = key_result, near
        if self._names.stringList() != list(names):
            self._names.setStringList(list(names))
        texts = self._interface.texts
        for kind, form in self._forms.items():
            form.setVisible(kind is key_result.kind)
        self._baseline.setVisible(key_result.kind is KeyResultKind.NUMBER and key_result.baseline_unknown)
        for form, specs in self._pairs(key_result.kind):
            form.fill({spec.name: shown_in(spec.name, key_result, texts) for spec in specs})
        for picker in self.findChildren(DatePicker):
            picker.near = near
        self._mark_unknown(key_result)

    def settle(self) -> None:
        """Take what is being written as it stands."""
        field = self.focusWidget()
        if isinstance(field, QLineEdit) and field.isModified():
            field.setModified(False)
            field.editingFinished.emit()

    def field(self, name: str) -> QLineEdit:
        """The field of that name that is shown now."""
        kind = self._shown.kind if self._shown else KeyResultKind.NUMBER
        for form, specs in self._pairs(kind):
            found = form.field(name) if name in {spec.name for spec in specs} else None
            if isinstance(found, QLineEdit):
                return found
        raise KeyError(name)

    def focus_first(self) -> None:
        """Put the cursor into the first field that is empty, else the first."""
        kind = self._shown.kind if self._shown else KeyResultKind.NUMBER
        fields = [self.field(spec.name) for spec in FIELDS[kind]]
        empty = [field for field in fields if not field.text()]
        (empty or fields)[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _pairs(self, kind: KeyResultKind) -> tuple[tuple[Form, tuple[FieldSpec, ...]], ...]:
        return (self._forms[kind], FIELDS[kind]), (self._baseline, BASELINE_FIELDS)

    def _make(self, specs: tuple[FieldSpec, ...]) -> Form:
        form = Form(self._interface, specs, columns=sum(spec.span for spec in specs))
        grid = form.layout()
        if isinstance(grid, QGridLayout):
            for column in range(grid.columnCount()):
                grid.setColumnStretch(column, 1)
        for spec in specs:
            field = form.field(spec.name)
            if isinstance(field, QLineEdit) and spec.name.endswith("due_on"):
                DatePicker(self._interface, field, self._near)
            if isinstance(field, QLineEdit) and spec.name.endswith("owner"):
                completer = QCompleter(self._names, field)
                completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
                field.setCompleter(completer)
        form.settled.connect(self._on_settled)
        form.hide()
        self._column.addWidget(form)
        return form

    def _on_settled(self, name: str) -> None:
        form = self.sender()
        if not isinstance(form, Form) or self._shown is None:
            return
        try:
            values = read_from(name, str(form.value(name)), self._interface.texts, self._near)
        except Unreadable as problem:
            form.say_wrong(name, self._interface.texts(problem.key))
            return
        if values != {key: getattr(self._shown, key) for key in values}:
            self.changed.emit(values)
        else:
            form.fill({name: shown_in(name, self._shown, self._interface.texts)})

    def _mark_unknown(self, key_result: KeyResultView) -> None:
        if key_result.kind is not KeyResultKind.NUMBER:
            return
        field = self._forms[key_result.kind].field("from_value")
        state = "asks" if key_result.baseline_unknown else ""
        if field.property("state") != state:
            field.setProperty("state", state)
            polish(field)

"""The steps of a milestone: a line for the next one, and those that are there, each to be rewritten."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from workshop_app.queries.okrs import StepView
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label


class StepLine(QWidget):
    """One step; ``rewritten`` carries its id and words, ``removed`` its id."""

    rewritten = Signal(object, str)
    removed = Signal(object)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._step: StepView | None = None
        self.field = QLineEdit()
        self._remove = QToolButton()
        self.field.editingFinished.connect(self._on_finished)
        self._remove.clicked.connect(self._on_removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._remove)

    def show_step(self, step: StepView, number: int) -> None:
        """Show a step; one that is being rewritten keeps what was written."""
        texts = self._interface.texts
        self._step = step
        if not (self.field.hasFocus() and self.field.isModified()):
            self.field.setText(step.text)
        self.field.setAccessibleName(texts("pages.key_results.step", number=number))
        self._remove.setIcon(self._interface.icon("remove", "text_muted"))
        self._remove.setToolTip(texts("pages.key_results.remove_step"))
        self._remove.setAccessibleName(texts("pages.key_results.remove_step"))

    def _on_finished(self) -> None:
        words = self.field.text().strip()
        if self._step is not None and words and words != self._step.text:
            self.field.setModified(False)
            self.rewritten.emit(self._step.id, words)

    def _on_removed(self) -> None:
        if self._step is not None:
            self.removed.emit(self._step.id)


class StepsEditor(QWidget):
    """All steps; ``added`` carries the words of a new one."""

    added = Signal(str)
    rewritten = Signal(object, str)
    removed = Signal(object)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self.lines: list[StepLine] = []
        self._heading = label(role="label")
        self.new = QLineEdit()
        self.new.returnPressed.connect(self._on_entered)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._heading)
        self._column.addWidget(self.new)

    def show_steps(self, steps: Sequence[StepView]) -> None:
        """Show the steps in order, with the line for a new one under them."""
        self._heading.setText(self._interface.texts("pages.key_results.steps"))
        self.new.setPlaceholderText(self._interface.texts("pages.key_results.new_step"))
        self.new.setAccessibleName(self._interface.texts("pages.key_results.new_step"))
        while len(self.lines) < len(steps):
            line = StepLine(self._interface)
            line.rewritten.connect(self.rewritten)
            line.removed.connect(self.removed)
            self._column.insertWidget(1 + len(self.lines), line)
            self.lines.append(line)
        for number, (line, step) in enumerate(zip(self.lines, steps, strict=False), start=1):
            line.show_step(step, number)
            line.show()
        for line in self.lines[len(steps) :]:
            line.hide()

    def _on_entered(self) -> None:
        words = self.new.text().strip()
        if words:
            self.new.clear()
            self.added.emit(words)

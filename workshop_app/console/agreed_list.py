"""The agreed OKRs with an owner to each key result, which can be filled in where it stands."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from workshop_app.queries.okrs import KeyResultView, ObjectiveView
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label

_OWNER_WIDTH = 190


class AgreedLine(QWidget):
    """One key result; ``owned`` carries its id and the owner when the field is left with another."""

    owned = Signal(object, str)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Empty until :meth:`show_key_result`."""
        super().__init__(parent)
        self._interface = interface
        self._key_result: KeyResultView | None = None
        self._number = label(role="muted")
        self._number.setFixedWidth(20)
        self._sentence = label(role="strong", wraps=True)
        self.owner = QLineEdit()
        self.owner.setFixedWidth(_OWNER_WIDTH)
        self.owner.editingFinished.connect(self._on_editing_finished)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._number)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.owner)

    def show_key_result(self, key_result: KeyResultView) -> None:
        """Show a key result; somebody who is writing an owner keeps what they wrote."""
        texts = self._interface.texts
        self._key_result = key_result
        self._number.setText(str(key_result.number))
        self._sentence.setText(key_result.sentence or texts("closing.unwritten"))
        self.owner.setPlaceholderText(texts("closing.who_owns"))
        self.owner.setAccessibleName(texts("closing.owner_of", sentence=key_result.sentence))
        if not (self.owner.hasFocus() and self.owner.isModified()):
            self.owner.setText(key_result.owner)

    def _on_editing_finished(self) -> None:
        if self._key_result is not None and self.owner.text().strip() != self._key_result.owner:
            self.owner.setModified(False)
            self.owned.emit(self._key_result.id, self.owner.text())


class AgreedList(QWidget):
    """Every objective with its key results under it; ``owned`` as for one line."""

    owned = Signal(object, str)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Empty until :meth:`show_objectives`."""
        super().__init__(parent)
        self._interface = interface
        self.lines: dict[UUID, AgreedLine] = {}
        self._headings: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_objectives(self, objectives: Sequence[ObjectiveView]) -> None:
        """Show the objectives; lines that stay are kept, so that a cursor in one stays too."""
        ids = [key_result.id for one in objectives for key_result in one.key_results]
        if ids != list(self.lines) or len(self._headings) != len(objectives):
            self._build(objectives)
        for place, objective in enumerate(objectives):
            words = objective.sentence or self._interface.texts("closing.unwritten")
            self._headings[place].setText(words)
            for key_result in objective.key_results:
                self.lines[key_result.id].show_key_result(key_result)

    def _build(self, objectives: Sequence[ObjectiveView]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._headings = [label(role="lead_strong", wraps=True) for _ in objectives]
        self.lines = {}
        for heading, objective in zip(self._headings, objectives, strict=True):
            self._column.addWidget(heading)
            for key_result in objective.key_results:
                line = self.lines[key_result.id] = AgreedLine(self._interface)
                line.owned.connect(self.owned)
                self._column.addWidget(line)

"""How sure the room is of each key result of an objective."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from workshop_app.console.confidence_scale import ConfidenceScale
from workshop_app.queries.okrs import KeyResultView
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label


class ConfidenceList(QWidget):
    """Every key result with its scale; ``given`` carries its id and the number or None."""

    given = Signal(object, object)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Empty until :meth:`show_key_results`."""
        super().__init__(parent)
        self._interface = interface
        self._ids: list[UUID] = []
        self._numbers: list[QLabel] = []
        self._sentences: list[QLabel] = []
        self.scales: list[ConfidenceScale] = []
        self._heading, self._hint = label(role="lead_strong"), label(role="muted", wraps=True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 10, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(14)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._heading)
        column.addWidget(self._hint)
        column.addLayout(self._grid)

    def show_key_results(self, key_results: Sequence[KeyResultView]) -> None:
        """Show these in this order; a scale that stays keeps the focus."""
        self.setVisible(bool(key_results))
        self._heading.setText(self._interface.texts("agreement.how_sure"))
        self._hint.setText(self._interface.texts("agreement.scale"))
        self._ids = [one.id for one in key_results]
        while len(self.scales) < len(key_results):
            self._add_line()
        for place, one in enumerate(key_results):
            words = one.sentence or self._interface.texts("agreement.unwritten")
            self._numbers[place].setText(str(one.number))
            self._sentences[place].setText(words)
            self.scales[place].show_confidence(one.confidence, words)
        for place, scale in enumerate(self.scales):
            for widget in (self._numbers[place], self._sentences[place], scale):
                widget.setVisible(place < len(key_results))

    def focus_first(self) -> None:
        """Put the cursor on the first scale without a number, else on the first."""
        seen = self.scales[: len(self._ids)]
        unset = [scale for scale in seen if not scale.value()]
        if seen:
            (unset or seen)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_line(self) -> None:
        place = len(self.scales)
        number, sentence = label(role="muted"), label(role="strong", wraps=True)
        scale = ConfidenceScale(self._interface)
        scale.chosen.connect(self._on_chosen)
        scale.stepped.connect(self._on_stepped)
        for column, widget in enumerate((number, sentence, scale)):
            self._grid.addWidget(widget, place, column, Qt.AlignmentFlag.AlignVCenter)
        self._numbers.append(number)
        self._sentences.append(sentence)
        self.scales.append(scale)

    def _on_chosen(self, confidence: int | None) -> None:
        scale = self.sender()
        if isinstance(scale, ConfidenceScale):
            self.given.emit(self._ids[self.scales.index(scale)], confidence)

    def _on_stepped(self, step: int) -> None:
        seen = self.scales[: len(self._ids)]
        here = next((place for place, scale in enumerate(seen) if scale.hasFocus()), 0)
        seen[max(0, min(here + step, len(seen) - 1))].setFocus(Qt.FocusReason.TabFocusReason)

"""One line that says which objective is on, with a way to the one before and the one after."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from workshop_app.console.okr_cursor import OkrCursor
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import ElidedLabel, label


class ObjectiveLine(QWidget):
    """``stepped`` carries −1 or 1 when somebody wants the objective before or after."""

    stepped = Signal(int)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._which = label(role="lead_muted")
        self._sentence = ElidedLabel(role="lead_strong")
        self.before, self.after = QToolButton(), QToolButton()
        self.before.clicked.connect(self._on_before)
        self.after.clicked.connect(self._on_after)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._which)
        row.addWidget(self._sentence, 1)
        for button in (self.before, self.after):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)

    def show_place(self, cursor: OkrCursor) -> None:
        """Show the objective that is on, and how many there are."""
        texts, objective = self._interface.texts, cursor.objective
        self.setVisible(objective is not None)
        if objective is None:
            return
        number, count = objective.number, len(cursor.objectives)
        self._which.setText(texts("pages.okr.which", number=number, count=count))
        self._sentence.show_text(objective.sentence or texts("pages.okr.unwritten"))
        buttons = ((self.before, "left", "pages.okr.before", -1), (self.after, "right", "pages.okr.after", 1))
        for button, icon, key, step in buttons:
            button.setIcon(self._interface.icon(icon, "text_muted"))
            button.setToolTip(texts(key))
            button.setAccessibleName(texts(key))
            button.setVisible(count > 1)
            button.setEnabled(cursor.next_objective(step) is not None)

    def _on_before(self) -> None:
        self.stepped.emit(-1)

    def _on_after(self) -> None:
        self.stepped.emit(1)

"""A line of counts over a board."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from workshop_app.widgets.labels import label


class Counts(QWidget):
    """What there is in strong letters, more about it beside, and a chip at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing counted."""
        super().__init__(parent)
        self.count, self.more, self.chip = label(role="strong"), label(role="muted"), label(role="chip")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addWidget(self.more, 1)
        row.addWidget(self.chip)

    def show_counts(self, count: str, more: str, chip: str) -> None:
        """Show the three; an empty chip is not drawn."""
        self.count.setText(count)
        self.more.setText(more)
        self.chip.setText(chip)
        self.chip.setVisible(bool(chip))

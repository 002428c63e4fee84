"""What the library says when there is nothing to list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label


class EmptyLibrary(QWidget):
    """Says why there is nothing and offers what to do next."""

    new_wanted = Signal()
    example_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Says that the library is new."""
        super().__init__(parent)
        self._interface = interface
        self._title, self._words = label(role="heading"), label(role="muted", wraps=True)
        self._words.setFixedWidth(520)
        self.new = KeyButton(shortcut="Ctrl+N", role="primary")
        self.example = KeyButton(shortcut="Ctrl+Shift+E")
        self.bring_in = KeyButton(shortcut="Ctrl+I")
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (self.new, self.example, self.bring_in):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addLayout(row)
        around = QVBoxLayout(self)
        around.addStretch(2)
        around.addLayout(column)
        around.setAlignment(column, Qt.AlignmentFlag.AlignLeft)
        around.addStretch(3)
        self.new.clicked.connect(self.new_wanted)
        self.example.clicked.connect(self.example_wanted)
        self.bring_in.clicked.connect(self.import_wanted)

    def show_reason(self, *, searched: bool, in_bin: bool) -> None:
        """Nothing was found, the bin is empty, or the library is new."""
        texts = self._interface.texts
        reason = "nothing_found" if searched else "empty_bin" if in_bin else "empty"
        self._title.setText(texts(f"console.library.{reason}"))
        self._words.setText(texts(f"console.library.{reason}_words"))
        self.new.setText(texts("console.library.new"))
        self.example.setText(texts("console.library.example"))
        self.bring_in.setText(texts("console.library.import"))
        for button in (self.new, self.example, self.bring_in):
            button.setVisible(reason == "empty")

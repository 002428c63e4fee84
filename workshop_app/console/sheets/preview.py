"""One page as it will print, or what a file holds, with the buttons that turn and zoom."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from workshop_app.console.sheets.pages_view import PagesView
from workshop_app.texts import Texts
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label


class SheetPreview(QWidget):
    """What it shows is what the printer gets."""

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self._interface = interface
        self.view = PagesView()
        self.text = QPlainTextEdit(readOnly=True)
        self._stack = QStackedWidget()
        self._where, self._size = label(role="strong_small"), label(role="small")
        self._turns = {
            "before": KeyButton(shortcut="PgUp", role="quiet"),
            "after": KeyButton(shortcut="PgDown", role="quiet"),
        }
        self._zooms = {"smaller": KeyButton("−", role="quiet"), "larger": KeyButton("+", role="quiet")}
        self._whole = KeyButton(role="quiet")
        self._lay_out()
        self._turns["before"].clicked.connect(self.view.turn_back)
        self._turns["after"].clicked.connect(self.view.turn_on)
        self._zooms["smaller"].clicked.connect(self.view.zoom_out)
        self._zooms["larger"].clicked.connect(self.view.zoom_in)
        self._whole.clicked.connect(self.view.show_whole)
        self.view.drawn.connect(self._say)

    @property
    def pages(self) -> int:
        """How many pages are shown; none for a file."""
        return self.view.pages if self._stack.currentWidget() is self.view else 0

    def show_documents(self, documents: Sequence[bytes]) -> None:
        """Show the pages of PDF documents."""
        self._stack.setCurrentWidget(self.view)
        self.view.show_documents(documents)

    def show_text(self, text: str) -> None:
        """Show what a file holds, or says about itself."""
        self.text.setPlainText(text)
        self._stack.setCurrentWidget(self.text)
        self._say()

    def show_first(self) -> None:
        """Begin at the first page, whole."""
        self.view.number, self.view.zoom = 0, 0

    def show_texts(self, texts: Texts) -> None:
        """Put every word in the facilitator's language."""
        for name, button in {**self._turns, "whole": self._whole}.items():
            button.setText(texts(f"sheets.{name}"))
        for name, button in self._zooms.items():
            button.setAccessibleName(texts(f"sheets.{name}"))
            button.setToolTip(texts(f"sheets.{name}"))
        self.view.setAccessibleName(texts("sheets.preview"))
        self.text.setAccessibleName(texts("sheets.preview"))
        self._say()

    def _say(self) -> None:
        texts, number = self._interface.texts, self.view.number
        where = texts("sheets.page", page=number + 1, pages=self.pages) if self.pages else ""
        self._where.setText(where)
        self._size.setText(texts("sheets.percent", percent=self.view.percent) if self.pages else "")
        for button in (*self._zooms.values(), self._whole):
            button.setVisible(bool(self.pages))
        for button in self._turns.values():
            button.setVisible(self.pages > 1)
        self._turns["before"].setEnabled(number > 0)
        self._turns["after"].setEnabled(number < self.pages - 1)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(6)
        for widget in (self._turns["before"], self._where, self._turns["after"]):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self._zooms["smaller"], self._size, self._zooms["larger"], self._whole):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._stack, 1)
        column.addLayout(row)

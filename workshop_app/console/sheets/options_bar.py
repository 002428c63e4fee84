"""How sheets are made: language, paper, copies, and the organisation's logo and colour."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QWidget,
)

from workshop_app.console.asking import ask_for_colour, ask_for_file
from workshop_app.handouts.paper import PaperSize
from workshop_app.queries.letterhead import LetterheadView
from workshop_app.texts import LANGUAGES, Texts
from workshop_app.widgets.count_box import count_box
from workshop_app.widgets.flow_layout import FlowLayout
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label

PAPERS = (PaperSize.A4, PaperSize.A3, PaperSize.LETTER)
"""The paper that is offered; a poster is made for the larger size of the same family."""

_MOST_COPIES = 99


class SheetOptionsBar(QWidget):
    """``changed`` comes when language or paper is another; the others carry what was chosen, or nothing."""

    changed = Signal()
    logo_chosen = Signal(object)
    colour_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """A4 and one copy."""
        super().__init__(parent)
        self.language, self.paper, self.copies = QComboBox(), QComboBox(), count_box(1, _MOST_COPIES)
        self.logo, self.no_logo = KeyButton(role="quiet"), KeyButton(role="quiet")
        self.colour, self.no_colour = KeyButton(role="quiet"), KeyButton(role="quiet")
        self._names = {name: label(role="small") for name in ("language", "paper", "copies")}
        self._texts: Texts | None = None
        self._colour = ""
        self._lay_out()
        self.language.activated.connect(self.changed)
        self.paper.activated.connect(self.changed)
        self.logo.clicked.connect(self._on_logo)
        self.no_logo.clicked.connect(self._on_no_logo)
        self.colour.clicked.connect(self._on_colour)
        self.no_colour.clicked.connect(self._on_no_colour)

    @property
    def chosen_language(self) -> str:
        """The language of the sheets."""
        return str(self.language.currentData())

    @property
    def chosen_paper(self) -> PaperSize:
        """The paper in the printer."""
        return PaperSize(self.paper.currentData())

    def begin(self, room_language: str) -> None:
        """Stand at the room's language."""
        with QSignalBlocker(self.language):
            self.language.setCurrentIndex(max(0, self.language.findData(room_language)))

    def show_texts(self, texts: Texts) -> None:
        """Put every word in the facilitator's language; what is chosen stays."""
        self._texts = texts
        self._offer(self.language, [(one, texts(f"console.language.{one}")) for one in LANGUAGES])
        self._offer(self.paper, [(one.value, texts(f"sheets.paper.{one.value}")) for one in PAPERS])
        for name, control in (("language", self.language), ("paper", self.paper), ("copies", self.copies)):
            self._names[name].setText(texts(f"sheets.{name}"))
            control.setAccessibleName(texts(f"sheets.{name}"))
        for name in ("logo", "no_logo", "colour", "no_colour"):
            getattr(self, name).setText(texts(f"sheets.{name}"))

    def show_letterhead(self, letterhead: LetterheadView) -> None:
        """Offer to take away what is there."""
        self._colour = letterhead.colour
        self.no_logo.setVisible(bool(letterhead.logo))
        self.no_colour.setVisible(bool(letterhead.colour))

    def _offer(self, box: QComboBox, choices: list[tuple[str, str]]) -> None:
        at = box.currentData()
        with QSignalBlocker(box):
            box.clear()
            for value, words in choices:
                box.addItem(words, value)
            box.setCurrentIndex(max(0, box.findData(at)))

    def _on_logo(self) -> None:
        if self._texts is None:
            return
        kinds = f"{self._texts('sheets.pictures')} (*.png *.svg)"
        ask_for_file(self, self._texts("sheets.logo"), kinds, self._on_logo_chosen)

    def _on_logo_chosen(self, path: str) -> None:
        self.logo_chosen.emit(Path(path))

    def _on_no_logo(self) -> None:
        self.logo_chosen.emit(None)

    def _on_colour(self) -> None:
        title = self._texts("sheets.colour") if self._texts else ""
        ask_for_colour(self, title, QColor(self._colour), self._on_colour_chosen)

    def _on_colour_chosen(self, colour: QColor) -> None:
        self.colour_chosen.emit(colour.name())

    def _on_no_colour(self) -> None:
        self.colour_chosen.emit("")

    def _lay_out(self) -> None:
        row = FlowLayout(self, spacing=12)
        for name, control in (("language", self.language), ("paper", self.paper), ("copies", self.copies)):
            pair = QWidget()
            beside = QHBoxLayout(pair)
            beside.setContentsMargins(0, 0, 0, 0)
            self._names[name].setBuddy(control)
            beside.addWidget(self._names[name])
            beside.addWidget(control)
            row.addWidget(pair)
        for button in (self.logo, self.no_logo, self.colour, self.no_colour):
            row.addWidget(button)

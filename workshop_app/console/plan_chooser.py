"""Chooses the agenda of a new workshop: one of the app's or of one's own, and how long it takes."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from workshop_app.console.template_offers import TemplateOffer, offers
from workshop_app.model.boxes import Boxes
from workshop_app.queries.agenda_templates import OwnTemplate
from workshop_app.stages.agenda import LONGEST, SHORTEST
from workshop_app.widgets.count_box import count_box
from workshop_app.widgets.interface import Interface

_LENGTH = 140


_FEWEST_LETTERS = 14
"""Of the name of an agenda that are always seen; the list shows all of it."""


class PlanChooser(QWidget):
    """``chosen`` comes whenever the plan changes."""

    chosen = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Stands at the first agenda of the app, two hours."""
        super().__init__(parent)
        self._interface = interface
        self._own: Sequence[OwnTemplate] = ()
        self._offers: tuple[TemplateOffer, ...] = ()
        self.template = QComboBox()
        self.template.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.template.setMinimumContentsLength(_FEWEST_LETTERS)
        self.length = count_box(SHORTEST, LONGEST)
        self.length.setSingleStep(15)
        self.length.setMinimumWidth(_LENGTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.template, 1)
        row.addWidget(self.length)
        self.setFocusProxy(self.template)
        self.template.currentIndexChanged.connect(self._on_template)
        self.length.valueChanged.connect(self._on_length)
        interface.changed.connect(self._retext)
        self._retext()
        self._on_template()

    def show_own(self, own: Sequence[OwnTemplate]) -> None:
        """Offer these of the facilitator's own too; what is chosen stays chosen while it is there."""
        self._own = own
        self._retext()

    def minutes(self) -> int:
        """How long."""
        return self.length.value()

    def boxes(self) -> Boxes:
        """The plan: each stage with its minutes."""
        return self._offer.in_minutes(self.minutes())

    @property
    def _offer(self) -> TemplateOffer:
        return self._offers[max(0, self.template.currentIndex())]

    def _on_template(self) -> None:
        minutes = self._offer.minutes
        with QSignalBlocker(self.length):
            self.length.setRange(min(SHORTEST, minutes), max(LONGEST, minutes))
            self.length.setValue(minutes)
        self.chosen.emit()

    def _on_length(self) -> None:
        self.chosen.emit()

    def _retext(self) -> None:
        texts = self._interface.texts
        was = self._offer.id if self._offers else None
        self._offers = offers(self._own, texts)
        place = next((row for row, one in enumerate(self._offers) if one.id == was), 0)
        with QSignalBlocker(self.template):
            self.template.clear()
            self.template.addItems([one.words(texts) for one in self._offers])
            self.template.setCurrentIndex(place)
        if was is not None and self._offers[place].id != was:
            self._on_template()
        self.length.setSuffix(" " + texts("console.new.minutes_short"))
        self.template.setAccessibleName(texts("agenda.template_field"))
        self.length.setAccessibleName(texts("console.new.length"))

"""The card of one objective's hands: what to do, how many were counted, and what they showed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workshop_app.console.fist_counts import FistCounts
from workshop_app.queries.fists import PASSES_FROM, FistView
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role


class FistCard(QFrame):
    """``counted`` carries the fingers that changed and how many hands showed each."""

    counted = Signal(int, object)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Empty until :meth:`show_fist`."""
        super().__init__(parent)
        set_role(self, "card")
        self._interface = interface
        self._title = label(role="heading", wraps=True)
        self._round = label(role="chip")
        self._hint = label(role="muted", wraps=True)
        self._total = label(role="strong")
        self._hidden = label(role="chip")
        self.counts = FistCounts(interface)
        self.counts.counted.connect(self.counted)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 22)
        column.setSpacing(10)
        column.addLayout(_row(self._title, self._round))
        column.addWidget(self._hint)
        column.addLayout(_row(self._total, self._hidden))
        column.addWidget(self.counts)

    @property
    def words(self) -> str:
        """What the card says, as a person reads it from the top."""
        return " ".join(part.text() for part in (self._title, self._hint) if part.isVisibleTo(self))

    def show_fist(self, fist: FistView | None) -> None:
        """Show the newest round, or how hands are shown before there is one."""
        texts = self._interface.texts
        title, hint = self._says(fist)
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        set_role(self._hint, "good" if fist and fist.revealed and fist.passes else "muted")
        again = fist is not None and fist.number > 1
        self._round.setText(texts("agreement.round", number=fist.number) if fist else "")
        self._round.setVisible(again)
        self._total.setVisible(fist is not None)
        self._hidden.setText(texts("agreement.hidden"))
        self._hidden.setVisible(fist is not None and not fist.revealed)
        self.counts.setVisible(fist is not None)
        if fist is not None:
            self._total.setText(_total(self._interface, fist))
            self.counts.show_fist(fist)

    def _says(self, fist: FistView | None) -> tuple[str, str]:
        texts = self._interface.texts
        if fist is None:
            return texts("stages.agree.title"), texts("stages.agree.hint")
        if not fist.revealed:
            return texts("agreement.count"), texts("agreement.count_hint")
        if not fist.shown:
            return texts("agreement.no_hands"), texts("agreement.no_hands_next")
        if fist.passes:
            return texts("agreement.agreed"), texts("agreement.passes")
        return texts.plural("agreement.not_in", sum(fist.counts[:PASSES_FROM])), texts("agreement.stays_out")


def _total(interface: Interface, fist: FistView) -> str:
    if fist.present > fist.shown:
        return interface.texts("agreement.total_of", shown=fist.shown, here=fist.present)
    return interface.texts.plural("agreement.total", fist.shown)


def _row(words: QWidget, chip: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(words, 1)
    row.addWidget(chip)
    return row

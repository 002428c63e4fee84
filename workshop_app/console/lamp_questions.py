"""The lamps of one sentence and the one question that is asked now; pressing a lamp asks another."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.console.suggestion import next_blank, what_is_new
from workshop_app.console.waiver_bar import WaiverBar
from workshop_app.queries.assessment import Lamp
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.laid_out import laid_out_once
from workshop_app.widgets.lamps import LampRow, LampState
from workshop_app.widgets.question_box import QuestionBox, Reply

KEEP_KEY = "Ctrl+J"
_ASKING = ("no", "unsure")


class LampQuestions(QWidget):
    """Lamps, then the question box or, in its place, the line for a reason.

    ``filled`` when the suggestion is taken, ``kept`` with criterion and reason,
    ``withdrawn`` with a waiver's id, ``chosen`` when another lamp asks.
    """

    filled = Signal()
    kept = Signal(str, str)
    withdrawn = Signal(object)
    chosen = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._lamps: tuple[Lamp, ...] = ()
        self._pressed = ""
        self._sentence = ""
        self.row = LampRow(interface)
        self.box = QuestionBox()
        self.reason = WaiverBar(interface)
        self.reason.hide()
        self.row.chosen.connect(self._on_chosen)
        self.box.answered.connect(self._on_answered)
        self.reason.given.connect(self._on_given)
        self.reason.given_up.connect(self.stop_asking_why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.row)
        column.addWidget(self.box)
        column.addWidget(self.reason)

    def show_lamps(self, lamps: Sequence[Lamp], sentence: str) -> None:
        """Show the lamps of ``sentence`` and ask the first question that is open."""
        self._lamps, self._sentence = tuple(lamps), sentence
        with laid_out_once(self):
            self.row.show_lamps(
                [LampState(lamp.criterion, lamp.verdict, lamp.kept is not None) for lamp in lamps]
            )
            self.row.setVisible(bool(lamps))
            self._ask()

    def forget_choice(self) -> None:
        """Ask what is most open again, as for another sentence."""
        self._pressed = ""
        self.stop_asking_why()

    @property
    def asked(self) -> Lamp | None:
        """The lamp that asks: the one that was pressed, else what is missing before what is unsure."""
        pressed = [lamp for lamp in self._lamps if lamp.criterion == self._pressed]
        found = pressed or open_lamps(self._lamps)
        return found[0] if found else None

    @property
    def suggestion(self) -> str | None:
        """What Tab would write; nothing while the sentence has blanks of its own to be filled in.

        Where the lamp that asks has nothing to suggest, the next open one's: its rewrite often answers both.
        """
        asked = self.asked
        if asked is None or next_blank(self._sentence) is not None:
            return None
        speaking = [asked] if self._pressed else [asked, *open_lamps(self._lamps)]
        return next((lamp.suggestion for lamp in speaking if lamp.suggestion and lamp.kept is None), None)

    def ask_why(self) -> None:
        """Ask for the reason to keep the sentence as it is."""
        lamp = self.asked
        if lamp is not None and lamp.verdict in _ASKING and lamp.kept is None:
            self.box.hide()
            self.reason.ask(lamp.criterion)

    def stop_asking_why(self) -> None:
        """Back to the question."""
        self.reason.hide()
        self._ask()

    def _ask(self) -> None:
        lamp = self.asked
        if self.row.last is not None:
            self.box.follow(self.row.last)
        self.row.choose(lamp.criterion if lamp and self._pressed else "")
        asks = lamp is not None and (lamp.verdict in _ASKING or bool(self._pressed))
        if lamp is not None and asks:
            self._ask_about(lamp)
        self.box.setVisible(asks and not self.reason.isVisibleTo(self))

    def _ask_about(self, lamp: Lamp) -> None:
        texts = self._interface.texts
        if lamp.kept is not None:
            replies = [Reply("withdraw", texts("pages.waiver.withdraw"))]
            self.box.ask(texts("pages.waiver.kept", reason=lamp.kept), lamp.question or lamp.message, replies)
        else:
            self.box.ask(lamp.question or texts("pages.lamp.fine"), lamp.message, self._replies(lamp))

    def _replies(self, lamp: Lamp) -> list[Reply]:
        texts = self._interface.texts
        if lamp.verdict not in _ASKING:
            return []
        fill = what_is_new(self._sentence, self.suggestion) if self.suggestion else ""
        replies = [Reply("fill", texts("pages.lamp.fill_in", words=fill), "Tab")] if fill else []
        return [*replies, Reply("keep", texts("pages.waiver.we_mean_it"), KEEP_KEY)]

    def _on_chosen(self, criterion: str) -> None:
        self._pressed = "" if criterion == self._pressed else criterion
        self.stop_asking_why()
        self.chosen.emit()

    def _on_answered(self, name: str) -> None:
        lamp = self.asked
        if name == "fill":
            self.filled.emit()
        elif name == "keep":
            self.ask_why()
        elif lamp is not None and isinstance(lamp.waiver_id, UUID):
            self.withdrawn.emit(lamp.waiver_id)

    def _on_given(self, reason: str) -> None:
        lamp = self.asked
        self.reason.hide()
        self._pressed = ""
        if lamp is not None:
            self.kept.emit(lamp.criterion, reason)


def open_lamps(lamps: Sequence[Lamp]) -> list[Lamp]:
    """The lamps that ask and are not kept, what is missing first."""
    return [lamp for verdict in _ASKING for lamp in lamps if lamp.verdict == verdict and lamp.kept is None]

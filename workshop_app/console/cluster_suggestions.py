"""What the app suggests for the loose cards: one suggestion at a time over the board, with its reason."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workshop_app.console.board_view import BoardView
from workshop_app.console.cluster_hands import ClusterHands
from workshop_app.likeness.suggestions import Kind, Reason, Slip, Suggestion, suggestions
from workshop_app.live import LiveWorkshop
from workshop_app.queries.board import dismissed_suggestions
from workshop_app.queries.facts import workshop_facts
from workshop_app.texts import Texts
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import ElidedLabel
from workshop_app.widgets.theme import set_role

LOOKS_AFTER_MS = 150
"""So that sorting many cards quickly never waits for the suggestions."""


class SuggestionBar(QFrame):
    """What is suggested and why; ``accepted``, ``all_accepted``, ``dismissed``, ``turned`` by its buttons."""

    accepted = Signal()
    all_accepted = Signal()
    dismissed = Signal()
    turned = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._interface = interface
        self.what = ElidedLabel(role="strong")
        self.why = ElidedLabel(role="muted")
        self.buttons = {
            "board.bar_accept": KeyButton(shortcut="G"),
            "board.bar_dismiss": KeyButton(shortcut="X"),
            "board.bar_next": KeyButton(shortcut="F"),
            "board.bar_all": KeyButton(shortcut="Shift+G"),
        }
        signals = (self.accepted, self.dismissed, self.turned, self.all_accepted)
        for button, signal in zip(self.buttons.values(), signals, strict=True):
            button.clicked.connect(signal)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.what)
        words.addWidget(self.why)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for button in self.buttons.values():
            row.addWidget(button)

    def show_suggestion(self, one: Suggestion, number: int, of: int, first: str) -> None:
        """Show a suggestion, which it is of how many, and what is on its first card."""
        texts = self._interface.texts
        self.what.show_text(what_is_suggested(one, texts, first))
        place = texts("board.bar_number", number=number, of=of) if of > 1 else ""
        self.why.show_text(" · ".join(part for part in (place, why_it_is(one, texts)) if part))
        for key, button in self.buttons.items():
            button.setText(texts(key))
        self.buttons["board.bar_next"].setVisible(of > 1)
        self.buttons["board.bar_all"].setVisible(of > 1)


class ClusterSuggestions(QObject):
    """Looks at the loose cards a moment after they changed; what lies in a group is never suggested for.

    ``looked`` comes when there is something else to suggest.
    """

    looked = Signal()

    def __init__(self, live: LiveWorkshop, bar: SuggestionBar, board: BoardView, hands: ClusterHands) -> None:
        super().__init__(hands)
        self._live = live
        self._bar = bar
        self._board = board
        self._hands = hands
        self.found: tuple[Suggestion, ...] = ()
        self._place = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LOOKS_AFTER_MS)
        self._pause.timeout.connect(self.look)
        bar.accepted.connect(self.accept)
        bar.all_accepted.connect(self.accept_all)
        bar.dismissed.connect(self.dismiss)
        bar.turned.connect(self.turn)

    @property
    def shown(self) -> Suggestion | None:
        """The suggestion that the bar shows."""
        return self.found[self._place] if self.found else None

    def look_soon(self) -> None:
        """Look again; what is no longer true is not shown meanwhile."""
        loose = {card.id for card in self._hands.snapshot.loose}
        self._take(tuple(one for one in self.found if loose.issuperset(one.cards)))
        self._pause.start()

    def look(self) -> None:
        """Look for suggestions now."""
        if self._live.workshop_id is None:
            return
        slips = [Slip(card.id, card.text) for card in self._hands.snapshot.loose]
        language, place = self._live.read(workshop_facts).room_language, self._place_of_dismissals()
        dismissed = self._live.read(dismissed_suggestions)
        here = {about.removeprefix(place) for about in dismissed if about.startswith(place)}
        self._take(suggestions(slips, language, here))

    def accept(self) -> None:
        """Do what is shown."""
        if self.shown is not None:
            self._hands.groups.accept([self.shown])

    def accept_all(self) -> None:
        """Do everything that is suggested, in one step."""
        if self.found:
            self._hands.groups.accept(self.found)

    def dismiss(self) -> None:
        """Suggest what is shown no more, not after a restart either."""
        if self.shown is not None:
            self._hands.groups.dismiss(self._place_of_dismissals() + self.shown.about)

    def turn(self) -> None:
        """Show the next suggestion."""
        if self.found:
            self._place = (self._place + 1) % len(self.found)
            self._show()

    def _place_of_dismissals(self) -> str:
        """What stands before a dismissal of this board: what is unwanted on one may be wanted on another."""
        objective_id = self._hands.snapshot.objective_id
        return f"{objective_id} " if objective_id else ""

    def _take(self, found: tuple[Suggestion, ...]) -> None:
        if found != self.found:
            shown = self.shown
            self.found = found
            about = [one.about for one in found]
            self._place = about.index(shown.about) if shown and shown.about in about else 0
            self.looked.emit()
        self._show()

    def _show(self) -> None:
        one = self.shown
        self._bar.setVisible(one is not None)
        self._board.canvas.suggested = frozenset(one.cards if one else ())
        self._board.canvas.wear()
        if one is not None:
            first = self._hands.card(one.cards[0])
            self._bar.show_suggestion(one, self._place + 1, len(self.found), first.text if first else "")


def what_is_suggested(one: Suggestion, texts: Texts, first: str) -> str:
    """What accepting would do; ``first`` is written on the first card."""
    if one.kind is Kind.MERGE:
        return texts.plural("board.suggest_merge", len(one.cards), text=first)
    return texts.plural("board.suggest_group", len(one.cards), name=one.name)


def why_it_is(one: Suggestion, texts: Texts) -> str:
    """The words that show it."""
    if one.reason is Reason.TEXT:
        return texts("board.same_text")
    if one.reason is Reason.SPELLING:
        return texts("board.same_spelling", one=one.words[0], other=one.words[-1])
    return texts.plural("board.same_words", len(one.words), words=", ".join(one.words))

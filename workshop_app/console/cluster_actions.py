"""Everything that can be done on the board, for keys, buttons, palette and menus."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from workshop_app.console.board_view import BoardView
from workshop_app.console.cluster_acts import hidden_cards
from workshop_app.console.cluster_hands import ClusterHands
from workshop_app.console.cluster_menus import Verb
from workshop_app.console.cluster_writing import ClusterWriting
from workshop_app.queries.board import Card
from workshop_app.widgets.actions import ActionSpec


class ClusterActions(QObject):
    """Gives the actions, and does what a line of a menu says."""

    def __init__(self, board: BoardView, hands: ClusterHands, writing: ClusterWriting) -> None:
        super().__init__(hands)
        self._board = board
        self._hands = hands
        self._writing = writing

    def specs(self) -> tuple[ActionSpec, ...]:
        """The actions; without those that reveal when nothing is hidden."""
        hands, hidden = self._hands, bool(self._hidden())
        specs = (
            ActionSpec(
                "cluster.reveal", "pages.cluster.reveal_next", ("R",), "reveal", self.reveal_next, hidden
            ),
            ActionSpec("cluster.shuffle", "pages.cluster.shuffle", ("S",), "shuffle", self.shuffle, hidden),
            ActionSpec("cluster.group", "pages.cluster.new_group", ("N",), "group", hands.new_group),
            ActionSpec("cluster.mark", "pages.cluster.mark", ("M",), "merge", hands.mark),
            ActionSpec("cluster.merge", "pages.cluster.merge_here", ("Shift+M",), "merge", hands.merge),
            ActionSpec("cluster.unmerge", "pages.cluster.unmerge_last", ("U",), "split", self.unmerge),
            ActionSpec("cluster.edit", "pages.cluster.edit", ("E", "F2"), "edit", self._writing.edit),
            ActionSpec("cluster.turn", "pages.cluster.turn", ("H",), "hide", self.turn),
            ActionSpec("cluster.colour", "pages.cluster.next_colour", ("C",), "theme", hands.next_colour),
            ActionSpec("cluster.left", "pages.cluster.shift_left", ("Ctrl+Left",), "left", self.shift_left),
            ActionSpec(
                "cluster.right", "pages.cluster.shift_right", ("Ctrl+Right",), "right", self.shift_right
            ),
        )
        return tuple(spec for spec in specs if spec.enabled)

    def reveal_all(self) -> None:
        """Let the room see every card."""
        if self._hands.snapshot:
            self._hands.acts.reveal_all(self._hands.snapshot)

    def shuffle(self) -> None:
        """Let the room see every card, the loose ones in another order."""
        if self._hands.snapshot:
            self._hands.acts.reveal_all(self._hands.snapshot, shuffled=True)

    def reveal_next(self) -> None:
        """Let the room see one more card, which gets the focus."""
        if self._hands.snapshot and self._hidden():
            self._board.focus_card(self._hidden()[0].id)
            self._hands.acts.reveal_next(self._hands.snapshot)

    def unmerge(self) -> None:
        """Take the last card out of the one with the focus."""
        card = self._hands.focused()
        if card is not None:
            self._hands.acts.unmerge(card)

    def turn(self) -> None:
        """Hide or show the card with the focus."""
        card = self._hands.focused()
        if card is not None:
            self._hands.acts.turn(card)

    def shift_left(self) -> None:
        """Move the group with the focus one place left."""
        self._hands.shift(-1)

    def shift_right(self) -> None:
        """Move the group with the focus one place right."""
        self._hands.shift(1)

    def do(self, verb: Verb) -> None:
        """Do what a line of a menu says; the focus stands on what the menu was opened for."""
        name, what = verb
        acts = self._hands.acts
        does: dict[str, Callable[..., Any]] = {
            "edit": self._writing.edit_card,
            "name": self._writing.name_group,
            "to": self._hands.send,
            "remove": acts.remove,
            "dissolve": acts.dissolve,
            "turn": acts.turn,
            "unmerge": acts.unmerge,
            "shift": self._hands.shift,
        }
        simple = {"mark": self._hands.mark, "merge": self._hands.merge, "new_group": self._hands.new_group}
        if name in simple:
            simple[name]()
        elif name == "colour" and isinstance(what, tuple):
            acts.recolour(*what)
        else:
            does[name](what)

    def _hidden(self) -> tuple[Card, ...]:
        return hidden_cards(self._hands.snapshot) if self._hands.snapshot else ()

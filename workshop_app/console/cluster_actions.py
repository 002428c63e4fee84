"""Everything that can be done on the board, for keys, buttons, palette and menus."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from workshop_app.console.board_view import BoardView
from workshop_app.console.cluster_hands import ClusterHands
from workshop_app.console.cluster_menus import Verb
from workshop_app.console.cluster_reveal import ClusterReveal
from workshop_app.console.cluster_suggestions import ClusterSuggestions
from workshop_app.console.cluster_writing import ClusterWriting
from workshop_app.widgets.actions import ActionSpec


class ClusterActions(QObject):
    """Gives the actions, and does what a line of a menu says."""

    def __init__(
        self,
        board: BoardView,
        hands: ClusterHands,
        writing: ClusterWriting,
        reveal: ClusterReveal,
        suggested: ClusterSuggestions,
    ) -> None:
        super().__init__(hands)
        self._board = board
        self._hands = hands
        self._writing = writing
        self._reveal = reveal
        self._suggested = suggested
        board.removed.connect(hands.remove)

    def specs(self) -> tuple[ActionSpec, ...]:
        """The actions that have a meaning now, what is nearest first."""
        hidden, some = bool(self._reveal.hidden()), bool(self._suggested.shown)
        reveal, hands, suggested, zoom = self._reveal, self._hands, self._suggested, self._board.zoom
        specs = (
            ActionSpec("cluster.reveal", "pages.cluster.reveal_next", ("R",), "reveal", reveal.next, hidden),
            ActionSpec(
                "cluster.shuffle", "pages.cluster.shuffle", ("S",), "shuffle", reveal.shuffled, hidden
            ),
            ActionSpec("cluster.reveal_page", "board.reveal_page", ("P",), "reveal", reveal.page, hidden),
            ActionSpec("cluster.group", "pages.cluster.new_group", ("N",), "group", hands.new_group),
            ActionSpec("cluster.merge", "board.merge", ("M",), "merge", hands.merge),
            ActionSpec("cluster.split", "board.split", ("U",), "split", self._writing.split),
            ActionSpec("cluster.hold", "board.hold", ("H",), "lock", reveal.hold),
            ActionSpec("cluster.reveal_meant", "board.reveal_meant", ("Shift+R",), "reveal", reveal.meant),
            ActionSpec("cluster.edit", "pages.cluster.edit", ("E", "F2"), "edit", self._writing.edit),
            ActionSpec("cluster.accept", "board.accept", ("G",), "suggest", suggested.accept, some),
            ActionSpec(
                "cluster.accept_all", "board.accept_all", ("Shift+G",), "suggest", suggested.accept_all, some
            ),
            ActionSpec("cluster.dismiss", "board.dismiss", ("X",), "remove", suggested.dismiss, some),
            ActionSpec(
                "cluster.next_suggestion", "board.next_suggestion", ("F",), "right", suggested.turn, some
            ),
            ActionSpec("cluster.colour", "pages.cluster.next_colour", ("C",), "theme", hands.next_colour),
            ActionSpec("cluster.left", "pages.cluster.shift_left", ("Ctrl+Left",), "left", self.shift_left),
            ActionSpec(
                "cluster.right", "pages.cluster.shift_right", ("Ctrl+Right",), "right", self.shift_right
            ),
            ActionSpec("cluster.fit", "board.zoom_fit", ("Ctrl+0",), "full_screen", zoom.fit),
            ActionSpec("cluster.larger", "board.zoom_in", ("Alt++",), "add", zoom.larger),
            ActionSpec("cluster.smaller", "board.zoom_out", ("Alt+-",), "search", zoom.smaller),
        )
        return tuple(spec for spec in specs if spec.enabled)

    def shift_left(self) -> None:
        """Move the group with the cursor one place left."""
        self._hands.shift(-1)

    def shift_right(self) -> None:
        """Move the group with the cursor one place right."""
        self._hands.shift(1)

    def do(self, verb: Verb) -> None:
        """Do what a line of a menu says; the cursor stands on what the menu was opened for."""
        name, what = verb
        hands = self._hands
        does: dict[str, Callable[..., Any]] = {
            "edit": self._writing.edit_card,
            "name": self._writing.name_group,
            "to": hands.send,
            "take_out": hands.acts.take_out,
            "separate": hands.acts.separate,
            "shift": hands.shift,
        }
        simple: dict[str, Callable[[], object]] = {
            "merge": hands.merge,
            "new_group": hands.new_group,
            "hold": self._reveal.hold,
            "reveal": self._reveal.meant,
            "split": self._writing.split,
            "remove": hands.remove,
        }
        if name in simple:
            simple[name]()
        elif name == "colour" and isinstance(what, tuple):
            hands.groups.recolour(*what)
        else:
            does[name](what)

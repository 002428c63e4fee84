"""Writing on the board itself: a card's text and a group's name, each in its place, and splitting a card."""

import re
from uuid import UUID

from PySide6.QtCore import QObject, QRect, QSize

from workshop_app.console.board_scene import Stop
from workshop_app.console.board_view import BoardView
from workshop_app.console.cluster_hands import ClusterHands
from workshop_app.console.in_place_edit import InPlaceEdit
from workshop_app.widgets.interface import Interface

_SMALLEST = QSize(190, 44)
_JOINT = re.compile(r"\s*(?:[;,/&+]|\b(?:og|and|samt)\b)\s+")
_JOINT_BEHIND = re.compile(r"(?:[\s;,/&+]|\s(?:og|and|samt)(?=\s|$))+$")
_JOINT_BEFORE = re.compile(r"^(?:[\s;,/&+]|(?:og|and|samt)\s)+")


class ClusterWriting(QObject):
    """Lays an editor over what is meant, lets it follow the board, and stores what was written."""

    def __init__(self, interface: Interface, board: BoardView, hands: ClusterHands) -> None:
        super().__init__(hands)
        self._interface = interface
        self._board = board
        self._hands = hands
        self._stop: Stop | None = None
        self._editor: InPlaceEdit | None = None
        board.opened.connect(self.open)
        board.canvas.laid_out.connect(self._follow)
        board.verticalScrollBar().valueChanged.connect(self._follow)
        hands.naming_wanted.connect(self.name_group)

    def edit(self) -> None:
        """Write on whatever has the cursor, a card or a group's head."""
        if self._board.canvas.current is not None:
            self.open(self._board.canvas.current)
        else:
            self._hands.say("pages.cluster.choose_card")

    def open(self, stop: Stop) -> None:
        """Write on a card or on a group's head."""
        if stop[0] == "group":
            self.name_group(stop[1])
        else:
            self.edit_card(stop[1])

    def edit_card(self, card_id: UUID) -> None:
        """Write on a card; Shift+Enter splits it at the cursor."""
        card = self._hands.card(card_id)
        if card is not None:
            self._lay_over(("card", card.id), card.text, "pages.cluster.edit")

    def name_group(self, group_id: UUID) -> None:
        """Name a group."""
        group = self._hands.group(group_id)
        if group is not None:
            self._lay_over(("group", group.id), group.name, "pages.cluster.name_group")

    def split(self) -> None:
        """Separate what was merged into the card with the cursor; any other card is split where one says."""
        card = self._hands.card(self._hands.current("card"))
        if card is None:
            self._hands.say("pages.cluster.choose_card")
        elif card.merged:
            self._hands.acts.separate(card)
        else:
            self.edit_card(card.id)
            if self._editor is not None:
                joint = _JOINT.search(card.text)
                self._editor.stand_at(joint.start() if joint else len(card.text) // 2)
            self._hands.say("board.split_how")

    def _lay_over(self, stop: Stop, text: str, words: str) -> None:
        if self._editor is not None:
            self._editor.submit()
        self._board.stand_on(stop)
        place = self._place(stop)
        if place is None:
            return
        self._stop = stop
        self._editor = InPlaceEdit(
            self._interface, text, self._board.viewport(), place, self._interface.texts(words)
        )
        self._editor.finished.connect(self._on_finished)
        self._editor.split_wanted.connect(self._on_split_wanted)

    def _place(self, stop: Stop) -> QRect | None:
        """Over what is written on, large enough to write in however small the board is drawn."""
        place = self._board.place_of(stop)
        if place is None:
            return None
        place.setSize(place.size().expandedTo(_SMALLEST))
        room = self._board.viewport().rect()
        place.moveLeft(max(0, min(place.left(), room.right() - place.width())))
        return place

    def _follow(self) -> None:
        if self._editor is None or self._stop is None:
            return
        place = self._place(self._stop)
        if place is None:
            self._editor.give_up()
        else:
            self._editor.lie(place)

    def _on_finished(self, text: str | None) -> None:
        stop, self._stop, self._editor = self._stop, None, None
        if stop is None:
            return
        if text is not None and stop[0] == "card":
            self._hands.acts.write(stop[1], text)
        elif text is not None:
            self._hands.groups.name(stop[1], text)
        if stop in self._board.canvas.stops():
            self._board.stand_on(stop)
        self._board.setFocus()

    def _on_split_wanted(self, before: str, after: str) -> None:
        stop, editor = self._stop, self._editor
        if stop is None or editor is None or stop[0] != "card":
            return
        editor.give_up()
        self._hands.acts.split(stop[1], halves(before, after))


def halves(before: str, after: str) -> tuple[str, str]:
    """The two texts of a card that is split, without the word or mark that joined them.

    >>> halves("Lavere churn og ", "bedre ledere")
    ('Lavere churn', 'bedre ledere')
    """
    return _JOINT_BEHIND.sub("", before), _JOINT_BEFORE.sub("", after).strip()

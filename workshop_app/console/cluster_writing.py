"""Writing on the board itself: a card's text and a group's name, each in its place."""

from uuid import UUID

from PySide6.QtCore import QObject

from workshop_app.console.board_view import BoardView
from workshop_app.console.cluster_hands import ClusterHands
from workshop_app.console.in_place_edit import InPlaceEdit
from workshop_app.widgets.interface import Interface


class ClusterWriting(QObject):
    """Lays an editor over what is meant and stores what was written."""

    def __init__(self, interface: Interface, board: BoardView, hands: ClusterHands) -> None:
        super().__init__(hands)
        self._interface = interface
        self._board = board
        self._hands = hands
        self._written: UUID | None = None
        board.card_opened.connect(self.edit_card)
        board.naming_wanted.connect(self.name_group)
        hands.naming_wanted.connect(self.name_group)

    def edit(self) -> None:
        """Write on whatever has the focus, a card or a group's head."""
        if self._board.current_group():
            self.name_group(self._board.current_group())
        else:
            self.edit_card(self._board.current_card())

    def edit_card(self, card_id: UUID | None) -> None:
        """Write on a card."""
        card = self._hands.card(card_id)
        widget = self._board.card(card.id) if card else None
        if card is not None and widget is not None:
            self._written = card.id
            words = self._interface.texts("pages.cluster.edit")
            InPlaceEdit(self._interface, card.text, widget, words).finished.connect(self._on_card_written)

    def name_group(self, group_id: UUID | None) -> None:
        """Name a group."""
        group = self._hands.group(group_id)
        header = self._board.header(group.id) if group else None
        if group is not None and header is not None:
            self._written = group.id
            words = self._interface.texts("pages.cluster.name_group")
            InPlaceEdit(self._interface, group.name, header, words).finished.connect(self._on_group_named)

    def _on_card_written(self, text: str | None) -> None:
        if text is not None and self._written:
            self._hands.acts.write(self._written, text)
        self._board.focus_card(self._written)

    def _on_group_named(self, name: str | None) -> None:
        if self._written is None:
            return
        if name is not None:
            self._hands.acts.name(self._written, name)
        header = self._board.header(self._written)
        if header is not None:
            header.setFocus()

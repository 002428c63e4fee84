"""The page of the dot vote: opened on a frozen list, counted in secret, closed, revealed."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.console.ballot_list import BallotList
from workshop_app.console.cluster_acts import hidden_cards
from workshop_app.console.empty_state import EmptyState
from workshop_app.console.heading import Heading
from workshop_app.console.page import Context, Page
from workshop_app.console.page_keys import run_key
from workshop_app.console.scrolled import scrolled, scrolled_column
from workshop_app.console.vote_acts import VoteActs
from workshop_app.console.vote_setup import VoteSetup
from workshop_app.console.wall_pages import WallPages
from workshop_app.model.words import BallotState
from workshop_app.operations import votes
from workshop_app.queries.ballot import BallotView, ballot_candidates, ballot_in
from workshop_app.queries.board import board
from workshop_app.widgets.actions import ActionSpec
from workshop_app.widgets.question_box import QuestionBox, Reply


class VotePage(Page):
    """Set up, then count, then close, then reveal: each on PageDown, each to be undone."""

    stem: ClassVar[str] = "vote"
    reads: ClassVar[frozenset[str]] = frozenset(
        {
            "ballot",
            "ballot_option",
            "dot",
            "participant",
            "idea",
            "card_group",
            "held_card",
            "projector_view",
        }
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ballot: BallotView | None = None
        self._hides = False
        self.acts = VoteActs(context.live)
        self.wall = WallPages(context, self.stem, self)
        self._candidates: tuple[tuple[UUID | None, UUID | None, str], ...] = ()
        self._heading = Heading(self.stem)
        self._empty = EmptyState()
        self.setup = VoteSetup(context.interface)
        self._setup_area = scrolled_column(self.setup)
        self.list = BallotList(context.interface)
        self._list_area = scrolled(self.list)
        self.tie = QuestionBox()
        self.list.counted.connect(self._on_counted)
        self.tie.answered.connect(self.vote_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (self._heading, self.tie, self._empty):
            column.addWidget(widget)
        column.addWidget(self._setup_area, 1)
        column.addWidget(self._list_area, 1)
        column.addStretch()

    def refresh(self) -> None:
        """Show the newest vote, or what a vote would be about."""
        texts = self.context.interface.texts
        self._ballot = self.acts.ballot = self.live.read(ballot_in, item_id=self.item_id)
        self._candidates = self.live.read(ballot_candidates)
        self.wall.read()
        view = self._ballot
        self._heading.show_texts(
            texts, texts("pages.vote.revealed") if self._state is BallotState.REVEALED else ""
        )
        self._empty.say(texts("pages.vote.empty"), texts("pages.vote.empty_next"))
        self._empty.setVisible(view is None and not self._candidates)
        self._setup_area.setVisible(view is None and bool(self._candidates))
        self._list_area.setVisible(view is not None)
        unseen = len(hidden_cards(self.live.read(board))) if view is None else 0
        self.setup.show_candidates([words for _, _, words in self._candidates], unseen)
        if view is not None:
            revealed = view.state is BallotState.REVEALED
            options = view.ranked if revealed else view.options
            counting = view.state is BallotState.OPEN
            self.list.show_options(options, counting=counting, covered=self._covered)
        self._show_counts()
        self._show_tie()

    def primary_text(self) -> str:
        """Open, close, reveal, or go on."""
        texts = self.context.interface.texts
        if self._state is None:
            return texts("pages.vote.open") if self._candidates else super().primary_text()
        keys = {BallotState.OPEN: "pages.vote.close", BallotState.CLOSED: "pages.vote.reveal"}
        return texts(keys[self._state]) if self._state in keys else super().primary_text()

    def go_on(self) -> bool:
        """Take the vote one step further; False once it is revealed."""
        view = self._ballot
        if view is None:
            return self._open()
        if view.state is BallotState.OPEN:
            self.live.run(votes.close_ballot, ballot_id=view.id)
        elif view.state is BallotState.CLOSED:
            self.live.run(votes.reveal, ballot_id=view.id)
        else:
            return False
        return True

    def actions_here(self) -> tuple[ActionSpec, ...]:
        """Back to counting, once more between those that are tied, or all over again."""
        over = self._state in (BallotState.CLOSED, BallotState.REVEALED)
        tied = bool(self._ballot and self._state is BallotState.REVEALED and self._ballot.tied_at_cut)
        counting = self._state in (BallotState.OPEN, BallotState.CLOSED)
        words = "pages.vote.uncover" if self._hides else "pages.vote.cover"
        cover = ActionSpec("vote.cover", words, ("Ctrl+H",), "hide", self.cover, counting)
        again = ActionSpec("vote.again", "pages.vote.run_off", ("T",), "vote", self.vote_again, tied)
        reopen = ActionSpec("vote.reopen", "pages.vote.reopen", ("O",), "unlock", self.acts.reopen, over)
        discard = ActionSpec(
            "vote.discard", "pages.vote.discard", (), "remove", self.acts.discard, self._ballot is not None
        )
        turn = ActionSpec(
            "vote.wall", "pages.wall.turn", ("W",), "forward", self.wall.turn_round, self.wall.count > 1
        )
        return tuple(spec for spec in (turn, again, reopen, cover, discard) if spec.enabled)

    def cover(self) -> None:
        """Hide the numbers on this screen until they are revealed, or show them again."""
        self._hides = not self._hides
        self.refresh()
        self.primary_changed.emit()

    def vote_again(self) -> None:
        """Vote once more between those that tie, and begin to count."""
        self.acts.run_off()
        self.take_focus()

    def take_focus(self) -> None:
        """Begin where hands are counted, or at the number of dots."""
        if self._state is BallotState.OPEN:
            self.list.focus_first()
        elif self._state is None and self._candidates:
            self.setup.form.field("dots_each").setFocus()
        else:
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the list of actions says."""
        if not run_key(self.actions_here(), event):
            event.ignore()

    @property
    def _covered(self) -> bool:
        return self._hides and self._state is not BallotState.REVEALED

    @property
    def _state(self) -> BallotState | None:
        return self._ballot.state if self._ballot else None

    def _open(self) -> bool:
        if not self._candidates:
            return False
        self.live.run(
            votes.open_ballot,
            option_labels=list(self._candidates),
            dots_each=self.setup.dots_each,
            several_on_one=self.setup.several_on_one,
        )
        self.take_focus()
        return True

    def _show_counts(self) -> None:
        texts, view = self.context.interface.texts, self._ballot
        if view is None:
            self._heading.show_counts()
            return
        several = texts("pages.vote.several_short") if view.several_on_one else ""
        more = " · ".join(part for part in (texts.plural("pages.vote.dots", view.dots_each), several) if part)
        hidden = "" if view.state is BallotState.REVEALED else texts("pages.vote.hidden")
        hidden = texts("pages.vote.covered") if self._covered else hidden
        counted = texts.plural("pages.vote.counted", sum(option.hands for option in view.options))
        voted = texts("pages.vote.voted", voted=view.voted, here=view.here) if view.here else counted
        self._heading.show_counts(voted, f"· {more}", hidden)

    def _show_tie(self) -> None:
        texts, view = self.context.interface.texts, self._ballot
        tied = view.tied_at_cut if view and view.state is BallotState.REVEALED else ()
        self.tie.setVisible(bool(tied))
        if view and tied:
            names = [texts("pages.quoted", words=option.label) for option in view.ranked if option.id in tied]
            replies = (Reply("again", texts("pages.vote.run_off"), "T"),)
            self.tie.ask(texts("pages.vote.tied"), ", ".join(names), replies)

    def _on_counted(self, option_id: UUID, count: int) -> None:
        done = self.live.run(
            votes.count_hands, option_id=option_id, count=count, initiator=self, join_key=f"hands.{option_id}"
        )
        if done is None:
            self.refresh()

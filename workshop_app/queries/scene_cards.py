"""The scenes before there is an objective: from the welcome to the vote, and the break."""

from datetime import datetime, timedelta

from workshop_app.model.words import BallotState
from workshop_app.queries.ballot import ballot_in, ballots
from workshop_app.queries.board import board
from workshop_app.queries.room import Room
from workshop_app.queries.scene_boards import public_board
from workshop_app.queries.scenes import (
    AgendaLine,
    BrainstormScene,
    BreakScene,
    ClusterScene,
    IntroScene,
    RankedOption,
    VoteScene,
    WelcomeScene,
)
from workshop_app.queries.slides import slide_pictures, slides
from workshop_app.queries.standing import standing


def welcome(room: Room) -> WelcomeScene:
    """The agenda without what is skipped."""
    lines = tuple(
        AgendaLine(item.stage, item.clock_at, item.minutes, item.state)
        for item in room.timeline.items
        if not item.skipped
    )
    return WelcomeScene(lines, room.people.here)


def intro(room: Room) -> IntroScene | None:
    """The slide that is turned to."""
    shown = slides(room.session, room.workshop_id, room.facts.room_language)
    if not shown:
        return None
    place = min(room.view.slide, len(shown) - 1)
    markdown = shown[place].markdown
    pictures = slide_pictures(room.session, room.workshop_id, markdown)
    return IntroScene(markdown, place + 1, len(shown), pictures)


def brainstorm(room: Room) -> BrainstormScene:
    """How many cards, and how many are done; never what is on them."""
    cards = board(room.session, room.workshop_id).total
    return BrainstormScene(cards, room.people.here, room.people.done, room.facts.ends_on)


def cluster(room: Room) -> ClusterScene:
    """The revealed cards and their groups; that a card is held back is not told."""
    shown = public_board(board(room.session, room.workshop_id))
    return ClusterScene(shown.groups, shown.loose, shown.hidden, room.view.page)


def vote(room: Room) -> VoteScene:
    """The options and how many have voted; for what only when it is revealed. No options before a vote."""
    newest = ballot_in(room.session, room.workshop_id, item_id=room.item.id)
    if newest is None:
        return VoteScene((), 0, room.people.here, 0, several_on_one=False, round=1, open=False, page=0)
    return VoteScene(
        options=tuple(option.label for option in newest.options),
        voted=newest.voted,
        here=newest.here,
        dots_each=newest.dots_each,
        several_on_one=newest.several_on_one,
        round=newest.round,
        open=newest.state is BallotState.OPEN,
        page=room.view.page,
        ranked=bars(room) if newest.state is BallotState.REVEALED else (),
    )


def bars(room: Room) -> tuple[RankedOption, ...]:
    """The newest vote that was revealed, with its run-offs, most dots first."""
    lines = standing(ballots(room.session, room.workshop_id))
    return tuple(RankedOption(line.option.label, line.dots, line.run_off) for line in lines)


def pause(room: Room) -> BreakScene:
    """When the break is over."""
    return BreakScene(_back_at(room))


def _back_at(room: Room) -> datetime | None:
    if room.timeline.timer is not None and room.timeline.timer.item_id == room.item.id:
        left = max(0, room.timeline.timer.seconds_left(room.now))
        return room.now + timedelta(seconds=left)
    begins = room.item.clock_at
    return begins + timedelta(minutes=room.item.minutes) if begins else None

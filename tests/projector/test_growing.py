"""The bars of a vote grow on the key that reveals them, and only then."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from tests import factory
from tests.projector import shown
from workshop_app.live import LiveWorkshop
from workshop_app.operations import showing, stages, votes
from workshop_app.projector import picture
from workshop_app.projector.elements import Panel, Words, grown
from workshop_app.projector.growing import EACH, bars_on
from workshop_app.projector.window import ProjectorWindow
from workshop_app.queries.ballot import BallotView

REVEALED = shown.shown("vote", shown._before_the_objectives()["vote_revealed"][1])


@pytest.fixture
def live(qapp: object, tmp_path: Path) -> Iterator[LiveWorkshop]:
    store = factory.a_store(tmp_path)
    made = LiveWorkshop(store)
    made.open(factory.a_workshop(store))
    yield made
    store.close()


def a_window(live: LiveWorkshop, qtbot: QtBot, *, moves: bool) -> ProjectorWindow:
    made = ProjectorWindow(live, now=lambda: factory.NINE, moves=lambda: moves)
    qtbot.addWidget(made)
    made.resize(960, 540)
    made.show()
    return made


def counted(live: LiveWorkshop) -> BallotView:
    """A vote on three options, all counted, and closed."""
    workshop_id = live.workshop_id
    assert isinstance(workshop_id, UUID)
    live.run(stages.enter, item_id=factory.an_item(live.store, workshop_id, "vote").id, now=factory.NINE)
    vote = factory.a_vote(live.store, workshop_id)
    for option, dots in zip(vote.options, (2, 7, 4), strict=True):
        live.run(votes.count_hands, option_id=option.id, count=dots)
    live.run(votes.close_ballot, ballot_id=vote.id)
    return vote


def test_the_room_sees_no_bar_before_the_key_and_all_after(live: LiveWorkshop, qtbot: QtBot) -> None:
    window = a_window(live, qtbot, moves=True)
    vote = counted(live)
    assert "7" not in window.surface.words()
    assert not window.surface.growing.grown
    live.run(votes.reveal, ballot_id=vote.id)
    assert window.surface.growing.grown is not None
    qtbot.waitUntil(lambda: window.surface.growing.grown is None)
    words = window.surface.words().split("\n")
    assert words.index("7") < words.index("4") < words.index("2")


def test_with_reduced_motion_they_stand_at_once(live: LiveWorkshop, qtbot: QtBot) -> None:
    window = a_window(live, qtbot, moves=False)
    vote = counted(live)
    live.run(votes.reveal, ballot_id=vote.id)
    assert window.surface.growing.grown is None
    assert "7" in window.surface.words()


def test_what_was_seen_already_does_not_grow_again(live: LiveWorkshop, qtbot: QtBot) -> None:
    window = a_window(live, qtbot, moves=True)
    vote = counted(live)
    live.run(votes.reveal, ballot_id=vote.id)
    window.surface.growing.stop()
    live.run(showing.turn_page, page=1)
    assert window.surface.growing.grown is None


def test_a_vote_that_is_reopened_hides_its_bars(live: LiveWorkshop, qtbot: QtBot) -> None:
    window = a_window(live, qtbot, moves=True)
    vote = counted(live)
    live.run(votes.reveal, ballot_id=vote.id)
    live.run(votes.reopen, ballot_id=vote.id)
    assert window.surface.growing.grown is None
    assert "7" not in window.surface.words().replace("7 av 9", "")


def test_one_bar_takes_as_long_as_the_house_lets_things_move() -> None:
    assert 120 <= EACH <= 200


def test_the_last_row_comes_first_and_the_winner_last(qapp: object) -> None:
    page = picture.picture(REVEALED, QSize(1920, 1080), shown.NOW).elements
    bars = bars_on(picture.picture(REVEALED, QSize(1920, 1080), shown.NOW))
    assert bars == 7
    texts = [[one.text for one in grown(page, step) if isinstance(one, Words)] for step in (0.5, 6.5, 7.5)]
    assert "Raskere svar på chat" in texts[0]
    assert "Kunder" not in texts[0]
    assert "Kunder" in texts[1]
    assert texts[1].count("9") == 1, "the winner's figure waits for its bar"
    assert texts[2] == [one.text for one in page if isinstance(one, Words)]


def test_bars_are_as_long_as_their_dots(qapp: object) -> None:
    page = picture.picture(REVEALED, QSize(1920, 1080), shown.NOW).elements
    bars = [one.width for one in page if isinstance(one, Panel) and one.turn is not None]
    assert [round(width / bars[-1]) for width in bars] == [9, 9, 4, 2, 1, 1]
    half = [one for one in grown(page, 6.5) if isinstance(one, Panel) and one.turn == 6]
    assert 0 < half[0].width < bars[0]

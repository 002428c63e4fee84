"""Nothing private is in anything that is painted for the room, at any stage, before it is shown."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from tests import factory
from tests.projector.recorder import painted
from workshop_app.model.words import CardKind
from workshop_app.operations import agreement, clusters, ideas, parking, participants, stages, votes
from workshop_app.projector.picture import pages, picture
from workshop_app.queries.projected import projected
from workshop_app.stages.agenda import plan
from workshop_app.storage.store import Store

WALL = QSize(1920, 1080)
PRIVATE = {
    "a hidden idea": "Forslaget ingen skal se",
    "an idea that is held back": "Kortet som ble holdt tilbake",
    "a hidden measure": "Målet ingen skal se",
    "who is here": "Kundesjefen Bjørnstjerne",
    "who wrote": "Tillitsvalgte Åshild",
    "what was parked": "Lønna må opp",
}
HANDS = 177
"""A count that is nowhere on a wall by chance."""
STAGES = tuple(stage for stage, _ in plan(120))

pytestmark = pytest.mark.usefixtures("qapp")


class Room:
    """A workshop full of what the room must not see yet."""

    def __init__(self, folder: Path) -> None:
        self.store: Store = factory.a_store(folder)
        self.id = factory.a_workshop(self.store, people=200)
        writer = self.run(participants.add, name=PRIVATE["who wrote"])
        self.run(participants.add, name=PRIVATE["who is here"])
        self.run(ideas.add, text="Flere fornøyde kunder", participant_id=writer)
        self.run(ideas.reveal_all, kind=CardKind.IDEA)
        self.run(ideas.add, text=PRIVATE["a hidden idea"], participant_id=writer)
        held = self.run(ideas.add, text=PRIVATE["an idea that is held back"])
        self.run(ideas.hold_back, idea_ids=[held])
        self.run(ideas.add, text=PRIVATE["a hidden measure"], kind=CardKind.MEASURE)
        self.run(parking.park, text=PRIVATE["what was parked"], stage="welcome", now=factory.NINE)
        self.objective = factory.an_objective(self.store, self.id)
        factory.a_key_result(self.store, self.id, self.objective)

    def run(self, operation: object, **arguments: object) -> object:
        """Do one act; give what it gives."""
        return self.store.run(operation, self.id, **arguments).result  # type: ignore[arg-type]  # any operation

    def told(self, stage: str) -> str:
        """Every letter that is painted on all pages while the room is at ``stage``."""
        item = factory.an_item(self.store, self.id, stage)
        self.run(stages.enter, item_id=item.id, now=factory.NINE)
        shown = self.store.read(projected, self.id, now=factory.NINE)
        made = [
            painted(picture(replace(shown, page=page), WALL, factory.NINE), WALL)
            for page in range(pages(shown, WALL, factory.NINE))
        ]
        return " ".join(one.text for items in made for one in items)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """The workshop, before anything was voted on."""
    made = Room(tmp_path)
    yield made
    made.store.close()


def leaked(told: str) -> list[str]:
    """What private things can be recognised in ``told`` by any of their longer words."""
    return [what for what, words in PRIVATE.items() if any(word in told for word in _longer(words))]


def _longer(words: str) -> list[str]:
    return [word for word in words.split() if len(word) > 6 or word == "Lønna"]


@pytest.mark.parametrize("stage", STAGES)
def test_no_stage_shows_what_was_not_revealed(room: Room, stage: str) -> None:
    assert leaked(room.told(stage)) == []


def test_what_is_revealed_can_be_seen_so_that_the_others_could_have_been(room: Room) -> None:
    assert "fornøyde" in room.told("cluster")
    room.run(ideas.reveal_all, kind=CardKind.IDEA)
    assert "a hidden idea" in leaked(room.told("cluster"))
    assert "who wrote" not in leaked(room.told("cluster"))


def test_a_merged_card_does_not_tell_what_was_hidden_under_it(room: Room) -> None:
    shown = room.run(ideas.add, text="Raskere svar")
    room.run(ideas.reveal, idea_ids=[shown])
    hidden = room.run(ideas.add, text="Hemmelighetsfullt duplikat")
    room.run(clusters.merge, idea_ids=[hidden], into_id=shown)
    assert "Hemmelighetsfullt" not in room.told("cluster")


@pytest.mark.parametrize("stage", STAGES)
def test_totals_of_an_open_vote_are_on_no_wall(room: Room, stage: str) -> None:
    ballot = factory.a_vote(room.store, room.id)
    room.run(votes.count_hands, option_id=ballot.options[0].id, count=HANDS)
    assert str(HANDS) not in room.told(stage)


@pytest.mark.parametrize("stage", STAGES)
def test_totals_of_a_closed_vote_wait_for_their_key(room: Room, stage: str) -> None:
    ballot = factory.a_vote(room.store, room.id)
    room.run(votes.count_hands, option_id=ballot.options[0].id, count=HANDS)
    room.run(votes.close_ballot, ballot_id=ballot.id, now=factory.NINE)
    assert str(HANDS) not in room.told(stage)


def test_revealed_totals_are_told(room: Room) -> None:
    ballot = factory.a_vote(room.store, room.id)
    room.run(votes.count_hands, option_id=ballot.options[0].id, count=HANDS)
    room.run(votes.close_ballot, ballot_id=ballot.id, now=factory.NINE)
    room.run(votes.reveal, ballot_id=ballot.id, now=factory.NINE)
    room.told("vote")
    assert str(HANDS) in " ".join(room.told(stage) for stage in ("vote", "objectives"))


@pytest.mark.parametrize("stage", STAGES)
def test_hands_are_blind_until_all_are_shown(room: Room, stage: str) -> None:
    opened = room.run(agreement.open_round, objective_id=room.objective, now=factory.NINE)
    room.run(agreement.count_fists, round_id=opened, counts={2: HANDS, 5: 12})
    assert str(HANDS) not in room.told(stage)

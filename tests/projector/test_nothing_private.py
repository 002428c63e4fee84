"""Nothing that somebody wrote is painted on the wall before it was revealed, in any stage, on any page."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from tests.factory import NINE, a_store, a_workshop, an_item, an_objective, some_ideas
from workshop_app.model.words import CardKind
from workshop_app.operations import clusters, ideas, objectives, parking, participants, stages, votes
from workshop_app.projector.elements import Words
from workshop_app.projector.picture import pages, picture
from workshop_app.queries.ballot import ballot_candidates
from workshop_app.queries.board import board
from workshop_app.queries.okrs import okrs
from workshop_app.queries.projected import projected
from workshop_app.stages import STAGES
from workshop_app.stages.agenda import BREAK
from workshop_app.storage.store import Store

EVERY_STAGE = (*(stage.stem for stage in STAGES), BREAK)
SIZES = (QSize(1280, 720), QSize(1920, 1080), QSize(1080, 1920))
WRITTEN = "Skrevetmenikkevist"
HELD = "Holdttilbake"
MERGED = "Slåttsammenusett"
MEASURE = "Etmålingenharsett"
NAME = "Navnelapp"
PARKED = "Parkertsak"
OPEN = "Åpentforalle"


@pytest.fixture
def store(tmp_path: Path, qapp: QApplication) -> Iterator[Store]:
    opened = a_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def workshop_id(store: Store) -> UUID:
    """A workshop with something private of every kind in it, and one card that was revealed."""
    made = a_workshop(store)
    objective = an_objective(store, made)
    _, held, merged, shown = some_ideas(store, made, WRITTEN, HELD, MERGED, OPEN)
    some_ideas(store, made, MEASURE, kind=CardKind.MEASURE, objective_id=objective)
    store.run(ideas.hold_back, made, idea_ids=[held])
    store.run(clusters.merge, made, idea_ids=[merged], into_id=shown)
    store.run(ideas.reveal, made, idea_ids=[shown])
    store.run(participants.add, made, name=NAME)
    store.run(parking.park, made, text=PARKED)
    return made


def painted(store: Store, workshop_id: UUID, stage: str) -> str:
    """Everything there is to read on every page of a stage, in every size."""
    store.run(stages.enter, workshop_id, item_id=an_item(store, workshop_id, stage).id, now=NINE)
    shown = store.read(projected, workshop_id, now=NINE)
    return "\n".join(
        element.text.replace("\u00ad", "")
        for size in SIZES
        for page in range(pages(shown, size, NINE))
        for element in picture(replace(shown, page=page), size, NINE).elements
        if isinstance(element, Words)
    )


@pytest.mark.parametrize("stage", EVERY_STAGE)
def test_nothing_unrevealed_is_painted(store: Store, workshop_id: UUID, stage: str) -> None:
    wall = painted(store, workshop_id, stage)
    assert [word for word in (WRITTEN, HELD, MERGED, MEASURE, NAME, PARKED) if word in wall] == []
    assert wall
    assert (OPEN in wall) is (stage == "cluster")


@pytest.mark.parametrize("stage", EVERY_STAGE)
def test_what_is_held_back_is_not_painted_after_all_else_was_revealed(
    store: Store, workshop_id: UUID, stage: str
) -> None:
    store.run(ideas.reveal_all, workshop_id, kind=CardKind.IDEA)
    options = list(store.read(ballot_candidates, workshop_id))
    vote = store.run(votes.open_ballot, workshop_id, option_labels=options, dots_each=2, now=NINE).result
    if stage != "vote":
        store.run(votes.reveal, workshop_id, ballot_id=vote)
    for objective in store.read(okrs, workshop_id):
        store.run(objectives.remove, workshop_id, objective_id=objective.id)
    wall = painted(store, workshop_id, stage)
    assert [word for word in (HELD, MERGED, NAME, PARKED) if word in wall] == []
    assert (WRITTEN in wall) is (stage in {"cluster", "vote", "objectives"})


def test_separating_cards_shows_no_more_than_the_room_has_seen(store: Store, workshop_id: UUID) -> None:
    store.run(ideas.reveal_all, workshop_id, kind=CardKind.IDEA)
    assert "foreslått av 2" in painted(store, workshop_id, "cluster")
    (shown,) = [card for card in store.read(board, workshop_id).loose if card.text == OPEN]
    store.run(clusters.separate, workshop_id, idea_id=shown.id)
    assert MERGED not in painted(store, workshop_id, "cluster")


def test_that_a_card_is_held_back_is_not_told_either(store: Store, workshop_id: UUID) -> None:
    assert "1 kort" in painted(store, workshop_id, "cluster"), "one is still to come"
    store.run(ideas.reveal_all, workshop_id, kind=CardKind.IDEA)
    assert "kort" not in painted(store, workshop_id, "cluster")

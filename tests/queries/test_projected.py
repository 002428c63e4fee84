"""The room sees what was shown; what is private is not in the snapshot, whatever people wrote."""

from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factory import NINE, a_vote, a_workshop, an_idea, an_item, an_objective, the_vote
from workshop_app.demonstration import run_to
from workshop_app.model.words import CardKind, ProjectorMode
from workshop_app.operations import (
    agreement,
    clusters,
    ideas,
    key_results,
    participants,
    showing,
    stages,
    votes,
)
from workshop_app.queries.people import people
from workshop_app.queries.projected import Projected, projected
from workshop_app.queries.scenes import (
    AgreeScene,
    BrainstormScene,
    ClusterScene,
    KeyResultsScene,
    MeasuresScene,
    ObjectivesScene,
    QualityScene,
    VoteScene,
    WelcomeScene,
)
from workshop_app.stages import STAGES
from workshop_app.stages.agenda import BREAK
from workshop_app.storage.store import Store

EVERY_STAGE = (*(stage.stem for stage in STAGES), BREAK)
SECRETS = st.text(alphabet="abcdefghijklmnopqrstuvwxyzæøå", min_size=3, max_size=20).map("hemmelig_{}".format)
SLOW = settings(max_examples=10, deadline=None)


def seen(store: Store, workshop_id: UUID, stage: str) -> Projected:
    store.run(stages.enter, workshop_id, item_id=an_item(store, workshop_id, stage).id, now=NINE)
    return store.read(projected, workshop_id, now=NINE)


def seen_in_every_stage(store: Store, workshop_id: UUID) -> str:
    return "\n".join(repr(seen(store, workshop_id, stage)) for stage in EVERY_STAGE)


@SLOW
@given(SECRETS, SECRETS)
def test_a_hidden_card_is_in_no_stage(shared_store: Store, idea: str, measure: str) -> None:
    workshop_id = a_workshop(shared_store)
    objective = an_objective(shared_store, workshop_id)
    an_idea(shared_store, workshop_id, idea)
    merged, shown = (
        an_idea(shared_store, workshop_id, f"{idea}_merged"),
        an_idea(shared_store, workshop_id, "Åpen"),
    )
    shared_store.run(clusters.merge, workshop_id, idea_ids=[merged], into_id=shown)
    shared_store.run(ideas.reveal, workshop_id, idea_ids=[shown])
    an_idea(shared_store, workshop_id, measure, kind=CardKind.MEASURE, objective_id=objective)
    everything = seen_in_every_stage(shared_store, workshop_id)
    assert idea not in everything
    assert measure not in everything
    assert "Åpen" in everything


@SLOW
@given(SECRETS)
def test_a_participants_name_is_in_no_stage(shared_store: Store, name: str) -> None:
    workshop_id = a_workshop(shared_store)
    shared_store.run(participants.add, workshop_id, name=name)
    everything = seen_in_every_stage(shared_store, workshop_id)
    assert name not in everything


@SLOW
@given(st.lists(st.integers(0, 9), min_size=3, max_size=3))
def test_no_scene_tells_for_what_an_open_vote_was_given(shared_store: Store, hands: list[int]) -> None:
    workshop_id = a_workshop(shared_store)
    a_vote(shared_store, workshop_id, dots_each=3)
    count(shared_store, workshop_id, hands)
    one = scenes_after_the_welcome(shared_store, workshop_id)
    count(shared_store, workshop_id, [0, 0, 0])
    count(shared_store, workshop_id, hands[::-1])
    other = scenes_after_the_welcome(shared_store, workshop_id)
    assert one == other


def count(store: Store, workshop_id: UUID, hands: list[int]) -> None:
    for option, number in zip(the_vote(store, workshop_id).options, hands, strict=True):
        store.run(votes.count_hands, workshop_id, option_id=option.id, count=number)


def scenes_after_the_welcome(store: Store, workshop_id: UUID) -> list[object]:
    return [seen(store, workshop_id, stage).scene for stage in EVERY_STAGE if stage != "welcome"]


@SLOW
@given(st.lists(st.integers(0, 5), min_size=9, max_size=9))
def test_hands_are_only_counted_until_they_are_revealed(shared_store: Store, fingers: list[int]) -> None:
    workshop_id = a_workshop(shared_store)
    objective = an_objective(shared_store, workshop_id)
    asked = shared_store.run(agreement.open_round, workshop_id, objective_id=objective).result
    for person, shown in zip(shared_store.read(people, workshop_id).people, fingers, strict=True):
        given: dict[str, Any] = {"round_id": asked, "participant_id": person.id, "fingers": shown}
        shared_store.run(agreement.cast_fist, workshop_id, **given)
    blind = seen(shared_store, workshop_id, "agree").scene
    shared_store.run(agreement.reveal_round, workshop_id, round_id=asked)
    shown_to_all = shared_store.read(projected, workshop_id, now=NINE).scene
    assert isinstance(blind, AgreeScene)
    assert isinstance(shown_to_all, AgreeScene)
    assert (blind.counts, blind.passes, blind.shown) == (None, None, 9)
    assert shown_to_all.counts == tuple(fingers.count(number) for number in range(6))
    assert shown_to_all.passes is all(number >= 3 for number in fingers)


@pytest.mark.parametrize("mode", [ProjectorMode.BLACK, ProjectorMode.WHITE])
def test_a_blank_projector_has_no_scene(store: Store, workshop_id: UUID, mode: ProjectorMode) -> None:
    seen(store, workshop_id, "brainstorm")
    store.run(showing.set_mode, workshop_id, mode=mode)
    assert store.read(projected, workshop_id, now=NINE).scene is None


def test_before_the_first_stage_the_welcome_is_shown(store: Store, workshop_id: UUID) -> None:
    found = store.read(projected, workshop_id, now=NINE)
    assert found.stage == "welcome"
    assert isinstance(found.scene, WelcomeScene)
    assert len(found.scene.agenda) == 12


def test_brainstorm_and_measures_show_counts_alone(store: Store, workshop_id: UUID) -> None:
    objective = an_objective(store, workshop_id)
    an_idea(store, workshop_id)
    an_idea(store, workshop_id, kind=CardKind.MEASURE, objective_id=objective)
    written, measured = (
        seen(store, workshop_id, "brainstorm").scene,
        seen(store, workshop_id, "measures").scene,
    )
    assert isinstance(written, BrainstormScene)
    assert isinstance(measured, MeasuresScene)
    assert (written.cards, written.here, measured.cards) == (1, 9, 1)


def test_revealed_measures_are_in_their_groups_until_a_key_result_is_shown(
    store: Store, workshop_id: UUID
) -> None:
    objective = an_objective(store, workshop_id)
    shown, hidden, other = (
        an_idea(store, workshop_id, text, kind=CardKind.MEASURE, objective_id=objective)
        for text in ("Vist", "Skjult", "Annet")
    )
    store.run(clusters.gather, workshop_id, idea_ids=[shown, hidden], name="Kunder")
    store.run(clusters.gather, workshop_id, idea_ids=[other], name="Annet")
    store.run(ideas.reveal, workshop_id, idea_ids=[shown])
    for stage, kind in (("measures", MeasuresScene), ("key_results", KeyResultsScene)):
        scene = seen(store, workshop_id, stage).scene
        assert isinstance(scene, kind)
        assert [(group.name, [card.text for card in group.cards]) for group in scene.groups] == [
            ("Kunder", ["Vist"])
        ], "a group of hidden cards is hidden with its name"
    made = store.run(key_results.add, workshop_id, objective_id=objective, sentence="Øke").result
    store.run(showing.show_key_result, workshop_id, key_result_id=made)
    scene = seen(store, workshop_id, "key_results").scene
    assert isinstance(scene, KeyResultsScene)
    assert scene.groups == ()


def test_the_cluster_shows_revealed_cards_and_counts_the_hidden(store: Store, workshop_id: UUID) -> None:
    shown, _ = an_idea(store, workshop_id, "Vist"), an_idea(store, workshop_id, "Skjult")
    store.run(ideas.reveal, workshop_id, idea_ids=[shown])
    scene = seen(store, workshop_id, "cluster").scene
    assert isinstance(scene, ClusterScene)
    assert [card.text for card in scene.loose] == ["Vist"]
    assert scene.hidden == 1


def test_before_the_vote_is_opened_the_room_is_told_of_it_but_not_of_its_options(
    store: Store, workshop_id: UUID
) -> None:
    an_idea(store, workshop_id)
    scene = seen(store, workshop_id, "vote").scene
    assert isinstance(scene, VoteScene)
    assert (scene.options, scene.open) == ((), False)


def test_the_vote_shows_labels_in_ballot_order_and_who_has_voted(store: Store, workshop_id: UUID) -> None:
    vote = a_vote(store, workshop_id)
    person = store.read(people, workshop_id).people[0].id
    store.run(votes.cast, workshop_id, option_id=vote.options[2].id, participant_id=person)
    scene = seen(store, workshop_id, "vote").scene
    assert isinstance(scene, VoteScene)
    assert scene.options == ("Kunder", "Merkevare", "Oss selv")
    assert (scene.voted, scene.here, scene.open) == (1, 9, True)


def test_the_bars_come_when_revealed_and_go_when_an_objective_is_shown(
    store: Store, workshop_id: UUID
) -> None:
    vote = a_vote(store, workshop_id)
    assert seen(store, workshop_id, "objectives").scene == ObjectivesScene((), None)
    store.run(votes.reveal, workshop_id, ballot_id=vote.id)
    bars = store.read(projected, workshop_id, now=NINE).scene
    assert isinstance(bars, ObjectivesScene)
    assert len(bars.ranked) == 3
    objective = an_objective(store, workshop_id, "Bli byens beste")
    store.run(showing.show_objective, workshop_id, objective_id=objective)
    shown = store.read(projected, workshop_id, now=NINE).scene
    assert isinstance(shown, ObjectivesScene)
    assert shown.ranked == ()
    assert shown.objective is not None
    assert shown.objective.sentence == "Bli byens beste"


def test_quality_reads_at_most_three_questions_aloud(store: Store) -> None:
    workshop_id = run_to(store, "nb", "quality", NINE)
    scene = store.read(projected, workshop_id, now=NINE).scene
    assert isinstance(scene, QualityScene)
    assert scene.sentence == "Redusere churn med 2,75% i 2020"
    assert 1 <= len(scene.questions) <= 3
    assert scene.spans
    assert "baseline" in {lamp.criterion for lamp in scene.lamps if lamp.verdict == "unsure"}


@pytest.mark.parametrize("language", ["nb", "en"])
@pytest.mark.parametrize("stage", EVERY_STAGE)
def test_the_example_gives_every_stage_something_to_show(store: Store, stage: str, language: str) -> None:
    workshop_id = run_to(store, language, stage, NINE)
    found = store.read(projected, workshop_id, now=NINE)
    assert (found.stage, found.language) == (stage, language)
    assert found.scene is not None
    assert found.timer is not None
    assert found.timer.phase(NINE) == "calm"

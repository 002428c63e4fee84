"""What the room does in each stage of the example, with the operations that the windows use."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Final

from workshop_app.demonstration.story import Story
from workshop_app.model.words import Answer, CardKind, CardSource
from workshop_app.operations import (
    agreement,
    clusters,
    ideas,
    key_results,
    objectives,
    parking,
    participants,
    showing,
    votes,
    waivers,
    workshops,
)
from workshop_app.queries.ballot import ballot, ballot_candidates, suggested_dots

_FRIDAY = 4
_VOTES: Final = ((0, 1), (0, 1), (0, 1), (0, 2), (0, 1), (1, 3), (0, 2), (0, 1), (2, 3))
"""The two options that each of the nine gave a dot."""

_FINGERS: Final = (4, 5, 3, 4, 5, 4, 4, 3, 5)
"""What each of the nine showed."""


def _welcome(story: Story) -> None:
    story.do(participants.add_many, names=story.texts["people"])


def _intro(story: Story) -> None:
    story.do(showing.turn_slide, slide=1 if story.halfway else 6)


def _brainstorm(story: Story) -> None:
    for number, text in enumerate(story.texts["ideas"]):
        source = CardSource.PHONE if number % 3 == 1 else CardSource.TYPED
        moment = story.clock + timedelta(seconds=9 * number)
        story.cards.append(story.do(ideas.add, text=text, source=source, now=moment))
    _done(story, 6 if story.halfway else 9)


def _done(story: Story, count: int) -> None:
    for _ in range(count):
        story.do(participants.one_more_done, item_id=story.item_id)


def _cluster(story: Story) -> None:
    story.do(ideas.reveal_all, kind=CardKind.IDEA)
    for speaker, *others in story.texts["merged"]:
        same = [story.cards[number] for number in others]
        story.do(clusters.merge, idea_ids=same, into_id=story.cards[speaker])
    for group in story.texts["groups"]:
        group_id = story.do(clusters.new_group, kind=CardKind.IDEA, name=group["name"])
        cards = [story.cards[number] for number in group["cards"]]
        story.do(clusters.move_cards, idea_ids=cards, group_id=group_id)
    _park(story, "cluster")


def _park(story: Story, stage: str) -> None:
    for item in story.texts["parked"]:
        if item["stage"] == stage:
            story.do(parking.park, text=item["text"], stage=stage, now=story.clock)


def _vote(story: Story) -> None:
    labels = ballot_candidates(story.session, story.workshop_id)
    dots = suggested_dots(len(labels))
    ballot_id = story.do(votes.open_ballot, option_labels=labels, dots_each=dots, now=story.clock)
    opened = ballot(story.session, story.workshop_id)
    options = opened.options if opened else ()
    voters = list(zip(story.people(), _VOTES, strict=False))
    for person, chosen in voters[:7] if story.halfway else voters:
        for place in chosen:
            story.do(votes.cast, option_id=options[place].id, participant_id=person)
    if not story.halfway:
        story.do(votes.close_ballot, ballot_id=ballot_id, now=story.clock + timedelta(minutes=4))


def _objectives(story: Story) -> None:
    voted = ballot(story.session, story.workshop_id)
    if voted is None:
        raise RuntimeError("the example has held no vote")
    story.do(votes.reveal, ballot_id=voted.id, now=story.clock)
    chosen = story.texts["objective"]
    option = voted.options[chosen["option"]]
    story.objective = story.do(
        objectives.add, sentence=chosen["sentence"], option_id=option.id, why_now=chosen["why_now"]
    )
    story.do(showing.show_objective, objective_id=story.objective)


def _measures(story: Story) -> None:
    for number, text in enumerate(story.texts["objective"]["measures"]):
        moment = story.clock + timedelta(seconds=15 * number)
        arguments = {"kind": CardKind.MEASURE, "objective_id": story.objective, "now": moment}
        story.measures.append(story.do(ideas.add, text=text, **arguments))
    _done(story, 5 if story.halfway else 9)


def _key_results(story: Story) -> None:
    story.do(ideas.reveal_all, kind=CardKind.MEASURE, objective_id=story.objective)
    for written in story.texts["key_results"]:
        measure = story.measures[written["measure"]]
        key_result = story.do(
            key_results.add,
            objective_id=story.objective,
            sentence=written["sentence"],
            measure_id=measure,
        )
        begin = Decimal(written["from"]) if "from" in written else None
        numbers = {"from_value": begin, "to_value": Decimal(written["to"]), "unit": written["unit"]}
        story.do(key_results.edit, key_result_id=key_result, owner=written["owner"], **numbers)
        story.key_results.append(key_result)
    story.do(showing.show_key_result, key_result_id=story.key_results[1])
    _park(story, "key_results")


def _quality(story: Story) -> None:
    answered = story.key_results[:1] if story.halfway else story.key_results
    for key_result in answered:
        story.do(key_results.rehearse, key_result_id=key_result, answer=Answer.YES, now=story.clock)
    story.do(showing.show_key_result, key_result_id=story.key_results[1])
    if story.halfway:
        return
    for key_result, written in zip(story.key_results, story.texts["key_results"], strict=True):
        if "waiver" in written:
            story.do(waivers.keep, key_result_id=key_result, now=story.clock, **written["waiver"])


def _agree(story: Story) -> None:
    round_id = story.do(agreement.open_round, objective_id=story.objective, now=story.clock)
    hands = list(zip(story.people(), _FINGERS, strict=False))
    for person, fingers in hands[:7] if story.halfway else hands:
        story.do(agreement.cast_fist, round_id=round_id, participant_id=person, fingers=fingers)
    if story.halfway:
        return
    story.do(agreement.reveal_round, round_id=round_id, now=story.clock + timedelta(minutes=1))
    for key_result, written in zip(story.key_results, story.texts["key_results"], strict=True):
        confidence = written["confidence"]
        story.do(key_results.set_confidence, key_result_id=key_result, confidence=confidence)
    dissent = story.texts["dissent"]
    story.do(agreement.record_dissent, objective_id=story.objective, now=story.clock, **dissent)


def _close(story: Story) -> None:
    story.do(
        workshops.set_follow_up,
        weekly_day=_FRIDAY,
        midway_at=datetime(2020, 7, 1, 9).astimezone(),
        review_at=datetime(2020, 12, 17, 9).astimezone(),
    )


ACTS: Mapping[str, Callable[[Story], None]] = {
    "welcome": _welcome,
    "intro": _intro,
    "brainstorm": _brainstorm,
    "cluster": _cluster,
    "vote": _vote,
    "objectives": _objectives,
    "measures": _measures,
    "key_results": _key_results,
    "quality": _quality,
    "agree": _agree,
    "close": _close,
}
"""What happens in each stage; nothing happens in the break."""

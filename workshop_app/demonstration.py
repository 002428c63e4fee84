"""The example workshop, held stage by stage with the same operations that the windows use."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final
from uuid import UUID, uuid4

from sqlmodel import Session

from workshop_app import paths
from workshop_app.model import LIBRARY
from workshop_app.model.words import Answer, CardKind, CardSource, PeriodKind
from workshop_app.operations import (
    agreement,
    clusters,
    ideas,
    key_results,
    objectives,
    parking,
    participants,
    showing,
    stages,
    votes,
    waivers,
    workshops,
)
from workshop_app.queries.ballot import ballot, ballot_candidates, suggested_dots
from workshop_app.queries.people import people
from workshop_app.queries.timeline import TimelineItem, timeline
from workshop_app.stages.agenda import plan
from workshop_app.storage.store import Store

_LENGTH = 120
_LATE = timedelta(minutes=2)
_GONE = 0.38
"""How much of a stage is gone when it is shown halfway."""

_FRIDAY = 4
_VOTES: Final = ((0, 1), (0, 1), (0, 1), (0, 2), (0, 1), (1, 3), (0, 2), (0, 1), (2, 3))
"""The two options that each of the nine gave a dot."""

_FINGERS: Final = (4, 5, 3, 4, 5, 4, 4, 3, 5)
"""What each of the nine showed."""


def build_example(store: Store, language: str, *, now: datetime) -> UUID:
    """Hold the whole example in ``language`` (``nb``, ``en``) so that it ends at ``now``: one step."""
    return _held(store, language, now - timedelta(minutes=_LENGTH) - _LATE, None)


def run_to(store: Store, language: str, stage_stem: str, now: datetime) -> UUID:
    """Hold the example up to the middle of one stage, which is on at ``now`` with some of its time gone.

    An unknown stage raises ``ValueError``.
    """
    agenda = plan(_LENGTH)
    stems = [stem for stem, _ in agenda]
    if stage_stem not in stems:
        raise ValueError(f"the example has no stage {stage_stem!r}")
    place = stems.index(stage_stem)
    minutes = sum(minutes for _, minutes in agenda[:place])
    late = _LATE if place else timedelta()
    return _held(
        store, language, now - timedelta(minutes=minutes + agenda[place][1] * _GONE) - late, stage_stem
    )


def _held(store: Store, language: str, starts_at: datetime, last: str | None) -> UUID:
    texts = tomllib.loads(paths.resource(f"example/{language}.toml").read_text(encoding="utf-8"))
    workshop_id = uuid4()
    store.run(hold, workshop_id, scope=LIBRARY, texts=texts, starts_at=starts_at, last=last)
    return workshop_id


def hold(
    session: Session,
    workshop_id: UUID,
    *,
    texts: Mapping[str, Any],
    starts_at: datetime,
    last: str | None,
) -> UUID:
    """Make the example under the new id and hold it; ``last`` is left halfway, None holds all of it."""
    workshops.create(
        session,
        workshop_id,
        team=texts["team"],
        organisation=texts["organisation"],
        purpose=texts["purpose"],
        period_kind=PeriodKind.YEAR,
        starts_on=date(2020, 1, 1),
        ends_on=date(2020, 12, 31),
        room_language=texts["language"],
        agenda=plan(_LENGTH),
        length_minutes=_LENGTH,
        starts_at=starts_at,
        now=starts_at - timedelta(days=1),
    )
    story = _Story(session, workshop_id, texts, starts_at)
    for item in timeline(session, workshop_id, now=starts_at).items:
        story.hold(item, halfway=item.stage == last)
        if story.halfway:
            break
    return workshop_id


@dataclass
class _Story:
    """One example while it is being held; ``clock`` is when the stage that is on began."""

    session: Session
    workshop_id: UUID
    texts: Mapping[str, Any]
    clock: datetime
    item_id: UUID | None = None
    halfway: bool = False
    cards: list[UUID] = field(default_factory=list)
    objective: UUID | None = None
    measures: list[UUID] = field(default_factory=list)
    key_results: list[UUID] = field(default_factory=list)

    def do(self, operation: Callable[..., Any], **arguments: Any) -> Any:
        """Do one operation on the example."""
        return operation(self.session, self.workshop_id, **arguments)

    def hold(self, item: TimelineItem, *, halfway: bool) -> None:
        """Hold one stage, to its end or halfway; the welcome takes two minutes longer than planned."""
        self.item_id, self.halfway = item.id, halfway
        self.do(stages.enter, item_id=item.id, now=self.clock)
        if item.stage in _ACTS:
            _ACTS[item.stage](self)
        self.clock += timedelta(minutes=item.minutes) + (_LATE if item.stage == "welcome" else timedelta())

    def people(self) -> list[UUID]:
        """Everybody in the room, in order."""
        return [person.id for person in people(self.session, self.workshop_id).people]


def _welcome(story: _Story) -> None:
    story.do(participants.add_many, names=story.texts["people"])


def _intro(story: _Story) -> None:
    story.do(showing.turn_slide, slide=1 if story.halfway else 6)


def _brainstorm(story: _Story) -> None:
    for number, text in enumerate(story.texts["ideas"]):
        source = CardSource.PHONE if number % 3 == 1 else CardSource.TYPED
        moment = story.clock + timedelta(seconds=9 * number)
        story.cards.append(story.do(ideas.add, text=text, source=source, now=moment))
    _done(story, 6 if story.halfway else 9)


def _done(story: _Story, count: int) -> None:
    for _ in range(count):
        story.do(participants.one_more_done, item_id=story.item_id)


def _cluster(story: _Story) -> None:
    story.do(ideas.reveal_all, kind=CardKind.IDEA)
    for speaker, *others in story.texts["merged"]:
        same = [story.cards[number] for number in others]
        story.do(clusters.merge, idea_ids=same, into_id=story.cards[speaker])
    for group in story.texts["groups"]:
        group_id = story.do(clusters.new_group, kind=CardKind.IDEA, name=group["name"])
        cards = [story.cards[number] for number in group["cards"]]
        story.do(clusters.move_cards, idea_ids=cards, group_id=group_id)
    _park(story, "cluster")


def _park(story: _Story, stage: str) -> None:
    for item in story.texts["parked"]:
        if item["stage"] == stage:
            story.do(parking.park, text=item["text"], stage=stage, now=story.clock)


def _vote(story: _Story) -> None:
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


def _objectives(story: _Story) -> None:
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


def _measures(story: _Story) -> None:
    for number, text in enumerate(story.texts["objective"]["measures"]):
        moment = story.clock + timedelta(seconds=15 * number)
        arguments = {"kind": CardKind.MEASURE, "objective_id": story.objective, "now": moment}
        story.measures.append(story.do(ideas.add, text=text, **arguments))
    _done(story, 5 if story.halfway else 9)


def _key_results(story: _Story) -> None:
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


def _quality(story: _Story) -> None:
    answered = story.key_results[:1] if story.halfway else story.key_results
    for key_result in answered:
        story.do(key_results.rehearse, key_result_id=key_result, answer=Answer.YES, now=story.clock)
    if story.halfway:
        return
    for key_result, written in zip(story.key_results, story.texts["key_results"], strict=True):
        if "waiver" in written:
            story.do(waivers.keep, key_result_id=key_result, now=story.clock, **written["waiver"])


def _agree(story: _Story) -> None:
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


def _close(story: _Story) -> None:
    story.do(
        workshops.set_follow_up,
        weekly_day=_FRIDAY,
        midway_at=datetime(2020, 7, 1, 9).astimezone(),
        review_at=datetime(2020, 12, 17, 9).astimezone(),
    )


_ACTS: Mapping[str, Callable[[_Story], None]] = {
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

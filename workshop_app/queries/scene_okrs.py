"""The scenes of objectives and key results: chosen, measured, written, questioned, agreed, closed."""

from dataclasses import replace

from workshop_app.model.words import CardKind
from workshop_app.queries.assessment import Lamp, key_result_lamps, objective_lamps
from workshop_app.queries.board import Board, board
from workshop_app.queries.okrs import KeyResultView, ObjectiveView
from workshop_app.queries.room import Room
from workshop_app.queries.scene_boards import public_board
from workshop_app.queries.scene_cards import bars
from workshop_app.queries.scenes import (
    AgreeScene,
    CloseScene,
    KeyResultsScene,
    MeasuresScene,
    ObjectivesScene,
    PublicKeyResult,
    PublicLamp,
    PublicObjective,
    PublicOkr,
    QualityScene,
)

_QUESTIONS = 3
_ASKING = ("no", "unsure")


def objectives(room: Room) -> ObjectivesScene:
    """The ranked bars once they are revealed, until an objective is chosen to be shown."""
    ranked = bars(room) if room.chosen_objective is None else ()
    if ranked:
        return ObjectivesScene(ranked, None)
    return ObjectivesScene((), _public(room, room.objective))


def measures(room: Room) -> MeasuresScene:
    """The objective, how many cards, and how many are done; then the measures that are revealed."""
    objective, written = room.objective, _measures(room)
    cards = written.total if written else 0
    counted = MeasuresScene(_public(room, objective), cards, room.people.here, room.people.done)
    shown = public_board(written) if written else None
    if shown is None or not shown.is_revealed:
        return counted
    return replace(counted, groups=shown.groups, loose=shown.loose, hidden=shown.hidden)


def key_results(room: Room) -> KeyResultsScene:
    """The chosen key result under its objective, or the revealed measures to choose from."""
    chosen = _public_key_result(room.objective, room.key_result)
    scene = KeyResultsScene(_public(room, room.objective), chosen)
    written = _measures(room) if chosen is None else None
    shown = public_board(written) if written else None
    if shown is None or not shown.is_revealed:
        return scene
    return replace(scene, groups=tuple(group for group in shown.groups if group.cards), loose=shown.loose)


def quality(room: Room) -> QualityScene:
    """The chosen key result, or the objective itself, with what asks and at most three questions."""
    objective, key_result = room.objective, room.key_result
    if key_result is not None:
        lamps = key_result_lamps(key_result, room.facts)
    else:
        lamps = objective_lamps(objective, room.facts) if objective else ()
    asking = [lamp for lamp in _worst_first(lamps) if lamp.question and lamp.kept is None]
    return QualityScene(
        objective=_public(room, objective),
        key_result=_public_key_result(objective, key_result),
        sentence=key_result.sentence if key_result else objective.sentence if objective else "",
        spans=tuple(lamp.span for lamp in asking if lamp.span),
        lamps=tuple(_public_lamp(lamp) for lamp in lamps),
        questions=tuple(dict.fromkeys(lamp.question for lamp in asking))[:_QUESTIONS],
        rehearsal=key_result.rehearsal if key_result else None,
    )


def agree(room: Room) -> AgreeScene:
    """One OKR and the hands: how many until they are revealed, then how many fingers."""
    objective = room.objective
    fist = objective.fist if objective else None
    revealed = fist is not None and fist.revealed
    return AgreeScene(
        objective=_public(room, objective),
        key_results=_all_public(objective),
        round=fist.number if fist else 0,
        revealed=revealed,
        counts=fist.counts if fist and revealed else None,
        shown=fist.shown if fist else 0,
        here=fist.present if fist else room.people.here,
        passes=fist.passes if fist and revealed else None,
    )


def close(room: Room) -> CloseScene:
    """What was agreed, and when we meet again."""
    written = [one for one in room.okrs if one.sentence]
    agreed = [(_public(room, one), _all_public(one)) for one in written]
    return CloseScene(
        okrs=tuple(PublicOkr(objective, under) for objective, under in agreed if objective),
        weekly_day=room.facts.weekly_day,
        midway_at=room.facts.midway_at,
        review_at=room.facts.review_at,
        page=room.view.page,
    )


def _measures(room: Room) -> Board | None:
    """The measures of the objective that is on."""
    objective, kind = room.objective, CardKind.MEASURE
    if objective is None:
        return None
    return board(room.session, room.workshop_id, kind=kind, objective_id=objective.id)


def _public(room: Room, objective: ObjectiveView | None) -> PublicObjective | None:
    if objective is None:
        return None
    return PublicObjective(
        id=objective.id,
        number=objective.number,
        count=len(room.okrs),
        sentence=objective.sentence,
        why_now=objective.why_now,
        lamps=tuple(_public_lamp(lamp) for lamp in objective_lamps(objective, room.facts)),
    )


def _all_public(objective: ObjectiveView | None) -> tuple[PublicKeyResult, ...]:
    under = objective.key_results if objective else ()
    public = (_public_key_result(objective, key_result) for key_result in under)
    return tuple(key_result for key_result in public if key_result)


def _public_key_result(
    objective: ObjectiveView | None, key_result: KeyResultView | None
) -> PublicKeyResult | None:
    if objective is None or key_result is None:
        return None
    names = PublicKeyResult.__dataclass_fields__.keys() - {"count", "steps"}
    kept = {name: getattr(key_result, name) for name in names}
    steps = tuple(step.text for step in key_result.steps)
    return PublicKeyResult(**kept, count=len(objective.key_results), steps=steps)


def _public_lamp(lamp: Lamp) -> PublicLamp:
    return PublicLamp(lamp.criterion, lamp.verdict, lamp.question, lamp.span, lamp.kept)


def _worst_first(lamps: tuple[Lamp, ...]) -> list[Lamp]:
    """Those that ask: what is missing before what is unsure."""
    return [lamp for verdict in _ASKING for lamp in lamps if lamp.verdict == verdict]

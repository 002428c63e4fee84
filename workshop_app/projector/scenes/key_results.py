"""Key results: the measures to choose from, then one at a time, huge: from, to, by when, owner."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import cast

from workshop_app.model.words import KeyResultKind
from workshop_app.projector.elements import Element, Page
from workshop_app.projector.scene import Flow, Scene, Sheet, finished, talk
from workshop_app.projector.typography import BODY, LEAD, PROMPT, SMALL, Style, fitting, width_of
from workshop_app.projector.wall_board import board_pages, measures_head
from workshop_app.projector.wording import amount, baseline_task
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import KeyResultsScene, PublicKeyResult

_VALUE = Style(80, 800, 1.15, 98, tabular=True)
_LONG_VALUE = Style(60, 700, 1.15, 99, tabular=True)
_GAP = 56.0


def _compose(sheet: Sheet, shown: Projected) -> Sequence[Page]:
    scene, texts = cast(KeyResultsScene, shown.scene), sheet.texts
    if scene.groups or scene.loose:
        objective = scene.objective.sentence if scene.objective else ""
        head = measures_head(sheet, objective, texts("projector.key_results.prompt"))
        return board_pages(sheet, head, scene.groups, scene.loose, shown.timer)
    flow = Flow(sheet.top, sheet.low)
    if scene.objective is not None:
        flow.text(sheet.words(scene.objective.sentence, 0, SMALL, "text_muted"))
        flow.space(22)
    kr = scene.key_result
    if kr is None:
        flow.text(sheet.words(texts("projector.key_results.prompt"), 0, PROMPT))
        flow.text(sheet.words(texts("projector.key_results.empty"), 0, LEAD, "text_muted"))
        return finished(sheet, flow.pages, shown.timer)
    sentence = kr.sentence or texts("projector.key_results.prompt")
    flow.text(
        sheet.words(sentence, 0, fitting(sentence, sheet.inner, 2), "text" if kr.sentence else "text_muted")
    )
    _put_facts(sheet, flow, kr)
    number = texts("projector.key_results.number", number=kr.number, count=kr.count)
    return finished(sheet, flow.pages, shown.timer, number)


def _put_facts(sheet: Sheet, flow: Flow, kr: PublicKeyResult) -> None:
    flow.space(sheet.air(48))
    facts = list(_facts(sheet, kr))
    short = [fact for fact in facts if _width(sheet, fact) <= sheet.inner]
    for number, row in enumerate(_rows(sheet, short)):
        flow.space(24 if number else 0)
        flow.put(SMALL.line + sheet.large(_VALUE).line, partial(_row, sheet, row))
    for label, value, meaning in facts:
        if (label, value, meaning) not in short:
            flow.space(24)
            flow.text(sheet.words(label, 0, SMALL, "text_muted"))
            flow.text(sheet.words(value, 0, BODY, meaning))
    if kr.baseline_unknown:
        flow.space(18)
        flow.text(sheet.words(baseline_task(sheet.texts, kr), 0, BODY, "ask"))
    for place, step in enumerate(kr.steps, start=1):
        flow.space(12 if place > 1 else 32)
        flow.text(sheet.words(f"{place}. {step}", 0, BODY))


def _facts(sheet: Sheet, kr: PublicKeyResult) -> Iterator[tuple[str, str, str]]:
    """Label, value and the meaning of its colour, for what is known."""
    texts = sheet.texts
    if kr.kind == KeyResultKind.NUMBER and (kr.to_value is not None or kr.from_value is not None):
        unknown = kr.from_value is None
        start = texts("projector.key_results.unknown") if unknown else amount(texts, kr.from_value, "")
        yield texts("projector.key_results.from"), start, "ask" if unknown else "text"
        yield texts("projector.key_results.to"), amount(texts, kr.to_value, kr.unit), "text"
    if kr.kind == KeyResultKind.HOLD:
        low, high = amount(texts, kr.low, ""), amount(texts, kr.high, kr.unit)
        yield (
            texts("projector.key_results.between"),
            texts("projector.key_results.and", low=low, high=high),
            "text",
        )
    if kr.due_on is not None:
        yield texts("projector.key_results.by"), texts.day_month(kr.due_on), "text"
    if kr.owner:
        yield texts("projector.key_results.owner"), kr.owner, "text"


Fact = tuple[str, str, str]


def _rows(sheet: Sheet, facts: Sequence[Fact]) -> list[list[Fact]]:
    """The facts beside each other as long as they fit."""
    rows: list[list[Fact]] = []
    x = 0.0
    for fact in facts:
        width = _width(sheet, fact)
        if not rows or x + width > sheet.inner:
            rows.append([])
            x = 0.0
        rows[-1].append(fact)
        x += width + _GAP
    return rows


def _row(sheet: Sheet, facts: Sequence[Fact], y: float) -> list[Element]:
    made: list[Element] = []
    x = sheet.margin
    for label, value, meaning in facts:
        width = min(_width(sheet, (label, value, meaning)), sheet.right - x)
        style = _value_style(sheet, value)
        made.append(sheet.words(label, y, SMALL, "text_muted", x=x, width=width))
        value_y = y + SMALL.line + (sheet.large(_VALUE).line - style.line) * 0.7
        made.append(sheet.words(value, value_y, style, meaning, x=x, width=width))
        x += width + _GAP
    return made


def _width(sheet: Sheet, fact: Fact) -> float:
    return max(width_of(fact[0], SMALL), width_of(fact[1], _value_style(sheet, fact[1]))) + 4


def _value_style(sheet: Sheet, value: str) -> Style:
    return sheet.large(_VALUE if len(value) <= 12 else _LONG_VALUE)


KEY_RESULTS = Scene("key_results", talk, _compose)

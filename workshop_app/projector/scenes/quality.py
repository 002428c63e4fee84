"""Quality: the sentence with dots where it asks, its lamps, and at most three questions to talk about."""

from collections.abc import Sequence
from functools import partial
from typing import cast

from workshop_app.projector.chips import put_lamps
from workshop_app.projector.elements import Element, Page, Panel, Words
from workshop_app.projector.scene import TOP, Flow, Scene, Sheet, cut, finished, talk
from workshop_app.projector.typography import BODY, QUESTION, SMALL, Style, fitting, height_of
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import PublicLamp, QualityScene

_PADDING_X, _PADDING_Y = 56.0, 34.0
_UNDER = Style(50, 400, 1.25)


def _compose(sheet: Sheet, shown: Projected) -> Sequence[Page]:
    scene, texts = cast(QualityScene, shown.scene), sheet.texts
    flow = Flow(sheet.air(TOP - 12), sheet.low)
    if scene.key_result is not None and scene.objective is not None:
        flow.text(sheet.words(scene.objective.sentence, 0, SMALL, "text_muted"))
        flow.space(14)
    sentence = scene.sentence or texts("projector.quality.title")
    style = sheet.large(fitting(sentence, sheet.inner, 2))
    spans = scene.spans if scene.sentence else ()
    flow.text(Words(sentence, sheet.margin, 0, sheet.inner, style, dotted=spans))
    put_lamps(sheet, flow, scene.lamps)
    _put_kept(sheet, flow, scene.lamps)
    _put_questions(sheet, flow, scene)
    return finished(sheet, flow.pages, shown.timer, _footer(sheet, scene))


def _footer(sheet: Sheet, scene: QualityScene) -> str:
    texts = sheet.texts
    thing = scene.key_result or scene.objective
    if thing is None:
        return ""
    which = "key_results" if scene.key_result else "objectives"
    parts = [texts(f"projector.{which}.number", number=thing.number, count=thing.count)]
    if scene.rehearsal is not None:
        parts.append(texts(f"projector.quality.rehearsal.{scene.rehearsal.value}"))
    return " · ".join(parts)


def _put_kept(sheet: Sheet, flow: Flow, lamps: Sequence[PublicLamp]) -> None:
    for lamp in lamps:
        if lamp.kept:
            flow.space(24)
            words = sheet.texts("projector.quality.kept", reason=lamp.kept)
            flow.text(sheet.words(words, 0, _UNDER, "text_muted"))


def _put_questions(sheet: Sheet, flow: Flow, scene: QualityScene) -> None:
    """The first question large, the others under it, in one dark box; too many go on over the page."""
    if not scene.questions and not scene.lamps:
        return
    width = sheet.inner - 2 * _PADDING_X
    asked = list(scene.questions[:3]) or [sheet.texts("projector.quality.good")]
    room = flow.bottom - flow.top - 2 * _PADDING_Y
    styles = [QUESTION if number == 0 and len(text) <= 90 else BODY for number, text in enumerate(asked)]
    parts = [
        part
        for text, style in zip(asked, styles, strict=True)
        for part in cut(Words(text, 0, 0, width, style), *[_lines_in(room, style)] * 2)
    ]
    flow.space(sheet.air(34))
    for group in _boxes(parts, flow):
        height = sum(part.height for part in group) + 8 * (len(group) - 1) + 2 * _PADDING_Y
        flow.put(height, partial(_box, sheet, group, height))


def _lines_in(room: float, style: Style) -> int:
    """How many lines of a question are kept together: at most six, and no more than a page has room for."""
    return max(1, min(6, int(room // style.line)))


def _boxes(parts: Sequence[Words], flow: Flow) -> list[list[Words]]:
    """The questions in as few boxes as fit on a page each."""
    boxes: list[list[Words]] = [[]]
    room = flow.bottom - flow.top - 2 * _PADDING_Y
    for part in parts:
        height = sum(height_of(p.text, p.style, p.width) + 8 for p in boxes[-1])
        if boxes[-1] and height + part.height > room:
            boxes.append([])
        boxes[-1].append(part)
    return boxes


def _box(sheet: Sheet, parts: Sequence[Words], height: float, y: float) -> list[Element]:
    made: list[Element] = [Panel(sheet.margin, y, sheet.inner, height, "question_surface", 28)]
    x, top = sheet.margin + _PADDING_X, y + _PADDING_Y
    for number, part in enumerate(parts):
        meaning = "question_text" if number == 0 else "question_muted"
        made.append(Words(part.text, x, top, part.width, part.style, meaning, "question_surface"))
        top += part.height + 8
    return made


QUALITY = Scene("quality", talk, _compose)

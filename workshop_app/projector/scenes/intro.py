"""Introduction: the slides, set for the back row."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import cast

from workshop_app.projector.elements import Element, Page, Words
from workshop_app.projector.markdown import Block, blocks
from workshop_app.projector.scene import TOP, Flow, Scene, Sheet, finished, talk
from workshop_app.projector.typography import PROMPT, SENTENCE, Style
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import IntroScene

_BODY = Style(60, 400, 1.3)
_STYLES: Mapping[str, Style] = {
    "title": PROMPT,
    "heading": Style(68, 700, 1.2, 98.5),
    "text": _BODY,
    "item": _BODY,
}
_BEFORE: Mapping[str, float] = {"title": 0, "heading": 44, "text": 34, "item": 22}
_INDENT = 68.0


def _compose(sheet: Sheet, shown: Projected) -> Sequence[Page]:
    scene = cast(IntroScene, shown.scene)
    flow = Flow(sheet.air(TOP + 12), sheet.low)
    found = blocks(scene.markdown)
    for number, block in enumerate(found):
        flow.space(sheet.air(56 if number and found[number - 1].kind == "title" else _BEFORE[block.kind]))
        _put(sheet, flow, block)
    left = sheet.texts("projector.intro.number", number=scene.number, count=scene.count)
    return finished(sheet, flow.pages, shown.timer, left)


def _put(sheet: Sheet, flow: Flow, block: Block) -> None:
    style = sheet.large(_style(block))
    indent = _INDENT * (block.depth + 1) if block.kind == "item" else 0.0
    words = Words(block.text, sheet.margin + indent, 0, sheet.inner - indent, style, strong=block.strong)
    if block.marker:
        flow.put(style.line, partial(_marker, block, words.x - _INDENT, style))
        flow.y -= style.line
    flow.text(words)


def _style(block: Block) -> Style:
    if block.kind == "title" and len(block.text) > 60:
        return SENTENCE
    return _STYLES[block.kind]


def _marker(block: Block, x: float, style: Style, y: float) -> list[Element]:
    """The marker of an item beside its first line."""
    bold = Style(style.size, 700, style.pitch, tabular=True)
    return [Words(block.marker, x, y, _INDENT, bold, "accent")]


INTRO = Scene("intro", talk, _compose)

"""Introduction: the slides, set for the back row."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import cast

from workshop_app.projector.elements import Element, Page, Panel, Words
from workshop_app.projector.markdown import Block, blocks
from workshop_app.projector.photograph import Photograph
from workshop_app.projector.scene import TOP, Flow, Scene, Sheet, finished, talk
from workshop_app.projector.typography import PROMPT, SENTENCE, Style
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import IntroScene
from workshop_app.queries.slides import PictureView

_SIZES = (80.0, 70.0, 60.0)
"""A slide is set in the first of these in which it takes one page; what is longer is paged, never smaller."""
_BEFORE: Mapping[str, float] = {"title": 0, "heading": 44, "text": 34, "item": 26, "quote": 48, "picture": 44}
_AFTER_TITLE = 60.0
_INDENT = 76.0
_NUMBERED = 118.0
_BAR = 12.0
_GUTTER = 72.0
_BESIDE = 0.42
"""The share of the width that a picture beside the words takes."""
_LEAST = 0.38
"""A picture under the words has at least this share of the height, else it begins a page."""


def _compose(sheet: Sheet, shown: Projected) -> Sequence[Page]:
    scene = cast(IntroScene, shown.scene)
    pictures = {picture.name: picture for picture in scene.pictures}
    found = [block for block in blocks(scene.markdown) if block.kind != "picture" or block.source in pictures]
    made = (_set(sheet, found, pictures, size) for size in _SIZES)
    flow = next((flow for flow in made if len(flow.pages) == 1), None) or _set(
        sheet, found, pictures, _SIZES[-1]
    )
    left = sheet.texts("projector.intro.number", number=scene.number, count=scene.count)
    return finished(sheet, flow.pages, shown.timer, left)


def _set(sheet: Sheet, found: Sequence[Block], pictures: Mapping[str, PictureView], size: float) -> Flow:
    """The blocks of a slide with its running text in ``size``."""
    beside = _beside(sheet, found)
    flow = Flow(sheet.air(TOP + 12), sheet.low)
    width = sheet.inner * (1 - _BESIDE) - sheet.air(_GUTTER) if beside else sheet.inner
    for number, block in enumerate(found):
        if block is not beside:
            before = found[number - 1].kind if number else ""
            flow.space(sheet.air(_AFTER_TITLE if before == "title" else _BEFORE[block.kind]))
        if block.kind == "picture" and block is not beside:
            _hang(sheet, flow, pictures[block.source])
        elif block.kind != "picture":
            style = sheet.large(_style(block, size))
            _put(sheet, flow, block, style, sheet.inner if block.kind == "title" else width)
        if block.kind == "title" and beside:
            _hang_beside(sheet, flow, pictures[beside.source])
    return flow


def _beside(sheet: Sheet, found: Sequence[Block]) -> Block | None:
    """The one picture that hangs beside the words: on a picture that lies, under a title, with words."""
    pictures = [block for block in found if block.kind == "picture"]
    titled = bool(found) and found[0].kind == "title"
    words = any(block.kind not in {"title", "picture"} for block in found)
    if len(pictures) == 1 and titled and words and sheet.width > sheet.height:
        return pictures[0]
    return None


def _hang_beside(sheet: Sheet, flow: Flow, picture: PictureView) -> None:
    width = sheet.inner * _BESIDE
    top = flow.y + sheet.air(_AFTER_TITLE)
    flow.pages[-1].append(_fitted(picture, sheet.right - width, top, width, max(1.0, flow.bottom - top)))


def _put(sheet: Sheet, flow: Flow, block: Block, style: Style, width: float) -> None:
    hang = _NUMBERED if block.marker[:1].isdigit() else _INDENT
    indent = {"item": _INDENT * block.depth + hang, "quote": _BAR + 34}.get(block.kind, 0.0)
    words = Words(block.text, sheet.margin + indent, 0, width - indent, style, strong=block.strong)
    flow.keep(words.height)
    if block.kind == "quote" and flow.y + words.height <= flow.bottom:
        flow.pages[-1].append(Panel(sheet.margin, flow.y, _BAR, words.height, "accent", _BAR / 2))
    if block.marker:
        flow.put(style.line, partial(_marker, block, words.x - hang, hang, style))
        flow.y -= style.line
    flow.text(words)


def _hang(sheet: Sheet, flow: Flow, picture: PictureView) -> None:
    """Under what stands above, as large as there is room for; where that is too small, on the next page."""
    if flow.bottom - flow.y < _LEAST * sheet.height:
        flow.turn()
    hung = _fitted(picture, sheet.margin, flow.y, sheet.inner, flow.bottom - flow.y)
    flow.pages[-1].append(hung)
    flow.y += hung.height


def _fitted(picture: PictureView, x: float, y: float, width: float, height: float) -> Photograph:
    """The whole picture within a rectangle, in its middle from left to right, at its top."""
    scale = min(width / picture.width, height / picture.height)
    wide, high = picture.width * scale, picture.height * scale
    return Photograph(x + (width - wide) / 2, y, wide, high, picture.content)


def _style(block: Block, size: float) -> Style:
    if block.kind == "title":
        return SENTENCE if len(block.text) > 60 else PROMPT
    if block.kind in {"heading", "quote"}:
        return Style(max(size, 68.0), 700, 1.2, 98.5)
    return Style(size, 400, 1.28)


def _marker(block: Block, x: float, width: float, style: Style, y: float) -> list[Element]:
    """The marker of an item beside its first line."""
    bold = Style(style.size, 700, style.pitch, tabular=True)
    return [Words(block.marker, x, y, width, bold, "accent")]


INTRO = Scene("intro", talk, _compose)
"""The introduction's slides as this workshop wants them."""

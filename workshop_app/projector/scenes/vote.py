"""Dot voting: what can be voted for and how many have voted; for what only when it is revealed."""

from collections.abc import Sequence
from typing import cast

from workshop_app.projector.bars import ranked_bars
from workshop_app.projector.elements import Element, Page, Words
from workshop_app.projector.scene import TOP, Mood, Scene, Sheet, cut, end_over, finished
from workshop_app.projector.typography import BODY, FIGURES, LEAD, PROMPT, SMALL, TITLE, Style, soft, width_of
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import VoteScene

_OPTION = Style(54, 500, 1.2)
_CLOCK = Style(200, 800, 1.0, 96, tabular=True)
_CLOCK_HEIGHT = 330.0
_GAP = 64.0
_BETWEEN = 18.0


def _mood(shown: Projected) -> Mood:
    """Dark while votes are cast, light before and after."""
    return "silence" if cast(VoteScene, shown.scene).open else "talk"


def _compose(sheet: Sheet, shown: Projected) -> Sequence[Page]:
    scene, texts = cast(VoteScene, shown.scene), sheet.texts
    if scene.ranked:
        return finished(sheet, ranked_bars(sheet, scene.ranked), shown.timer)
    if not scene.open:
        said = ("closed", "closed_under") if scene.options else ("title", "soon")
        above = sheet.words(texts(f"projector.vote.{said[0]}"), sheet.air(TOP + 200), PROMPT)
        under = sheet.words(texts(f"projector.vote.{said[1]}"), above.bottom + 18, LEAD, "text_muted")
        return finished(sheet, [[above, under]], shown.timer)
    head = _head(sheet, scene)
    voted = texts("projector.vote.voted", voted=scene.voted, here=scene.here)
    turn = (texts("projector.page", page=99, pages=99), SMALL, "text_muted")
    clock = sheet.clock(shown.timer, [(voted, FIGURES, "text"), turn], _CLOCK)
    pages = _option_pages(
        sheet, scene.options, head[-1].bottom + sheet.air(36), end_over(sheet, clock, _CLOCK_HEIGHT)
    )
    made: list[Page] = []
    for number, page in enumerate(pages, start=1):
        beside = [(voted, FIGURES, "text")] if scene.here else []
        if len(pages) > 1:
            beside.append((texts("projector.page", page=number, pages=len(pages)), SMALL, "text_muted"))
        made.append((*head, *page, *sheet.clock(shown.timer, beside, _CLOCK)))
    return made


def _head(sheet: Sheet, scene: VoteScene) -> list[Words]:
    texts = sheet.texts
    title = texts("projector.vote.run_off" if scene.round > 1 else "projector.vote.title")
    key = "projector.vote.dots" if scene.several_on_one else "projector.vote.dots_spread"
    first = sheet.words(title, sheet.top, TITLE)
    return [first, sheet.words(texts.plural(key, scene.dots_each), first.bottom + 4, SMALL, "text_muted")]


def _option_pages(sheet: Sheet, options: Sequence[str], top: float, bottom: float) -> list[list[Element]]:
    """The options numbered in ballot order, down one column, then the next, then over the page."""
    columns = 2 if sheet.width > 1300 else 1
    width = (sheet.inner - _GAP * (columns - 1)) / columns
    indent = width_of("00", BODY) + 28
    pages: list[list[Element]] = [[]]
    column, y = 0, top
    most = max(1, int((bottom - top) // _OPTION.line))
    for number, label in enumerate(options, start=1):
        for part, words in enumerate(
            cut(Words(soft(label, _OPTION, width - indent), 0, 0, width - indent, _OPTION), most, most)
        ):
            height = words.height
            if y + height > bottom and y > top:
                column, y = column + 1, top
            if column == columns:
                column = 0
                pages.append([])
            x = sheet.margin + column * (width + _GAP)
            if part == 0:
                pages[-1].append(Words(str(number), x, y, indent, _NUMBER, "accent"))
            pages[-1].append(Words(words.text, x + indent, y, width - indent, _OPTION))
            y += height + _BETWEEN
    return pages


_NUMBER = Style(54, 700, 1.2, tabular=True)

VOTE = Scene("vote", _mood, _compose)

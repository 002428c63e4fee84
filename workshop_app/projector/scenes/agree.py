"""Agreement: dark while the hands are blind, then all hands at once, by fingers, without names."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from workshop_app.projector.elements import CENTRE, Element, Page, Panel, Words
from workshop_app.projector.okr_text import put_okr
from workshop_app.projector.scene import Flow, Mood, Scene, Sheet, end_over, finished
from workshop_app.projector.typography import FIGURES, PROMPT, SMALL, TITLE, Style
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import AgreeScene

_CLOCK = Style(200, 800, 1.0, 96, tabular=True)
_COUNT = Style(80, 800, 1.15, tabular=True)
_FINGERS = Style(64, 700, 1.2, tabular=True)
_LEAST_BAR = 100.0
_OKR_SHARE = 0.5
"""How much of the height belongs to what is agreed on."""


def _mood(shown: Projected) -> Mood:
    """Dark until the hands are revealed."""
    return "talk" if cast(AgreeScene, shown.scene).revealed else "silence"


def _compose(sheet: Sheet, shown: Projected) -> Sequence[Page]:
    scene = cast(AgreeScene, shown.scene)
    if scene.revealed and scene.counts is not None:
        return finished(sheet, [_hands(sheet, scene, scene.counts)], shown.timer, _round(sheet, scene))
    return _blind(sheet, shown, scene)


def _round(sheet: Sheet, scene: AgreeScene) -> str:
    return sheet.texts("projector.agree.round", number=scene.round) if scene.round > 1 else ""


def _blind(sheet: Sheet, shown: Projected, scene: AgreeScene) -> list[Page]:
    """What we say yes or no to, and how: several pages when the OKR is long, the hands on each."""
    texts = sheet.texts
    how = _how(sheet)
    beside, bottom = _beside(sheet, shown, scene, how)
    flow = Flow(sheet.top, bottom)
    if scene.objective is None:
        flow.text(sheet.words(texts("projector.agree.question"), 0, PROMPT))
    else:
        put_okr(sheet, flow, scene.objective, scene.key_results, (TITLE,))
    for text, style, meaning in how[len(beside) :]:
        flow.space(30 if style is FIGURES else 0)
        flow.text(sheet.words(text, 0, style, meaning))
    pages: list[Page] = []
    for number, page in enumerate(flow.pages, start=1):
        last = _last(sheet, scene, number, len(flow.pages))
        under = [*beside, last] if last[0] else beside
        pages.append((*page, *sheet.clock(shown.timer, under, _CLOCK)))
    return pages


_Said = tuple[str, Style, str]


def _beside(sheet: Sheet, shown: Projected, scene: AgreeScene, how: list[_Said]) -> tuple[list[_Said], float]:
    """What of ``how`` stands beside the clock, and where the OKR ends above it.

    Nothing of it does where the room needs letters so large that the OKR would have no room left: then it
    stands under the OKR.
    """
    last = _last(sheet, scene, 99, 99)
    bottom = end_over(sheet, sheet.clock(shown.timer, [*how, last], _CLOCK), 342)
    if bottom >= sheet.height * _OKR_SHARE:
        return how, bottom
    return [], end_over(sheet, sheet.clock(shown.timer, [last], _CLOCK), 342)


def _how(sheet: Sheet) -> list[_Said]:
    """How to show hands."""
    return [
        (sheet.texts("projector.agree.how"), FIGURES, "text"),
        (sheet.texts("projector.agree.scale"), SMALL, "text_muted"),
    ]


def _last(sheet: Sheet, scene: AgreeScene, page: int, pages: int) -> _Said:
    """How many have shown theirs, and which page it is when there are several."""
    parts = []
    if scene.here:
        parts.append(sheet.texts("projector.agree.shown", shown=scene.shown, here=scene.here))
    if pages > 1:
        parts.append(sheet.texts("projector.page", page=page, pages=pages))
    return " · ".join(parts), SMALL, "text_muted"


def _hands(sheet: Sheet, scene: AgreeScene, counts: Sequence[int]) -> list[Element]:
    """A bar a number of fingers with its count; below three in another colour, and under a question."""
    texts = sheet.texts
    key = "projector.agree.passes" if scene.passes else "projector.agree.stays_out"
    title = sheet.words(texts(key), sheet.top, TITLE, "good" if scene.passes else "text")
    made: list[Element] = [title]
    number_style, finger_style = sheet.large(_COUNT), sheet.large(_FINGERS)
    foot = sheet.low - 14 - finger_style.line
    top = title.bottom + 28 + number_style.line
    under = sheet.words(scene.objective.sentence if scene.objective else "", 0, SMALL, "text_muted")
    if under.text and under.height <= 2 * SMALL.line and foot - top - 2 * SMALL.line >= _LEAST_BAR:
        made.append(replace(under, y=title.bottom + 8))
    if foot - top - 2 * SMALL.line >= _LEAST_BAR:
        top += 2 * SMALL.line
    gap = sheet.air(36)
    width = (sheet.inner - 5 * gap) / 6
    most = max(1, *counts)
    for fingers, count in enumerate(counts):
        x = sheet.margin + fingers * (width + gap)
        height = (foot - top) * count / most
        meaning = "good" if fingers >= 3 else "missing"
        if count:
            made.append(Panel(x, foot - height, width, height, meaning, 12))
            made.append(
                Words(
                    texts.number(count),
                    x,
                    foot - height - number_style.line,
                    width,
                    number_style,
                    meaning,
                    align=CENTRE,
                )
            )
        made.append(Panel(x, foot, width, 5, "line"))
        made.append(Words(str(fingers), x, foot + 10, width, finger_style, "text_muted", align=CENTRE))
    return made


AGREE = Scene("agree", _mood, _compose)

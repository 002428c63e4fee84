"""Agreement: dark while the hands are blind, then all hands at once, by fingers, without names."""

from collections.abc import Sequence
from typing import cast

from workshop_app.projector.elements import CENTRE, Element, Page, Panel, Words
from workshop_app.projector.okr_text import put_okr
from workshop_app.projector.scene import TOP, Flow, Mood, Scene, Sheet, finished
from workshop_app.projector.typography import FIGURES, PROMPT, SMALL, TITLE, Style
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import AgreeScene

_CLOCK = Style(200, 800, 1.0, 96, tabular=True)
_COUNT = Style(80, 800, 1.15, tabular=True)
_FINGERS = Style(64, 700, 1.2, tabular=True)


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
    flow = Flow(TOP, sheet.height - 342)
    if scene.objective is None:
        flow.text(sheet.words(texts("projector.agree.question"), 0, PROMPT))
    else:
        put_okr(sheet, flow, scene.objective, scene.key_results, (TITLE,))
    beside = [
        (texts("projector.agree.how"), FIGURES, "text"),
        (texts("projector.agree.scale"), SMALL, "text_muted"),
    ]
    shown_line = [(texts("projector.agree.shown", shown=scene.shown, here=scene.here), SMALL, "text_muted")]
    pages: list[Page] = []
    for number, page in enumerate(flow.pages, start=1):
        last = list(shown_line) if scene.here else []
        if len(flow.pages) > 1:
            last.append((texts("projector.page", page=number, pages=len(flow.pages)), SMALL, "text_muted"))
        joined = [(" · ".join(text for text, _, _ in last), SMALL, "text_muted")] if last else []
        pages.append((*page, *sheet.clock(shown.timer, [*beside, *joined], _CLOCK)))
    return pages


def _hands(sheet: Sheet, scene: AgreeScene, counts: Sequence[int]) -> list[Element]:
    """A bar a number of fingers with its count; below three in another colour, and under a question."""
    texts = sheet.texts
    key = "projector.agree.passes" if scene.passes else "projector.agree.stays_out"
    title = sheet.words(texts(key), TOP, TITLE, "good" if scene.passes else "text")
    made: list[Element] = [title]
    if scene.objective is not None:
        one_line = scene.objective.sentence
        if sheet.words(one_line, 0, SMALL).height <= 2 * SMALL.line:
            made.append(sheet.words(one_line, title.bottom + 8, SMALL, "text_muted"))
    foot = sheet.low - 14 - _FINGERS.line
    top = title.bottom + 8 + 2 * SMALL.line + 20 + _COUNT.line
    gap = 36.0
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
                    texts.number(count), x, foot - height - _COUNT.line, width, _COUNT, meaning, align=CENTRE
                )
            )
        made.append(Panel(x, foot, width, 5, "line"))
        made.append(Words(str(fingers), x, foot + 10, width, _FINGERS, "text_muted", align=CENTRE))
    return made


AGREE = Scene("agree", _mood, _compose)

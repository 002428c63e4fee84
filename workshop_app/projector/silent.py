"""The picture of a silent room: what to write, the huge clock, and how many cards there are."""

from collections.abc import Sequence

from workshop_app.projector.elements import Element, Page
from workshop_app.projector.scene import TOP, Flow, Sheet, end_over
from workshop_app.projector.typography import FIGURES, LEAD, PROMPT, SENTENCE, SMALL, Style
from workshop_app.queries.timeline import Timer

_CLOCK_HEIGHT = 400.0
_COUNT = Style(52, 400, 1.25, tabular=True)


def writing(
    sheet: Sheet, timer: Timer | None, *, over: str, prompt: str, how: str, counts: tuple[int, int, int]
) -> Sequence[Page]:
    """``over`` small, ``prompt`` huge, ``how`` under it; ``counts`` of cards, of people done and here."""
    beside = _counts(sheet, *counts)
    flow = _said(sheet, sheet.clock(timer, beside), over, prompt, how)
    if len(flow.pages) > 1:
        flow = _said(sheet, sheet.clock(timer, [*beside, _turn(sheet, 99, 99)]), over, prompt, how)
    made: list[Page] = []
    for number, page in enumerate(flow.pages, start=1):
        turn = [_turn(sheet, number, len(flow.pages))] if len(flow.pages) > 1 else []
        made.append((*page, *sheet.clock(timer, [*beside, *turn])))
    return made


def _said(sheet: Sheet, clock: Sequence[Element], over: str, prompt: str, how: str) -> Flow:
    """What is asked, over the clock and over as many pages as it needs."""
    flow = Flow(sheet.air(TOP + 16), end_over(sheet, clock, _CLOCK_HEIGHT))
    if over:
        flow.text(sheet.words(over, 0, SMALL, "text_muted"))
        flow.space(20)
    width = min(sheet.inner, 1440.0) if sheet.width > 1300 else sheet.inner
    flow.text(sheet.words(prompt, 0, PROMPT if len(prompt) < 70 else SENTENCE, width=width))
    flow.space(18)
    flow.text(sheet.words(how, 0, LEAD, "text_muted"))
    return flow


def _counts(sheet: Sheet, cards: int, done: int, here: int) -> list[tuple[str, Style, str]]:
    made = [(sheet.texts.plural("projector.cards", cards), FIGURES, "text")]
    if here:
        made.append((sheet.texts("projector.done", done=done, here=here), _COUNT, "text_muted"))
    return made


def _turn(sheet: Sheet, number: int, count: int) -> tuple[str, Style, str]:
    """Which page it is, under the counts."""
    return sheet.texts("projector.page", page=number, pages=count), SMALL, "text_muted"

"""Close: each agreed OKR, then when we report, meet midway and look back."""

from collections.abc import Sequence
from datetime import datetime
from typing import cast

from workshop_app.projector.elements import Element, Page
from workshop_app.projector.okr_text import put_okr
from workshop_app.projector.scene import TOP, Flow, Scene, Sheet, finished, talk
from workshop_app.projector.typography import LEAD, PROMPT, SMALL, Style
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import CloseScene

_DATE = Style(64, 700, 1.15, 98.5, tabular=True)


def _compose(sheet: Sheet, shown: Projected) -> Sequence[Page]:
    scene, texts = cast(CloseScene, shown.scene), sheet.texts
    pages: list[list[Element]] = []
    for okr in scene.okrs:
        flow = Flow(TOP, sheet.low)
        flow.text(sheet.words(texts("projector.close.title"), 0, SMALL, "text_muted"))
        flow.space(16)
        put_okr(sheet, flow, okr.objective, okr.key_results)
        pages += flow.pages
    if not pages:
        pages = [[sheet.words(texts("projector.close.none"), TOP + 160, PROMPT)]]
    pages.append(_dates(sheet, scene))
    return finished(sheet, pages, shown.timer)


def _dates(sheet: Sheet, scene: CloseScene) -> list[Element]:
    texts = sheet.texts
    title = sheet.words(texts("projector.close.thanks"), TOP + 16, PROMPT)
    under = sheet.words(texts("projector.close.next"), title.bottom + 12, LEAD, "text_muted")
    not_set = texts("projector.close.not_set")
    weekly = not_set
    if scene.weekly_day is not None:
        weekly = texts("projector.close.every", day=texts.weekday(scene.weekly_day))
    rows = [
        ("projector.close.weekly", weekly),
        ("projector.close.midway", _moment(sheet, scene.midway_at, not_set)),
        ("projector.close.review", _moment(sheet, scene.review_at, not_set)),
    ]
    made: list[Element] = [title, under]
    y = under.bottom + 56
    for key, value in rows:
        label = sheet.words(texts(key), y, SMALL, "text_muted")
        made += [label, sheet.words(value, label.bottom, _DATE)]
        y = label.bottom + _DATE.line + 26
    return made


def _moment(sheet: Sheet, moment: datetime | None, otherwise: str) -> str:
    return otherwise if moment is None else sheet.texts.moment(moment)


CLOSE = Scene("close", talk, _compose)

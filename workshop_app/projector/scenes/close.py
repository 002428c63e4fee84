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
        flow = Flow(sheet.top, sheet.low)
        flow.text(sheet.words(texts("projector.close.title"), 0, SMALL, "text_muted"))
        flow.space(16)
        put_okr(sheet, flow, okr.objective, okr.key_results)
        pages += flow.pages
    if not pages:
        pages = [[sheet.words(texts("projector.close.none"), sheet.air(TOP + 160), PROMPT)]]
    pages += _dates(sheet, scene)
    return finished(sheet, pages, shown.timer)


def _dates(sheet: Sheet, scene: CloseScene) -> list[list[Element]]:
    texts = sheet.texts
    flow = Flow(sheet.air(TOP + 16), sheet.low)
    flow.text(sheet.words(texts("projector.close.thanks"), 0, PROMPT))
    flow.space(12)
    flow.text(sheet.words(texts("projector.close.next"), 0, LEAD, "text_muted"))
    not_set = texts("projector.close.not_set")
    weekly = not_set
    if scene.weekly_day is not None:
        weekly = texts("projector.close.every", day=texts.weekday(scene.weekly_day))
    rows = [
        ("projector.close.weekly", weekly),
        ("projector.close.midway", _moment(sheet, scene.midway_at, not_set)),
        ("projector.close.review", _moment(sheet, scene.review_at, not_set)),
    ]
    for number, (key, value) in enumerate(rows):
        label, date = sheet.words(texts(key), 0, SMALL, "text_muted"), sheet.words(value, 0, _DATE)
        flow.space(sheet.air(26 if number else 56))
        flow.keep(label.height + date.height)
        flow.text(label)
        flow.text(date)
    return flow.pages


def _moment(sheet: Sheet, moment: datetime | None, otherwise: str) -> str:
    return otherwise if moment is None else sheet.texts.moment(moment)


CLOSE = Scene("close", talk, _compose)

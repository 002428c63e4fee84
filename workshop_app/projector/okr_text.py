"""An objective with its key results, set under each other, as it is agreed on and closed with."""

from functools import partial

from workshop_app.projector.elements import Element, Words
from workshop_app.projector.scene import Flow, Sheet
from workshop_app.projector.typography import SENTENCE, SMALL, TITLE, Style, width_of
from workshop_app.projector.wording import details
from workshop_app.queries.scenes import PublicKeyResult, PublicObjective

_KEY_RESULT = Style(54, 600, 1.18, 99)
_NUMBER = Style(54, 800, 1.18, tabular=True)


def put_okr(
    sheet: Sheet, flow: Flow, objective: PublicObjective, key_results: tuple[PublicKeyResult, ...]
) -> None:
    """Put the objective large and each key result with its number, goal, date and owner into ``flow``."""
    style = SENTENCE if len(objective.sentence) <= 90 else TITLE
    flow.text(sheet.words(objective.sentence, 0, style))
    indent = width_of("0", _NUMBER) + 36
    for kr in key_results:
        flow.space(30)
        x = sheet.margin + indent
        flow.put(_KEY_RESULT.line, partial(_number, sheet, kr.number))
        flow.y -= _KEY_RESULT.line
        flow.text(Words(kr.sentence, x, 0, sheet.right - x, _KEY_RESULT))
        under = details(sheet.texts, kr)
        if under:
            flow.text(Words(under, x, 0, sheet.right - x, SMALL, "text_muted"))


def _number(sheet: Sheet, number: int, y: float) -> list[Element]:
    return [sheet.words(str(number), y, _NUMBER, "accent")]

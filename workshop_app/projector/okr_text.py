"""An objective with its key results, set under each other, as it is agreed on and closed with."""

from collections.abc import Sequence
from functools import partial

from workshop_app.projector.elements import Element, Words
from workshop_app.projector.scene import Flow, Sheet
from workshop_app.projector.typography import SENTENCE, SMALL, TITLE, Style, fitting, width_of
from workshop_app.projector.wording import details
from workshop_app.queries.scenes import PublicKeyResult, PublicObjective

_KEY_RESULT = Style(54, 600, 1.18, 99)
_NUMBER = Style(54, 800, 1.18, tabular=True)


def put_okr(
    sheet: Sheet,
    flow: Flow,
    objective: PublicObjective,
    key_results: tuple[PublicKeyResult, ...],
    styles: Sequence[Style] = (SENTENCE, TITLE),
) -> None:
    """Put the objective large and each key result with its number, goal, date and owner into ``flow``."""
    style = fitting(objective.sentence, sheet.inner, 2, styles)
    flow.text(sheet.words(objective.sentence, 0, style))
    indent = width_of("0", _NUMBER) + 36
    x = sheet.margin + indent
    for kr in key_results:
        sentence = Words(kr.sentence, x, 0, sheet.right - x, _KEY_RESULT)
        under = Words(details(sheet.texts, kr), x, 0, sheet.right - x, SMALL, "text_muted")
        flow.space(30)
        flow.keep(sentence.height + (under.height if under.text else 0))
        flow.put(_KEY_RESULT.line, partial(_number, sheet, kr.number))
        flow.y -= _KEY_RESULT.line
        flow.text(sentence)
        if under.text:
            flow.text(under)


def _number(sheet: Sheet, number: int, y: float) -> list[Element]:
    return [sheet.words(str(number), y, _NUMBER, "accent")]

"""What the back row is shown before the workshop: text in the sizes that it will get, up to the edges."""

from collections.abc import Sequence

from workshop_app.projector.elements import Element, Page, Panel
from workshop_app.projector.scene import Sheet
from workshop_app.projector.typography import BODY, SENTENCE, SMALL
from workshop_app.widgets.legibility import FLOOR, Sight

_EDGE = 10.0
_BOX = 28.0


def back_row(sheet: Sheet, sight: Sight) -> Page:
    """A frame at the very edge, a question, running text, and the smallest text on light and on dark."""
    texts = sheet.texts
    frame = Panel(
        _EDGE / 2, _EDGE / 2, sheet.width - _EDGE, sheet.height - _EDGE, "surface", 0, edge="accent"
    )
    lines = (("question", SENTENCE, "text"), ("smallest", SMALL, "text_muted"), ("running", BODY, "text"))
    made: list[Element] = [frame]
    y = sheet.top
    for name, style, meaning in lines:
        words = sheet.words(texts(f"projector.test.{name}"), y, style, meaning)
        if words.bottom < sheet.height - 2 * _EDGE:
            made.append(words)
            y = words.bottom + sheet.air(36)
    return (*made, *_dark(sheet, sight, y))


def _dark(sheet: Sheet, sight: Sight, y: float) -> Sequence[Element]:
    """The figures on the dark ground of a question, as far as the picture has room."""
    minutes = sheet.texts.number(round(sight.minutes(FLOOR)))
    words = sheet.texts("projector.test.size", floor=sheet.texts.number(round(sight.floor)), minutes=minutes)
    inner = sheet.inner - 2 * _BOX
    text = sheet.words(
        words, y + _BOX, SMALL, "question_text", x=sheet.margin + _BOX, width=inner, ground="question_surface"
    )
    box = Panel(sheet.margin, y, sheet.inner, text.height + 2 * _BOX, "question_surface", _BOX)
    return (box, text) if box.rect.bottom() < sheet.height - 2 * _EDGE else ()

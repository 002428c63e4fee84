"""Lamps on the wall, and other words in round chips."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF

from workshop_app.projector.elements import Element, LampMark, Panel, Words
from workshop_app.projector.scene import Flow, Sheet
from workshop_app.projector.typography import CHIP, height_of, width_of
from workshop_app.queries.scenes import PublicLamp
from workshop_app.widgets.lamps import MEANINGS

_HEIGHT = 86.0
_PADDING = 26.0
_MARK = 38.0
_GAP = 18.0


def put_lamps(sheet: Sheet, flow: Flow, lamps: Sequence[PublicLamp]) -> None:
    """Put a chip for each lamp into ``flow``, in as many rows as they need."""
    for number, row in enumerate(_rows(sheet, lamps)):
        flow.space(_GAP if number else 36)
        flow.put(max(_height(sheet, lamp) for lamp in row), partial(_row, sheet, row))


def _rows(sheet: Sheet, lamps: Sequence[PublicLamp]) -> list[list[PublicLamp]]:
    rows: list[list[PublicLamp]] = []
    x = 0.0
    for lamp in lamps:
        width = _width(sheet, lamp)
        if not rows or x + width > sheet.inner:
            rows.append([])
            x = 0.0
        rows[-1].append(lamp)
        x += width + _GAP
    return rows


def _row(sheet: Sheet, lamps: Sequence[PublicLamp], y: float) -> list[Element]:
    made: list[Element] = []
    x = sheet.margin
    for lamp in lamps:
        width = _width(sheet, lamp)
        made += _chip(lamp, _words(sheet, lamp), QRectF(x, y, width, _height(sheet, lamp)))
        x += width + _GAP
    return made


def _width(sheet: Sheet, lamp: PublicLamp) -> float:
    return min(sheet.inner, 2 * _PADDING + _MARK + _GAP + width_of(_words(sheet, lamp), CHIP) + 2)


def _height(sheet: Sheet, lamp: PublicLamp) -> float:
    """A chip is as wide as the picture at most; then its words take more lines."""
    text_width = _width(sheet, lamp) - 2 * _PADDING - _MARK - _GAP
    return _HEIGHT - CHIP.line + height_of(_words(sheet, lamp), CHIP, text_width)


def _words(sheet: Sheet, lamp: PublicLamp) -> str:
    name = sheet.texts(f"widgets.lamp.{lamp.criterion}")
    if lamp.kept is not None:
        return f"{name} · {sheet.texts('widgets.verdict.kept')}"
    return name if lamp.verdict == "yes" else f"{name} · {sheet.texts(f'widgets.verdict.{lamp.verdict}')}"


def _chip(lamp: PublicLamp, words: str, box: QRectF) -> list[Element]:
    meaning = "text_muted" if lamp.kept is not None else MEANINGS[lamp.verdict]
    calls = lamp.kept is None and lamp.verdict != "yes"
    ground = f"{meaning}_soft" if calls else "surface_raised"
    x, y, height = box.x(), box.y(), box.height()
    text_x, text_y = x + _PADDING + _MARK + _GAP, y + (_HEIGHT - CHIP.line) / 2
    return [
        Panel(x, y, box.width(), height, ground, _HEIGHT / 2, edge=meaning if calls else "line"),
        LampMark(x + _PADDING, y + (height - _MARK) / 2, _MARK, lamp.verdict, meaning),
        Words(words, text_x, text_y, box.right() - _PADDING - text_x, CHIP, meaning, ground),
    ]

"""Wrapping of painted text: between words, inside one only when it is wider than the line."""

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption


def wrapping(alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> QTextOption:
    """How every painted text wraps; text in Arabic or Hebrew letters runs from the right."""
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option


def wrapped_height(text: str, font: QFont, width: float) -> int:
    """The height in pixels of ``text``, line breaks and all, when it is wrapped at ``width`` pixels."""
    return math.ceil(sum(_paragraph_height(part, font, width) for part in text.split("\n")))


def _paragraph_height(text: str, font: QFont, width: float) -> float:
    layout = QTextLayout(text, font)
    layout.setTextOption(wrapping())
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        height += line.height()
    layout.endLayout()
    return height


def utf16(text: str, index: int) -> int:
    """Where the character ``index`` begins in Qt's sixteen-bit units: an emoji takes two."""
    return index + sum(letter > "\uffff" for letter in text[:index])


def characters(text: str, units: int) -> int:
    """Which character begins at Qt's sixteen-bit ``units``."""
    if text.isascii() or max(text) <= "\uffff":
        return units
    return len(text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore"))

"""A field for a whole number, with the same air before its digits as before the words of other fields."""

from PySide6.QtWidgets import QSpinBox, QWidget

_AIR = 8
"""The style sheet's padding does not reach the line inside the box."""


def count_box(least: int, most: int, parent: QWidget | None = None) -> QSpinBox:
    """A field for a whole number from ``least`` to ``most``."""
    box = QSpinBox(parent)
    box.setRange(least, most)
    box.lineEdit().setTextMargins(_AIR, 0, 0, 0)
    return box

"""How much air stands around a page: less where the window is small, so that the page has it instead."""

from PySide6.QtCore import QSize

_NARROW, _LOW = 860, 600


def is_small(size: QSize) -> bool:
    """Whether a page or a desk of this size has to spare room."""
    return size.width() < _NARROW or size.height() < _LOW


def around_a_page(size: QSize) -> tuple[int, int, int, int]:
    """Left, top, right and bottom margins of a page that fills the window."""
    return (20, 10, 20, 8) if is_small(size) else (72, 40, 72, 18)

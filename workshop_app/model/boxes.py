"""Timeboxes of an agenda as one line of text, as a row keeps them: ``welcome 8, break 10``."""

import re
from collections.abc import Iterable

Boxes = tuple[tuple[str, int], ...]
"""Each stage with its minutes, in the order they are held."""

_BOX = re.compile(r"([a-z_]+) (\d{1,3})")


def written(boxes: Iterable[tuple[str, int]]) -> str:
    """The line of text that :func:`boxes_in` reads."""
    return ", ".join(f"{stage} {minutes}" for stage, minutes in boxes)


def boxes_in(text: str) -> Boxes:
    """The timeboxes in a line of text; what is not one is passed over."""
    return tuple((stage, int(minutes)) for stage, minutes in _BOX.findall(text))

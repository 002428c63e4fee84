"""What a handout is: a name, when it is wanted, and a pure function from a record to finished PDF files."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from workshop_app.handouts.options import SheetOptions
from workshop_app.queries.minutes import Minutes
from workshop_app.texts import Texts


@dataclass(frozen=True)
class PrintedFile:
    """A finished file: its name and its bytes."""

    name: str
    content: bytes


class Moment(StrEnum):
    """When a sheet is wanted: before the workshop, at its close, each week, at the later meetings."""

    BEFORE = "before"
    CLOSE = "close"
    WEEKLY = "weekly"
    LATER = "later"


@dataclass(frozen=True)
class Handout:
    """One kind of sheet; ``build`` gives its files one by one, the same bytes for the same input."""

    stem: str
    moment: Moment
    build: Callable[[Minutes, Texts, SheetOptions], Iterator[PrintedFile]]

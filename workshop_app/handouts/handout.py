"""What a handout is: a name, and a pure function from the record of a workshop to finished PDF files."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from workshop_app.queries.minutes import Minutes
from workshop_app.texts import Texts


@dataclass(frozen=True)
class PrintedFile:
    """A finished file: its name and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Handout:
    """One kind of sheet; ``build`` gives its files one by one, the same bytes for the same record."""

    stem: str
    build: Callable[[Minutes, Texts], Iterator[PrintedFile]]

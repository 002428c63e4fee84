"""What is known about a dot vote: its options and their dots."""

from dataclasses import dataclass
from uuid import UUID

from workshop_app.model.words import BallotState

CHOSEN = 3
"""How many options go on from a vote at the most: an OKR has one to three objectives."""


@dataclass(frozen=True)
class Option:
    """One line of the ballot; ``cards`` is how many cards lie behind it.

    ``hands`` are the dots counted in the room, ``dots`` those and the phones' together.
    """

    id: UUID
    label: str
    position: int
    group_id: UUID | None
    idea_id: UUID | None
    dots: int
    hands: int
    cards: int


@dataclass(frozen=True)
class BallotView:
    """One dot vote. ``tied_at_cut`` are the options that share third place with the fourth."""

    id: UUID
    state: BallotState
    round: int
    dots_each: int
    several_on_one: bool
    options: tuple[Option, ...]
    ranked: tuple[Option, ...]
    voted: int
    here: int
    tied_at_cut: tuple[UUID, ...]

"""What a unit of work tells everyone who is looking."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Self
from uuid import UUID

from workshop_app.model.words import Actor


@dataclass(frozen=True)
class StepSummary:
    """One step of the history: the operation (``ideas.add``), its words, and what just happened to it."""

    id: UUID
    operation: str
    words: Mapping[str, str]
    done: Literal["did", "undid", "redid"] = "did"


@dataclass(frozen=True)
class Change:
    """Which tables a unit of work touched, in which scope, by whom; ``result`` is the operation's.

    ``tables`` is empty and ``step`` is None when nothing changed.
    """

    tables: frozenset[str]
    workshop_id: UUID
    actor: Actor = Actor.FACILITATOR
    initiator: object = None
    step: StepSummary | None = None
    result: object = field(default=None)

    @classmethod
    def of_everything(cls, scope: UUID) -> Self:
        """A change of nobody knows what, after which every view reads again."""
        return cls(frozenset({"*"}), scope)

    def touches(self, tables: frozenset[str]) -> bool:
        """Whether a view that reads ``tables`` must read again."""
        return bool(self.tables & tables) or "*" in self.tables

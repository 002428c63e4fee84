"""An expression of time in a sentence."""

from dataclasses import dataclass
from enum import StrEnum


class Time(StrEnum):
    """What an expression of time says; only a ``DEADLINE`` binds."""

    DEADLINE = "deadline"
    RHYTHM = "rhythm"
    SERVICE = "service"
    COMPARISON = "comparison"
    EVENT = "event"
    SOMEWHEN = "somewhen"


@dataclass(frozen=True, slots=True)
class Moment:
    """An expression of time: its meaning and the first and last of its tokens."""

    time: Time
    first: int
    last: int

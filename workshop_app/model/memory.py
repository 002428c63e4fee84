"""What a reading session remembers: answers that hold until somebody writes."""

from collections.abc import Callable
from typing import Any, TypeVar

from sqlmodel import Session

T = TypeVar("T")

MEMORY = "memory"
"""Where in ``session.info`` they lie, by whatever key the query chooses; a session that writes has none."""

Memory = dict[Any, Any]


def remembered(session: Session, key: object, read: Callable[[], T]) -> T:
    """What ``read`` answered the last time it was asked by this ``key``, until somebody writes."""
    memory: Memory = session.info.get(MEMORY, {})
    if key not in memory:
        memory[key] = read()
    found: T = memory[key]
    return found

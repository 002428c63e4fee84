"""The agenda as a plan: minutes for a workshop of any length, and how to catch up when it runs late."""

from collections.abc import Sequence
from uuid import UUID

from workshop_app.queries.timeline import Timeline, TimelineItem
from workshop_app.stages import STAGES

BREAK = "break"
SHORTEST, LONGEST = 45, 480
"""Minutes of the shortest and the longest workshop that is planned."""

_BREAK_AFTER = "objectives"
_BREAK_FROM = 90
_LEAST = 2
_SILENT = frozenset(stage.stem for stage in STAGES if stage.mood == "silence")


def plan(length_minutes: int) -> tuple[tuple[str, int], ...]:
    """Each stage in order with its minutes, which add up to ``length_minutes``; 0 minutes: left out.

    From 90 minutes there is a break after ``objectives``. A length outside 45–480 raises ``ValueError``.
    """
    if not SHORTEST <= length_minutes <= LONGEST:
        raise ValueError(f"a workshop takes {SHORTEST} to {LONGEST} minutes, not {length_minutes}")
    pattern = _pattern(length_minutes)
    shares = _scaled([minutes for _, minutes in pattern], length_minutes)
    return tuple((stem, share) for (stem, _), share in zip(pattern, shares, strict=True))


def _pattern(length_minutes: int) -> list[tuple[str, int]]:
    """The published plan that is nearest: 120 minutes with a break, or 60 without."""
    column = 120 if length_minutes >= _BREAK_FROM else 60
    pattern = [(stage.stem, stage.minutes[column]) for stage in STAGES]
    if column == 120:
        after = [stem for stem, _ in pattern].index(_BREAK_AFTER) + 1
        pattern.insert(after, (BREAK, 10))
    return pattern


def _scaled(minutes: Sequence[int], length: int) -> list[int]:
    """``minutes`` in the same proportions (largest remainder), adding up to ``length``, none below two."""
    whole = sum(minutes)
    shares = [max(_LEAST, part * length // whole) if part else 0 for part in minutes]
    by_remainder = sorted(range(len(minutes)), key=lambda i: (-(minutes[i] * length % whole), i))
    for index in (i for i in by_remainder if minutes[i]):
        if sum(shares) >= length:
            break
        shares[index] += 1
    shares[shares.index(max(shares))] += length - sum(shares)
    return shares


def suggest_shortening(timeline: Timeline) -> tuple[tuple[UUID, int], ...]:
    """Which later timeboxes to shorten, and to how many minutes, so that the workshop ends as planned.

    The longest give first, a third each and then half; silent ones give last. Empty when nothing is late.
    """
    ahead = [item for item in timeline.items if _may_give(item, timeline)]
    ahead.sort(key=lambda item: (item.stage in _SILENT, -item.minutes, item.position))
    minutes = {item.id: item.minutes for item in ahead}
    missing = timeline.late_minutes
    for divisor in (3, 2):
        for item in ahead:
            floor = max(_LEAST, item.minutes - item.minutes // divisor)
            given = max(0, min(missing, minutes[item.id] - floor))
            minutes[item.id] -= given
            missing -= given
    return tuple((item.id, minutes[item.id]) for item in timeline.items if _gives(item, minutes))


def _may_give(item: TimelineItem, timeline: Timeline) -> bool:
    current = timeline.current
    return item.state == "ahead" and current is not None and item.position > current.position


def _gives(item: TimelineItem, minutes: dict[UUID, int]) -> bool:
    return minutes.get(item.id, item.minutes) < item.minutes

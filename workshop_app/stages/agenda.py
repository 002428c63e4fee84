"""The agenda as a plan: minutes for a workshop of any length, and how to catch up when it runs late."""

from collections.abc import Sequence
from uuid import UUID

from workshop_app.queries.timeline import Timeline, TimelineItem
from workshop_app.stages import STAGES

BREAK = "break"
KNOWN = frozenset({*(stage.stem for stage in STAGES), BREAK})
"""Everything that an agenda may hold."""
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
    shares = in_proportion([minutes for _, minutes in pattern], length_minutes)
    return tuple((stem, share) for (stem, _), share in zip(pattern, shares, strict=True))


def _pattern(length_minutes: int) -> list[tuple[str, int]]:
    """The published plan that is nearest: 120 minutes with a break, or 60 without."""
    column = 120 if length_minutes >= _BREAK_FROM else 60
    pattern = [(stage.stem, stage.minutes[column]) for stage in STAGES]
    if column == 120:
        after = [stem for stem, _ in pattern].index(_BREAK_AFTER) + 1
        pattern.insert(after, (BREAK, 10))
    return pattern


def in_proportion(minutes: Sequence[int], length: int) -> list[int]:
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
    ahead = [item for item in timeline.items if _is_ahead(item, timeline)]
    ahead.sort(key=lambda item: (item.stage in _SILENT, -item.minutes, item.position))
    minutes = {item.id: item.minutes for item in ahead}
    missing = timeline.late_minutes
    for divisor in (3, 2):
        for item in ahead:
            floor = max(_LEAST, item.minutes - item.minutes // divisor)
            given = max(0, min(missing, minutes[item.id] - floor))
            minutes[item.id] -= given
            missing -= given
    return _changed(timeline, minutes)


def suggest_lengthening(timeline: Timeline) -> tuple[tuple[UUID, int], ...]:
    """Which later timeboxes get the time to spare, and how many minutes they then have.

    What was shortened gets its planned minutes back, the longest first; what is left goes to the longest
    stages in which people talk, at most half as much again. A skipped one was meant to be. Empty when there
    is no time to spare.
    """
    spare = -timeline.late_minutes
    ahead = [item for item in timeline.items if _is_ahead(item, timeline) and item.stage != BREAK]
    ahead.sort(key=lambda item: (-item.planned_minutes, item.position))
    minutes = {item.id: item.minutes for item in ahead}
    for item in ahead:
        given = max(0, min(spare, item.planned_minutes - item.minutes))
        minutes[item.id] += given
        spare -= given
    for item in (one for one in ahead if one.stage not in _SILENT):
        given = max(0, min(spare, item.minutes // 2))
        minutes[item.id] += given
        spare -= given
    return _changed(timeline, minutes)


def _is_ahead(item: TimelineItem, timeline: Timeline) -> bool:
    current = timeline.current
    return item.state == "ahead" and current is not None and item.position > current.position


def _changed(timeline: Timeline, minutes: dict[UUID, int]) -> tuple[tuple[UUID, int], ...]:
    """The boxes that would have other minutes than now, in the agenda's order."""
    return tuple(
        (item.id, minutes[item.id])
        for item in timeline.items
        if minutes.get(item.id, item.minutes) != item.minutes
    )

"""The only caller of the system clock, so that a test can stand in for time by passing its own ``now``."""

from datetime import UTC, date, datetime


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """The present day where the facilitator is."""
    return now().astimezone().date()

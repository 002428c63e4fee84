"""The only caller of the system clock, so that a test can stand in for time by passing its own ``now``."""

from datetime import UTC, date, datetime

from tzlocal import get_localzone_name


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """The present day where the facilitator is."""
    return now().astimezone().date()


def zone() -> str:
    """The IANA name of the time zone where the facilitator is, such as ``Europe/Oslo``."""
    return get_localzone_name()

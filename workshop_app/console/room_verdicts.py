"""What the room check makes of what it found: a verdict, and words on what it means and what to do."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import NamedTuple

from workshop_app.console.check_line import Verdict
from workshop_app.console.settings_page import legibility_words
from workshop_app.machine.power import Power
from workshop_app.readiness import Readiness
from workshop_app.texts import Texts
from workshop_app.widgets.legibility import Sight

LEAST_FREE = 500_000_000
"""Bytes: less than this on the library's disk is worth a question."""
LOW_BATTERY = 60
"""Percent: what two hours with a projector take at least."""
OLD_BACKUP = timedelta(days=14)


class Found(NamedTuple):
    """A verdict and its words."""

    verdict: Verdict
    words: str


class SeenScreen(NamedTuple):
    """A screen as the check lists it."""

    name: str
    size: str
    is_rooms: bool
    is_consoles: bool


def of_screens(texts: Texts, screens: Sequence[SeenScreen], mirrored: bool) -> Found:
    """Ready with a screen for the room; mirrored screens show the room the console."""
    lines = [_screen(texts, number, screen) for number, screen in enumerate(screens, start=1)]
    if mirrored:
        return Found("no", "\n".join([*lines, texts("room.screens.mirrored")]))
    if not any(screen.is_rooms for screen in screens):
        return Found("unsure", "\n".join([*lines, texts("room.screens.one")]))
    return Found("yes", "\n".join(lines))


def _screen(texts: Texts, number: int, screen: SeenScreen) -> str:
    whose = "room" if screen.is_rooms else "console" if screen.is_consoles else "other"
    return texts(f"room.screens.{whose}", number=number, name=screen.name, size=screen.size)


def of_legibility(texts: Texts, sight: Sight) -> Found:
    """Whether the back row can read the smallest text."""
    verdict: Verdict = "unsure" if sight.heights is None else "no" if sight.is_too_far else "yes"
    return Found(verdict, legibility_words(texts, sight))


def of_clicker(texts: Texts, *, works: bool, begun: bool) -> Found:
    """Both buttons that move the room have to arrive; a workshop without a clicker works too."""
    if works:
        return Found("yes", texts("room.clicker.works"))
    return Found("unsure", texts("room.clicker.more" if begun else "room.clicker.try"))


def of_sound(texts: Texts, *, wanted: bool, rang: bool, reason: str) -> Found:
    """A bell that is wanted should have been heard here once."""
    if not wanted:
        return Found("yes", texts("room.sound.off"))
    if reason:
        return Found("no", texts("room.sound.silent", reason=reason))
    return Found("yes", texts("room.sound.rang")) if rang else Found("unsure", texts("room.sound.try"))


def of_power(texts: Texts, power: Power) -> Found:
    """A cable, or enough in the battery for the whole workshop."""
    level = "" if power.percent is None else texts.number(power.percent)
    if power.plugged is None:
        return Found("yes" if power.percent is None else "unsure", texts("room.power.unknown"))
    if power.plugged:
        key = "room.power.plugged_level" if level else "room.power.plugged"
        return Found("yes", texts(key, level=level))
    low = power.percent is not None and power.percent < LOW_BATTERY
    return Found("no" if low else "unsure", texts("room.power.battery", level=level or "?"))


def of_sleep(texts: Texts, held: bool | None) -> Found:
    """Whether the system agreed to stay awake; None while it has not answered."""
    if held is None:
        return Found("unsure", texts("room.sleep.asking"))
    return Found("yes", texts("room.sleep.held")) if held else Found("no", texts("room.sleep.refused"))


def of_library(texts: Texts, found: Readiness) -> Found:
    """Whether what happens can be stored."""
    if found.file is None:
        return Found("yes", texts("room.library.server"))
    if not found.writable:
        return Found("no", texts("room.library.locked", file=found.file))
    free = texts.number(Decimal(f"{(found.free or 0) / 1e9:.1f}"))
    if found.free is not None and found.free < LEAST_FREE:
        return Found("unsure", texts("room.library.full", free=free))
    return Found("yes", texts("room.library.ready", free=free))


def of_backups(texts: Texts, found: Readiness, now: datetime) -> Found:
    """Whether there is a recent copy beside the library."""
    if found.file is None:
        return Found("yes", texts("room.backups.server"))
    if found.backed_up_at is None:
        return Found("unsure", texts("room.backups.none"))
    moment = texts.moment(found.backed_up_at)
    if now - found.backed_up_at > OLD_BACKUP:
        return Found("unsure", texts("room.backups.old", moment=moment))
    return Found("yes", texts("room.backups.recent", moment=moment))


def of_printers(texts: Texts, printers: Sequence[str], usual: str) -> Found:
    """A printer is needed at the end at most; files can be printed elsewhere."""
    if not printers:
        return Found("unsure", texts("room.printers.none"))
    return Found("yes", texts("room.printers.found", name=usual or printers[0]))

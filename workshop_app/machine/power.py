"""Where the machine's power comes from: read from the system, by one reader a platform."""

import ctypes
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")
_PATIENCE = 3.0
"""Seconds that a system's own tool may take."""


@dataclass(frozen=True)
class Power:
    """``plugged`` is None when the system does not say; ``percent`` of the battery, None without one."""

    plugged: bool | None
    percent: int | None


def read_power() -> Power:
    """What the system says now; may take a moment, so ask on another thread than a window's."""
    return _READERS.get(sys.platform, _nothing)()


def linux_power(supplies: Path = SUPPLIES) -> Power:
    """From the kernel's files: a mains supply that is online, and batteries with their capacity."""
    found = sorted(supplies.iterdir()) if supplies.is_dir() else []
    kinds = [(_said(folder, "type"), folder) for folder in found if _said(folder, "scope") != "Device"]
    mains = [_said(folder, "online") == "1" for kind, folder in kinds if kind in {"Mains", "USB"}]
    batteries = [folder for kind, folder in kinds if kind == "Battery"]
    levels = [int(level) for folder in batteries if (level := _said(folder, "capacity")).isdigit()]
    if not batteries:
        return Power(plugged=True if any(mains) else None, percent=None)
    discharging = any(_said(folder, "status") == "Discharging" for folder in batteries)
    return Power(any(mains) if mains else not discharging, min(levels, default=None))


def mac_power(said: str) -> Power:
    """From what ``pmset -g batt`` says: ``Now drawing from 'AC Power'`` and ``82%;``."""
    level = re.search(r"(\d+)%", said)
    return Power("'AC Power'" in said if said else None, int(level[1]) if level else None)


def windows_power(line: int, level: int) -> Power:
    """From ``SYSTEM_POWER_STATUS``: the line is 0 or 1, the level a percentage; 255 is unknown."""
    return Power({0: False, 1: True}.get(line), level if level <= 100 else None)


def _said(folder: Path, name: str) -> str:
    try:
        return (folder / name).read_text(encoding="utf-8").strip()
    except OSError:
        return ""  # a supply that does not say, or was pulled meanwhile


def _mac() -> Power:
    try:
        asked = subprocess.run(
            ["/usr/bin/pmset", "-g", "batt"],
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return _nothing()
    return mac_power(asked.stdout)


class _Status(ctypes.Structure):
    """``SYSTEM_POWER_STATUS`` of winbase.h."""

    _fields_ = (
        ("line", ctypes.c_ubyte),
        ("flag", ctypes.c_ubyte),
        ("level", ctypes.c_ubyte),
        ("saver", ctypes.c_ubyte),
        ("left", ctypes.c_ulong),
        ("full", ctypes.c_ulong),
    )


def _windows() -> Power:
    status = _Status()
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - other systems' ctypes have no such name
    if not kernel.GetSystemPowerStatus(ctypes.byref(status)):
        return _nothing()
    return windows_power(status.line, status.level)


def _nothing() -> Power:
    return Power(None, None)


_READERS: Mapping[str, Callable[[], Power]] = {"linux": linux_power, "darwin": _mac, "win32": _windows}

"""Whether the system asks for reduced motion, as far as it says so where it can be read."""

import plistlib
import re
import sys
from pathlib import Path
from xml.parsers.expat import ExpatError

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_GTK = (".config/gtk-4.0/settings.ini", ".config/gtk-3.0/settings.ini")
_MAC = "Library/Preferences/com.apple.Accessibility.plist"
_STILL = re.compile(r"^\s*gtk-enable-animations\s*=\s*(0|false)\s*$", re.MULTILINE | re.IGNORECASE)


def system_is_still(
    application: QApplication, home: Path | None = None, platform: str = sys.platform
) -> bool:
    """Whether the system asks that nothing moves.

    Qt knows on Windows alone. On macOS the accessibility preferences say it, on Linux the file that desktops
    keep for GTK; a desktop that writes neither says nothing, and the app's own setting decides.
    """
    where = home or Path.home()
    if platform == "win32":
        return not application.isEffectEnabled(Qt.UIEffect.UI_General)
    if platform == "darwin":
        return _mac_is_still(where / _MAC)
    return any(_STILL.search(_text(where / name)) for name in _GTK)


def _mac_is_still(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return bool(plistlib.load(file).get("ReduceMotionEnabled", 0))
    except (OSError, ValueError, ExpatError):
        return False


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""

"""Which theme the system asks for, and which one a choice of the settings stands for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from workshop_app.widgets.theme import CONSOLE_THEMES, Theme

SYSTEM = "system"
LOOKS = (SYSTEM, *CONSOLE_THEMES)
"""What can be chosen: the system's own look, or one theme whatever the system says."""


def theme_for(look: str) -> Theme:
    """The theme of one of ``LOOKS`` as the system is set now."""
    return Theme.named(_system_theme() if look == SYSTEM else look)


def system_scheme() -> Qt.ColorScheme:
    """Light or dark, as the system is set now; unknown where it does not say."""
    return QGuiApplication.styleHints().colorScheme()


def _system_theme() -> str:
    """A system that says nothing gets the light one."""
    return "dark" if system_scheme() is Qt.ColorScheme.Dark else "light"

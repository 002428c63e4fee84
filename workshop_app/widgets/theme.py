"""Colours by meaning from ``resources/themes/<name>.toml``, and the console's style sheet made from them."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from workshop_app import paths

CONSOLE_THEMES = ("light", "dark", "high_contrast")
SIZES: Mapping[str, int] = {
    "size_small": 13,
    "size_body": 15,
    "size_lead": 19,
    "size_heading": 23,
    "size_title": 29,
    "size_display": 46,
}
"""Pixel sizes of the console's type: 15 and its steps by 1.25, with one half step down."""

_STRONG = 0.4
"""How far the lightness (0–1) of a line is from its ground in a theme that draws every edge."""
_PLACEHOLDER = re.compile(r"\{([a-z_0-9]+)\}")


class Theme:
    """The colours of one theme; a widget asks for a meaning and never names a colour."""

    def __init__(self, name: str, colours: Mapping[str, str]) -> None:
        self.name = name
        self._colours = dict(colours)

    @classmethod
    def named(cls, name: str) -> "Theme":
        """The theme of that name; one that is not there raises ``FileNotFoundError``."""
        return _load(name)

    def colour(self, meaning: str) -> QColor:
        """The colour that stands for ``meaning``; an unknown meaning raises ``KeyError``."""
        return QColor(self._colours[meaning])

    def mixed(self, meaning: str, other: str, share: float) -> QColor:
        """``meaning`` with ``share`` (0–1) of ``other`` in it."""
        a, b = self.colour(meaning), self.colour(other)
        return QColor.fromRgbF(
            a.redF() + (b.redF() - a.redF()) * share,
            a.greenF() + (b.greenF() - a.greenF()) * share,
            a.blueF() + (b.blueF() - a.blueF()) * share,
        )

    def style_sheet(self) -> str:
        """The Qt style sheet of the whole console in this theme."""
        template = paths.resource("themes/console.qss").read_text(encoding="utf-8")
        values = {"theme": self.name, **self._colours, **self._derived()}
        values |= {name: f"{size}px" for name, size in SIZES.items()}
        return _PLACEHOLDER.sub(lambda found: values[found[1]], template)

    def palette(self) -> QPalette:
        """The palette for what a style sheet does not reach."""
        palette = QPalette()
        for role, meaning in _ROLES.items():
            palette.setColor(role, self.colour(meaning))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.mixed("text_muted", "surface", 0.4))
        return palette

    def edge(self, ground: str) -> QColor:
        """The edge of what is told apart by its ground alone: drawn in a theme whose lines are strong."""
        line, surface = self.colour("line"), self.colour("surface")
        strong = abs(line.lightnessF() - surface.lightnessF()) > _STRONG
        return line if strong else self.colour(ground)

    def _derived(self) -> dict[str, str]:
        """Shades that follow from the meanings: what the pointer is over, what is pressed, what is off."""
        return {
            "accent_over": self.mixed("accent", "text", 0.18).name(),
            "accent_pressed": self.mixed("accent", "text", 0.32).name(),
            "raised_over": self.mixed("surface_raised", "surface_sunken", 0.7).name(),
            "handle": self.mixed("line", "text_muted", 0.35).name(),
            "off": self.mixed("text_muted", "surface", 0.35).name(),
            "edge": self.edge("surface_sunken").name(),
            "edge_accent": self.edge("accent_soft").name(),
            "edge_ask": self.edge("ask_soft").name(),
            "edge_measure": self.edge("note_2").name(),
        }


_ROLES: Mapping[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface_raised",
    QPalette.ColorRole.AlternateBase: "surface_sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text_muted",
    QPalette.ColorRole.Button: "surface_raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent_text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "question_surface",
    QPalette.ColorRole.ToolTipText: "question_text",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "text_muted",
}


@cache
def _load(name: str) -> Theme:
    with paths.resource(f"themes/{name}.toml").open("rb") as file:
        data = tomllib.load(file)
    return Theme(name, data["colours"])


def set_role(widget: QWidget, role: str) -> None:
    """Give ``widget`` a role of the style sheet (``primary``, ``card``, ``title`` …) and repaint it in it."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    polish(widget)


def polish(widget: QWidget) -> None:
    """Make the style sheet look again at the dynamic properties of ``widget``."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()

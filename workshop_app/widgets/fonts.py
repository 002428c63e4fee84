"""The bundled fonts: Inter for everything, and fonts for what Inter has no letters for."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from workshop_app import paths

FAMILY = "Inter"


@cache
def load_fonts() -> tuple[str, ...]:
    """Load the bundled fonts once; return the families in the order they are tried, Inter first.

    Needs a ``QGuiApplication``. A file that Qt cannot read raises ``RuntimeError``.
    """
    families: list[str] = []
    for path in sorted(paths.resource("fonts").rglob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            raise RuntimeError(f"the bundled font {path.name} cannot be read")
        families += QFontDatabase.applicationFontFamilies(number)
    others = sorted({name for name in families if not name.startswith(FAMILY)}, key=_last_for_emoji)
    return (FAMILY, *others)


def _last_for_emoji(family: str) -> tuple[bool, str]:
    """Emoji fonts have digits of their own, so they come after every font for letters."""
    return ("emoji" in family.lower(), family)


def console_font(pixel_size: float = 15.0, *, weight: int = 400, tabular: bool = False) -> QFont:
    """Inter with its fallbacks; ``weight`` 100–900, ``tabular`` figures for timers and tables."""
    font = QFont()
    font.setFamilies(list(load_fonts()))
    font.setPixelSize(max(1, round(pixel_size)))
    font.setWeight(QFont.Weight(weight))
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font

"""The few marks that a style sheet can only take from files: arrows and ticks, recoloured for each theme."""

import shutil
import tempfile
import weakref
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QDir

from workshop_app import paths
from workshop_app.widgets.theme import Theme

_MARKS: Mapping[str, tuple[str, str]] = {
    "open": ("chevron-down", "text_muted"),
    "up": ("chevron-up", "text_muted"),
    "tick": ("check", "accent_text"),
}
"""Name in the style sheet (``url(marks:<theme>_<name>.svg)``), the icon's file, its colour's meaning."""


class DrawnMarks:
    """A folder with the marks, gone when the app is; the style sheet finds it under ``marks:``."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="okr-workshop-"))
        weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        QDir.setSearchPaths("marks", [str(self._folder)])

    def draw(self, theme: Theme) -> None:
        """Write the marks for ``theme``, under names of their own, as Qt keeps what it has read."""
        for name, (file, meaning) in _MARKS.items():
            drawing = paths.resource(f"icons/{file}.svg").read_text(encoding="utf-8")
            coloured = drawing.replace("currentColor", theme.colour(meaning).name())
            place = self._folder / f"{theme.name}_{name}.svg"
            place.write_text(coloured, encoding="utf-8")

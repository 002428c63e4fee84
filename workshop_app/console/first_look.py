"""What the first paint needs of the settings, read without the model that checks them."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from workshop_app.widgets.system_look import LOOKS, SYSTEM


@dataclass(frozen=True)
class FirstLook:
    """The theme and the place of the window; a file that cannot be read gives what a first start has.

    The settings are read properly right after the first paint, and say then what is wrong with them.
    """

    theme: str = SYSTEM
    window_geometry: str = ""

    @classmethod
    def read(cls, path: Path) -> Self:
        """Look into the settings at ``path``."""
        try:
            kept = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return cls()
        if not isinstance(kept, dict):
            return cls()
        theme, geometry = kept.get("theme"), kept.get("window_geometry")
        return cls(theme if theme in LOOKS else cls.theme, geometry if isinstance(geometry, str) else "")

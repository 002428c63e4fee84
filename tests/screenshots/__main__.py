"""``make screenshots``: every screen as a PNG in ``build/screenshots/``.

``python -m tests.screenshots --help-pictures`` draws those of the help into ``resources/help/pictures/``.
"""

import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.screenshots.gallery import Gallery
from tests.screenshots.help_pictures import THEME, write_help_pictures
from workshop_app import paths
from workshop_app.widgets.theme import CONSOLE_THEMES

INTO = Path("build") / "screenshots"
SCREENS = {
    "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1440, "height": 900},
        {"name": "projector", "x": 1440, "y": 0, "width": 1920, "height": 1080},
    ]
}


def main(arguments: Sequence[str]) -> int:
    """Take every picture on two virtual screens, or those of the help."""
    if "--help-pictures" in arguments:
        with tempfile.TemporaryDirectory() as folder:
            take(Path(folder), [THEME])
            place = paths.resource("help/pictures")
            written = list(write_help_pictures(Path(folder), place))
        print(f"{len(written)} pictures in {place}")
        return 0
    INTO.mkdir(parents=True, exist_ok=True)
    for old in INTO.glob("*.png"):
        old.unlink()
    print(f"{take(INTO, CONSOLE_THEMES)} pictures in {INTO}")
    return 0


def take(into: Path, themes: Sequence[str]) -> int:
    """Take every picture in these themes; how many there are."""
    with tempfile.TemporaryDirectory() as folder:
        screens = Path(folder) / "screens.json"
        screens.write_text(json.dumps(SCREENS), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
        application = QApplication(sys.argv[:1])
        return len(list(Gallery(application, Path(folder), into, themes).take_all()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

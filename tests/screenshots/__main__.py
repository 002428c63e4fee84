"""``make screenshots``: every screen as a PNG in ``build/screenshots/``."""

import json
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.screenshots.gallery import Gallery

INTO = Path("build") / "screenshots"
SCREENS = {
    "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1440, "height": 900},
        {"name": "projector", "x": 1440, "y": 0, "width": 1920, "height": 1080},
    ]
}


def main() -> int:
    """Take every picture on two virtual screens."""
    INTO.mkdir(parents=True, exist_ok=True)
    for old in INTO.glob("*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        screens = Path(folder) / "screens.json"
        screens.write_text(json.dumps(SCREENS), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
        application = QApplication(sys.argv[:1])
        taken = list(Gallery(application, Path(folder), INTO).take_all())
    print(f"{len(taken)} pictures in {INTO}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

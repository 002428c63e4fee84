"""Where the projector's window is, on virtual screens in a process of their own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

LAPTOP = {"name": "laptop", "x": 0, "y": 0, "width": 1440, "height": 900}
PROJECTOR = {"name": "projector", "x": 1440, "y": 0, "width": 1920, "height": 1080}
MIRROR = {"name": "projector", "x": 0, "y": 0, "width": 1440, "height": 900}


def on_screens(folder: Path, *screens: dict[str, Any]) -> dict[str, Any]:
    """What the projector did on ``screens``."""
    both = [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1} for screen in screens]
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": both}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.projector.screens_at_work", str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return seen


def test_the_second_screen_is_used_left_and_used_again(tmp_path: Path) -> None:
    seen = on_screens(tmp_path, LAPTOP, PROJECTOR)
    place = {"screen": "projector", "visible": True, "full": True, "box": [1440, 0, 1920, 1080]}
    assert seen["started"] == place
    assert seen["lost"]
    assert not seen["unplugged"]["visible"]
    assert seen["found"]
    assert seen["back"] == place
    assert seen["closed"] == place
    assert seen["swapped"]["screen"] == "laptop"
    assert seen["swapped"]["box"] == [0, 0, 1440, 900]
    assert seen["console"] == "projector"


def test_one_screen_makes_it_a_window(tmp_path: Path) -> None:
    seen = on_screens(tmp_path, LAPTOP)
    assert seen["started"]["visible"]
    assert not seen["started"]["full"]


def test_mirrored_screens_count_as_one(tmp_path: Path) -> None:
    seen = on_screens(tmp_path, LAPTOP, MIRROR)
    assert seen["separate"] == 1
    assert not seen["started"]["full"]

"""Where the projector's window is, on virtual screens in a process of their own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

LAPTOP = {"name": "laptop", "x": 0, "y": 0, "width": 1440, "height": 900}
PROJECTOR = {"name": "projector", "x": 1440, "y": 0, "width": 1920, "height": 1080}
THIRD = {"name": "third", "x": 3360, "y": 0, "width": 1280, "height": 720}
MIRROR = {"name": "mirror", "x": 0, "y": 0, "width": 1440, "height": 900}


def on_screens(folder: Path, screens: list[dict[str, Any]], *acts: str, away: str = "") -> list[Any]:
    """What the projector did on ``screens``, after each of ``acts``; those in ``away`` come later."""
    whole = [{"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1, **screen} for screen in screens]
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": whole}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.projector.screens_at_work", str(folder), *acts],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}", "AWAY": away},
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen: list[Any] = json.loads(done.stdout.splitlines()[-1])
    return seen


def fills(seen: dict[str, Any], screen: str) -> None:
    """The window fills ``screen``, and nothing else."""
    assert (seen["screen"], seen["visible"], seen["full"], seen["fills"]) == (screen, True, True, True)


def test_the_second_screen_is_used_left_and_used_again(tmp_path: Path) -> None:
    acts = ("start", "unplug:projector", "plug:projector", "close")
    started, unplugged, back, closed = on_screens(tmp_path, [LAPTOP, PROJECTOR], *acts)
    fills(started, "projector")
    assert started["box"] == [1440, 0, 1920, 1080]
    assert not unplugged["visible"]
    assert unplugged["said"] == ["hidden", "lost"]
    fills(back, "projector")
    assert back["said"] == ["found"]
    fills(closed, "projector")


def test_the_screens_change_places(tmp_path: Path) -> None:
    acts = ("start", "swap", "swap")
    _, swapped, again = on_screens(tmp_path, [LAPTOP, PROJECTOR], *acts)
    fills(swapped, "laptop")
    assert swapped["console"] == "projector"
    fills(again, "projector")
    assert again["console"] == "laptop"


def test_a_console_that_fills_its_screen_fills_the_other_one(tmp_path: Path) -> None:
    _, _, swapped = on_screens(tmp_path, [LAPTOP, PROJECTOR], "maximize", "start", "swap")
    fills(swapped, "laptop")
    assert swapped["console"] == "projector"
    assert swapped["console_filled"]


def test_a_screen_that_was_swapped_is_remembered_when_it_comes_back(tmp_path: Path) -> None:
    acts = ("start", "swap", "unplug:laptop", "plug:laptop")
    *_, back = on_screens(tmp_path, [LAPTOP, PROJECTOR], *acts)
    fills(back, "laptop")


def test_one_screen_makes_it_a_window(tmp_path: Path) -> None:
    (started,) = on_screens(tmp_path, [LAPTOP], "start")
    assert started["visible"]
    assert not started["full"]


def test_a_screen_that_is_plugged_in_later_is_used_at_once(tmp_path: Path) -> None:
    window, plugged = on_screens(tmp_path, [LAPTOP, PROJECTOR], "start", "plug:projector", away="projector")
    assert not window["full"]
    fills(plugged, "projector")
    assert plugged["said"] == ["found"]


def test_screens_that_mirror_each_other_count_as_one(tmp_path: Path) -> None:
    (started,) = on_screens(tmp_path, [LAPTOP, MIRROR], "start")
    assert started["separate"] == 1
    assert started["mirrored"]
    assert started["visible"]
    assert not started["full"]


def test_a_projector_that_begins_to_mirror_is_taken_away_and_used_again_when_it_ends(tmp_path: Path) -> None:
    acts = ("start", "plug:mirror", "unplug:projector", "plug:projector")
    _, _, mirrored, back = on_screens(tmp_path, [LAPTOP, PROJECTOR, MIRROR], *acts, away="mirror")
    assert mirrored["mirrored"]
    assert not mirrored["visible"]
    fills(back, "projector")


def test_a_screen_under_another_name_is_used_and_the_remembered_one_again(tmp_path: Path) -> None:
    acts = ("start", "plug:third", "unplug:projector", "plug:projector")
    started, plugged, renamed, back = on_screens(tmp_path, [LAPTOP, PROJECTOR, THIRD], *acts, away="third")
    fills(started, "projector")
    fills(plugged, "projector")
    fills(renamed, "third")
    assert renamed["said"] == ["hidden"]
    fills(back, "projector")


def test_the_screen_that_is_chosen_in_the_settings_is_used_at_once(tmp_path: Path) -> None:
    _, chosen = on_screens(tmp_path, [LAPTOP, PROJECTOR, THIRD], "start", "prefer:third")
    fills(chosen, "third")


def test_the_consoles_own_screen_is_never_taken_from_it(tmp_path: Path) -> None:
    _, chosen = on_screens(tmp_path, [LAPTOP, PROJECTOR], "start", "prefer:laptop")
    fills(chosen, "projector")
    assert chosen["console"] == "laptop"


@pytest.mark.parametrize(
    ("size", "scale"),
    [
        ((1280, 720), 1),
        ((1920, 1080), 1.5),
        ((3840, 2160), 2),
        ((3840, 2160), 3),
        ((1080, 1920), 1),
        ((1080, 1920), 3),
    ],
)
def test_a_screen_of_any_size_and_scale_is_filled(
    tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    wall = {"name": "wall", "x": 1440, "y": 0, "width": size[0], "height": size[1], "dpr": scale}
    (started,) = on_screens(tmp_path, [LAPTOP, wall], "start")
    fills(started, "wall")


def test_a_scaled_console_beside_a_projector_that_is_not(tmp_path: Path) -> None:
    laptop = {**LAPTOP, "dpr": 2}
    started, swapped = on_screens(tmp_path, [laptop, PROJECTOR], "start", "swap")
    fills(started, "projector")
    fills(swapped, "laptop")


def test_a_screen_above_or_to_the_left_is_filled(tmp_path: Path) -> None:
    above = {**PROJECTOR, "x": -240, "y": -1080}
    (started,) = on_screens(tmp_path, [LAPTOP, above], "start")
    fills(started, "projector")
    assert started["box"] == [-240, -1080, 1920, 1080]


def test_between_two_workshops_the_window_stays_where_it_is(tmp_path: Path) -> None:
    _, left, opened = on_screens(tmp_path, [LAPTOP, PROJECTOR], "start", "leave", "open")
    fills(left, "projector")
    fills(opened, "projector")

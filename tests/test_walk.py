"""A whole workshop through the real windows, from the empty library to the sheets, in each language."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.walk.story import STORIES
from workshop_app.exchange.files import read_file
from workshop_app.exchange.portable import read

ROOT = Path(__file__).parent.parent
SCREENS = (
    {"name": "laptop", "x": 0, "y": 0, "width": 1440, "height": 900},
    {"name": "projector", "x": 1440, "y": 0, "width": 1920, "height": 1080},
)


def walk(folder: Path, language: str, which: str) -> None:
    """Run one part of the walk in a process with two screens; its own report is the message when it fails."""
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": [{**screen, **dots} for screen in SCREENS]}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"tests/walk/walk.py::{which}"],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
            "WALK_FOLDER": str(folder),
            "WALK_LANGUAGE": language,
        },
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def words_of(sheet: Path) -> str:
    """What a PDF says when it is read back, with every white space as one blank."""
    done = subprocess.run(
        ["pdftotext", "-layout", "-enc", "UTF-8", str(sheet), "-"], capture_output=True, check=True
    )
    return " ".join(done.stdout.decode("utf-8").split())


@pytest.mark.parametrize("language", ["nb", "en"])
def test_a_room_walks_from_the_empty_library_to_its_sheets(tmp_path: Path, language: str) -> None:
    walk(tmp_path, language, "test_a_whole_workshop")
    sheets, story = tmp_path / "sheets", STORIES[language]
    for number, told in enumerate(story.objectives, start=1):
        words = words_of(sheets / f"okr_sheet_{number}.pdf")
        assert told.sentence in words
        assert story.owner in words
    held = words_of(sheets / "minutes.pdf")
    for text in (*story.typed, *story.pasted, *story.groups, story.reason, story.dissent):
        assert text in held, text
    assert story.mistake not in held
    assert story.objectives[0].sentence in words_of(sheets / "overview.pdf")
    portable = next(path for path in sheets.iterdir() if path.suffix != ".pdf")
    assert read(read_file(portable)).name
    walk(tmp_path, language, "test_everything_is_there_the_next_day")

"""What this machine remembers between two starts."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from workshop_app.settings import SettingsFile


def test_a_choice_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).change(language="en", theme="dark")
    again = SettingsFile(path).current
    assert (again.language, again.theme) == ("en", "dark")


def test_a_broken_file_is_set_aside_and_the_app_starts(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{broken", encoding="utf-8")
    assert SettingsFile(path).current.language == "nb"
    assert path.with_suffix(".broken").read_text(encoding="utf-8") == "{broken"


def test_a_setting_of_a_newer_version_survives(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"language": "en", "from_the_future": 7}', encoding="utf-8")
    SettingsFile(path).change(theme="dark")
    assert '"from_the_future": 7' in path.read_text(encoding="utf-8")


def test_a_language_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValidationError):
        SettingsFile(tmp_path / "settings.json").change(language="xx")

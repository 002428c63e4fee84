"""Nothing moves when the system asks for it; a system that says nothing lets things move."""

import plistlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from workshop_app.widgets.motion import system_is_still


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_a_system_that_says_nothing_lets_things_move(
    qapp: QApplication, tmp_path: Path, platform: str
) -> None:
    assert not system_is_still(qapp, tmp_path, platform)


@pytest.mark.parametrize(("value", "still"), [("0", True), ("false", True), ("1", False), ("true", False)])
@pytest.mark.parametrize("version", ["gtk-3.0", "gtk-4.0"])
def test_a_linux_desktop_says_it_in_its_file_for_gtk(
    qapp: QApplication, tmp_path: Path, version: str, value: str, still: bool
) -> None:
    file = tmp_path / ".config" / version / "settings.ini"
    file.parent.mkdir(parents=True)
    file.write_text(f"[Settings]\ngtk-enable-animations={value}\n", encoding="utf-8")
    assert system_is_still(qapp, tmp_path, "linux") is still


@pytest.mark.parametrize("still", [True, False])
def test_macos_says_it_in_the_accessibility_preferences(
    qapp: QApplication, tmp_path: Path, still: bool
) -> None:
    file = tmp_path / "Library/Preferences/com.apple.Accessibility.plist"
    file.parent.mkdir(parents=True)
    file.write_bytes(plistlib.dumps({"ReduceMotionEnabled": int(still)}))
    assert system_is_still(qapp, tmp_path, "darwin") is still
    file.write_bytes(b"no list of properties")
    assert not system_is_still(qapp, tmp_path, "darwin")


def test_windows_is_asked_through_qt(qapp: QApplication, tmp_path: Path) -> None:
    qapp.setEffectEnabled(Qt.UIEffect.UI_General, True)
    assert not system_is_still(qapp, tmp_path, "win32")
    qapp.setEffectEnabled(Qt.UIEffect.UI_General, False)
    assert system_is_still(qapp, tmp_path, "win32")

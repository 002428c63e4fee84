"""What widgets need: an interface in Norwegian and light, with settings that nobody else reads."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from workshop_app.settings import SettingsFile
from workshop_app.widgets.interface import Interface


@pytest.fixture
def interface(qapp: QApplication, tmp_path: Path) -> Interface:
    """The facilitator's interface, dressed and worded."""
    return Interface(SettingsFile(tmp_path / "settings.json"), qapp)

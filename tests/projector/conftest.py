"""The projector over a workshop of nine people."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests import factory
from workshop_app.live import LiveWorkshop
from workshop_app.projector.window import ProjectorWindow


@pytest.fixture
def live(qapp: object, tmp_path: Path) -> Iterator[LiveWorkshop]:
    """An open workshop of nine people."""
    store = factory.a_store(tmp_path)
    live = LiveWorkshop(store)
    live.open(factory.a_workshop(store))
    yield live
    store.close()


@pytest.fixture
def window(qtbot: QtBot, live: LiveWorkshop) -> ProjectorWindow:
    """The projector, in a window of its own."""
    window = ProjectorWindow(live, now=lambda: factory.NINE)
    qtbot.addWidget(window)
    window.resize(960, 540)
    window.show()
    return window

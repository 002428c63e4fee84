"""Two libraries for each test: one that a workshop leaves, one that it comes to."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from workshop_app.storage.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(str(tmp_path / "here.sqlite"))
    yield opened
    opened.close()


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(str(tmp_path / "elsewhere.sqlite"))
    yield opened
    opened.close()

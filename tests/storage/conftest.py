"""A library of its own for each test."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from tests.storage.acts import new_workshop, open_store
from workshop_app.storage.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def workshop_id(store: Store) -> UUID:
    return new_workshop(store)

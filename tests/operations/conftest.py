"""A library with one workshop for each test."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from tests.factory import a_store, a_workshop
from workshop_app.storage.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def shared_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A library for all examples of a module's property tests; each makes a workshop of its own."""
    opened = a_store(tmp_path_factory.mktemp("shared"))
    yield opened
    opened.close()


@pytest.fixture
def workshop_id(store: Store) -> UUID:
    return a_workshop(store)

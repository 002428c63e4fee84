"""The OKRs are read once for all windows, and never as they were before somebody wrote."""

from pathlib import Path
from uuid import UUID

import pytest

from tests.factory import a_key_result, a_store, a_workshop, an_objective
from workshop_app.operations import key_results
from workshop_app.queries.okrs import okrs
from workshop_app.storage.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_store(tmp_path)


def written(store: Store, workshop_id: UUID) -> list[str]:
    return [one.sentence for one in store.read(okrs, workshop_id)[0].key_results]


def test_two_windows_get_the_same_picture(store: Store) -> None:
    workshop_id = a_workshop(store)
    an_objective(store, workshop_id)
    assert store.read(okrs, workshop_id) is store.read(okrs, workshop_id)


def test_every_write_undo_and_redo_is_seen(store: Store) -> None:
    workshop_id = a_workshop(store)
    key_result_id = a_key_result(store, workshop_id, an_objective(store, workshop_id), "Før")
    assert written(store, workshop_id) == ["Før"]
    store.run(key_results.edit, workshop_id, key_result_id=key_result_id, sentence="Etter")
    assert written(store, workshop_id) == ["Etter"]
    store.undo(workshop_id)
    assert written(store, workshop_id) == ["Før"]
    store.redo(workshop_id)
    assert written(store, workshop_id) == ["Etter"]


def test_what_another_process_wrote_is_seen(store: Store, tmp_path: Path) -> None:
    workshop_id = a_workshop(store)
    key_result_id = a_key_result(store, workshop_id, an_objective(store, workshop_id), "Før")
    assert written(store, workshop_id) == ["Før"]
    other = a_store(tmp_path)
    other.run(key_results.edit, workshop_id, key_result_id=key_result_id, sentence="Fra et annet vindu")
    other.close()
    assert written(store, workshop_id) == ["Fra et annet vindu"]

"""Backups lie beside the library, the newest ten are kept, and a failed one harms nothing."""

from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from tests.storage import acts
from workshop_app.storage import backup
from workshop_app.storage.problems import LibraryProblem
from workshop_app.storage.store import Store


def test_a_backup_is_a_library_with_everything_in_it(store: Store, workshop_id: UUID) -> None:
    store.run(acts.write, workshop_id, text="a")
    copy = store.back_up("stage vote")
    assert copy is not None
    assert copy.parent.name == "backups"
    assert copy.name.startswith("library-")
    assert copy.name.endswith("-stage-vote.sqlite")
    store.run(acts.write, workshop_id, text="b")
    with closing(Store.open(str(copy))) as kept:
        assert kept.read(acts.ideas, workshop_id) == ["a"]
        kept.undo(workshop_id)
        assert kept.read(acts.ideas, workshop_id) == []


def test_the_newest_ten_are_kept_and_other_files_left_alone(store: Store, tmp_path: Path) -> None:
    stranger = tmp_path / "backups" / "library-mine.sqlite"
    stranger.parent.mkdir()
    stranger.touch()
    copies = [store.back_up(f"stage {number}") for number in range(13)]
    assert list(backup.backups(tmp_path / "library.sqlite")) == copies[:-11:-1]
    assert stranger.exists()


@pytest.mark.parametrize("reason", ["../../etc", "ÆØÅ", "a/b\\c:d", ""])
def test_a_reason_cannot_lead_elsewhere(store: Store, tmp_path: Path, reason: str) -> None:
    copy = store.back_up(reason)
    assert copy is not None
    assert copy.parent == tmp_path / "backups"


def test_a_backup_is_made_while_an_operation_is_under_way(store: Store, workshop_id: UUID) -> None:
    store.run(acts.write, workshop_id, text="a")

    def write_and_back_up(session: object, workshop_id: UUID) -> Path | None:
        return store.back_up("meanwhile")

    assert store.run(write_and_back_up, workshop_id).result is not None


def test_a_backup_that_fails_is_told_and_leaves_no_half_copy(
    store: Store, workshop_id: UUID, tmp_path: Path
) -> None:
    (tmp_path / "backups").write_text("in the way", encoding="utf-8")
    with pytest.raises(LibraryProblem):
        store.back_up("stage vote")
    store.run(acts.write, workshop_id, text="work goes on")
    assert store.read(acts.ideas, workshop_id) == ["work goes on"]

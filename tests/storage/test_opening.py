"""A library is looked at first; what cannot be opened is left as it was."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage import acts
from workshop_app.storage import engine, opening, sqlite_file
from workshop_app.storage.problems import (
    Broken,
    LibraryProblem,
    Locked,
    Newer,
    NoSpace,
    NotALibrary,
    ReadOnly,
    Unreachable,
    WriteOutsideOperation,
)
from workshop_app.storage.store import Store


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with 300 ideas, closed."""
    path = tmp_path / "library.sqlite"
    store = Store.open(str(path))
    store.run(
        acts.write_many, acts.new_workshop(store), texts=[f"idea {number}" * 20 for number in range(300)]
    )
    store.close()
    return path


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody can reach."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)


def everything_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def run_sql(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def foreign(path: Path) -> None:
    run_sql(path, "CREATE TABLE recipes (name)", "INSERT INTO recipes VALUES ('suppe')")


def foreign_with_wal(path: Path) -> None:
    run_sql(path, "PRAGMA journal_mode = WAL", "CREATE TABLE recipes (name)")


def foreign_with_a_number(path: Path) -> None:
    run_sql(path, "PRAGMA application_id = 252006674", "CREATE TABLE recipes (name)")


def text(path: Path) -> None:
    path.write_text("Dette er ikke en database.\n" * 50, encoding="utf-8")


def short(path: Path) -> None:
    path.write_bytes(b"\x00")


def directory(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize("make", [foreign, foreign_with_wal, foreign_with_a_number, text, short, directory])
def test_a_file_that_is_something_else_is_refused_and_left_alone(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "other.sqlite"
    make(path)
    before = everything_in(tmp_path)
    with pytest.raises(NotALibrary):
        Store.open(str(path))
    assert everything_in(tmp_path) == before


def overwrite_a_page(path: Path) -> None:
    with path.open("rb+") as file:
        file.seek(4096 * 5)
        file.write(b"\xff" * 4096)


def cut_in_half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def cut_to_the_bone(path: Path) -> None:
    os.truncate(path, 50)


def forget_the_revision(path: Path) -> None:
    run_sql(path, "PRAGMA journal_mode = DELETE", "DELETE FROM alembic_version")


@pytest.mark.parametrize("damage", [overwrite_a_page, cut_in_half, cut_to_the_bone, forget_the_revision])
def test_a_damaged_library_is_refused_and_left_alone(library: Path, damage: Callable[[Path], None]) -> None:
    damage(library)
    before = everything_in(library.parent)
    with pytest.raises(Broken):
        Store.open(str(library))
    assert everything_in(library.parent) == before


def test_a_library_of_a_newer_version_is_refused_and_left_alone(library: Path) -> None:
    run_sql(library, "UPDATE alembic_version SET version_num = '9999'", "PRAGMA wal_checkpoint(TRUNCATE)")
    before = everything_in(library.parent)
    with pytest.raises(Newer):
        Store.open(str(library))
    assert everything_in(library.parent) == before


def test_a_newer_library_whose_app_was_killed_keeps_what_lies_beside_it(
    library: Path, tmp_path: Path
) -> None:
    killed = tmp_path / "killed"
    killed.mkdir()
    with closing(sqlite3.connect(library, isolation_level=None)) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
        for path in library.parent.glob("library.sqlite*"):
            if not path.name.endswith("-shm"):
                shutil.copy(path, killed)
    before = everything_in(killed)
    with pytest.raises(Newer):
        Store.open(str(killed / "library.sqlite"))
    after = everything_in(killed)
    assert {name: after[name] for name in before} == before


def test_the_door_is_shut_when_a_library_has_just_been_made(tmp_path: Path) -> None:
    store = acts.open_store(tmp_path)
    with store._engine.connect() as connection, pytest.raises(WriteOutsideOperation):
        connection.exec_driver_sql("DELETE FROM idea")
    store.close()


@pytest.mark.skipif(os.name != "posix", reason="only there does a mode make a folder read-only")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_read_only_library_is_refused_and_left_alone(open_folder: Path, library: Path, what: str) -> None:
    path = open_folder / "library.sqlite"
    shutil.copy(library, path)
    path.chmod(0o444 if what == "file" else 0o666)
    open_folder.chmod(0o555 if what == "folder" else 0o777)
    before = everything_in(open_folder)
    with pytest.raises(ReadOnly):
        _open_as_a_mortal(path)
    assert everything_in(open_folder) == before


@pytest.mark.skipif(os.name != "posix", reason="only there does a mode make a folder read-only")
def test_a_library_cannot_be_made_in_a_read_only_folder(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    with pytest.raises(ReadOnly):
        _open_as_a_mortal(open_folder / "new" / "library.sqlite")
    with pytest.raises(ReadOnly):
        _open_as_a_mortal(open_folder / "library.sqlite")
    assert everything_in(open_folder) == {}


def _open_as_a_mortal(path: Path) -> None:
    """Open it without the powers of root, for whom nothing is read-only."""
    if os.geteuid() != 0:
        Store.open(str(path))
        return
    os.seteuid(65534)
    try:
        Store.open(str(path))
    finally:
        os.seteuid(0)


def test_a_library_that_another_program_keeps_to_itself_is_refused(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.1)
    monkeypatch.setattr(sqlite_file, "BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(library, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE alembic_version SET version_num = version_num")
        with pytest.raises(Locked):
            Store.open(str(library))


def test_a_write_while_another_program_writes_too_long_is_refused_and_can_be_tried_again(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.1)
    store = Store.open(str(library))
    with closing(sqlite3.connect(library, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Locked):
            acts.new_workshop(store)
        other.execute("ROLLBACK")
    acts.new_workshop(store)
    store.close()


def test_a_full_disk_loses_the_last_step_alone(library: Path) -> None:
    store = Store.open(str(library))
    workshop_id = acts.new_workshop(store)
    with store._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(NoSpace):
        store.run(acts.write_many, workshop_id, texts=["x" * 9000] * 100)
    assert store.read(acts.ideas, workshop_id) == []
    store.close()
    acts.open_store(library.parent).close()


@pytest.mark.parametrize("library", ["postgresql+nosuchdriver://host/db", "nosuch://x", "://"])
def test_an_address_nobody_understands_is_refused(library: str) -> None:
    with pytest.raises(LibraryProblem):
        Store.open(library)


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Unreachable):
        Store.open(str(tmp_path / "file" / "library.sqlite"))


@pytest.mark.parametrize("name", ["ærlig talt?.sqlite", "50 % #1 & co.sqlite", "a b", "quo'te\".sqlite"])
def test_a_library_may_have_any_name_in_a_folder_that_is_made(tmp_path: Path, name: str) -> None:
    path = tmp_path / "new folder" / name
    store = Store.open(str(path))
    workshop_id = acts.new_workshop(store)
    store.close()
    again = Store.open(f"{path}")
    again.run(acts.write, workshop_id, text="a")
    again.close()
    assert path.is_file()


def test_a_library_is_known_by_its_number_and_keeps_no_side_files_when_closed(library: Path) -> None:
    assert library.read_bytes()[68:72] == b"OKRW"
    assert [path.name for path in library.parent.iterdir()] == ["library.sqlite"]


def test_an_empty_file_becomes_a_library(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite").touch()
    acts.open_store(tmp_path).close()


def test_a_commit_is_on_the_disk_and_references_are_checked(library: Path) -> None:
    store = Store.open(str(library))
    settings = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}
    with store._engine.connect() as connection:
        for name, value in settings.items():
            assert connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() == value
    store.close()


def test_opening_a_library_that_is_up_to_date_does_not_import_alembic(library: Path) -> None:
    program = (
        "import sys\n"
        "from workshop_app.storage.store import Store\n"
        f"Store.open({str(library)!r}).close()\n"
        "sys.exit('alembic' in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_a_new_library_needs_no_backup_and_is_looked_at_before_anything_is_written(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    assert sqlite_file.look(path) is None
    assert not path.exists()
    opened = engine.open_engine(str(path))
    opening.prepare(opened, str(path))
    opened.dispose()
    assert sqlite_file.look(path) == opening.Migrations().revisions[-1]
    assert not (tmp_path / "backups").exists()

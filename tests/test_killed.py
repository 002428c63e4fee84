"""Killed at any moment, the app loses nothing that it had acknowledged, and the library opens again."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from sqlmodel import Session, select

from tests import worker
from tests.storage import acts
from workshop_app.model import Dot
from workshop_app.storage import migrations
from workshop_app.storage.backup import backups
from workshop_app.storage.engine import open_engine
from workshop_app.storage.opening import Migrations, prepare
from workshop_app.storage.store import Store

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parent.parent
SECOND = f'''"""A second revision of many statements, for the test alone."""

from alembic import op

revision = "9999"
down_revision = "{migrations.REVISIONS[-1]}"


def upgrade() -> None:
    for number in range(10):
        op.execute(f"CREATE TABLE extra_{{number}} (name TEXT)")
        op.execute(f"INSERT INTO extra_{{number}} SELECT text FROM idea")
    op.execute("UPDATE idea SET text = 'migrated'")


def downgrade() -> None:
    for number in range(10):
        op.execute(f"DROP TABLE extra_{{number}}")
'''


def start(*words: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-W", "error", "-m", "tests.worker", *words]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8")


def kill_after(process: subprocess.Popen[str], lines: int) -> list[str]:
    """Read so many acknowledgements, kill, and return all that were made."""
    assert process.stdout is not None
    read = [process.stdout.readline().strip() for _ in range(lines)]
    process.kill()
    rest, _ = process.communicate()
    assert "" not in read, "the worker ended by itself"
    return read + rest.split()


def integrity(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return str(connection.execute("PRAGMA integrity_check").fetchone()[0])


def library_with_a_workshop(folder: Path) -> tuple[Path, UUID]:
    store = acts.open_store(folder)
    workshop_id = worker.make_workshop(store)
    worker.prepare_vote(store, workshop_id)
    store.close()
    return folder / "library.sqlite", workshop_id


def second_revision(folder: Path) -> Path:
    """Our migrations and one more."""
    copy = folder / "migrations"
    shutil.copytree(migrations.FOLDER, copy)
    (copy / "versions" / "revision_9999.py").write_text(SECOND, encoding="utf-8")
    return copy


@pytest.mark.parametrize("acknowledged", [1, 7, 60])
def test_killed_while_entering_ideas_every_acknowledged_idea_is_there(
    tmp_path: Path, acknowledged: int
) -> None:
    path, workshop_id = library_with_a_workshop(tmp_path)
    written = kill_after(start("enter_ideas", str(path), "idé", "100000"), acknowledged)
    with closing(Store.open(str(path))) as store:
        found = store.read(acts.ideas, workshop_id)
        assert {f"idé {number}" for number in written} <= set(found)
        assert len(found) <= len(written) + 1
        assert store.undo(workshop_id) is not None
        assert len(store.read(acts.ideas, workshop_id)) == len(found) - 1
    assert integrity(path) == "ok"


@pytest.mark.parametrize("acknowledged", [1, 30])
def test_killed_in_the_middle_of_a_vote_the_last_acknowledged_count_stands(
    tmp_path: Path, acknowledged: int
) -> None:
    def hands(session: Session) -> int:
        return session.exec(select(Dot.count)).one()

    path, _ = library_with_a_workshop(tmp_path)
    last = int(kill_after(start("vote", str(path)), acknowledged)[-1])
    with closing(Store.open(str(path))) as store:
        assert store.read(hands) in {last, last % 50 + 1}
    assert integrity(path) == "ok"


@pytest.mark.parametrize("statements", [1, 2, 5, 20, 40, 60])
def test_killed_while_a_library_is_made_it_is_made_the_next_time(tmp_path: Path, statements: int) -> None:
    path = tmp_path / "library.sqlite"
    process = start("migrate", str(path), str(migrations.FOLDER), "", str(statements))
    output, _ = process.communicate()
    assert output.split() == ["dying"]
    with closing(acts.open_store(tmp_path)) as store:
        acts.new_workshop(store)
    assert integrity(path) == "ok"


@pytest.mark.parametrize("statements", [1, 4, 10, 20, 25])
def test_killed_in_the_middle_of_a_migration_the_library_is_the_old_one(
    tmp_path: Path, statements: int
) -> None:
    path, workshop_id = library_with_a_workshop(tmp_path)
    with closing(Store.open(str(path))) as store:
        store.run(acts.write_many, workshop_id, texts=[f"{number:03}" for number in range(200)])
        before = store.read(acts.ideas, workshop_id)
    folder = second_revision(tmp_path)
    output, _ = start("migrate", str(path), str(folder), "9999", str(statements)).communicate()
    assert output.split() == ["dying"]
    with closing(Store.open(str(path))) as store:
        assert store.read(acts.ideas, workshop_id) == before
    assert integrity(path) == "ok"
    assert len(backups(path)) == 1
    engine = open_engine(str(path))
    prepare(engine, str(path), Migrations((*migrations.REVISIONS, "9999"), folder))
    engine.dispose()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT DISTINCT text FROM idea").fetchall() == [("migrated",)]


def test_two_processes_on_one_library_lose_nothing(tmp_path: Path) -> None:
    path, workshop_id = library_with_a_workshop(tmp_path)
    names = ["a", "b", "c"]
    processes = [start("enter_ideas", str(path), name, "40") for name in names]
    for process in processes:
        process.communicate()
        assert process.returncode == 0
    with closing(Store.open(str(path))) as store:
        expected = sorted(f"{name} {number}" for name in names for number in range(40))
        assert store.read(acts.ideas, workshop_id) == expected
    assert integrity(path) == "ok"


def test_three_processes_that_make_the_same_library_make_one(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    processes = [start("migrate", str(path), str(migrations.FOLDER), "", "100000") for _ in range(3)]
    for process in processes:
        output, _ = process.communicate()
        assert output.split() == ["migrated"]
    acts.open_store(tmp_path).close()
    assert integrity(path) == "ok"


def test_two_processes_that_migrate_the_same_library_migrate_it_once(tmp_path: Path) -> None:
    path, folder = library_with_a_workshop(tmp_path)[0], second_revision(tmp_path)
    processes = [start("migrate", str(path), str(folder), "9999", "100000") for _ in range(2)]
    for process in processes:
        output, _ = process.communicate()
        assert output.split() == ["migrated"]
    assert integrity(path) == "ok"


def test_the_worker_is_really_killed(tmp_path: Path) -> None:
    path, _ = library_with_a_workshop(tmp_path)
    process = start("enter_ideas", str(path), "idé", "100000")
    kill_after(process, 2)
    assert process.returncode == (-signal.SIGKILL if os.name == "posix" else 1)

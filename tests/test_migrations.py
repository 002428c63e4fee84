"""The migrated library and the model are one, and every migration runs up, down and up again."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from tests.storage import acts
from workshop_app.model import METADATA
from workshop_app.operations import quality_rules
from workshop_app.queries.board import board
from workshop_app.queries.library import workshop_named
from workshop_app.queries.room_rules import room_rules
from workshop_app.storage import migrating, migrations
from workshop_app.storage.backup import backups
from workshop_app.storage.engine import Door, open_engine, set_door
from workshop_app.storage.opening import Migrations, prepare
from workshop_app.storage.problems import Newer
from workshop_app.storage.store import Store

SECOND = '''"""A later revision, for the test alone."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "0007"


def upgrade() -> None:
    op.create_table("mark", sa.Column("id", sa.Uuid(), primary_key=True), sa.Column("name", sa.String()))
    op.execute("INSERT INTO mark (id, name) SELECT id, name FROM workshop")
    op.execute("UPDATE workshop SET name = 'moved'")


def downgrade() -> None:
    op.drop_table("mark")
'''


@pytest.fixture
def later(tmp_path: Path) -> Migrations:
    """Our migrations and one more."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrations.FOLDER, folder)
    (folder / "versions" / "revision_9999.py").write_text(SECOND, encoding="utf-8")
    return Migrations((*migrations.REVISIONS, "9999"), folder)


def library_with_ideas(folder: Path) -> Path:
    store = acts.open_store(folder)
    store.run(acts.write_many, acts.new_workshop(store), texts=["a", "b"])
    store.close()
    return folder / "library.sqlite"


def tables_of(path: Path) -> dict[str, list[str]]:
    """Each table and index with the lines of its definition, in no order."""
    query = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'alembic_version'"
    with closing(sqlite3.connect(path)) as connection:
        return {
            name: sorted(line.strip(" ,\t") for line in sql.split("\n"))
            for name, sql in connection.execute(query)
        }


def on(engine: Engine) -> Connection:
    connection = engine.connect().execution_options(writes=True)
    set_door(connection, Door.OPEN)
    return connection


def test_a_migrated_library_has_the_tables_of_the_model_word_for_word(tmp_path: Path) -> None:
    acts.open_store(tmp_path).close()
    fresh = open_engine(str(tmp_path / "fresh.sqlite"))
    with on(fresh) as connection, connection.begin():
        METADATA.create_all(connection)
    fresh.dispose()
    assert tables_of(tmp_path / "library.sqlite") == tables_of(tmp_path / "fresh.sqlite")


@pytest.mark.filterwarnings("ignore:Cannot correctly sort tables")
def test_alembic_finds_nothing_to_change_in_a_migrated_library(tmp_path: Path) -> None:
    store = acts.open_store(tmp_path)
    with on(store._engine) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []
    store.close()


def test_every_revision_is_known_in_order() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations.FOLDER))
    walked = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(walked)) == migrations.REVISIONS


def test_no_migration_imports_the_app() -> None:
    files = [*(migrations.FOLDER / "versions").glob("*.py"), migrations.FOLDER / "env.py"]
    assert [file.name for file in files if "workshop_app" in file.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize("revision", migrations.REVISIONS)
def test_a_migration_runs_up_and_down_and_up_again_with_rows_in_it(tmp_path: Path, revision: str) -> None:
    path = library_with_ideas(tmp_path)
    before = tables_of(path)
    engine = open_engine(str(path))
    position = migrations.REVISIONS.index(revision)
    below = migrations.REVISIONS[position - 1] if position else "base"
    with on(engine) as connection:
        with connection.begin():
            migrating.downgrade(connection, migrations.FOLDER, below)
        with connection.begin():
            migrating.upgrade(connection, migrations.FOLDER)
    engine.dispose()
    assert tables_of(path) == before


def test_an_old_library_is_backed_up_and_then_migrated(tmp_path: Path, later: Migrations) -> None:
    path = library_with_ideas(tmp_path)
    engine = open_engine(str(path))
    prepare(engine, str(path), later)
    engine.dispose()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM mark").fetchall() == [("Workshop",)]
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [("9999",)]
    (copy,) = backups(path)
    assert "before-9999" in copy.name
    with closing(Store.open(str(copy))) as kept:
        assert (
            kept.read(
                lambda session: session.connection().exec_driver_sql("SELECT name FROM workshop").scalar()
            )
            == "Workshop"
        )


def test_the_app_before_refuses_the_library_after(tmp_path: Path, later: Migrations) -> None:
    path = library_with_ideas(tmp_path)
    engine = open_engine(str(path))
    prepare(engine, str(path), later)
    engine.dispose()
    with pytest.raises(Newer):
        Store.open(str(path))


def test_a_migration_that_fails_changes_nothing(tmp_path: Path, later: Migrations) -> None:
    path = library_with_ideas(tmp_path)
    before = tables_of(path)
    revision = later.folder / "versions" / "revision_9999.py"
    revision.write_text(SECOND.replace("'moved'", "nonsense("), encoding="utf-8")
    engine = open_engine(str(path))
    with pytest.raises(Exception, match="nonsense"):
        prepare(engine, str(path), later)
    engine.dispose()
    assert tables_of(path) == before
    acts.open_store(tmp_path).close()


def test_a_library_that_is_up_to_date_is_neither_migrated_nor_backed_up_again(
    tmp_path: Path, later: Migrations
) -> None:
    path = library_with_ideas(tmp_path)
    for _ in range(2):
        engine = open_engine(str(path))
        prepare(engine, str(path), later)
        engine.dispose()
    assert len(backups(path)) == 1


def test_a_library_from_before_the_rooms_own_rules_goes_on(tmp_path: Path) -> None:
    path = library_with_ideas(tmp_path)
    engine = open_engine(str(path))
    with on(engine) as connection, connection.begin():
        migrating.downgrade(connection, migrations.FOLDER, "0001")
    engine.dispose()
    with closing(Store.open(str(path))) as store:
        (workshop_id,) = store.read(workshop_named, "Workshop")
        store.run(quality_rules.switch_off, workshop_id, rule="no_baseline")
        assert store.read(room_rules, workshop_id).switched_off == {"no_baseline"}
        assert store.read(board, workshop_id).total == 2
    assert len(backups(path)) == 1

"""Making a library ready: looked at first, made when it is new, backed up and migrated when it is old."""

import importlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from workshop_app.storage import backup, migrations, sqlite_file
from workshop_app.storage.engine import Door, file_of, finish_set_up, set_door
from workshop_app.storage.problems import Newer


@dataclass(frozen=True)
class Migrations:
    """The revisions this app knows, oldest first, and the folder Alembic finds them in."""

    revisions: Sequence[str] = migrations.REVISIONS
    folder: Path = migrations.FOLDER


def prepare(engine: Engine, library: str, known: Migrations | None = None) -> None:
    """Bring a library to the newest revision; raises ``LibraryProblem``, and then nothing was touched."""
    known = known or Migrations()
    path = file_of(library)
    revision = sqlite_file.look(path) if path else _server_revision(engine)
    _check(revision, known, library)
    if revision == known.revisions[-1]:
        return
    if path and revision is not None:
        backup.back_up(path, f"before {known.revisions[-1]}")
    _migrate(engine, known, library)


def _migrate(engine: Engine, known: Migrations, library: str) -> None:
    """Migrate in one transaction. Another process may have been quicker while we waited for the lock."""
    with engine.connect().execution_options(writes=True) as connection:
        with connection.begin():
            set_door(connection, Door.OPEN)
            revision = _revision(connection)
            _check(revision, known, library)
            if revision != known.revisions[-1]:
                # Alembic costs 100 ms to import, which an up-to-date library must not pay.
                migrating = importlib.import_module("workshop_app.storage.migrating")
                migrating.upgrade(connection, known.folder)
            finish_set_up(connection)
        set_door(connection, Door.SHUT)


def _check(revision: str | None, known: Migrations, library: str) -> None:
    if revision is not None and revision not in known.revisions:
        raise Newer(library, revision=revision)


def _server_revision(engine: Engine) -> str | None:
    with engine.connect() as connection:
        return _revision(connection)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(
        text("SELECT version_num FROM alembic_version")
    ).scalar_one_or_none()
    return found

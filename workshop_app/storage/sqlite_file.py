"""A library's SQLite file, looked at before it is opened for writing: what is refused stays untouched."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from workshop_app.storage.problems import (
    Broken,
    LibraryProblem,
    Locked,
    NoSpace,
    NotALibrary,
    ReadOnly,
    Unreachable,
)

APPLICATION_ID = 0x4F4B5257
"""The letters OKRW, at byte 68 of each library: what ``file`` and we know it by."""
BUSY_SECONDS = 5.0
_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_PROBLEMS: dict[int, type[LibraryProblem]] = {
    sqlite3.SQLITE_BUSY: Locked,
    sqlite3.SQLITE_LOCKED: Locked,
    sqlite3.SQLITE_READONLY: ReadOnly,
    sqlite3.SQLITE_PERM: ReadOnly,
    sqlite3.SQLITE_CORRUPT: Broken,
    sqlite3.SQLITE_FULL: NoSpace,
    sqlite3.SQLITE_NOTADB: NotALibrary,
    sqlite3.SQLITE_CANTOPEN: Unreachable,
    sqlite3.SQLITE_IOERR: Unreachable,
}
_SYSTEM_PROBLEMS = {
    errno.EACCES: ReadOnly,
    errno.EPERM: ReadOnly,
    errno.EROFS: ReadOnly,
    errno.ENOSPC: NoSpace,
    errno.EDQUOT: NoSpace,
}


def problem_from(error: BaseException, library: object) -> LibraryProblem | None:
    """What SQLite's or the system's error means to people; None when it is not the library's fault."""
    if isinstance(error, OSError):
        return _SYSTEM_PROBLEMS.get(error.errno or 0, Unreachable)(library)
    code = getattr(error, "sqlite_errorcode", None)
    kind = None if code is None else _PROBLEMS.get(code & 0xFF)
    return None if kind is None else kind(library)


@contextmanager
def problems_of(library: object) -> Iterator[None]:
    """Turn errors of SQLite and of the system in this block into ``LibraryProblem``."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        problem = problem_from(error, library)
        if problem is None:
            raise
        raise problem from error


def look(path: Path) -> str | None:
    """The revision of the library at ``path``; None when there is nothing yet and one can be made here.

    Raises the ``LibraryProblem`` that stands in the way. Nothing is written but a missing folder.
    """
    with problems_of(path):
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            _check_permissions(path.parent, path)
            return None
        application_id = _application_id(path)
        _check_permissions(path, path)
        _check_permissions(path.parent, path)
        return None if application_id is None else _revision(path, application_id)


def _application_id(path: Path) -> int | None:
    """What the file's header says it is; None for an empty file."""
    if not path.is_file():
        raise NotALibrary(path)
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    if not header:
        return None
    if not header.startswith(_MAGIC):
        raise NotALibrary(path)
    if len(header) < _HEADER_BYTES:
        raise Broken(path)
    application_id = int.from_bytes(header[68:72])
    if application_id not in {0, APPLICATION_ID}:
        raise NotALibrary(path)
    return application_id


def _check_permissions(place: Path, library: Path) -> None:
    if not os.access(place, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise ReadOnly(library)


def _revision(path: Path, application_id: int) -> str | None:
    """Check the whole file and read its revision.

    ``immutable`` leaves nothing behind, but does not see what lies in a ``-wal``. A library whose making
    was interrupted has neither tables nor our number in its header.
    """
    if application_id == 0 and _tables(path, "immutable=1"):
        raise NotALibrary(path)
    has_wal = path.with_name(path.name + "-wal").exists()
    with closing(_connect(path, "mode=ro" if has_wal else "immutable=1")) as connection:
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise Broken(path)
        return _stored_revision(connection, path)


def _stored_revision(connection: sqlite3.Connection, path: Path) -> str | None:
    (application_id,) = connection.execute("PRAGMA application_id").fetchone()
    tables = connection.execute("SELECT name FROM sqlite_master WHERE name = 'alembic_version'").fetchall()
    if application_id != APPLICATION_ID:
        return None
    revision = connection.execute("SELECT version_num FROM alembic_version").fetchone() if tables else None
    if revision is None:
        raise Broken(path)
    return str(revision[0])


def _tables(path: Path, mode: str) -> bool:
    with closing(_connect(path, mode)) as connection:
        return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is not None


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection that cannot write; the path may hold any character, and may be a Windows share."""
    written = quote(path.resolve().as_posix())
    uri = f"file://{written if written.startswith('/') else '/' + written}?{mode}"
    return sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS)

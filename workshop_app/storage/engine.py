"""The database behind a library, and the guard that lets nothing write outside a unit of work."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, ExecutionContext, QueuePool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry

from workshop_app.storage.problems import BulkWriteRefused, Unreachable, WriteOutsideOperation
from workshop_app.storage.sqlite_file import APPLICATION_ID, BUSY_SECONDS, problem_from

_READS = re.compile(
    r"\s*(SELECT|BEGIN|PRAGMA\s+\w+\s*(;|$)|WITH\b(?!.*\b(INSERT|UPDATE|DELETE|REPLACE)\b))",
    re.IGNORECASE | re.DOTALL,
)


class Door(Enum):
    """What may pass to the database: nothing, what the history can see coming, or everything."""

    SHUT = "shut"
    OPERATION = "operation"
    OPEN = "open"


def location(library: str) -> URL:
    """Where a library is: a URL as it stands, anything else the path of a SQLite file."""
    return (
        make_url(library)
        if "://" in library
        else URL.create("sqlite", database=str(Path(library).expanduser()))
    )


def file_of(library: str) -> Path | None:
    """The SQLite file of a library; None when a server holds it."""
    url = location(library)
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None


def open_engine(library: str) -> Engine:
    """An engine on a path or a URL with one connection, which only units of work can write through."""
    try:
        url = location(library)
        # One connection: the store lets one unit of work in at a time; data_version counts per connection.
        engine = create_engine(url, poolclass=QueuePool, pool_size=1, max_overflow=0, pool_timeout=0.1)
    except (ArgumentError, ImportError) as error:
        raise Unreachable(library) from error
    event.listen(engine, "before_cursor_execute", _guard)
    if url.get_backend_name() == "sqlite":
        event.listen(engine, "connect", _set_up)
        event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def problems_of(library: str) -> Iterator[None]:
    """Turn errors of the database that people can do something about into ``LibraryProblem``."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        problem = problem_from(cause, library) if cause else None
        if problem is None:
            raise
        raise problem from error


def set_door(connection: Connection, door: Door) -> None:
    """Decide what may pass on this connection from now on."""
    connection.info["door"] = door


def finish_set_up(connection: Connection) -> None:
    """Put our number on a new library, in the transaction that makes it."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def data_version(connection: Connection) -> int:
    """A number that changes when another process wrote to the library; always 0 on a server."""
    if connection.dialect.name != "sqlite":
        return 0
    return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())


def _set_up(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    """Make a SQLite connection safe: our own BEGIN, references checked, others waited for, commits on disk.

    ``synchronous`` is FULL: with WAL, NORMAL already survives a killed process, but a laptop that loses power
    may forget its last commits, and one step a second can well afford to wait for the disk.
    """
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout = {int(BUSY_SECONDS * 1000)}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """Take the write lock at once for a unit of work: two processes queue instead of clashing at the end."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _guard(
    connection: Connection,
    _cursor: Any,
    statement: str,
    _parameters: Any,
    _context: ExecutionContext,
    _many: bool,
) -> None:
    """Refuse what would write past the door."""
    door = connection.info.get("door", Door.SHUT)
    if door is Door.OPEN or _READS.match(statement):
        return
    if door is Door.OPERATION:
        raise BulkWriteRefused(f"the step history cannot see this write: {statement[:80]}")
    raise WriteOutsideOperation(f"only operations write: {statement[:80]}")

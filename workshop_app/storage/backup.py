"""Copies of a library's SQLite file beside it, made without holding up whoever works in it."""

import os
import re
import sqlite3
from contextlib import closing
from glob import escape
from pathlib import Path

from workshop_app import clock
from workshop_app.storage.sqlite_file import problems_of

KEPT = 10


def back_up(path: Path, reason: str) -> Path:
    """Copy the library as it is now into ``backups/`` beside it; the ``KEPT`` newest copies are kept.

    ``reason`` becomes part of the name. Raises ``LibraryProblem``, leaving no half copy.
    """
    folder = path.parent / "backups"
    moment = clock.now().strftime("%Y%m%d-%H%M%S-%f")
    copy = folder / f"{path.stem}-{moment}-{re.sub('[^a-z0-9]+', '-', reason.casefold())}.sqlite"
    unfinished = copy.with_suffix(".unfinished")
    with problems_of(path):
        folder.mkdir(exist_ok=True)
        try:
            _copy(path, unfinished)
            unfinished.replace(copy)
        finally:
            unfinished.unlink(missing_ok=True)
        for old in backups(path)[KEPT:]:
            old.unlink(missing_ok=True)
    return copy


def backups(path: Path) -> tuple[Path, ...]:
    """The copies of a library, newest first."""
    dated = f"{escape(path.stem)}-{'[0-9]' * 8}-{'[0-9]' * 6}-{'[0-9]' * 6}-*.sqlite"
    return tuple(sorted((path.parent / "backups").glob(dated), reverse=True))


def _copy(path: Path, target: Path) -> None:
    with closing(sqlite3.connect(path, timeout=5.0)) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))
    with target.open("rb+") as file:
        os.fsync(file.fileno())

"""One operation with its history, in a workshop of 1,000 ideas, against a bare committed insert."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

from tests.bench.measurement import Measurement, median_seconds
from tests.factory import a_store, a_workshop, an_idea
from workshop_app.operations import ideas

IDEAS = 1000
TIMES = 200


def measure(folder: Path) -> Iterator[Measurement]:
    """Put one more card on a full board; and one row in a bare table, with the same promises."""
    yield Measurement(
        f"one operation with its history among {IDEAS} ideas",
        _ours(folder),
        _bare(folder),
        "a bare committed insert",
    )


def _ours(folder: Path) -> float:
    store = a_store(folder)
    workshop_id = a_workshop(store)
    store.run(ideas.add_many, workshop_id, texts=[f"Idé nummer {number}" for number in range(IDEAS)])
    seconds = median_seconds(lambda: an_idea(store, workshop_id), TIMES)
    store.close()
    return seconds


def _bare(folder: Path) -> float:
    with closing(sqlite3.connect(folder / "bare.sqlite", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE idea (id TEXT PRIMARY KEY, text TEXT NOT NULL)")

        def insert() -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(
                "INSERT INTO idea VALUES (?, ?)", (str(uuid4()), "Kundene skal slippe å vente")
            )
            connection.execute("COMMIT")

        return median_seconds(insert, TIMES)

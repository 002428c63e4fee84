"""What the step history costs: one operation in a workshop of 1,000 ideas against a bare committed insert."""

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

from tests.storage import acts
from workshop_app.operations import ideas
from workshop_app.storage.store import Store

IDEAS = 1000
ROUNDS = 200


def measurements() -> Iterator[tuple[str, str]]:
    """Name and figure of each measurement of the storage."""
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(Store.open(str(Path(folder) / "library.sqlite"))) as store,
    ):
        workshop_id = acts.new_workshop(store)
        store.run(ideas.add_many, workshop_id, texts=[f"idea {number}" for number in range(IDEAS)])
        added = store.run(ideas.add, workshop_id, text="edited").result
        bare = _bare_insert(Path(folder))
        seconds = {
            "bare committed insert": bare,
            "smallest operation with its history": _median(
                lambda: store.run(acts.write, workshop_id, text=str(uuid4()))
            ),
            "ideas.add with its history": _median(lambda: store.run(ideas.add, workshop_id, text="new")),
            "ideas.edit with its history": _median(
                lambda: store.run(ideas.edit, workshop_id, idea_id=added, text=str(uuid4()))
            ),
            "undo": _median(lambda: store.undo(workshop_id)),
        }
    for name, median in seconds.items():
        yield f"{name} in a workshop of {IDEAS} ideas", f"{median * 1000:.2f} ms, {median / bare:.1f} ×"
    yield "a library of 500 workshops opened and checked", _opening()


def _bare_insert(folder: Path) -> float:
    """One insert and commit with nothing around it, as safe on the disk as ours."""
    with closing(sqlite3.connect(folder / "bare.sqlite", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE idea (id TEXT PRIMARY KEY, workshop_id TEXT, text TEXT)")

        def insert() -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO idea VALUES (?, ?, ?)", (uuid4().hex, "workshop", "new"))
            connection.execute("COMMIT")

        return _median(insert)


def _opening() -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        store = Store.open(str(path))
        for _ in range(500):
            workshop_id = acts.new_workshop(store)
            store.run(acts.write_many, workshop_id, texts=[f"idea {number}" for number in range(40)])
        store.close()
        median = _median(lambda: Store.open(str(path)).close(), rounds=5)
        return f"{median * 1000:.0f} ms for {path.stat().st_size / 1e6:.0f} MB"


def _median(act: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median of so many rounds, in seconds, the first few left out."""
    times = []
    for _ in range(rounds + 3):
        began = time.perf_counter()
        act()
        times.append(time.perf_counter() - began)
    return statistics.median(times[3:])


if __name__ == "__main__":
    for name, figure in measurements():
        print(f"{name}: {figure}")

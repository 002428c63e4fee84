"""How soon something is seen: our first paint against a bare window's, and a large library after it."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.measurement import Measurement
from tests.factory import a_store, a_workshop

WORKSHOPS = 500
STARTS = 7


def measure(folder: Path) -> Iterator[Measurement]:
    """Start both windows in turn, each in a process of its own, and take the medians."""
    store = a_store(folder)
    for number in range(WORKSHOPS):
        a_workshop(store, team=f"Team {number + 1}")
    store.close()
    starts = [(begin("bare"), begin("ours", folder)) for _ in range(STARTS + 1)][1:]
    painted = statistics.median(ours["painted"] for _, ours in starts)
    bare = statistics.median(bare["painted"] for bare, _ in starts)
    yield Measurement("the first paint", painted, bare, "a bare PySide6 window's", most=2.5)
    after = statistics.median(ours["filled"] - ours["painted"] for _, ours in starts)
    yield Measurement(
        f"from then to a library of {WORKSHOPS} workshops", after, bare, "a bare PySide6 window's first paint"
    )


def begin(window: str, folder: Path | None = None) -> dict[str, float]:
    """Start one window; how many seconds went by before each thing it tells."""
    files = [str(folder / "library.sqlite"), str(folder / "settings.json")] if folder else []
    told = subprocess.run(
        [sys.executable, "-m", "tests.bench.window", window, repr(time.perf_counter()), *files],
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return {what: float(seconds) for what, seconds in map(str.split, told.stdout.splitlines())}

"""What an hour of a workshop leaves in memory: the whole app, an act a second, with no waiting between."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.measurement import Measurement
from tests.bench.writing import fill

WARM_UP = 600
SECONDS = 3600
MOST = 1.05


def measure(folder: Path) -> Iterator[Measurement]:
    """Hold the hour in a process of its own; what it holds at the end against ten minutes in."""
    fill(folder)
    told = subprocess.run(
        [
            sys.executable, "-m", "tests.bench.hour",
            str(folder / "library.sqlite"), str(folder / "settings.json"), str(WARM_UP), str(SECONDS),
        ],
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
        check=True,
        capture_output=True,
        encoding="utf-8",
    )  # fmt: skip
    warm, end = (float(line) for line in told.stdout.split())
    name = f"memory after an hour of {SECONDS} acts"
    yield Measurement(name, end, warm, f"memory after {WARM_UP}", most=MOST, unit="MB", a_unit=1e6)

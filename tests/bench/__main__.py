"""``make bench``: what things cost, each as a ratio to the bare thing in the same run."""

import sys
import tempfile
from pathlib import Path

from tests.bench import (
    bench_board,
    bench_projector,
    bench_quality,
    memory,
    opening,
    operation,
    paper,
    tables,
    writing,
)

BENCHES = (opening, operation, paper, tables, bench_board, bench_projector, bench_quality, writing, memory)


def main() -> int:
    """Print every measurement; return 1 when one is past what we accept."""
    within = True
    for bench in BENCHES:
        with tempfile.TemporaryDirectory() as folder:
            for measurement in bench.measure(Path(folder)):
                print(measurement, flush=True)
                within = within and measurement.is_within
    return 0 if within else 1


if __name__ == "__main__":
    sys.exit(main())

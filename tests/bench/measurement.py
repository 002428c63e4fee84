"""What a measurement is: ours against the bare thing, in the same run on the same machine."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Measurement:
    """Seconds that ours took and that the bare thing took; ``most`` is the largest ratio we accept.

    What is not time says so in ``unit``, of which ``a_unit`` is one.
    """

    name: str
    ours: float
    bare: float
    bare_name: str
    most: float | None = None
    unit: str = "ms"
    a_unit: float = 0.001

    @property
    def ratio(self) -> float:
        """How many times the bare thing ours costs."""
        return self.ours / self.bare

    @property
    def is_within(self) -> bool:
        """Whether the ratio is one we accept."""
        return self.most is None or self.ratio <= self.most

    def __str__(self) -> str:
        limit = (
            "" if self.most is None else f"  (at most {self.most:g}{'' if self.is_within else ': TOO MUCH'})"
        )
        return (
            f"{self.name}: {self.ratio:.2f} × {self.bare_name}"
            f"  [{self.ours / self.a_unit:.2f} {self.unit} against"
            f" {self.bare / self.a_unit:.2f} {self.unit}]{limit}"
        )


def median_seconds(act: Callable[[], object], times: int) -> float:
    """The median of how long ``act`` takes, done ``times`` times after one that is not counted."""
    act()
    return statistics.median(_seconds(act) for _ in range(times))


def _seconds(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun

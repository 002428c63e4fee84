"""What writing costs the interface: its busy time while a key result is typed at ten keys a second."""

import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.measurement import Measurement
from tests.factory import a_key_result, a_store, a_workshop, an_item, an_objective
from workshop_app import clock
from workshop_app.operations import stages

OBJECTIVES, KEY_RESULTS = 5, 10
BAR = 0.005
"""Seconds of the interface's thread that a check may take while somebody types."""
_BAR = "5 ms"
_TOLD = ("first", "key", "check", "step")


def measure(folder: Path) -> Iterator[Measurement]:
    """Type in the whole app, in a process of its own, on the page of a workshop with fifty key results."""
    fill(folder)
    told = typed(folder)
    yield Measurement("the first check on the page", told["first"][0], BAR, _BAR)
    yield from _middle_and_most("a check while typing", told["check"], most=1.0)
    yield from _middle_and_most("a key typed", told["key"], most=1.0)
    yield from _middle_and_most("a step stored in a pause, with every window", told["step"], most=None)


def _middle_and_most(what: str, seconds: list[float], most: float | None) -> Iterator[Measurement]:
    yield Measurement(f"{what}, median of {len(seconds)}", statistics.median(seconds), BAR, _BAR)
    yield Measurement(f"{what}, 99th of 100", _ninety_ninth(seconds), BAR, _BAR, most=most)


def fill(folder: Path) -> None:
    """Write a library with one workshop, its room at the key results, into ``folder``."""
    store = a_store(folder)
    workshop_id = a_workshop(store)
    for number in range(OBJECTIVES):
        objective_id = an_objective(store, workshop_id, f"Bli byens beste på område {number + 1}")
        for count in range(KEY_RESULTS):
            sentence = f"Øke salget i butikk {count + 1} fra {count + 3} til {count + 9} mnok innen 1. mars"
            a_key_result(store, workshop_id, objective_id, sentence, owner="kundesjef", unit="mnok")
    item = an_item(store, workshop_id, "key_results")
    store.run(stages.enter, workshop_id, item_id=item.id, now=clock.now())
    store.close()


def typed(folder: Path) -> dict[str, list[float]]:
    """Type a while; the busy seconds of each key, each check and each pause, by those names."""
    files = [str(folder / "library.sqlite"), str(folder / "settings.json")]
    told = subprocess.run(
        [sys.executable, "-m", "tests.bench.typist", *files],
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    lines = [line.split() for line in told.stdout.splitlines()]
    return {what: [float(seconds) for name, seconds in lines if name == what] for what in _TOLD}


def _ninety_ninth(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=100, method="inclusive")[98]

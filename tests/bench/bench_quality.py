"""What the quality check costs: sentences a second, the first check of a process, and growth with length."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.measurement import Measurement
from workshop_app.quality.check import check
from workshop_app.quality.rule import Kind

_SUBJECTS = (
    "ventetiden",
    "salget",
    "sykefraværet",
    "besøket",
    "matsvinnet",
    "svartiden",
    "churn",
    "omsetningen",
)
_SHAPES = (
    "Redusere {} fra {} til {} innen 1. juni",
    "Øke {} med {} % i {}. kvartal",
    "Holde {} under {} % hver måned i hele 20{}",
    "Lansere ny løsning for {} hos {} kunder innen uke {}",
    "Jobbe med {} i alle {} avdelinger, og lære opp {} ansatte",
)
_LINE = "Øke salget fra 3 til 5 % og "
_ROUNDS = 4
_FIRST_BAR = 0.150
_LINEAR = 1.5
_FIRST = (
    "import time; started = time.perf_counter()\n"
    "from workshop_app.quality.check import check\n"
    "from workshop_app.quality.rule import Kind\n"
    "imported = time.perf_counter()\n"
    "check('Redusere churn med 2,75% i 2020', Kind.KEY_RESULT)\n"
    "print(imported - started, time.perf_counter() - imported)\n"
)


def sentences() -> list[str]:
    """A thousand and more different sentences."""
    return [
        shape.format(subject, number + 1, number % 4 + 10)
        for shape in _SHAPES
        for subject in _SUBJECTS
        for number in range(30)
    ]


def measure(folder: Path) -> Iterator[Measurement]:
    """The speed bars of the check, each against what it may take; nothing is written into ``folder``."""
    yield Measurement(
        "5,000 sentences, warm, on one core", 5_000 / _sentences_a_second(), 1.0, "a second", most=1.0
    )
    imported, first = _first_check()
    yield Measurement(
        "first check of a process, word lists and texts read", first, _FIRST_BAR, "150 ms", most=1.0
    )
    yield Measurement("importing the check and its first sentence", imported + first, _FIRST_BAR, "150 ms")
    one, ten, hundred = (_seconds_for(_LINE * times) for times in (40, 400, 4_000))
    yield Measurement("a line 10 times as long", ten, 10 * one, "10 lines", most=_LINEAR)
    yield Measurement("a line 100 times as long", hundred, 100 * one, "100 lines", most=_LINEAR)


def _sentences_a_second() -> float:
    texts = sentences()
    for text in texts:
        check(text, Kind.KEY_RESULT, language="nb")
    best = min(_seconds(texts) for _ in range(_ROUNDS))
    return len(texts) / best


def _seconds(texts: list[str]) -> float:
    started = time.process_time()
    for text in texts:
        check(text, Kind.KEY_RESULT, language="nb")
    return time.process_time() - started


def _first_check() -> tuple[float, float]:
    """Seconds to import and to check the first sentence, the best of some fresh processes."""
    runs = [
        subprocess.run(
            [sys.executable, "-c", _FIRST], capture_output=True, text=True, check=True
        ).stdout.split()
        for _ in range(_ROUNDS)
    ]
    return min(float(run[0]) for run in runs), min(float(run[1]) for run in runs)


def _seconds_for(text: str) -> float:
    return min(_seconds([text]) for _ in range(_ROUNDS))

"""What the quality check costs: sentences a second, the first check of a process, and growth with length."""

import subprocess
import sys
import time
from collections.abc import Iterator

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
_ROUNDS = 4
_FIRST = (
    "import time; started = time.perf_counter()\n"
    "from workshop_app.quality.check import check\n"
    "from workshop_app.quality.rule import Kind\n"
    "imported = time.perf_counter()\n"
    "check('Øke inntektene fra 30 mnok til 40 mnok i 2020', Kind.KEY_RESULT)\n"
    "print((imported - started) * 1000, (time.perf_counter() - imported) * 1000)\n"
)


def sentences() -> list[str]:
    """A thousand and more different sentences."""
    return [
        shape.format(subject, number + 1, number % 4 + 10)
        for shape in _SHAPES
        for subject in _SUBJECTS
        for number in range(30)
    ]


def measurements() -> Iterator[tuple[str, str]]:
    """Name and printed value of each measurement."""
    yield "quality: sentences a second, one core, warm", f"{_sentences_a_second():,.0f}"
    imported, first = _first_check()
    yield "quality: import in a fresh process", f"{imported:.0f} ms"
    yield "quality: first check in a fresh process, word lists and texts read", f"{first:.0f} ms"
    one, ten, hundred = (_milliseconds("Øke salget fra 3 til 5 % og " * times) for times in (40, 400, 4000))
    yield (
        "quality: a line of 1,100 characters; 10 and 100 times as long",
        f"{one:.1f} ms; ×{ten / one:.1f}; ×{hundred / one:.1f}",
    )


def _sentences_a_second() -> float:
    texts = sentences()
    for text in texts:
        check(text, Kind.KEY_RESULT, language="nb")
    best = min(_seconds(texts) for _ in range(_ROUNDS))
    return len(texts) / best


def _seconds(texts: list[str]) -> float:
    started = time.perf_counter()
    for text in texts:
        check(text, Kind.KEY_RESULT, language="nb")
    return time.perf_counter() - started


def _first_check() -> tuple[float, float]:
    runs = [
        subprocess.run(
            [sys.executable, "-c", _FIRST], capture_output=True, text=True, check=True
        ).stdout.split()
        for _ in range(_ROUNDS)
    ]
    return min(float(run[0]) for run in runs), min(float(run[1]) for run in runs)


def _milliseconds(text: str) -> float:
    check(text, Kind.KEY_RESULT, language="nb")
    started = time.perf_counter()
    check(text, Kind.KEY_RESULT, language="nb")
    return (time.perf_counter() - started) * 1000

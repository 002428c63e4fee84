"""Measures the quality check against labelled sentences: ``make evaluate`` prints the tables.

The corpus (pairs of a bad sentence and its published better version, and statements with a label for each
criterion) lies beside the project and is not part of it; without it this says so and stops.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workshop_app.quality.check import Report, check
from workshop_app.quality.rule import CRITERIA, Criterion, Kind, Verdict

CORPUS = Path(__file__).resolve().parents[2].parent / "shared" / "corpus" / "dev"
_LABELS = {Criterion.QUALITATIVE: "no_numbers_needed_ok"}
_SHOWN = 10


@dataclass(frozen=True)
class Cell:
    """One scored cell: a statement's label for a criterion and what the check said."""

    language: str
    criterion: Criterion
    label: bool
    verdict: Verdict
    text: str
    rule: str

    @property
    def sure(self) -> bool:
        """Whether the check said yes or no."""
        return self.verdict is not Verdict.UNSURE

    @property
    def right(self) -> bool:
        """Whether the check said what the label says."""
        return self.verdict is (Verdict.YES if self.label else Verdict.NO)

    @property
    def false_alarm(self) -> bool:
        """Whether the check failed what is fine."""
        return self.label and self.verdict is Verdict.NO


def rows(path: Path) -> list[dict[str, Any]]:
    """The JSON Lines of a file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def cells(statements: Sequence[Mapping[str, Any]]) -> Iterator[Cell]:
    """Every scored cell; a label of null is not scored."""
    for statement in statements:
        kind = Kind(statement["kind"])
        report = check(statement["text"], kind, language=statement["lang"])
        for criterion in CRITERIA[kind]:
            label = statement["labels"].get(_LABELS.get(criterion, criterion.value))
            if label is not None:
                rule = _rule(report, criterion)
                yield Cell(
                    statement["lang"], criterion, label, report.criteria[criterion], statement["text"], rule
                )


def _rule(report: Report, criterion: Criterion) -> str:
    return next((finding.rule for finding in report.findings if finding.criterion is criterion), "")


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:5.1f} %" if whole else "      –"


def print_pairs(pairs: Sequence[Mapping[str, Any]]) -> None:
    """Per language and kind: how many pairs are ordered, tied and wrong; then those that are not ordered."""
    counts: Counter[tuple[str, str, str]] = Counter()
    missed = []
    for pair in pairs:
        kind = Kind(pair["kind"])
        bad = check(pair["bad"], kind, language=pair["lang"]).strength
        good = check(pair["good"], kind, language=pair["lang"]).strength
        how = "ordered" if good > bad else "tied" if good == bad else "wrong"
        counts[pair["lang"], kind.value, how] += 1
        if how != "ordered":
            missed.append(f"  {how:5} {bad:3} {good:3}  {pair['bad']}  →  {pair['good']}")
    print("pairs                ordered   tied    wrong   of")
    for language, kind_name in sorted({key[:2] for key in counts}):
        how_many = [counts[language, kind_name, how] for how in ("ordered", "tied", "wrong")]
        total = sum(how_many)
        shares = " ".join(_share(number, total) for number in how_many)
        print(f"{language} {kind_name:15}  {shares}  {total}")
    print(*missed, sep="\n")


def print_criteria(scored: Sequence[Cell]) -> None:
    """Per language and criterion: right when sure, share unsure, false alarms among what is fine."""
    print("\ncriterion            right when sure   unsure   false alarms   cells")
    for language in sorted({cell.language for cell in scored}):
        for criterion in Criterion:
            here = [cell for cell in scored if cell.language == language and cell.criterion is criterion]
            if here:
                sure = [cell for cell in here if cell.sure]
                right = _share(sum(cell.right for cell in sure), len(sure))
                unsure = _share(len(here) - len(sure), len(here))
                alarms = _share(sum(cell.false_alarm for cell in here), sum(cell.label for cell in here))
                print(
                    f"{language} {criterion.value:15}        {right}  {unsure}        {alarms}   {len(here)}"
                )


def print_misses(scored: Sequence[Cell], shown: int = _SHOWN) -> None:
    """The worst misses: false alarms first, then other wrong verdicts."""
    wrong = sorted((cell for cell in scored if cell.sure and not cell.right), key=_worst_first)
    print(f"\nthe worst of {len(wrong)} misses")
    for cell in wrong[:shown]:
        said = f"said {cell.verdict.value:3} ({cell.rule or '–'})"
        print(f"  {cell.language} {cell.criterion.value:11} {said}: {cell.text}")


def _worst_first(cell: Cell) -> tuple[bool, str]:
    return not cell.false_alarm, cell.criterion.value


def main(folder: Path) -> int:
    """Prints the tables for a folder with the two files of the corpus; 0 also when there is none."""
    if not folder.is_dir():
        print("The labelled sentences are not on this machine (../shared/corpus/dev): nothing to evaluate.")
        return 0
    print_pairs(rows(folder / "pairs.jsonl"))
    scored = list(cells(rows(folder / "statements.jsonl")))
    print_criteria(scored)
    print_misses(scored)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS))

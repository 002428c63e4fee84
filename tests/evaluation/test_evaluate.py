"""The evaluation says so when there is nothing to evaluate, and counts right when there is."""

import json
from pathlib import Path

import pytest

from tests.evaluation import evaluate


def test_without_a_corpus_it_says_so_and_stops_with_status_0(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert evaluate.main(tmp_path / "nothing") == 0
    assert "nothing to evaluate" in capsys.readouterr().out


def test_pairs_and_labels_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pairs = [
        {"lang": "en", "kind": "key_result", "bad": "Sell more", "good": "Raise sales from 3 to 5 by May 1"},
        {"lang": "en", "kind": "key_result", "bad": "Raise sales from 3 to 5 by May 1", "good": "Sell more"},
    ]
    statements = [
        {
            "lang": "en",
            "kind": "key_result",
            "text": "NPS 60",
            "labels": {"measurable": True, "time_bound": True},
        },
        {"lang": "en", "kind": "objective", "text": "Grow", "labels": {"no_numbers_needed_ok": True}},
    ]
    for name, rows in (("pairs", pairs), ("statements", statements)):
        text = "".join(json.dumps(row) + "\n" for row in rows)
        (tmp_path / f"{name}.jsonl").write_text(text, encoding="utf-8")
    assert evaluate.main(tmp_path) == 0
    out = capsys.readouterr().out
    assert "en key_result        50.0 %   0.0 %  50.0 %  2" in out
    assert "the worst of 1 misses" in out
    assert "en qualitative" in out

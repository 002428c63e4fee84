"""``okr-workshop check``: a report for people, JSON Lines for programs."""

import io
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from workshop_app import check_command
from workshop_app.quality.rule import CRITERIA, Kind
from workshop_app.quality.rules import RULES
from workshop_app.texts import Texts


class Terminal(io.StringIO):
    """A text stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def run(source: str = "", target: io.StringIO | None = None, **options: Any) -> tuple[str | None, str]:
    """Runs the command on a text; what is wrong and what was written."""
    out = target or io.StringIO()
    given: dict[str, Any] = {
        "file": None, "jsonl": False, "language": None, "kind": "key_result", "period": None, "explain": None,
        "list_rules": False, **options,
    }  # fmt: skip
    problem = check_command.run(**given, source=io.StringIO(source), target=out)
    return problem, out.getvalue()


def answers(*lines: str) -> list[dict[str, Any]]:
    """The answers to lines of JSON."""
    _, out = run("".join(line + "\n" for line in lines), jsonl=True)
    return [json.loads(line) for line in out.splitlines()]


def question(**values: object) -> str:
    """A line of JSON with a key result in it."""
    return json.dumps(
        {"kind": "key_result", "text": "Øke salget", "lang": None, "period": None, "id": 1, **values}
    )


def test_a_line_of_json_is_answered_with_the_whole_contract() -> None:
    (answer,) = answers(question(id={"any": ["thing"]}))
    assert list(answer) == ["id", "kind", "text", "lang", "strength", "criteria", "findings"]
    assert answer["id"] == {"any": ["thing"]}
    assert answer["kind"] == "key_result"
    assert answer["text"] == "Øke salget"
    assert answer["lang"] == "nb"
    assert 0 <= answer["strength"] <= 100
    assert list(answer["criteria"]) == [criterion.value for criterion in CRITERIA[Kind.KEY_RESULT]]
    assert set(answer["criteria"].values()) <= {"yes", "unsure", "no"}
    for finding in answer["findings"]:
        assert list(finding) == ["rule", "criterion", "verdict", "span", "message", "question", "suggestion"]
        start, end = finding["span"]
        assert 0 <= start <= end <= len("Øke salget")


def test_the_period_of_a_line_is_its_deadline() -> None:
    (answer,) = answers(question(period="2027-Q1"))
    assert answer["criteria"]["time_bound"] == "yes"


@pytest.mark.parametrize(
    "line",
    [
        "x",
        "",
        "[1]",
        "null",
        '"text"',
        "[" * 100000,
        '{"kind": "objective", "text": "x", "id": NaN}',
        '{"id": 1}',
        question(kind="goal"),
        question(text=3),
        question(lang="sv"),
        question(kind=["key_result"]),
        question(period="snart"),
        question(period=2027),
    ],
)
def test_a_line_that_is_no_question_gives_an_error_and_the_run_goes_on(line: str) -> None:
    bad, good = answers(line, question(id=2))
    assert set(bad) == {"id", "error"}
    assert bad["error"]
    assert good["id"] == 2


def test_an_error_keeps_the_id_of_its_line() -> None:
    (answer,) = answers(question(id="a7", kind="goal"))
    assert answer["id"] == "a7"


def test_every_answer_is_written_before_the_next_line_is_read() -> None:
    out = io.StringIO()
    seen: list[int] = []

    def lines() -> Iterator[str]:
        for number in range(3):
            seen.append(out.getvalue().count("\n"))
            yield question(id=number) + "\n"

    check_command.write_json_lines(lines(), out, language=None, period=None, texts=Texts("nb"))
    assert seen == [0, 1, 2]


def test_half_a_character_does_not_stop_the_run() -> None:
    target = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    source = io.TextIOWrapper(
        io.BytesIO(question(text="\ud800 best").encode() + b"\n\xff\n"), encoding="ascii"
    )
    problem = check_command.run(
        file=None, jsonl=True, language=None, kind="key_result", period=None, explain=None, list_rules=False,
        source=source, target=target,
    )  # fmt: skip
    target.flush()
    written = target.buffer.getvalue().decode("utf-8").splitlines()
    assert problem is None
    assert json.loads(written[0])["text"] == "\ud800 best"
    assert "error" in json.loads(written[1])


def test_the_report_for_people_says_what_is_missing_in_words_and_shapes() -> None:
    _, out = run("Øke salget\n\nLaunch the app\n")
    assert "Øke salget" in out
    assert "✗ nei       Målbart" in out
    assert "Spør: Innen når?" in out
    assert "Forslag: Øke salget fra ___ til ___" in out
    assert "✗ no      Measurable" in out
    assert "\033[" not in out


def test_the_report_has_colours_on_a_terminal() -> None:
    _, out = run("Øke salget\n", target=Terminal())
    assert "\033[31m✗ nei\033[0m" in out


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("\ufeffNPS fra 30 til 45\n", encoding="utf-8")
    _, out = run(file=path)
    assert out.startswith("NPS fra 30 til 45")


def test_an_objective_is_checked_as_one() -> None:
    _, out = run("Bli bygdas triveligste møteplass\n", kind="objective", period="2027-H1")
    assert "✓ ja        Inspirerende" in out


def test_a_rule_is_explained_and_all_are_listed() -> None:
    assert "no_baseline" in run(explain="no_baseline", language="en")[1]
    listed = run(list_rules=True)[1]
    assert all(rule.id in listed for rule in RULES)


@pytest.mark.parametrize(
    ("options", "part"),
    [
        ({"explain": "nothing"}, "nothing"),
        ({"kind": "goal"}, "goal"),
        ({"language": "sv"}, "sv"),
        ({"period": "snart"}, "snart"),
        ({"file": Path("no/such/file")}, "file"),
    ],
)
def test_a_wrong_option_gives_one_clear_sentence(options: dict[str, Any], part: str) -> None:
    problem, out = run(**options)
    assert problem is not None
    assert part in problem
    assert not out


def test_a_reader_that_has_seen_enough_ends_the_run_quietly(tmp_path: Path) -> None:
    asked = tmp_path / "asked.jsonl"
    asked.write_text((question() + "\n") * 4000, encoding="utf-8")
    command = [sys.executable, "-m", "workshop_app", "check", "--jsonl", str(asked)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert json.loads(running.stdout.readline())["id"] == 1
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(timeout=60) == 0

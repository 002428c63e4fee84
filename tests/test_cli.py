"""The command line as people call it: what it writes, what it says when it cannot, and its status."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from workshop_app import __version__
from workshop_app.cli import app

ARTICLE = (
    "Øke merkevaregjenkjennelse for å gjøre selskapet til markedsleder.",
    "Øke inntektene fra 30 mnok til 40 mnok i 2020",
    "Redusere churn med 2,75% i 2020",
    "Forbedre gjenkjøp hos kunder til 98,6% i 2020",
)


@pytest.fixture(autouse=True)
def english_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Errors come in the language of the terminal."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


def _call(*words: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


def _pdf_text(path: Path) -> str:
    read = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, check=True, encoding="utf-8"
    )
    return " ".join(read.stdout.split())


def _demo_file(folder: Path) -> Path:
    assert _call("demo", folder).exit_code == 0
    return next(folder.glob("*.okr.json"))


def test_the_demo_writes_the_sheets_with_the_article_letter_for_letter(tmp_path: Path) -> None:
    result = _call("demo", tmp_path / "demo")
    assert result.exit_code == 0
    assert {path.suffix for path in (tmp_path / "demo").iterdir()} == {".pdf", ".json"}
    assert "okr_sheet_1.pdf" in result.stdout
    for name in ("okr_sheet_1.pdf", "overview.pdf", "minutes.pdf"):
        text = _pdf_text(tmp_path / "demo" / name)
        assert [sentence for sentence in ARTICLE if sentence not in text] == []


def test_the_demo_speaks_english_when_asked(tmp_path: Path) -> None:
    assert "17 ideas written" in _call("demo", tmp_path, "--lang", "en").stdout


def test_the_version_is_told() -> None:
    assert _call("--version").stdout.strip() == f"okr-workshop {__version__}"


def test_a_portable_file_goes_in_and_its_sheets_come_out(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    file = _demo_file(tmp_path / "demo")
    assert _call("--library", library, "import", file).exit_code == 0
    listed = _call("--library", library, "list").stdout
    assert "Kundeteamet" in listed
    workshop_id = listed.split("\t")[0]
    result = _call("--library", library, "export", workshop_id, tmp_path / "out", "--sheet", "overview")
    assert result.exit_code == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [file.name, "overview.pdf"]
    assert json.loads((tmp_path / "out" / file.name).read_text("utf-8")) == json.loads(
        file.read_text("utf-8")
    )


def test_a_file_can_be_exported_without_a_library(tmp_path: Path) -> None:
    file = _demo_file(tmp_path / "demo")
    assert (
        _call("--library", tmp_path / "no.sqlite", "export", file, tmp_path / "out", "--lang", "en").exit_code
        == 0
    )
    assert "Objectives and key results" in _pdf_text(tmp_path / "out" / "overview.pdf")
    assert not (tmp_path / "no.sqlite").exists()


def test_importing_twice_asks_and_then_does_what_was_chosen(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    file = _demo_file(tmp_path / "demo")
    _call("--library", library, "import", file)
    refused = _call("--library", library, "import", file)
    assert refused.exit_code == 1
    assert "--replace" in refused.stderr
    assert _call("--library", library, "import", file, "--replace").exit_code == 0
    assert len(_call("--library", library, "list").stdout.splitlines()) == 1
    assert _call("--library", library, "import", file, "--keep-both").exit_code == 0
    assert len(_call("--library", library, "list").stdout.splitlines()) == 2


@pytest.mark.parametrize(
    "words",
    [
        ("export", "nobody knows it", "out"),
        ("export", "missing.okr.json", "out"),
        ("import", "missing.okr.json"),
        ("export", "x", "out", "--sheet", "napkin"),
        ("demo", "out", "--lang", "sv"),
        ("import", __file__),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_a_status(words: tuple[str, ...], tmp_path: Path) -> None:
    result = _call("--library", tmp_path / "library.sqlite", *words)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert len(result.stderr.strip().splitlines()) == 1
    assert "Traceback" not in result.stderr


def test_a_library_that_is_something_else_is_left_alone(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    library.write_text("not a library", encoding="utf-8")
    result = _call("--library", library, "list")
    assert result.exit_code == 1
    assert len(result.stderr.strip().splitlines()) == 1
    assert library.read_text(encoding="utf-8") == "not a library"


def test_an_empty_library_says_what_to_do_next(tmp_path: Path) -> None:
    assert "okr-workshop" in _call("--library", tmp_path / "library.sqlite", "list").stdout


def test_the_check_keeps_its_contract_line_by_line() -> None:
    asked = [
        {"kind": "key_result", "text": ARTICLE[2], "lang": None, "period": None, "id": 7},
        {"kind": "objective", "text": ARTICLE[0], "lang": "nb", "period": "2027-Q1", "id": ["any", "thing"]},
    ]
    lines = [json.dumps(asked[0]), "not json", json.dumps(asked[1]), '{"id": 9}']
    result = subprocess.run(
        [sys.executable, "-m", "workshop_app", "check", "--jsonl"],
        input="\n".join(lines), capture_output=True, check=True, encoding="utf-8",
    )  # fmt: skip
    first, broken, second, incomplete = map(json.loads, result.stdout.splitlines())
    assert (first["id"], first["kind"], first["text"], first["lang"]) == (7, "key_result", ARTICLE[2], "nb")
    assert first["criteria"]["baseline"] == "unsure"
    assert {
        first["criteria"][name] for name in ("concrete", "measurable", "yes_no", "result", "time_bound")
    } == {"yes"}
    assert set(first["findings"][0]) == {
        "rule", "criterion", "verdict", "span", "message", "question", "suggestion"
    }  # fmt: skip
    assert second["id"] == ["any", "thing"]
    assert second["criteria"]["time_bound"] == "yes"
    assert set(broken) == {"id", "error"}
    assert (incomplete["id"], set(incomplete)) == (9, {"id", "error"})


def test_the_check_reads_a_file_for_people(tmp_path: Path) -> None:
    file = tmp_path / "sentences.txt"
    file.write_text("\n".join(ARTICLE[1:]), encoding="utf-8")
    result = _call("check", file, "--lang", "nb")
    assert result.exit_code == 0
    assert ARTICLE[2] in result.stdout

"""The command line as people call it: what it writes, what it says when it cannot, and its status."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from workshop_app import __version__
from workshop_app.bundle import FILES
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
    wanted = ("--sheet", "overview", "--format", "portable")
    result = _call("--library", library, "export", workshop_id, tmp_path / "out", *wanted)
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


def test_a_scene_is_drawn_without_a_screen(tmp_path: Path) -> None:
    file, out = _demo_file(tmp_path / "demo"), tmp_path / "out"
    command = [sys.executable, "-m", "workshop_app", "export", str(file), str(out), "--scene", "close"]
    bare = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    subprocess.run(command, capture_output=True, check=True, env=bare)
    drawn = sorted(out.iterdir())
    assert [path.suffix for path in drawn] == [".png"] * len(drawn)
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in drawn)
    unknown = _call("export", file, "-", "--scene", "napkin")
    assert (unknown.exit_code, unknown.stdout) == (1, "")


TABLE = "type,title,target value\nobjective,Customers stay,\nkey result,Churn,3\n"


def test_one_file_goes_to_standard_output(tmp_path: Path) -> None:
    file = _demo_file(tmp_path / "demo")
    table = _call("export", file, "-", "--format", "csv", "--lang", "en")
    assert table.stdout.lstrip("\ufeff").startswith("row_id,parent_row_id,type")
    assert (
        CliRunner().invoke(app, ["export", str(file), "-", "--sheet", "overview"]).stdout_bytes[:5]
        == b"%PDF-"
    )
    both = _call("export", file, "-", "--format", "csv", "--format", "calendar")
    assert (both.exit_code, both.stdout) == (1, "")


@pytest.mark.parametrize("one", FILES)
def test_every_format_can_be_exported(tmp_path: Path, one: str) -> None:
    file = _demo_file(tmp_path / "demo")
    result = _call("export", file, tmp_path / "out", "--format", one)
    assert result.exit_code == 0
    (written,) = (tmp_path / "out").iterdir()
    assert written.stat().st_size > 100


def test_a_table_becomes_a_workshop_and_goes_into_one(tmp_path: Path) -> None:
    library, file = tmp_path / "library.sqlite", tmp_path / "Care.csv"
    file.write_text(TABLE, encoding="utf-8")
    made = _call("--library", library, "import", file)
    assert "2 rows" in made.stdout
    workshop_id, name, *_ = _call("--library", library, "list").stdout.split("\t")
    assert name.startswith("Care, ")
    given = CliRunner().invoke(
        app, ["--library", str(library), "import", "-", "--into", workshop_id], input=TABLE
    )
    assert given.exit_code == 0
    back = _call("--library", library, "export", workshop_id, "-", "--format", "csv", "--lang", "en").stdout
    assert back.count("Customers stay") == 2


def test_a_row_that_cannot_be_taken_keeps_all_of_the_table_out(tmp_path: Path) -> None:
    library, file = tmp_path / "library.sqlite", tmp_path / "Care.csv"
    file.write_text(TABLE + "key result,NPS,lots\n", encoding="utf-8")
    refused = _call("--library", library, "import", file)
    assert refused.exit_code == 1
    assert refused.stderr.splitlines() == [
        "Line 4: “lots” is not a number.",
        "1 row cannot be taken, so nothing was imported. Correct it and try again.",
    ]
    assert "\t" not in _call("--library", library, "list").stdout


def test_a_list_becomes_cards_of_a_workshop(tmp_path: Path) -> None:
    library, file = tmp_path / "library.sqlite", tmp_path / "ideas.txt"
    file.write_text("- shorter queues\n- fewer errors\n", encoding="utf-8")
    _call("--library", library, "import", _demo_file(tmp_path / "demo"))
    name = _call("--library", library, "list").stdout.split("\t")[1]
    assert "2 cards" in _call("--library", library, "import", file, "--into", name).stdout


@pytest.mark.parametrize(
    "words",
    [
        ("export", "x", "out", "--format", "napkin"),
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


def test_a_workshop_with_a_stage_that_is_not_known_is_refused(tmp_path: Path) -> None:
    file = _demo_file(tmp_path / "demo")
    file.write_text(
        file.read_text("utf-8").replace('"stage": "vote"', '"stage": "karaoke"'), encoding="utf-8"
    )
    refused = _call("--library", tmp_path / "library.sqlite", "import", file)
    assert refused.exit_code == 1
    assert "karaoke" in refused.stderr

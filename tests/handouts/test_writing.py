"""Writing sheets into a folder."""

import errno
import os
from pathlib import Path

import pytest

from tests.handouts import records
from workshop_app.handouts import writing
from workshop_app.handouts.handout import PrintedFile
from workshop_app.texts import LANGUAGES, Texts

FILES = (PrintedFile("a.pdf", b"new a"), PrintedFile("b.pdf", b"new b"))


def test_the_files_of_a_handout_are_written_and_named(tmp_path: Path) -> None:
    (written,) = writing.write("overview", records.EXAMPLE, "nb", tmp_path)
    assert written == tmp_path / "overview.pdf"
    assert written.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [written]


def test_older_files_are_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    writing.write_files(FILES, tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "a.pdf": b"new a",
        "b.pdf": b"new b",
    }


def test_a_full_disk_leaves_the_old_files_and_no_half_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    synced: list[int] = []

    def full(descriptor: int) -> None:
        synced.append(descriptor)
        if len(synced) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(writing.HandoutProblem) as problem:
        writing.write_files(FILES, tmp_path)
    assert problem.value.key == "handouts.problem.no_space"
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.pdf": b"old"}


def test_a_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(writing.HandoutProblem) as problem:
        writing.write("overview", records.EXAMPLE, "nb", tmp_path / "gone")
    assert problem.value.values["folder"] == str(tmp_path / "gone")


def test_a_target_that_cannot_be_replaced_is_named_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(writing.HandoutProblem) as problem:
        writing.write_files(FILES[:1], tmp_path)
    assert problem.value.values["file"] == "a.pdf"
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["no_folder", "not_allowed", "no_space", "not_written"])
def test_every_problem_is_a_sentence_in_both_languages(language: str, name: str) -> None:
    said = Texts(language)(f"handouts.problem.{name}", file="a.pdf", folder="/x", reason="no")
    assert "{" not in said


def test_a_sheet_can_be_read_by_whoever_may_read_other_files_here(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    (written,) = writing.write_files([PrintedFile("sheet.pdf", b"%PDF")], tmp_path)
    assert written.stat().st_mode == plain.stat().st_mode

"""Files are written whole or not at all, under names that every system takes."""

from pathlib import Path

import pytest

from workshop_app.exchange import files
from workshop_app.exchange.files import file_name, read_file, write_file
from workshop_app.exchange.problems import FileProblem


def test_a_file_is_written_and_read_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = write_file(tmp_path / "a.okr.json", b"content")
    assert read_file(path) == b"content"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_fills_up_leaves_the_older_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    path = write_file(tmp_path / "a.okr.json", b"older")
    monkeypatch.setattr("workshop_app.exchange.files.os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_file(path, b"newer")
    assert path.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_file(tmp_path / "nowhere" / "a.okr.json", b"")


def test_a_file_that_is_far_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST", 10)
    (tmp_path / "large").write_bytes(b"x" * 11)
    with pytest.raises(FileProblem):
        read_file(tmp_path / "large")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Salg, 1. kvartal 2027", "Salg, 1. kvartal 2027.okr.json"),
        ("a/b\\c:d*e", "a-b-c-d-e.okr.json"),
        ("../../etc/passwd", "etc-passwd.okr.json"),
        ("", "workshop.okr.json"),
        ("...", "workshop.okr.json"),
        ("CON", "_CON.okr.json"),
        ("lpt1.txt", "_lpt1.txt.okr.json"),
        ("ÆØÅ 🎯", "ÆØÅ 🎯.okr.json"),
        ("x" * 500, "x" * 80 + ".okr.json"),
        ("line\nbreak", "line-break.okr.json"),
    ],
)
def test_a_name_becomes_a_file_name(name: str, expected: str) -> None:
    assert file_name(name, ".okr.json") == expected

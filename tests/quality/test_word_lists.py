"""Word lists are read with a clear error: the file, the line and what is wrong there."""

from pathlib import Path

import pytest

from workshop_app import paths
from workshop_app.quality.reading import word_lists
from workshop_app.quality.reading.vocabulary import LANGUAGES, vocabulary
from workshop_app.quality.reading.word_lists import GROUPS, WordListError


def written(tmp_path: Path, old: str, new: str) -> Path:
    """A copy of the English list with one change."""
    text = paths.resource("quality/en.toml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "xx.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def line_of(path: Path, part: str) -> int:
    """The number of the first line with a text."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if part in line)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_of_both_languages_is_there_and_none_is_empty(language: str) -> None:
    lists = word_lists.read(paths.resource(f"quality/{language}.toml"))
    assert set(lists.sections) == set(GROUPS)
    for section, groups in GROUPS.items():
        assert all(lists.sections[section][group] for group in groups)


def test_a_file_that_is_no_toml_names_the_line(tmp_path: Path) -> None:
    path = written(tmp_path, "[nouns]", "[nouns")
    with pytest.raises(WordListError, match=f"xx.toml:{line_of(path, '[nouns')}:"):
        word_lists.read(path)


def test_an_unknown_list_names_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, "\nmultiply = ", "\nmultiplied = ")
    with pytest.raises(
        WordListError, match=rf"xx.toml:{line_of(path, 'multiplied')}: .*no list 'multiplied'"
    ):
        word_lists.read(path)


def test_a_missing_section_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, "[irregular]", "[irregularities]")
    with pytest.raises(WordListError, match=r"xx.toml:\d+: the section \[irregular\] is missing"):
        word_lists.read(path)


def test_a_word_in_capitals_names_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, "churn,", "CHURN,")
    with pytest.raises(WordListError, match=rf"xx.toml:{line_of(path, 'CHURN')}: 'CHURN'.*lower case"):
        word_lists.read(path)


def test_a_list_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, '\npossible = "', '\npossible = 3 # "')
    with pytest.raises(WordListError, match="'possible' must be one text"):
        word_lists.read(path)


def test_nothing_between_two_commas_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "churn,", "churn,,")
    with pytest.raises(WordListError, match="nothing between two commas"):
        word_lists.read(path)


def test_a_number_word_without_a_number_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "\nseven = 7", '\nseven = "7"')
    with pytest.raises(WordListError, match=rf"xx.toml:{line_of(path, 'seven =')}: .*needs a number"):
        word_lists.read(path)


@pytest.mark.parametrize(
    ("language", "word", "tag"),
    [
        ("nb", "økte", "v.up"),
        ("nb", "reduseres", "v.down"),
        ("nb", "kundetilfredsheten", "n.metric"),
        ("nb", "leietakertilfredshetsscoren", "n.metric"),
        ("nb", "oke", "v.up"),
        ("nb", "sykefraværets", "n.metric"),
        ("nb", "increase", "v.up"),
        ("en", "dropped", "v.down"),
        ("en", "complaints", "n.defect"),
        ("en", "kundetilfredshet", "n.metric"),
        ("en", "repaint", "v.finish"),
    ],
)
def test_a_form_is_found_by_its_base_its_compound_or_the_other_language(
    language: str, word: str, tag: str
) -> None:
    assert tag in vocabulary(language).tags(word)

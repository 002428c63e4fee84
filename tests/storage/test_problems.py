"""Whatever stands in the way is said in a sentence, in both languages."""

import pytest

from workshop_app.storage import problems
from workshop_app.texts import LANGUAGES, Texts

KINDS = [
    problems.LibraryProblem,
    problems.Broken,
    problems.Newer,
    problems.ReadOnly,
    problems.Locked,
    problems.NotALibrary,
    problems.NoSpace,
    problems.Unreachable,
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_problem_names_the_library_and_says_what_to_do(
    kind: type[problems.LibraryProblem], language: str
) -> None:
    problem = kind("bibliotek.sqlite")
    sentence = Texts(language)(problem.key, **problem.values)
    assert "bibliotek.sqlite" in sentence
    assert sentence.count(". ") >= 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("conflict", [problems.Conflict("idea"), problems.Rejected()])
def test_a_conflict_is_said_in_words(conflict: problems.Conflict, language: str) -> None:
    assert Texts(language)(conflict.key, **conflict.values)


@pytest.mark.parametrize("kind", KINDS)
def test_a_problem_is_plain_english_for_the_log(kind: type[problems.LibraryProblem]) -> None:
    assert str(kind("library.sqlite")).startswith("library.sqlite: ")

"""The texts: complete and alike in both languages, every one asked for, every one that is asked for there."""

import re
from itertools import combinations
from pathlib import Path

import pytest

from tests.architecture.source import ROOT, Source, sources
from tests.texts.asked_for import BEGINNING, asked_for
from tests.texts.asked_for import complaints_about as complaints_about_question
from tests.texts.catalogues import KEY, Entry, complaints_about, complaints_between, entries

LOCALE = ROOT / "resources" / "locale"
LANGUAGES = ("nb", "en")
TEXTS = {language: entries(LOCALE / language) for language in LANGUAGES}
DOMAINS = frozenset(key.partition(".")[0] for texts in TEXTS.values() for key in texts)
ASKED = asked_for(sources("workshop_app"), DOMAINS)


def holds(complaints: list[str]) -> None:
    """Fail with every complaint on a line of its own."""
    if complaints:
        pytest.fail("\n".join(complaints), pytrace=False)


def test_there_are_no_other_languages_than_these() -> None:
    assert {path.name for path in LOCALE.iterdir()} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_whole(language: str) -> None:
    holds([complaint for entry in TEXTS[language].values() for complaint in complaints_about(entry)])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_stands_twice(language: str) -> None:
    keys = [line for path in (LOCALE / language).glob("*.po") for line in _key_lines(path)]
    holds(sorted({line for line in keys if keys.count(line) > 1}))


def test_both_languages_say_the_same_things() -> None:
    for one, other in combinations(LANGUAGES, 2):
        holds(list(complaints_between(TEXTS[one], TEXTS[other])))


def test_every_text_that_is_asked_for_is_there_with_its_values() -> None:
    holds(
        sorted(
            {
                line
                for question in ASKED.questions
                for line in complaints_about_question(question, TEXTS["nb"])
            }
        )
    )


def test_everything_that_looks_like_a_key_is_one() -> None:
    alike = {
        word
        for word in ASKED.mentioned
        if KEY.fullmatch(word) and word.partition(".")[0] in DOMAINS and not word.endswith(BEGINNING)
    }
    asked = {question.key for question in ASKED.questions}
    operations = {word for word in alike if f"operations.did.{word}" in TEXTS["nb"]}
    holds(sorted(alike - asked - operations - TEXTS["nb"].keys()))


def test_every_pattern_of_keys_meets_some_text() -> None:
    holds(
        [pattern for pattern in ASKED.patterns if not any(re.fullmatch(pattern, key) for key in TEXTS["nb"])]
    )


def test_every_text_is_asked_for() -> None:
    holds([f"{entry.file}: {key}" for key, entry in TEXTS["nb"].items() if not ASKED.covers(key)])


def test_a_text_that_nobody_asks_for_is_noticed() -> None:
    source = Source(
        "workshop_app.console.page", "t('console.save'); f'console.do.{name}'; prefix = 'stages.'"
    )
    asked = asked_for((source,), frozenset({"console", "stages"}))
    covered = [
        asked.covers(key) for key in ("console.save", "console.do.undo", "stages.vote.name", "console.open")
    ]
    assert covered == [True, True, True, False]


@pytest.mark.parametrize(
    ("forms", "plural"),
    [(("",), False), (("{n} kort",), True), (("Hei {}",), False), (("Hei {navn",), False)],
)
def test_a_text_that_is_not_whole_is_noticed(forms: tuple[str, ...], plural: bool) -> None:
    assert list(complaints_about(Entry("console.a", forms, plural, fuzzy=False, file="console.po"))) != []


@pytest.mark.parametrize(
    "call",
    [
        "t('cards.none')",
        "t('cards.made')",
        "t('cards.made', when=1)",
        "t('cards.many', n=2)",
        "t.plural('cards.made', 1)",
    ],
)
def test_a_question_without_an_answer_is_noticed(call: str) -> None:
    texts = {
        "cards.made": Entry("cards.made", ("{by}",), plural=False, fuzzy=False, file="cards.po"),
        "cards.many": Entry(
            "cards.many", ("{n} kort", "{n} kort"), plural=True, fuzzy=False, file="cards.po"
        ),
    }
    questions = asked_for((Source("workshop_app.console.page", call),), frozenset({"cards"})).questions
    assert [line for question in questions for line in complaints_about_question(question, texts)] != []


def test_languages_that_say_different_things_are_noticed() -> None:
    norwegian = Entry("console.a", ("Hei {name}",), plural=False, fuzzy=False, file="console.po")
    english = Entry("console.a", ("Hello",), plural=False, fuzzy=False, file="console.po")
    assert list(complaints_between({"console.a": norwegian}, {"console.a": english})) != []
    assert list(complaints_between({"console.a": norwegian}, {})) != []


def _key_lines(path: Path) -> list[str]:
    """The lines that give a key, with their file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [f"{path.name}: {line}" for line in lines if line.startswith("msgid ") and line != 'msgid ""']

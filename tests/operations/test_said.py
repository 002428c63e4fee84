"""Every act and every refusal has a sentence in both languages that can be filled."""

import inspect
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module

import pytest

from workshop_app import demonstration, operations, paths
from workshop_app.model.words import ProjectorMode
from workshop_app.operations.said import named_sentences, sentence_key
from workshop_app.texts import LANGUAGES, Texts


def acts() -> Iterator[tuple[str, list[str]]]:
    """Every operation, with the arguments that are always given and are texts."""
    names = [one.name for one in pkgutil.iter_modules(operations.__path__) if one.name != "lookup"]
    modules = [import_module(f"workshop_app.operations.{name}") for name in names]
    for module in (*modules, demonstration):
        for name, function in inspect.getmembers(module, inspect.isfunction):
            parameters = inspect.signature(function).parameters
            mine = function.__module__ == module.__name__ and not name.startswith("_")
            if mine and list(parameters)[:2] == ["session", "workshop_id"]:
                given = [p.name for p in parameters.values() if p.default is p.empty and p.annotation is str]
                yield f"{module.__name__.rpartition('.')[2]}.{name}", given


ACTS = dict(acts())


def test_the_operations_are_found() -> None:
    assert {"ideas.add", "votes.cast", "workshops.create", "agreement.reveal_round"} <= ACTS.keys()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("act", sorted(ACTS))
def test_every_act_has_a_sentence_that_its_words_fill(act: str, language: str) -> None:
    texts = Texts(language)
    words = dict.fromkeys(ACTS[act], "ord")
    assert texts(f"operations.did.{act}", **words)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("operation", "words"),
    [
        ("key_results.edit", {"owner": "kundesjef"}),
        ("key_results.edit", {"unit": "%", "owner": "kundesjef"}),
        ("objectives.edit", {"why_now": "Nå"}),
        ("workshops.set_details", {"team": "Salg"}),
        ("workshops.set_details", {}),
    ],
)
def test_a_changed_field_may_have_a_sentence_of_its_own(
    operation: str, words: dict[str, str], language: str
) -> None:
    assert Texts(language)(sentence_key(operation, words), **words)


def test_the_owner_is_named_when_only_the_owner_changed() -> None:
    said = sentence_key("key_results.edit", {"owner": "kundesjef"})
    assert Texts("nb")(said, owner="kundesjef") == "Endret eier til «kundesjef»."


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_a_sentence(language: str) -> None:
    folder = paths.resource("..").resolve() / "workshop_app" / "operations"
    source = "\n".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    keys = set(re.findall(r'Refused\(\s*"([^"]+)"', source))
    assert len(keys) > 15
    assert [key for key in sorted(keys) if not Texts(language).has(key)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("operation", sorted(named_sentences()))
def test_a_sentence_names_what_was_changed(operation: str, language: str) -> None:
    words = {named_sentences()[operation]: "navnet"}
    assert operation in ACTS
    assert "navnet" in Texts(language)(sentence_key(operation, words), **words)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mode", [mode.value for mode in ProjectorMode])
def test_every_way_of_showing_has_its_own_sentence(mode: str, language: str) -> None:
    assert Texts(language).has(sentence_key("showing.set_mode", {"mode": mode}))


def test_what_has_no_name_is_said_without_one() -> None:
    assert sentence_key("participants.remove", {"named_person": ""}) == "operations.did.participants.remove"

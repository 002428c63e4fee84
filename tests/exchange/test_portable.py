"""The portable file loses nothing, and a file that is wrong says where."""

import json
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import CheckConstraint

from tests.exchange.contents import any_workshop, full_workshop
from workshop_app.exchange import FORMATS, PORTABLE
from workshop_app.exchange.document import document
from workshop_app.exchange.portable import LATER_TABLES, TABLES, export_workshop, read, write
from workshop_app.exchange.problems import FileProblem
from workshop_app.model import LIBRARY, METADATA
from workshop_app.model.portable import PortableWorkshop
from workshop_app.operations.portable import Arrival, bring_in
from workshop_app.queries.portable import portable_workshop
from workshop_app.storage.store import Store
from workshop_app.texts import LANGUAGES, Texts


def by_key(content: PortableWorkshop) -> dict[str, Any]:
    parts = {name: {row["id"]: row for row in rows} for name, rows in content.parts.items()}
    return {"workshop": content.workshop, **parts}


def arrive(store: Store, content: PortableWorkshop) -> None:
    store.run(bring_in, content.id, scope=LIBRARY, content=content, mode=Arrival.NEW)


@settings(max_examples=60, deadline=None)
@given(content=any_workshop())
def test_what_is_written_is_read_back_the_same(content: PortableWorkshop) -> None:
    assert read(write(content)) == content


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=any_workshop())
def test_a_workshop_that_travels_through_a_library_loses_nothing(
    store: Store, content: PortableWorkshop
) -> None:
    store.run(bring_in, content.id, scope=LIBRARY, content=content, mode=Arrival.NEW)
    assert by_key(read(store.read(export_workshop, content.id))) == by_key(content)
    store.undo(LIBRARY)


def test_two_libraries_with_the_same_workshop_write_the_same_bytes(store: Store, elsewhere: Store) -> None:
    content = full_workshop()
    arrive(store, content)
    first = store.read(export_workshop, content.id)
    arrive(elsewhere, read(first))
    assert elsewhere.read(export_workshop, content.id) == first


def test_the_file_holds_every_table_of_a_workshop_and_decimals_digit_for_digit() -> None:
    found = json.loads(write(full_workshop()))
    assert set(found) == {"format", "version", "workshop", *TABLES}
    assert (found["format"], found["version"]) == ("okr-workshop", 1)
    assert found["key_result"][0]["from_value"] == "0.750"
    assert all(len(found[name]) >= 1 for name in TABLES)


def test_the_file_is_readable_as_it_is() -> None:
    text = write(full_workshop()).decode("utf-8")
    assert "kortere køer" in text
    assert text.startswith('{\n  "format": "okr-workshop",\n  "version": 1,\n  "workshop": {\n')
    assert text.endswith("}\n")


def test_a_library_without_the_workshop_says_so(store: Store) -> None:
    with pytest.raises(Exception, match="No row"):
        store.read(portable_workshop, uuid4())


def spoilt(change: Callable[[dict[str, Any]], object]) -> bytes:
    found = json.loads(write(full_workshop()))
    change(found)
    return json.dumps(found).encode()


def setting(*path: str | int, to: object) -> Callable[[dict[str, Any]], None]:
    def change(found: Any) -> None:
        for step in path[:-1]:
            found = found[step]
        found[path[-1]] = to

    return change


GOOD = write(full_workshop())
FILES = [
    (b"", "not_json"),
    (b"\xff\xfe\x00", "not_text"),
    (b"hei", "not_json"),
    (b"[]", "other_format"),
    (b"{}", "other_format"),
    (b'{"format": "other", "version": 1}', "other_format"),
    (b'{"format": "okr-workshop"}', "no_version"),
    (b'{"format": "okr-workshop", "version": true}', "no_version"),
    (b'{"format": "okr-workshop", "version": "1"}', "no_version"),
    (b'{"format": "okr-workshop", "version": 2, "anything": {}}', "newer"),
    (b'{"format": "okr-workshop", "version": 1}', "missing"),
    (b'{"format": "okr-workshop", "format": "okr-workshop", "version": 1}', "twice"),
    (b'{"format": NaN}', "no_number"),
    (b'{"format": -Infinity}', "no_number"),
    (b'{"version": ' + b"9" * 5000 + b"}", "not_json"),
    (b'{"a":' + b"[" * 200_000, "not_json"),
    (GOOD[: len(GOOD) // 2], "cut_off"),
    (GOOD[:-3], "cut_off"),
    (GOOD[: GOOD.index(b"true") + 2], "cut_off"),
    (GOOD + b"{}", "not_json"),
    (GOOD.replace(b",", b";", 1), "not_json"),
    (spoilt(setting("surprise", to=1)), "unknown"),
    (spoilt(setting("idea", 0, "surprise", to=1)), "unknown"),
    (spoilt(lambda found: found["idea"][0].pop("text")), "missing"),
    (spoilt(lambda found: found.pop("dot")), "missing"),
    (spoilt(setting("idea", to={})), "wrong_value"),
    (spoilt(setting("idea", 0, to="text")), "wrong_value"),
    (spoilt(setting("workshop", to=[])), "wrong_value"),
    (spoilt(setting("idea", 0, "text", to=None)), "wrong_value"),
    (spoilt(setting("idea", 0, "text", to=5)), "wrong_value"),
    (spoilt(setting("idea", 0, "text", to="\ud800")), "wrong_value"),
    (spoilt(setting("idea", 0, "position", to=1.5)), "wrong_value"),
    (spoilt(setting("idea", 0, "position", to=True)), "wrong_value"),
    (spoilt(setting("idea", 0, "position", to=2**40)), "wrong_value"),
    (spoilt(setting("idea", 0, "revealed", to=1)), "wrong_value"),
    (spoilt(setting("idea", 0, "kind", to="thought")), "wrong_value"),
    (spoilt(setting("idea", 0, "id", to="1")), "wrong_value"),
    (spoilt(setting("idea", 0, "created_at", to="2027-01-01T09:00:00")), "wrong_value"),
    (spoilt(setting("idea", 0, "created_at", to="0001-01-01T00:00:00+14:00")), "wrong_value"),
    (spoilt(setting("key_result", 0, "to_value", to="1e999999999")), "wrong_value"),
    (spoilt(setting("key_result", 0, "to_value", to="NaN")), "wrong_value"),
    (spoilt(setting("key_result", 0, "to_value", to=0.1)), "wrong_value"),
    (spoilt(setting("key_result", 0, "due_on", to="20270101")), "wrong_value"),
    (spoilt(setting("dot", 0, "option_id", to=str(uuid4()))), "dangling"),
    (spoilt(setting("workshop", "current_item_id", to=str(uuid4()))), "dangling"),
    (spoilt(lambda found: found["idea"].append(found["idea"][0])), "twice"),
]


@pytest.mark.parametrize(
    ("content", "problem"), FILES, ids=[f"{number}-{problem}" for number, (_, problem) in enumerate(FILES)]
)
def test_a_file_that_is_wrong_is_refused_with_a_sentence(content: bytes, problem: str) -> None:
    with pytest.raises(FileProblem) as refusal:
        read(content)
    assert refusal.value.key == f"exchange.file.{problem}"
    for language in LANGUAGES:
        assert Texts(language)(refusal.value.key, **refusal.value.values)


def test_a_wrong_value_is_pointed_at() -> None:
    with pytest.raises(FileProblem) as refusal:
        read(spoilt(setting("idea", 1, "position", to="first")))
    assert refusal.value.values == {"place": "idea[1].position"}


BREAKING: dict[str, Callable[[dict[str, Any]], object]] = {
    "ck_workshop_period_in_order": setting("workshop", "ends_on", to="2001-01-01"),
    "ck_workshop_length_minutes_range": setting("workshop", "length_minutes", to=0),
    "ck_workshop_weekly_day_range": setting("workshop", "weekly_day", to=7),
    "ck_agenda_item_minutes_range": setting("agenda_item", 0, "minutes", to=-1),
    "ck_agenda_item_planned_minutes_range": setting("agenda_item", 0, "planned_minutes", to=-1),
    "ck_projector_view_page_range": setting("projector_view", 0, "page", to=-1),
    "ck_projector_view_slide_range": setting("projector_view", 0, "slide", to=-1),
    "ck_card_group_colour_range": setting("card_group", 0, "colour", to=-1),
    "ck_idea_colour_range": setting("idea", 0, "colour", to=-1),
    "ck_idea_not_merged_into_itself": lambda found: found["idea"][0].update(
        merged_into_id=found["idea"][0]["id"]
    ),
    "ck_ballot_round_range": setting("ballot", 0, "round", to=0),
    "ck_ballot_dots_each_range": setting("ballot", 0, "dots_each", to=0),
    "ck_dot_count_range": setting("dot", 0, "count", to=-1),
    "ck_objective_not_supporting_itself": lambda found: found["objective"][0].update(
        supports_id=found["objective"][0]["id"]
    ),
    "ck_key_result_confidence_range": setting("key_result", 0, "confidence", to=11),
    "ck_waiver_about_something": lambda found: found["waiver"][0].update(
        objective_id=None, key_result_id=None
    ),
    "ck_fist_round_number_range": setting("fist_round", 0, "number", to=0),
    "ck_fist_fingers_range": setting("fist", 0, "fingers", to=6),
    "ck_fist_count_range": setting("fist", 0, "count", to=-1),
    "ck_check_in_confidence_range": setting("check_in", 0, "confidence", to=0),
    "ck_review_score_score_range": setting("review_score", 0, "score", to="1.01"),
}


@pytest.mark.parametrize("rule", BREAKING)
def test_a_file_that_breaks_a_rule_of_the_library_is_refused(rule: str) -> None:
    with pytest.raises(FileProblem):
        read(spoilt(BREAKING[rule]))


def test_every_rule_of_the_library_is_tried_above() -> None:
    rules = {
        str(rule.name)
        for name in ("workshop", *TABLES)
        for rule in METADATA.tables[name].constraints
        if isinstance(rule, CheckConstraint)
    }
    assert rules == set(BREAKING)


def test_a_byte_order_mark_in_front_does_no_harm() -> None:
    content = full_workshop()
    assert read(b"\xef\xbb\xbf" + write(content)) == content


def test_the_order_of_names_in_a_file_does_not_matter() -> None:
    content = full_workshop()
    backwards = json.dumps(dict(reversed(document(write(content)).items()))).encode()
    assert read(backwards) == content


def test_the_format_is_in_the_registry() -> None:
    assert PORTABLE in FORMATS
    assert (PORTABLE.stem, PORTABLE.suffix) == ("portable", ".okr.json")


@pytest.mark.parametrize(
    ("column", "value"), [("word", "1 + 1"), ("word", ""), ("language", "tlh"), ("meaning", "x")]
)
def test_a_word_that_the_check_cannot_use_is_no_word(column: str, value: str) -> None:
    with pytest.raises(FileProblem) as problem:
        read(spoilt(setting("room_word", 1, column, to=value)))
    assert problem.value.values == {"place": f"room_word[1].{column}"}


def test_a_file_from_before_a_table_was_there_is_read_with_nothing_in_it() -> None:
    found = json.loads(GOOD)
    for table in LATER_TABLES:
        del found[table]
    content = read(json.dumps(found).encode())
    assert [content.parts[table] for table in LATER_TABLES] == [()] * len(LATER_TABLES)
    assert content.parts["idea"] == read(GOOD).parts["idea"]

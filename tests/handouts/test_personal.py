"""The personal pages."""

from dataclasses import replace
from typing import Any

from tests.handouts import reading, records
from workshop_app.handouts.options import AS_USUAL
from workshop_app.handouts.personal import PERSONAL
from workshop_app.queries.minutes import Minutes
from workshop_app.texts import Texts


def _content(record: Minutes) -> bytes:
    (file,) = PERSONAL.build(record, Texts("nb"), AS_USUAL)
    assert file.name == "personal.pdf"
    return file.content


def _with(*key_results: Any) -> Minutes:
    return replace(records.EXAMPLE, objectives=(records.objective(key_results=key_results),))


def test_each_owner_has_a_page_with_what_is_theirs() -> None:
    first, second = reading.pages(_content(records.EXAMPLE))
    assert "salgsleder" in first
    assert records.SENTENCES[0] in first
    assert records.SENTENCES[1] not in first
    assert "2 nøkkelresultater" in second
    assert records.SENTENCES[2] in second
    assert "Finn utgangspunktet" in second


def test_a_name_is_the_same_however_it_is_written() -> None:
    record = _with(
        records.key_result(1, "a", owner="Åse  Berg"), records.key_result(2, "b", owner=" åse berg ")
    )
    (page,) = reading.pages(_content(record))
    assert "Åse Berg" in page


def test_what_nobody_owns_stands_last_and_asks_for_somebody() -> None:
    pages = reading.pages(_content(_with(records.key_result(1, "a", owner=""), records.KEY_RESULTS[0])))
    assert "Uten eier" in pages[-1]
    assert "salgsleder" in pages[0]


def test_a_starting_point_to_find_is_on_the_page_of_who_finds_it() -> None:
    record = _with(records.key_result(1, "Noe", owner="Ola", baseline_unknown=True, baseline_owner="Kari"))
    ola, kari = reading.pages(_content(record))
    assert "Utgangspunkt jeg skal finne" not in ola
    assert "Utgangspunkt jeg skal finne" in kari


def test_the_bookmarks_are_the_owners() -> None:
    outline: Any = reading.reader(_content(records.EXAMPLE)).outline
    assert [each["/Title"] for each in outline if not isinstance(each, list)] == ["salgsleder", "kundesjef"]

"""Markdown and calendar files are read back by the libraries that others read them with."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import icalendar
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.factory import NINE, a_key_result, a_workshop, an_objective
from workshop_app.bundle import FILES, bundle
from workshop_app.exchange.markdown import in_cell
from workshop_app.operations import follow_up, key_results, workshops
from workshop_app.operations.wording import one_line
from workshop_app.storage.store import Store

ODD = "Kø | <b>ned</b> *nå*, 1. mars; «ja» 🎯 مرحبا"


def a_full_workshop(store: Store) -> UUID:
    workshop_id = a_workshop(store)
    objective_id = an_objective(store, workshop_id, ODD)
    key = a_key_result(store, workshop_id, objective_id)
    store.run(key_results.edit, workshop_id, key_result_id=key, sentence=ODD, owner="Kundesjef")
    store.run(
        workshops.set_follow_up,
        workshop_id,
        weekly_day=4,
        midway_at=datetime(2027, 2, 12, 9, 0, tzinfo=UTC),
        review_at=datetime(2027, 3, 26, 9, 0, tzinfo=UTC),
    )
    return workshop_id


def written(
    store: Store, workshop_id: UUID, stem: str, zone: str = "Europe/Oslo", language: str = "nb"
) -> Any:
    taken = store.read(bundle, workshop_id, now=NINE)
    object.__setattr__(taken, "zone", zone)
    (file,) = taken.files((), language, formats=(stem,))
    return file.content.decode("utf-8")


@pytest.mark.parametrize("language", ["nb", "en"])
@pytest.mark.parametrize("stem", FILES)
def test_the_same_workshop_gives_the_same_bytes(store: Store, stem: str, language: str) -> None:
    taken = store.read(bundle, a_full_workshop(store), now=NINE)
    first, second = (list(taken.files((), language, formats=(stem,))) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("stem", FILES)
def test_a_workshop_with_nothing_in_it_is_written_too(store: Store, stem: str) -> None:
    (file,) = store.read(bundle, a_workshop(store)).files((), formats=(stem,))
    assert file.content


@given(st.text(max_size=40))
def test_markdown_shows_what_was_written(text: str) -> None:
    said = one_line(text)
    shown = MarkdownIt("commonmark").enable("table").parse(f"| {in_cell(said) or 'x'} |\n| --- |")
    inline = [token for token in shown if token.type == "inline"]
    assert len(inline) == 1
    children = inline[0].children or []
    assert {child.type for child in children} <= {"text"}
    assert "".join(child.content for child in children) == (" ".join(said.split()) or "x")


def test_the_markdown_of_okrs_is_a_heading_and_a_table(store: Store) -> None:
    shown = (
        MarkdownIt("commonmark").enable("table").render(written(store, a_full_workshop(store), "markdown"))
    )
    assert "<h1>Kø | &lt;b&gt;ned&lt;/b&gt; *nå*, 1. mars; «ja» 🎯 مرحبا</h1>" in shown
    assert shown.count("<th>") == 6
    assert "<td>Kundesjef</td>" in shown


def test_the_calendar_holds_three_events(store: Store) -> None:
    calendar: Any = icalendar.Calendar.from_ical(written(store, a_full_workshop(store), "calendar"))
    events = {
        str(event["UID"]).rpartition("@")[0].rpartition("-")[2]: event for event in calendar.walk("VEVENT")
    }
    assert set(events) == {"weekly", "midway", "review"}
    weekly = events["weekly"]
    assert weekly["DTSTART"].dt == date(2027, 1, 8)
    assert weekly["RRULE"] == {"FREQ": ["WEEKLY"], "BYDAY": ["FR"], "UNTIL": [date(2027, 3, 31)]}
    midway = events["midway"]["DTSTART"]
    assert (midway.dt.isoformat(), midway.params["TZID"]) == ("2027-02-12T10:00:00+01:00", "Europe/Oslo")
    assert ODD in str(events["midway"]["DESCRIPTION"])
    assert [zone["TZID"] for zone in calendar.walk("VTIMEZONE")] == ["Europe/Oslo"]


def test_a_second_reader_reads_the_calendar_too(store: Store) -> None:
    read = vobject.readOne(written(store, a_full_workshop(store), "calendar"))
    starts = sorted(str(event.dtstart.value) for event in read.vevent_list)
    assert starts == ["2027-01-08", "2027-02-12 10:00:00+01:00", "2027-03-26 10:00:00+01:00"]
    assert all(ODD in event.description.value for event in read.vevent_list)


@pytest.mark.parametrize("zone", ["Etc/UTC", "America/New_York", "Asia/Kolkata"])
def test_a_meeting_is_the_same_moment_in_every_zone(store: Store, zone: str) -> None:
    calendar: Any = icalendar.Calendar.from_ical(written(store, a_full_workshop(store), "calendar", zone))
    midway = next(event for event in calendar.walk("VEVENT") if "midway" in str(event["UID"]))
    assert midway["DTSTART"].dt == datetime(2027, 2, 12, 9, 0, tzinfo=UTC)


def test_no_line_of_the_calendar_is_longer_than_allowed(store: Store) -> None:
    lines = written(store, a_full_workshop(store), "calendar").split("\r\n")
    assert [line for line in lines if len(line.encode("utf-8")) > 75] == []


def test_the_minutes_tell_what_was_learnt(store: Store) -> None:
    workshop_id = a_full_workshop(store)
    store.run(follow_up.learn, workshop_id, text="Spør kundene *før* vi bygger")
    assert "- Spør kundene \\*før\\* vi bygger" in written(store, workshop_id, "minutes_markdown")

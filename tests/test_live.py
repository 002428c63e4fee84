"""The one door that windows use: what it lets through, what it says, and where undo walks."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.factory import a_workshop
from workshop_app.live import LiveWorkshop
from workshop_app.operations import ideas, workshops
from workshop_app.operations.refusal import Refused
from workshop_app.queries.board import board
from workshop_app.queries.library import library
from workshop_app.storage.store import Change, Store


@pytest.fixture
def live(tmp_path: Path, qtbot: QtBot) -> LiveWorkshop:
    """A live workshop in a fresh library."""
    store = Store.open(str(tmp_path / "library.sqlite"))
    opened = LiveWorkshop(store)
    opened.open(a_workshop(store))
    return opened


def test_a_write_is_told_to_every_view_with_its_tables(live: LiveWorkshop, qtbot: QtBot) -> None:
    with qtbot.waitSignal(live.changed) as told:
        live.run(ideas.add, text="Lavere churn", initiator="entry")
    change: Change = told.args[0]
    assert change.tables == {"idea"}
    assert change.initiator == "entry"
    assert [card.text for card in live.read(board).loose] == ["Lavere churn"]


def test_a_refused_act_writes_nothing_and_says_why(live: LiveWorkshop, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(live.changed), qtbot.waitSignal(live.refused) as told:
        assert live.run(ideas.add, text="   ") is None
    assert isinstance(told.args[0], Refused)
    assert live.read(board).total == 0


def test_a_field_that_says_itself_why_it_was_refused_is_the_only_one_to_say_it(
    live: LiveWorkshop, qtbot: QtBot
) -> None:
    said: list[Refused] = []
    with qtbot.assertNotEmitted(live.refused):
        assert live.run(ideas.add, text="   ", when_refused=said.append) is None
    assert [problem.key for problem in said] == ["operations.empty_text"]


def test_undo_in_a_workshop_leaves_the_library_alone(live: LiveWorkshop) -> None:
    live.run(ideas.add, text="Én idé")
    workshop_id = live.workshop_id
    assert workshop_id is not None
    live.run_in(workshop_id, workshops.rename, name="Nytt navn")
    live.undo()
    assert live.read(board).total == 0
    assert live.read_library(library)[0].name == "Nytt navn"


def test_undo_in_the_library_takes_back_the_rename(live: LiveWorkshop) -> None:
    workshop_id = live.workshop_id
    assert workshop_id is not None
    before = live.read_library(library)[0].name
    live.run_in(workshop_id, workshops.rename, name="Nytt navn")
    live.open(None)
    live.undo()
    assert live.read_library(library)[0].name == before


def test_a_change_by_another_process_refreshes_every_view(live: LiveWorkshop, qtbot: QtBot) -> None:
    other = Store.open(live.store.library)
    assert live.workshop_id is not None
    other.run(ideas.add, live.workshop_id, text="Fra et annet vindu")
    other.close()
    with qtbot.waitSignal(live.changed) as told:
        live.look_for_changes_elsewhere()
    assert told.args[0].touches(frozenset({"objective"}))


def test_nothing_is_refreshed_when_nobody_else_wrote(live: LiveWorkshop, qtbot: QtBot) -> None:
    live.run(ideas.add, text="Min egen")
    with qtbot.assertNotEmitted(live.changed):
        live.look_for_changes_elsewhere()


def test_a_write_with_no_open_workshop_is_a_fault_of_the_caller(live: LiveWorkshop) -> None:
    live.open(None)
    with pytest.raises(RuntimeError, match="no workshop is open"):
        live.run(ideas.add, text="Hvor?")

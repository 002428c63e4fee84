"""Files, tables and lists that come in: looked at first, all or nothing, one step, and undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.console.arriving import Bring, counted, look_at
from tests.console.console_at_work import ConsoleAtWork, has_focus
from tests.exchange.contents import full_workshop
from tests.exchange.test_peers import (
    BETTERWORKS,
    BURNING_OKR,
    CULTURE_AMP,
    PEOPLEBOX,
    PEOPLECUES,
    VIVA,
)
from tests.factory import a_store
from workshop_app import clock
from workshop_app.demonstration import build_example
from workshop_app.exchange import portable
from workshop_app.model.words import CardSource
from workshop_app.operations import ideas
from workshop_app.queries.board import board
from workshop_app.queries.library import library
from workshop_app.queries.okrs import okrs
from workshop_app.queries.portable import portable_workshop

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BAD = PEOPLEBOX + "9,7,902,NPS,bo@example.com,2027,Key Result,Team,Care,,,,many,45,,,\n"


@pytest.mark.parametrize(
    "content", [VIVA, PEOPLEBOX, PEOPLECUES, BETTERWORKS, CULTURE_AMP, BURNING_OKR], ids=lambda text: text[:9]
)
def test_the_table_of_another_tool_becomes_a_new_workshop(
    console: ConsoleAtWork, bring: Bring, content: str
) -> None:
    overlay = bring("care.csv", content)
    assert overlay.stack.currentWidget() is overlay.table
    assert overlay.take.isEnabled()
    assert "→" in overlay.table.read_columns.text()
    overlay.take.click()
    assert overlay.isHidden()
    assert console.live.workshop_id is not None
    assert len(console.live.read(okrs)) == 1
    assert console.said().startswith("Laget workshopen")
    console.frame.go_to_library()
    console.frame.undo()
    assert counted(console) == []


def test_team_name_period_and_language_of_the_new_workshop_can_be_changed(
    console: ConsoleAtWork, bring: Bring
) -> None:
    overlay = bring("care.csv", BURNING_OKR)
    where = overlay.table.destination
    assert where.team.text() == "Care"
    where.team.setText("Kundeservice")
    where.name.setText("Service 2027")
    where.language.setCurrentIndex(1)
    period = where.period.period()
    overlay.take.click()
    [card] = console.live.read_library(library)
    assert (card.team, card.name, card.room_language) == ("Kundeservice", "Service 2027", "en")
    assert (card.starts_on, card.ends_on) == (period.starts_on, period.ends_on)


def test_one_refused_row_stops_all_of_them_and_says_why(console: ConsoleAtWork, bring: Bring) -> None:
    overlay = bring("care.csv", BAD)
    assert not overlay.take.isEnabled()
    assert "Alt kommer inn, eller ingenting" in overlay.said.text()
    assert overlay.table.row.text() == "Linje 4 · NPS · Kan ikke: «many» er ikke et tall."
    overlay.table.only_refused.setChecked(True)
    model = overlay.table.rows.model()
    assert model.rowCount() == 1
    verdict = model.index(0, model.columnCount() - 1)
    assert verdict.data() == "Kan ikke: «many» er ikke et tall."
    assert not verdict.data(Qt.ItemDataRole.DecorationRole).isNull()
    QTest.keyClick(overlay, Qt.Key.Key_Return, CTRL)
    assert overlay.isVisible()
    assert counted(console) == []
    assert bring("care.csv", PEOPLEBOX).take.isEnabled()


def test_a_table_goes_into_the_open_workshop_as_one_step(console: ConsoleAtWork, bring: Bring) -> None:
    console.open()
    overlay = bring("care.csv", PEOPLECUES)
    assert overlay.table.destination.into_open
    QTest.keyClick(overlay.table.rows, Qt.Key.Key_Return, CTRL)
    assert [len(one.key_results) for one in console.live.read(okrs)] == [2]
    assert console.looks_at() == "objectives"
    assert console.said() == "Hentet inn 3 rader fra tabellen."
    console.press(Qt.Key.Key_Z, CTRL)
    assert console.live.read(okrs) == ()
    console.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert len(console.live.read(okrs)) == 1


def test_a_table_may_become_a_new_workshop_while_another_is_open(
    console: ConsoleAtWork, bring: Bring
) -> None:
    here = console.open()
    overlay = bring("care.csv", PEOPLECUES)
    overlay.table.destination.new.click()
    overlay.take.click()
    assert console.live.workshop_id not in (None, here)
    assert sorted(objectives for _, objectives in counted(console)) == [0, 1]


def test_a_list_becomes_hidden_cards_on_the_board(console: ConsoleAtWork, bring: Bring) -> None:
    console.open()
    overlay = bring("ideas.txt", "- kortere køer\n\n2. færre feil\n")
    assert overlay.take.text() == "Lag 2 kort"
    overlay.take.click()
    cards = console.live.read(board).loose
    assert [(card.text, card.revealed) for card in cards] == [("kortere køer", False), ("færre feil", False)]
    assert {card.source for card in cards} == {CardSource.IMPORTED}
    assert console.looks_at() == "brainstorm"
    console.press(Qt.Key.Key_Z, CTRL)
    assert console.live.read(board).loose == ()


def test_a_list_needs_a_workshop_that_is_open(console: ConsoleAtWork, bring: Bring) -> None:
    overlay = bring("ideas.txt", "kortere køer")
    assert not overlay.take.isEnabled()
    assert "trenger en tavle" in overlay.said.text()


def test_a_workshop_comes_in_whole_and_is_undone_in_the_library(
    console: ConsoleAtWork, tmp_path: Path, bring: Bring
) -> None:
    other = a_store(tmp_path / "other")
    key = build_example(other, "nb", now=clock.now())
    overlay = bring("whole.okr.json", portable.write(other.read(portable_workshop, key)))
    other.close()
    assert overlay.stack.currentWidget() is overlay.workshop
    assert not overlay.workshop.keep_both.isVisible()
    assert "nøkkelresultater" in overlay.workshop.counts.text()
    overlay.take.click()
    assert console.live.workshop_id == key
    console.press(Qt.Key.Key_L, CTRL)
    console.press(Qt.Key.Key_Z, CTRL)
    assert counted(console) == []


def test_a_stage_that_the_app_does_not_know_is_said(bring: Bring) -> None:
    overlay = bring("strange.okr.json", portable.write(full_workshop()))
    assert "som appen ikke kjenner" in overlay.start.problem.text()


def test_undo_keeps_a_workshop_in_which_somebody_has_written_since(
    console: ConsoleAtWork, bring: Bring
) -> None:
    bring("care.csv", PEOPLECUES).take.click()
    console.live.run(ideas.add, text="en idé til")
    console.frame.go_to_library()
    console.frame.undo()
    assert len(counted(console)) == 1


def test_a_workshop_that_is_here_asks_and_the_copy_stands_beside_it(
    console: ConsoleAtWork, bring: Bring
) -> None:
    here = console.open()
    content = portable.write(console.store.read(portable_workshop, here))
    overlay = bring("same.okr.json", content)
    assert overlay.workshop.question.isVisible()
    assert has_focus(overlay.workshop.keep_both)()
    overlay.take.click()
    assert len(counted(console)) == 2
    assert console.live.workshop_id != here


def test_a_workshop_that_is_here_is_replaced_and_undo_gives_back_what_was(
    console: ConsoleAtWork, bring: Bring
) -> None:
    here = console.open()
    content = portable.write(console.store.read(portable_workshop, here))
    console.live.run(ideas.add, text="bare her")
    overlay = bring("same.okr.json", content)
    overlay.workshop.replace.click()
    assert overlay.take.text() == "Erstatt workshopen"
    overlay.take.click()
    assert console.live.workshop_id == here
    assert console.live.read(board).loose == ()
    console.press(Qt.Key.Key_L, CTRL)
    console.press(Qt.Key.Key_Z, CTRL)
    console.frame.open_workshop(here)
    assert [card.text for card in console.live.read(board).loose] == ["bare her"]


def test_cancelling_changes_nothing_and_gives_the_focus_back(console: ConsoleAtWork, bring: Bring) -> None:
    console.open()
    before = QApplication.focusWidget()
    overlay = bring("care.csv", PEOPLEBOX)
    console.press(Qt.Key.Key_Escape)
    assert overlay.isHidden()
    assert QApplication.focusWidget() is before
    assert console.live.read(okrs) == ()


def test_what_is_stopped_while_it_is_read_is_never_shown(
    console: ConsoleAtWork, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "care.csv"
    path.write_text(PEOPLEBOX, encoding="utf-8")
    overlay = console.keys.imports
    overlay.reading.read_files([path])
    assert overlay.progress.isVisible()
    console.press(Qt.Key.Key_Escape)
    assert overlay.isHidden()
    path.write_text(BURNING_OKR, encoding="utf-8")
    look_at(console, qtbot, path)
    assert overlay.table.destination.team.text() == "Care"

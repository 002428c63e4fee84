"""A missing date is suggested as the last day of the period, and one key writes it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.console.example_room import Room, open_room
from workshop_app.console.pages.key_results import KeyResultsPage
from workshop_app.operations import key_results, quality_rules
from workshop_app.queries.okrs import KeyResultView, okrs


def written(room: Room) -> KeyResultView:
    return room.live.read(okrs)[0].key_results[0]


@pytest.mark.parametrize(
    ("language", "sentence", "filled"),
    [
        ("nb", "Redusere ventetiden fra 9 til 4 minutter", " innen 31. desember 2020"),
        ("en", "Cut waiting time from 9 to 4 minutes", " by 31 December 2020"),
    ],
)
def test_a_missing_date_is_filled_in_with_the_last_day_of_the_period(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, language: str, sentence: str, filled: str
) -> None:
    here = open_room(tmp_path, qapp, language=language)
    here.run(quality_rules.switch_off, rule="period_counts")
    here.objective("Bli best på service", [sentence])
    page = KeyResultsPage(here.context)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    key_result = written(here)
    here.run(key_results.edit, key_result_id=key_result.id, due_on=None)
    page.take_focus()
    QTest.keyClick(page.card.card.editor, Qt.Key.Key_Tab)
    assert page.card.card.editor.toPlainText() == sentence + filled
    assert written(here).sentence == sentence + filled
    here.live.undo()
    assert written(here).sentence == sentence
    here.live.store.close()

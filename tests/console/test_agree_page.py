"""The agreement: hands counted and shown, objections kept, and a number for each key result."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.console.example_room import SENTENCES, Room, in_use, open_room
from workshop_app.clock import now
from workshop_app.console.pages.agree import AgreePage
from workshop_app.operations import stages
from workshop_app.queries.okrs import FistView, ObjectiveView, okrs
from workshop_app.queries.projected import Projected, projected
from workshop_app.queries.scenes import AgreeScene
from workshop_app.queries.shown import shown
from workshop_app.queries.timeline import timeline


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication) -> Iterator[Room]:
    made = open_room(tmp_path, qapp)
    made.objective("Øke merkevaregjenkjennelse", SENTENCES)
    yield made
    made.live.store.close()


@pytest.fixture
def page(room: Room, qtbot: QtBot) -> AgreePage:
    return in_use(AgreePage(room.context), qtbot)


def objective(room: Room) -> ObjectiveView:
    return room.live.read(okrs)[0]


def fist(room: Room) -> FistView:
    found = objective(room).fist
    assert found is not None
    return found


def press(*keys: Qt.Key) -> None:
    for key in keys:
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key)


def write(words: str) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClicks(here, words)


def count(page: AgreePage, hands: str) -> None:
    """Ask, and write a digit for each number of fingers."""
    page.go_on()
    for digit in hands:
        write(digit)
        press(Qt.Key.Key_Return)


def what_the_room_sees(room: Room) -> Projected:
    agenda = room.live.read(timeline, now=now())
    agree = next(item for item in agenda.items if item.stage == "agree")
    room.run(stages.enter, item_id=agree.id, now=now())
    return room.live.read(projected, now=now())


def test_the_hands_are_counted_field_by_field_and_the_room_sees_only_how_many(
    room: Room, page: AgreePage
) -> None:
    count(page, "000243")
    assert fist(room).counts == (0, 0, 0, 2, 4, 3)
    scene = what_the_room_sees(room).scene
    assert isinstance(scene, AgreeScene)
    assert (scene.counts, scene.shown, scene.here) == (None, 9, 9)


def test_showing_the_hands_shows_them_all_at_once_and_says_that_three_or_more_pass(
    room: Room, page: AgreePage
) -> None:
    count(page, "000243")
    page.go_on()
    scene = what_the_room_sees(room).scene
    assert isinstance(scene, AgreeScene)
    assert (scene.counts, scene.passes) == ((0, 0, 0, 2, 4, 3), True)
    assert "Vi er enige" in page.card.words
    assert not page.question.isVisible()


def test_one_hand_below_three_asks_what_it_would_take(room: Room, page: AgreePage) -> None:
    count(page, "001242")
    page.go_on()
    assert "Én er ikke med" in page.card.words
    assert page.question.isVisible()
    assert page.question.accessibleName() == "Hva skal til for at du blir med?"
    assert page.dissents.what.hasFocus(), "the answer is written at once"


def test_an_answer_is_kept_with_or_without_a_name_and_can_be_taken_away(room: Room, page: AgreePage) -> None:
    count(page, "001242")
    page.go_on()
    write("Vi trenger en til i support")
    press(Qt.Key.Key_Return)
    write("Tallet er for stort")
    page.dissents.who.setFocus()
    write("salg")
    press(Qt.Key.Key_Return)
    kept = [(one.text, one.who) for one in objective(room).dissents]
    assert kept == [("Vi trenger en til i support", ""), ("Tallet er for stort", "salg")]
    QTest.mouseClick(page.dissents.lines[0].remove, Qt.MouseButton.LeftButton)
    assert [one.text for one in objective(room).dissents] == ["Tallet er for stort"]


def test_going_on_keeps_an_objection_that_was_not_entered(room: Room, page: AgreePage) -> None:
    count(page, "001242")
    page.go_on()
    write("Vi trenger en til i support")
    page.go_on()
    assert [one.text for one in objective(room).dissents] == ["Vi trenger en til i support"]


def test_another_round_begins_from_nought_and_undo_brings_the_one_before_back(
    room: Room, page: AgreePage
) -> None:
    count(page, "001242")
    page.go_on()
    page.setFocus()
    press(Qt.Key.Key_R)
    assert (fist(room).number, fist(room).shown) == (2, 0)
    room.live.undo()
    assert (fist(room).number, fist(room).counts) == (1, (0, 0, 1, 2, 4, 2))


def test_arrows_and_the_mouse_count_too(room: Room, page: AgreePage) -> None:
    page.go_on()
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up)
    press(Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down)
    QTest.mouseClick(page.card.counts.columns[5].tile, Qt.MouseButton.LeftButton)
    assert fist(room).counts == (0, 0, 0, 2, 1, 1)


def test_what_is_typed_in_one_field_is_one_step_to_undo(room: Room, page: AgreePage) -> None:
    page.go_on()
    write("12")
    press(Qt.Key.Key_Return)
    write("3")
    room.live.undo()
    assert fist(room).counts[:2] == (12, 0)
    room.live.undo()
    assert fist(room).shown == 0


def test_a_digit_says_how_sure_nought_is_ten_and_delete_takes_it_away(room: Room, page: AgreePage) -> None:
    page.rate()
    press(Qt.Key.Key_7, Qt.Key.Key_Down, Qt.Key.Key_0, Qt.Key.Key_Down, Qt.Key.Key_5, Qt.Key.Key_Left)
    assert [one.confidence for one in objective(room).key_results] == [7, 10, 4]
    press(Qt.Key.Key_Delete)
    assert [one.confidence for one in objective(room).key_results] == [7, 10, None]


def test_the_mouse_says_how_sure_where_it_presses(room: Room, page: AgreePage) -> None:
    scale = page.confidence.scales[1]
    for number in (1, 5, 10):
        at = QPoint(round(scale.width() * (number - 0.5) / 10), scale.height() // 2)
        QTest.mouseClick(scale, Qt.MouseButton.LeftButton, pos=at)
        assert objective(room).key_results[1].confidence == number


def test_going_on_takes_every_objective_in_turn_wherever_it_begins(room: Room, page: AgreePage) -> None:
    second = room.objective("Bli den beste arbeidsplassen", SENTENCES[:1])
    page.place.choose_objective(second)
    for _ in range(2):
        count(page, "000009")
        assert page.go_on(), "shown"
        if any(one.fist is None for one in room.live.read(okrs)):
            assert page.go_on(), "the next objective"
    assert room.live.read(shown).objective_id == objective(room).id
    assert not page.go_on(), "then the next stage"


def test_without_objectives_the_page_says_where_to_find_them_and_lets_the_room_on(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    (tmp_path / "empty").mkdir()
    made = open_room(tmp_path / "empty", qapp)
    page = AgreePage(made.context)
    qtbot.addWidget(page)
    page.show()
    assert page.empty.isVisible()
    assert not page.card.isVisible()
    assert not page.go_on()
    assert page.actions_here() == ()
    made.live.store.close()

"""The projector's window: it follows the workshop, keeps what it must, and no key or clicker closes it."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests import factory
from workshop_app.live import LiveWorkshop
from workshop_app.model.words import CardKind, ProjectorMode
from workshop_app.operations import agreement, ideas, participants, showing, stages, votes
from workshop_app.projector import picture
from workshop_app.projector.window import ProjectorWindow

SECRET = "Sjefen bør slutte å snakke"


def enter(live: LiveWorkshop, stage: str) -> None:
    """Go to a stage of the open workshop."""
    assert live.workshop_id is not None
    item = factory.an_item(live.store, live.workshop_id, stage)
    live.run(stages.enter, item_id=item.id, now=factory.NINE)


def everything_told(window: ProjectorWindow) -> str:
    """The words on every page of what is shown."""
    shown = window.surface.shown
    assert shown is not None
    told = [window.surface.words()]
    for page in range(window.surface.pages()):
        now = picture.picture(
            shown.__class__(**{**shown.__dict__, "page": page}), QSize(960, 540), factory.NINE
        )
        told += picture.read(now)
    return "\n".join(told)


def test_it_follows_the_stage(window: ProjectorWindow, live: LiveWorkshop) -> None:
    enter(live, "brainstorm")
    assert "Hva vil vi oppnå innen utgangen av mars?" in window.surface.words()


def test_hidden_cards_are_counted_and_never_told(window: ProjectorWindow, live: LiveWorkshop) -> None:
    for stage in ("brainstorm", "cluster"):
        enter(live, stage)
        live.run(ideas.add, text=SECRET, kind=CardKind.IDEA)
        assert SECRET not in everything_told(window)
    enter(live, "brainstorm")
    assert "2 kort" in window.surface.words()


def test_a_revealed_card_is_told(window: ProjectorWindow, live: LiveWorkshop) -> None:
    enter(live, "cluster")
    live.run(ideas.add, text="Flere fornøyde kunder", kind=CardKind.IDEA)
    live.run(ideas.reveal_all, kind=CardKind.IDEA)
    assert "Flere fornøyde kunder" in everything_told(window)


def test_dots_of_an_open_or_closed_vote_are_never_told(window: ProjectorWindow, live: LiveWorkshop) -> None:
    assert live.workshop_id is not None
    enter(live, "vote")
    vote = factory.a_vote(live.store, live.workshop_id)
    live.run(votes.count_hands, option_id=vote.options[0].id, count=8)
    window.refresh()
    assert "8" not in everything_told(window).split()
    live.run(votes.close_ballot, ballot_id=vote.id, now=factory.NINE)
    assert "8" not in everything_told(window).split()


def test_hands_are_told_only_when_all_are_shown(window: ProjectorWindow, live: LiveWorkshop) -> None:
    assert live.workshop_id is not None
    objective = factory.an_objective(live.store, live.workshop_id)
    enter(live, "agree")
    opened = live.run(agreement.open_round, objective_id=objective, now=factory.NINE)
    assert opened is not None
    live.run(agreement.count_fists, round_id=opened.result, counts={2: 7, 5: 2})
    assert "7" not in everything_told(window).split()
    live.run(agreement.reveal_round, round_id=opened.result, now=factory.NINE)
    assert "7" in everything_told(window).split()


def test_names_are_never_told(window: ProjectorWindow, live: LiveWorkshop) -> None:
    live.run(participants.add, name="Kundesjefen på hjørnet")
    assert live.workshop_id is not None
    for item in ("welcome", "brainstorm", "vote", "measures", "agree", "close"):
        enter(live, item)
        assert "Kundesjefen" not in everything_told(window)


def test_a_freeze_keeps_what_is_on_the_wall(window: ProjectorWindow, live: LiveWorkshop) -> None:
    enter(live, "brainstorm")
    before = window.surface.words()
    live.run(showing.set_mode, mode=ProjectorMode.FROZEN)
    enter(live, "cluster")
    assert window.surface.words() == before
    live.run(showing.set_mode, mode=ProjectorMode.LIVE)
    assert "Hva hører sammen?" in window.surface.words()


def test_a_projector_opened_in_a_freeze_shows_something_once(qtbot: QtBot, live: LiveWorkshop) -> None:
    enter(live, "brainstorm")
    live.run(showing.set_mode, mode=ProjectorMode.FROZEN)
    window = ProjectorWindow(live, now=lambda: factory.NINE)
    qtbot.addWidget(window)
    assert "Hva vil vi oppnå" in window.surface.words()


@pytest.mark.parametrize(("mode", "level"), [(ProjectorMode.BLACK, 0), (ProjectorMode.WHITE, 255)])
def test_blank_is_blank(window: ProjectorWindow, live: LiveWorkshop, mode: ProjectorMode, level: int) -> None:
    enter(live, "brainstorm")
    live.run(showing.set_mode, mode=mode)
    image = window.grab().toImage()
    seen = {
        image.pixelColor(x, y).value()
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    }
    assert seen == {level}
    assert window.surface.words() == ""


def test_the_rooms_language_is_the_workshops(window: ProjectorWindow, live: LiveWorkshop) -> None:
    store = live.store
    live.open(factory.a_workshop(store, room_language="en"))
    enter(live, "brainstorm")
    assert "by the end of March" in window.surface.words()


def test_no_workshop_is_black(window: ProjectorWindow, live: LiveWorkshop) -> None:
    enter(live, "brainstorm")
    live.open(None)
    assert window.surface.shown is None


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_PageDown, "go_on"),
        (Qt.Key.Key_Space, "go_on"),
        (Qt.Key.Key_Right, "go_on"),
        (Qt.Key.Key_PageUp, "go_back"),
        (Qt.Key.Key_Left, "go_back"),
        (Qt.Key.Key_B, "black"),
        (Qt.Key.Key_Period, "black"),
        (Qt.Key.Key_W, "white"),
        (Qt.Key.Key_F, "freeze"),
        (Qt.Key.Key_S, "swap"),
    ],
)
def test_a_presenters_key_is_an_intent(
    qtbot: QtBot, window: ProjectorWindow, key: Qt.Key, signal: str
) -> None:
    with qtbot.waitSignal(getattr(window, signal)):
        QTest.keyClick(window, key)


def test_the_clickers_alternating_button_closes_nothing(qtbot: QtBot, window: ProjectorWindow) -> None:
    for key in (Qt.Key.Key_F5, Qt.Key.Key_Escape, Qt.Key.Key_F5, Qt.Key.Key_Escape):
        QTest.keyClick(window, key)
    assert window.isVisible()
    assert window.isFullScreen()


def test_a_full_screen_cannot_be_closed_by_hand(window: ProjectorWindow) -> None:
    window.showFullScreen()
    window.close()
    assert window.isVisible()


def test_closing_a_window_hides_it_and_says_so(qtbot: QtBot, window: ProjectorWindow) -> None:
    with qtbot.waitSignal(window.closed):
        window.close()
    assert not window.isVisible()


def test_nothing_ticks_while_no_timer_runs(window: ProjectorWindow, live: LiveWorkshop) -> None:
    assert live.workshop_id is not None
    enter(live, "brainstorm")
    assert window.surface.ticks
    item = factory.an_item(live.store, live.workshop_id, "brainstorm")
    live.run(stages.pause_timer, item_id=item.id, now=factory.NINE)
    assert not window.surface.ticks


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_F5, "hold_timer"),
        (Qt.Key.Key_Escape, "hold_timer"),
        (Qt.Key.Key_T, "hold_timer"),
        (Qt.Key.Key_Plus, "add_minute"),
        (Qt.Key.Key_Minus, "take_minute"),
    ],
)
def test_a_clicker_moves_the_timer_only_where_it_may(
    qtbot: QtBot, window: ProjectorWindow, live: LiveWorkshop, key: Qt.Key, signal: str
) -> None:
    with qtbot.assertNotEmitted(getattr(window, signal)):
        QTest.keyClick(window, key)
    allowed = ProjectorWindow(live, now=lambda: factory.NINE, may_time=lambda: True)
    qtbot.addWidget(allowed)
    with qtbot.waitSignal(getattr(allowed, signal)):
        QTest.keyClick(allowed, key)
    with qtbot.waitSignal(allowed.go_on):
        QTest.keyClick(allowed, Qt.Key.Key_PageDown)


def test_filling_its_screen_again_takes_no_key_from_who_is_writing(
    window: ProjectorWindow, qtbot: QtBot
) -> None:
    window.show_on(window.screen())
    QTest.qWaitForWindowExposed(window)
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    qtbot.waitUntil(line.hasFocus)
    window.show_on(window.screen())
    QApplication.processEvents()
    assert window.isFullScreen()
    assert QApplication.activeWindow() is line

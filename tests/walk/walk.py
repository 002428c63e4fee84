"""The walk itself, run by ``tests/test_walk.py`` in a process that has two screens."""

import os
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.walk import ideas, okrs
from tests.walk.walker import Walker


def test_a_whole_workshop(qapp: QApplication, qtbot: QtBot) -> None:
    walker = Walker(Path(os.environ["WALK_FOLDER"]), os.environ["WALK_LANGUAGE"], qapp, qtbot)
    walker.start()
    ideas.choose_language(walker)
    ideas.make_workshop(walker)
    ideas.welcome(walker)
    ideas.brainstorm(walker)
    ideas.cluster(walker)
    ideas.vote(walker)
    okrs.objectives(walker)
    okrs.measures(walker)
    okrs.write_key_results(walker)
    okrs.rehearse(walker)
    okrs.agree(walker)
    okrs.close(walker, walker.folder / "sheets")
    walker.leave()


def test_everything_is_there_the_next_day(qapp: QApplication, qtbot: QtBot) -> None:
    walker = Walker(Path(os.environ["WALK_FOLDER"]), os.environ["WALK_LANGUAGE"], qapp, qtbot)
    walker.start()
    okrs.open_again(walker)
    walker.leave()

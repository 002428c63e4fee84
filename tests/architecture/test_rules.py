"""Each rule of the house can fail, and does not fail for what is allowed."""

from collections.abc import Callable, Sequence
from inspect import getmembers, isfunction

import pytest

from tests.architecture import imports, literals, manners
from tests.architecture.source import Source

Rule = Callable[[Sequence[Source]], list[str]]
House = dict[str, str]


def method(line: str) -> str:
    """A class whose one method has one line."""
    return f"class Page:\n    def build(self):\n        {line}\n"


BROKEN: list[tuple[Rule, House]] = [
    (imports.outside_the_table, {"workshop_app.gadgets.thing": ""}),
    (imports.not_from_below, {"workshop_app.model.cards": "from workshop_app.quality import check"}),
    (imports.not_from_below, {"workshop_app.queries.board": "from workshop_app import operations"}),
    (imports.not_from_below, {"workshop_app.console.page": "import workshop_app.projector.window"}),
    (imports.not_from_below, {"workshop_app.clock": "from workshop_app import paths"}),
    (
        imports.storage_seen_by_windows,
        {"workshop_app.console.page": "from workshop_app.storage import store"},
    ),
    (
        imports.rows_seen_by_windows,
        {
            "workshop_app.model.cards": "class Idea(Row, table=True): ...",
            "workshop_app.console.page": "from workshop_app.model import Idea",
        },
    ),
    (imports.rows_seen_by_windows, {"workshop_app.projector.window": "from workshop_app import model"}),
    (imports.libraries_out_of_place, {"workshop_app.queries.board": "from PySide6.QtCore import QObject"}),
    (imports.libraries_out_of_place, {"workshop_app.console.page": "import sqlalchemy.orm"}),
    (imports.libraries_out_of_place, {"workshop_app.operations.ideas": "import alembic"}),
    (imports.libraries_out_of_place, {"workshop_app.exchange.wall_page": "import reportlab"}),
    (imports.imports_inside_functions, {"workshop_app.texts": "def f():\n    import babel\n"}),
    (
        imports.upwards_in_the_check,
        {"workshop_app.quality.reading.verbs": "from workshop_app.quality.meaning import subject"},
    ),
    (
        imports.upwards_in_the_check,
        {"workshop_app.quality.meaning.subject": "from workshop_app.quality.rules.no_amount import RULE"},
    ),
    (imports.stars, {"workshop_app.texts": "from babel import *"}),
    (imports.tests_in_the_app, {"workshop_app.texts": "from tests.factory import workshop"}),
    (
        imports.cycles,
        {
            "workshop_app.model.cards": "from workshop_app.model import okrs",
            "workshop_app.model.okrs": "from workshop_app.model.cards import Idea",
        },
    ),
    (manners.long_files, {"workshop_app.texts": "x = 1\n" * 300}),
    (manners.long_functions, {"workshop_app.texts": "def f():\n" + "    x = 1\n" * 40}),
    (manners.large_classes, {"workshop_app.texts": "class A:\n" + "    def f(self): ...\n" * 16}),
    (manners.vague_names, {"workshop_app.console.helpers": ""}),
    (
        manners.closures_in_connect,
        {"workshop_app.console.page": method("a.clicked.connect(lambda: self.go(1))")},
    ),
    (
        manners.closures_in_connect,
        {"workshop_app.console.page": method("a.clicked.connect(partial(self.go, 1))")},
    ),
    (
        manners.closures_in_connect,
        {"workshop_app.console.page": method("def go(): self.go()\n        a.clicked.connect(go)")},
    ),
    (manners.commits_in_operations, {"workshop_app.operations.ideas": "def add(session): session.commit()"}),
    (manners.writes_in_queries, {"workshop_app.queries.board": "def board(session): session.add(1)"}),
    (manners.other_clocks, {"workshop_app.operations.ideas": "import datetime\ndatetime.datetime.now()"}),
    (manners.sleeping_tests, {"tests.test_live": "def test_it(qtbot): qtbot.wait(100)"}),
    (manners.sleeping_tests, {"tests.test_live": "import time\ntime.sleep(1)"}),
    (
        manners.branches_over_stages,
        {"workshop_app.console.window": "if stem == 'vote':\n    a()\nelif stem == 'agree':\n    b()"},
    ),
    (literals.colours, {"workshop_app.widgets.lamps": "RED = '#ff0000'"}),
    (literals.colours, {"workshop_app.widgets.lamps": "QColor('tomato')"}),
    (literals.colours, {"workshop_app.projector.window": "Qt.GlobalColor.red"}),
    (literals.colours, {"workshop_app.console.page": "Qt.GlobalColor.black"}),
    (literals.words, {"workshop_app.console.page": "label.setText('Save')"}),
    (literals.words, {"workshop_app.console.page": "QPushButton(f'{n} cards')"}),
    (literals.words, {"workshop_app.console.page": "menu.addAction(icon, 'Undo')"}),
]

KEPT: list[tuple[Rule, House]] = [
    (imports.outside_the_table, {"workshop_app.console.pages.vote": "", "workshop_app": ""}),
    (
        imports.not_from_below,
        {"workshop_app.console.page": "from workshop_app import __version__, live, texts"},
    ),
    (imports.not_from_below, {"workshop_app.cli": "from workshop_app import check_command"}),
    (
        imports.rows_seen_by_windows,
        {
            "workshop_app.model.words": "class Kind(StrEnum): ...",
            "workshop_app.console.page": "from workshop_app.model.words import Kind",
        },
    ),
    (imports.imports_inside_functions, {"workshop_app.cli": "def main():\n    import babel\n"}),
    (
        imports.cycles,
        {
            "workshop_app.model": "from workshop_app.model.cards import Idea",
            "workshop_app.model.cards": "from workshop_app.model.row import Row",
            "workshop_app.model.row": "",
        },
    ),
    (
        manners.closures_in_connect,
        {"workshop_app.console.page": method("a.clicked.connect(self._on_clicked)")},
    ),
    (manners.commits_in_operations, {"workshop_app.storage.store": "def run(session): session.commit()"}),
    (manners.branches_over_stages, {"workshop_app.console.window": "if stem == 'vote':\n    a()"}),
    (literals.colours, {"workshop_app.widgets.icons": "QColor(theme['text']), Qt.GlobalColor.transparent"}),
    (literals.words, {"workshop_app.console.page": "label.setText(t('console.save')); label.setText('·')"}),
    (literals.colours, {"workshop_app.projector.window": "painter.fillRect(all, Qt.GlobalColor.black)"}),
    (literals.words, {"workshop_app.console.page": "choice.addItem(name, 'nb')"}),
]


def house(files: House) -> list[Source]:
    """Sources from module names and their text."""
    return [Source(module, text) for module, text in files.items()]


@pytest.mark.parametrize(("rule", "files"), BROKEN)
def test_a_broken_rule_is_noticed(rule: Rule, files: House) -> None:
    assert rule(house(files)) != []


@pytest.mark.parametrize(("rule", "files"), KEPT)
def test_what_is_allowed_is_left_alone(rule: Rule, files: House) -> None:
    assert rule(house(files)) == []


def test_every_rule_is_shown_to_fail() -> None:
    every = {
        rule
        for module in (imports, literals, manners)
        for name, rule in getmembers(module, isfunction)
        if not name.startswith("_") and rule.__module__ == module.__name__
    }
    assert every == {rule for rule, _ in BROKEN}


def test_an_empty_house_breaks_no_rule() -> None:
    assert [rule([]) for rule, _ in BROKEN] == [[]] * len(BROKEN)

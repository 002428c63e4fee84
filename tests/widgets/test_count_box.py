"""Every field for a number has air before its digits."""

import ast

from pytestqt.qtbot import QtBot

from tests.architecture.source import ROOT
from workshop_app.widgets.count_box import count_box


def test_digits_do_not_touch_the_edge_and_stay_within_bounds(qtbot: QtBot) -> None:
    box = count_box(1, 12)
    qtbot.addWidget(box)
    box.setValue(40)
    assert box.lineEdit().textMargins().left() == 8
    assert box.value() == 12


def test_every_field_for_a_number_is_made_in_one_place() -> None:
    bare = {
        path.name
        for path in (ROOT / "workshop_app").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("QSpinBox", "QDoubleSpinBox")
    }
    assert bare == {"count_box.py"}

"""A rule that a workshop switches off leaves the wall at once."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests import factory
from workshop_app.live import LiveWorkshop
from workshop_app.operations import quality_rules, showing, stages
from workshop_app.projector.window import ProjectorWindow
from workshop_app.texts import Texts


def test_a_rule_that_is_switched_off_leaves_the_wall_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    store = factory.a_store(tmp_path)
    workshop_id = factory.a_workshop(store)
    objective = factory.an_objective(store, workshop_id)
    key_result = factory.a_key_result(store, workshop_id, objective, "Øke NPS til 45")
    live = LiveWorkshop(store)
    live.open(workshop_id)
    window = ProjectorWindow(live, now=lambda: factory.NINE)
    qtbot.addWidget(window)
    live.run(stages.enter, item_id=factory.an_item(store, workshop_id, "quality").id, now=factory.NINE)
    live.run(showing.show_key_result, key_result_id=key_result)
    question = Texts("nb")("quality.no_baseline.question")
    assert question in window.surface.words()
    live.run(quality_rules.switch_off, rule="no_baseline")
    assert question not in window.surface.words()
    live.undo()
    assert question in window.surface.words()
    store.close()

"""A sentence has the same lamps on the console, on the wall and on paper, whatever the room decides."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.console.example_room import Room, open_room
from tests.handouts import reading
from workshop_app import clock
from workshop_app.console.pages.quality import QualityPage
from workshop_app.handouts.minutes import MINUTES
from workshop_app.handouts.okr_sheet import OKR_SHEET
from workshop_app.handouts.options import AS_USUAL
from workshop_app.model.words import WordMeaning
from workshop_app.operations import quality_rules, showing, waivers
from workshop_app.projector import picture
from workshop_app.queries.assessment import key_result_lamps, objective_lamps
from workshop_app.queries.facts import WorkshopFacts, workshop_facts
from workshop_app.queries.minutes import minutes
from workshop_app.queries.okrs import KeyResultView, okrs
from workshop_app.queries.projected import projected
from workshop_app.queries.scenes import QualityScene
from workshop_app.texts import LANGUAGES, Texts
from workshop_app.widgets.lamps import Lamp

OBJECTIVE = {"nb": "Bli byens beste på service", "en": "Become the best in town at service"}
SENTENCES = {
    "nb": (
        "Redusere churn med 2,75 %",
        "Lansere ny kundeportal",
        "Øke salget fra 30 til 40 mnok innen 1. mars",
    ),
    "en": (
        "Reduce churn by 2.75%",
        "Launch a new customer portal",
        "Raise sales from 30 to 40 million by 1 March",
    ),
}
REASON = {"nb": "Tallet kommer i uke 3.", "en": "The number comes in week 3."}
Told = list[tuple[str, str, bool]]
"""Criterion, verdict, and whether the room keeps it so."""


class Surfaces:
    """The open workshop at its check, and what each surface says of the sentence that is looked at."""

    def __init__(self, room: Room, language: str) -> None:
        self.room, self.language, self.texts = room, language, Texts(language)
        room.objective(OBJECTIVE[language], SENTENCES[language])
        room.enter("quality")
        self.page = QualityPage(room.context)
        self.page.resize(784, 720)

    @property
    def facts(self) -> WorkshopFacts:
        return self.room.live.read(workshop_facts)

    @property
    def key_results(self) -> tuple[KeyResultView, ...]:
        return self.room.live.read(okrs)[0].key_results

    def look_at(self, key_result_id: UUID | None) -> None:
        self.room.run(showing.show_key_result, key_result_id=key_result_id)

    def console(self) -> Told:
        lamps = self.page.parts.card.questions.row.findChildren(Lamp)
        return [(one.state.criterion, one.state.verdict, one.state.kept) for one in lamps if one.isVisible()]

    def wall(self) -> Told:
        scene = self.room.live.read(projected, now=clock.now()).scene
        assert isinstance(scene, QualityScene)
        return [(one.criterion, one.verdict, one.kept is not None) for one in scene.lamps]

    def paper(self, key_result_id: UUID | None) -> Told:
        """From the record that every sheet is printed from."""
        record = self.room.live.read(minutes)
        [objective] = record.objectives
        found = next((one for one in objective.key_results if one.id == key_result_id), None)
        facts = record.workshop
        lamps = key_result_lamps(found, facts) if found else objective_lamps(objective, facts)
        return [(one.criterion, one.verdict, one.kept is not None) for one in lamps]

    def on_the_wall(self) -> str:
        """What can be read on the wall."""
        snapshot = self.room.live.read(projected, now=clock.now())
        return "\n".join(picture.read(picture.picture(snapshot, QSize(1920, 1080), clock.now())))

    def printed(self) -> tuple[str, str]:
        """What can be read on the sheet for the wall, and in the minutes."""
        record = self.room.live.read(minutes)
        sheets = (OKR_SHEET.build(record, self.texts, AS_USUAL), MINUTES.build(record, self.texts, AS_USUAL))
        sheet, protocol = (reading.words(next(iter(files)).content) for files in sheets)
        return sheet, protocol

    def rule_of(self, criterion: str) -> str:
        """The rule that asks about the first key result; empty when none does."""
        lamps = key_result_lamps(self.key_results[0], self.facts)
        return next(one.rule for one in lamps if one.criterion == criterion)

    def undo_until(self, undone: Callable[[], bool]) -> None:
        """Take back step by step, looking at sentences being steps too."""
        for _ in range(20):
            if undone():
                return
            self.room.live.undo()
        assert undone()

    def all_three(self) -> list[Told]:
        """The lamps of every sentence, which the three surfaces agree on."""
        found = []
        for target in (None, *(one.id for one in self.key_results)):
            self.look_at(target)
            told = self.console()
            assert told == self.wall() == self.paper(target)
            assert told
            found.append(told)
        return found


@pytest.fixture(params=LANGUAGES)
def surfaces(
    request: pytest.FixtureRequest, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> Iterator[Surfaces]:
    room = open_room(tmp_path, qapp, language=request.param)
    made = Surfaces(room, request.param)
    qtbot.addWidget(made.page)
    made.page.show()
    yield made
    room.live.store.close()


def test_each_sentence_has_the_same_lamps_in_the_same_order_everywhere(surfaces: Surfaces) -> None:
    objective, *under = surfaces.all_three()
    assert len(objective) == 6
    assert ("baseline", "unsure", False) in under[0]
    assert {verdict for told in under for _, verdict, _ in told} >= {"yes", "no"}


def test_a_lamp_has_a_word_and_a_shape_on_the_screens_and_the_same_words_on_paper(surfaces: Surfaces) -> None:
    first = surfaces.key_results[0]
    surfaces.look_at(first.id)
    texts = surfaces.texts
    words = f"{texts('widgets.lamp.baseline')} · {texts('widgets.verdict.unsure')}"
    lamps = surfaces.page.parts.card.questions.row.findChildren(Lamp)
    assert words in [lamp.text() for lamp in lamps]
    assert words in surfaces.on_the_wall()
    surfaces.room.run(
        waivers.keep, criterion="baseline", reason=REASON[surfaces.language], key_result_id=first.id
    )
    lamps_now = key_result_lamps(surfaces.key_results[0], surfaces.facts)
    asked = next(one for one in lamps_now if one.criterion == "baseline")
    sheet, protocol = surfaces.printed()
    assert texts("widgets.verdict.unsure").capitalize() in sheet
    assert asked.question in sheet
    assert texts("widgets.lamp.baseline") in protocol


def test_what_is_kept_with_a_reason_is_kept_everywhere_and_undone_everywhere(surfaces: Surfaces) -> None:
    before, reason = surfaces.all_three(), REASON[surfaces.language]
    first = surfaces.key_results[0]
    surfaces.room.run(waivers.keep, criterion="baseline", reason=reason, key_result_id=first.id)
    told = surfaces.all_three()[1]
    assert ("baseline", "unsure", True) in told
    surfaces.look_at(first.id)
    assert reason in surfaces.on_the_wall()
    assert all(reason in said for said in surfaces.printed())
    surfaces.undo_until(lambda: not surfaces.key_results[0].waivers)
    assert surfaces.all_three() == before
    assert not any(reason in said for said in surfaces.printed())


def test_a_rule_that_is_switched_off_is_off_everywhere_and_undone_everywhere(surfaces: Surfaces) -> None:
    before = surfaces.all_three()
    assert ("baseline", "unsure", False) in before[1]
    while rule := surfaces.rule_of("baseline"):
        surfaces.room.run(quality_rules.switch_off, rule=rule)
    assert ("baseline", "yes", False) in surfaces.all_three()[1]
    surfaces.undo_until(lambda: not surfaces.room.live.read(workshop_facts).rules.switched_off)
    assert surfaces.all_three() == before


def test_a_word_of_the_room_is_understood_everywhere_and_undone_everywhere(surfaces: Surfaces) -> None:
    sentence = {"nb": "Øke sprudl med 10 %", "en": "Increase sprudl by 10%"}[surfaces.language]
    objective = surfaces.room.live.read(okrs)[0]
    surfaces.room.key_results(objective.id, [sentence])
    before = surfaces.all_three()
    surfaces.room.run(
        quality_rules.add_word,
        word="sprudl",
        language=surfaces.language,
        meaning=WordMeaning.VAGUE,
    )
    after = surfaces.all_three()
    assert after[4] != before[4]
    surfaces.undo_until(lambda: not surfaces.room.live.read(workshop_facts).rules.words)
    assert surfaces.all_three() == before

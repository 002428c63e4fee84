"""Markup, formulas, emoji, Arabic, long texts and nothing at all go through screens, sheets and files."""

import unicodedata
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from tests.console.console_at_work import ConsoleAtWork
from tests.factory import a_key_result, a_store, an_idea, an_objective
from workshop_app import clock
from workshop_app.bundle import Bundle, bundle
from workshop_app.exchange import portable
from workshop_app.handouts.writing import write_files
from workshop_app.model.words import CardKind
from workshop_app.operations import agreement, ideas, parking, stages, votes, waivers
from workshop_app.operations.portable import Arrival, bring_in
from workshop_app.projector.picture import WALL, picture, read
from workshop_app.queries.ballot import ballot_candidates
from workshop_app.queries.board import board
from workshop_app.queries.projected import projected
from workshop_app.storage.store import Store

MARKUP = "<b>fet</b> & <img src=x onerror=alert(1)> </para>"
FORMULA = '=HYPERLINK("http://example.org";"klikk")'
EMOJI = "Glade kunder 🎉👩🏽‍💻🇳🇴"
ARABIC = "رضا العملاء"
LONG = "kundetilfredshet " * 588 + "slutt"
STRANGE = (MARKUP, FORMULA, EMOJI, ARABIC, LONG)


def _fill(store: Store, workshop_id: UUID) -> None:
    """Everything that people can write, written strangely."""
    for text in STRANGE:
        an_idea(store, workshop_id, text)
        store.run(parking.park, workshop_id, text=text, now=clock.now())
    store.run(ideas.reveal_all, workshop_id, kind=CardKind.IDEA)
    labels = list(store.read(ballot_candidates, workshop_id))
    made = store.run(votes.open_ballot, workshop_id, option_labels=labels, dots_each=2).result
    store.run(votes.reveal, workshop_id, ballot_id=made)
    for text in STRANGE:
        objective_id = an_objective(store, workshop_id, text, why_now=text)
        an_idea(store, workshop_id, text, kind=CardKind.MEASURE, objective_id=objective_id)
        key_result_id = a_key_result(store, workshop_id, objective_id, text)
        store.run(waivers.keep, workshop_id, criterion="concrete", reason=text, key_result_id=key_result_id)
        store.run(agreement.record_dissent, workshop_id, objective_id=objective_id, text=text, who=text[:40])


@pytest.fixture
def strange(tmp_path: Path, qapp: QApplication) -> ConsoleAtWork:
    """The console with a workshop of strange texts open."""
    console = ConsoleAtWork(tmp_path, qapp)
    workshop_id = console.open(team=MARKUP, organisation=ARABIC, purpose=EMOJI)
    _fill(console.store, workshop_id)
    return console


def test_strange_texts_go_through_every_page_and_every_scene(strange: ConsoleAtWork) -> None:
    on_the_wall: set[str] = set()
    for item in strange.agenda().items:
        strange.live.run(stages.enter, item_id=item.id, now=clock.now())
        strange.frame.desk.look_at(item.id)
        QApplication.processEvents()
        assert not strange.window.grab().isNull()
        on_the_wall.update(read(picture(strange.live.read(projected, now=clock.now()), WALL, clock.now())))
    strange.close()
    assert MARKUP in " ".join(on_the_wall)


def test_strange_texts_come_out_on_paper_with_every_letter_drawn(
    strange: ConsoleAtWork, tmp_path: Path
) -> None:
    taken: Bundle = strange.live.read(bundle)
    folder = tmp_path / "sheets"
    folder.mkdir()
    written = write_files(tuple(taken.files()), folder)
    strange.close()
    text = " ".join(page.extract_text() for page in PdfReader(folder / "minutes.pdf").pages)
    words = unicodedata.normalize("NFKC", " ".join(text.split()))
    assert "<b>fet</b> & <img src=x onerror=alert(1)>" in words
    assert FORMULA in words
    assert "🎉" in words
    assert words.count("slutt") >= 5
    assert [path for path in written if path.stat().st_size == 0] == []


def test_strange_texts_travel_letter_for_letter(strange: ConsoleAtWork, tmp_path: Path) -> None:
    content = portable.read(portable.write(strange.live.read(bundle).content))
    there = tmp_path / "there"
    there.mkdir()
    other = a_store(there)
    other.run(bring_in, content.id, content=content, mode=Arrival.NEW)
    cards = {card.text for card in other.read(board, content.id).loose}
    other.close()
    strange.close()
    assert cards == set(STRANGE)


def test_an_empty_workshop_goes_through_every_page_scene_and_sheet(
    tmp_path: Path, qapp: QApplication
) -> None:
    console = ConsoleAtWork(tmp_path, qapp)
    console.open(people=0)
    for item in console.agenda().items:
        console.live.run(stages.enter, item_id=item.id, now=clock.now())
        console.frame.desk.look_at(item.id)
        QApplication.processEvents()
        assert not console.window.grab().isNull()
        assert picture(console.live.read(projected, now=clock.now()), WALL, clock.now()).pages >= 1
    files = tuple(console.live.read(bundle).files())
    console.close()
    assert [file.name.partition(".")[2] for file in files][:3] == ["pdf", "pdf", "pdf"]


def test_a_thousand_cards_open_on_the_board(tmp_path: Path, qapp: QApplication) -> None:
    console = ConsoleAtWork(tmp_path, qapp)
    console.open()
    console.live.run(ideas.add_many, texts=[f"Idé nummer {number}" for number in range(1000)])
    for stage in ("brainstorm", "cluster"):
        console.enter(stage)
        QApplication.processEvents()
        assert not console.window.grab().isNull()
    total = console.live.read(board).total
    console.close()
    assert total == 1000

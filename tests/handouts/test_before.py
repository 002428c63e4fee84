"""The sheets for before the workshop: run sheet, cards, ballots and questions."""

from dataclasses import replace

import pypdfium2
import pytest

from tests.handouts import reading, records
from workshop_app.handouts.ballots import BALLOTS
from workshop_app.handouts.handout import Handout
from workshop_app.handouts.idea_cards import IDEA_CARDS
from workshop_app.handouts.join_cards import JOIN_CARDS
from workshop_app.handouts.marked import marked
from workshop_app.handouts.options import AS_USUAL, Join, SheetOptions
from workshop_app.handouts.qr import QrMark
from workshop_app.handouts.rule_card import RULE_CARD
from workshop_app.handouts.run_sheet import RUN_SHEET
from workshop_app.handouts.style import TEXT
from workshop_app.quality.rule_book import rule_entries
from workshop_app.queries.board import CardGroup
from workshop_app.queries.minutes import Minutes
from workshop_app.queries.notes import stage_notes
from workshop_app.queries.room_rules import RoomRules
from workshop_app.texts import LANGUAGES, Texts

NB = Texts("nb")
ADDRESS = "http://192.168.10.24:8080/b"


def _content(
    handout: Handout, record: Minutes, options: SheetOptions = AS_USUAL, language: str = "nb"
) -> bytes:
    (file,) = handout.build(record, Texts(language), options)
    return file.content


def _read(handout: Handout, record: Minutes, options: SheetOptions = AS_USUAL, language: str = "nb") -> str:
    return reading.words(_content(handout, record, options, language))


def test_the_run_sheet_goes_by_the_clock() -> None:
    read = _read(RUN_SHEET, records.EXAMPLE)
    start = records.NOON
    said = [NB.clock(start), "Velkommen", "8 min", "Hva er OKR? · hoppet over", "Idéer", "7 min", "Slutt"]
    place = 0
    for each in said:
        place = read.find(each, place)
        assert place >= 0, each


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_run_sheet_holds_all_of_the_notes(language: str) -> None:
    read = reading.squeezed(_read(RUN_SHEET, records.EXAMPLE, language=language))
    for stage in ("welcome", "brainstorm", "break", "agree"):
        for part in stage_notes(language, stage):
            assert reading.squeezed(part.heading) in read
            for line in part.markdown.splitlines():
                plain = line.replace("**", "").lstrip("-> ")
                assert reading.squeezed(plain) in read


def test_without_a_start_the_run_sheet_counts_the_minutes() -> None:
    read = _read(RUN_SHEET, replace(records.EXAMPLE, workshop=records.NO_ONE))
    assert "etter 0" in read
    assert "etter 33 Slutt" in read


def test_without_an_agenda_the_run_sheet_says_so() -> None:
    assert "Det er ingen agenda ennå." in _read(RUN_SHEET, records.EMPTY)


@pytest.mark.parametrize("handout", [IDEA_CARDS, BALLOTS, JOIN_CARDS], ids=lambda handout: handout.stem)
def test_cards_are_eight_a_page(handout: Handout) -> None:
    for page in reading.pages(_content(handout, records.EXAMPLE)):
        assert page.count("Kundeteamet 2020") == 8


def test_there_is_a_ballot_for_everybody() -> None:
    record = replace(records.EXAMPLE, people=9)
    assert len(reading.pages(_content(BALLOTS, record))) == 2
    assert len(reading.pages(_content(BALLOTS, replace(record, people=8)))) == 1
    assert len(reading.pages(_content(BALLOTS, records.EMPTY))) == 1


def test_a_ballot_names_the_groups_and_how_many_dots_each_has() -> None:
    read = _read(BALLOTS, records.EXAMPLE)
    assert read.count("Kjent for flere") == read.count("Kundene blir") == 16
    assert "Fyll ut 2 prikker i alt" in read


def test_groups_that_no_ballot_can_hold_are_written_by_hand() -> None:
    groups = tuple(
        CardGroup(records.key(f"g{n}"), f"En gruppe med et langt navn {n}" * 3, 0, n, ()) for n in range(9)
    )
    record = replace(records.EXAMPLE, ideas=replace(records.IDEAS, groups=groups))
    read = _read(BALLOTS, record)
    assert "langt navn" not in read
    assert "Skriv det du vil stemme på" in read


def test_join_cards_tell_address_and_code() -> None:
    read = _read(JOIN_CARDS, records.EXAMPLE, SheetOptions(join=Join(ADDRESS, "KAFFE")))
    assert read.count("192.168.10.24:8080/b") == read.count("KAFFE") == 8
    assert "http" not in read


@pytest.mark.parametrize("join", [Join(), Join("https://example.com/" + "langt/" * 400, "KAFFE")])
def test_join_cards_have_lines_while_the_address_is_not_known_or_no_card_holds_it(join: Join) -> None:
    read = _read(JOIN_CARDS, records.EXAMPLE, SheetOptions(join=join))
    assert read.count("Adresse") == read.count("Kode") == 8
    assert "langt" not in read


@pytest.mark.parametrize(
    ("address", "code"),
    [
        (ADDRESS, ""),
        (ADDRESS, "W" * 30),
        ("https://" + "m" * 60 + ".no", "AB12"),
        ("http://æøå.no/中文", "AB12"),
    ],
)
def test_an_address_is_whole_whatever_its_length(address: str, code: str) -> None:
    read = reading.squeezed(_read(JOIN_CARDS, records.EXAMPLE, SheetOptions(join=Join(address, code))))
    assert read.count(reading.squeezed(address.partition("//")[2])) == 8
    assert read.count(code) == 8 if code else "Kode" not in read


def test_a_qr_code_has_its_three_corners_and_a_dark_square_for_each_dark_module() -> None:
    modules = QrMark(ADDRESS, 84).modules
    corner = [[True] * 7, [True, *[False] * 5, True]]
    assert [row[:7] for row in modules[:2]] == corner
    assert [row[-7:] for row in modules[:2]] == corner
    assert modules[-1][:7] == corner[0]
    page = pypdfium2.PdfDocument(
        _content(JOIN_CARDS, records.EXAMPLE, SheetOptions(join=Join(ADDRESS, "KAFFE")))
    )[0]
    picture = page.render(scale=4).to_pil().convert("L")
    dark = [
        (x, y) for y in range(0, picture.height // 4, 2) for x in range(0, picture.width // 2, 2)
        if picture.getpixel((x, y)) == 0
    ]  # fmt: skip
    left, top = min(x for x, _ in dark), min(y for _, y in dark)
    size = 84 * 4 / len(modules)
    for row, line in enumerate(modules):
        for column, module in enumerate(line):
            at = (int(left + (column + 0.5) * size), int(top + (row + 0.5) * size))
            assert (picture.getpixel(at) < 128) is module, (row, column)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_asks_every_question_that_can_be_asked_of_any_sentence(language: str) -> None:
    read = reading.squeezed(_read(RULE_CARD, records.EXAMPLE, language=language))
    for entry in rule_entries(language):
        assert (reading.squeezed(entry.question) in read) is ("…" not in entry.question)


def test_a_question_that_the_room_switched_off_is_not_on_the_card() -> None:
    rules = RoomRules(switched_off=frozenset({"no_baseline"}), words=())
    record = replace(records.EXAMPLE, workshop=replace(records.FACTS, rules=rules))
    assert "Hvor står vi i dag?" in _read(RULE_CARD, records.EXAMPLE)
    assert "Hvor står vi i dag?" not in _read(RULE_CARD, record)


def test_points_quotes_and_paragraphs_are_apart() -> None:
    found = marked("> «Si dette\n> nå.»\n\nOg så\nvidere.\n- **Ett:** punkt\n- to", TEXT)
    assert len(found) == 4

"""The minutes."""

from dataclasses import replace

from tests.handouts import reading, records
from workshop_app.handouts.minutes import MINUTES
from workshop_app.handouts.options import AS_USUAL
from workshop_app.handouts.vote_square import Squares
from workshop_app.queries.minutes import Minutes, VoteLine, VoteRecord
from workshop_app.texts import Texts

NB = Texts("nb")


def _read(record: Minutes) -> str:
    (file,) = MINUTES.build(record, NB, AS_USUAL)
    assert file.name == "minutes.pdf"
    return reading.words(file.content)


def test_the_sections_come_in_the_order_of_the_workshop() -> None:
    read = _read(records.EXAMPLE)
    sections = [
        "Referat", "9 deltakere", "Formål: Bli enige", "Agenda", "Ideer", "Stemmer", "Ambisjoner",
        "Nøkkelresultater", "Hva viser det?", "Fem fingre", "Innvendinger", "Beholdt med begrunnelse",
        "Parkeringsplass", "Oppfølging",
    ]  # fmt: skip
    found = [read.find(section) for section in sections]
    assert -1 not in found
    assert found == sorted(found)


def test_the_agenda_tells_planned_from_held() -> None:
    read = _read(records.EXAMPLE)
    planned = NB.clock(records.NOON)
    assert f"{planned} · 8 min {planned} · 9 min" in read
    assert "hoppet over" in read
    assert "ikke holdt" in read


def test_ideas_keep_their_groups_and_what_was_merged() -> None:
    read = _read(records.EXAMPLE)
    for said in ("Kjent for flere", "foreslått av 4", "Synlighet i markedet", "Uten gruppe", "Bedre kantine"):
        assert said in read


def test_votes_tell_the_dots_and_what_was_chosen() -> None:
    read = _read(records.EXAMPLE)
    assert "9 av 9 stemte · 3 prikker hver" in read
    for said in ("14 stemmer", "ble ambisjon 1", "0 stemmer", "Omvalg 1", "1 stemme"):
        assert said in read


def test_exceptions_dissent_and_parking_lot_are_kept() -> None:
    read = _read(records.EXAMPLE)
    for said in (
        "Fra hva? Tallet for 2019 kommer i uke 3.", "utvikler: Jeg savner noe om kvalitet.",
        "For mange tall.",
        "Hvem eier nettsiden?", "Parkering for gjester (avklart)", "Prøven: ja, vi kan svare", "2 hender",
    ):  # fmt: skip
        assert said in read


def test_hidden_hands_are_not_in_the_minutes() -> None:
    shown = records.objective().fist
    assert shown is not None
    hidden = replace(records.EXAMPLE, objectives=(records.objective(fist=replace(shown, revealed=False)),))
    assert "hender" not in _read(hidden)


def test_an_empty_workshop_has_minutes_too() -> None:
    read = _read(records.EMPTY)
    for said in ("Ingen ideer ble skrevet.", "Ingen avstemning er vist.", "Ingen ambisjon er valgt ennå."):
        assert said in read


def test_the_square_of_votes_has_a_square_a_dot_and_a_column_a_round() -> None:
    squares = Squares(14)
    squares.wrap(200, 0)
    assert squares.drawn == 14
    many = Squares(4000)
    many.wrap(60, 0)
    assert many.drawn == 0, "more than anybody would count are a number only"
    read = _read(records.EXAMPLE)
    assert "Én firkant er én stemme." in read
    assert "Alternativ Avstemning Omvalg 1" in read
    assert "Omvalg 1: 8 av 9 stemte" in read


def test_a_run_off_ranks_those_that_were_equal_and_a_second_vote_stands_by_itself() -> None:
    first = VoteRecord(1, 2, 9, 9, tuple(VoteLine(name, dots, None) for name, dots in
                       (("Alfa", 9), ("Beta", 4), ("Gamma", 4), ("Delta", 1))))  # fmt: skip
    again = VoteRecord(2, 1, 9, 9, (VoteLine("Gamma", 6, None), VoteLine("Beta", 3, None)))
    other = VoteRecord(1, 2, 9, 9, (VoteLine("Epsilon", 2, None),))
    read = _read(replace(records.EXAMPLE, votes=(first, again, other)))
    places = [read.find(name, read.find("Avstemning 1")) for name in ("Alfa", "Gamma", "Beta", "Delta")]
    assert places == sorted(places)
    assert read.find("Avstemning 2") < read.find("Epsilon", read.find("Avstemning 2"))


def test_a_box_that_was_added_on_the_way_was_not_planned() -> None:
    added = replace(records.EXAMPLE.agenda[0], planned_minutes=0)
    assert "lagt til underveis" in _read(replace(records.EXAMPLE, agenda=(added,)))

"""The minutes."""

from dataclasses import replace

from tests.handouts import reading, records
from workshop_app.handouts.minutes import MINUTES
from workshop_app.handouts.options import AS_USUAL
from workshop_app.queries.minutes import Minutes
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

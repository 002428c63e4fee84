"""The sheets for midway and for the review."""

from dataclasses import replace

import pytest

from tests.handouts import reading, records
from workshop_app.handouts.handout import Handout
from workshop_app.handouts.midway import MIDWAY
from workshop_app.handouts.options import AS_USUAL
from workshop_app.handouts.review import REVIEW
from workshop_app.queries.minutes import Minutes
from workshop_app.texts import Texts


def _read(handout: Handout, record: Minutes, language: str = "nb") -> str:
    (file,) = handout.build(record, Texts(language), AS_USUAL)
    return reading.words(file.content)


def _in_order(read: str, *said: str) -> None:
    place = 0
    for each in said:
        place = read.find(each, place)
        assert place >= 0, each


def test_midway_tells_the_numbers_and_what_was_decided() -> None:
    _in_order(
        _read(MIDWAY, records.LATER),
        "Midtveismøte", "Agenda", "30 min", "Ambisjon 1", "15 % av veien", "Nå: 34,5 mnok", "45 % av veien",
        "Tillit 6 → 7", "Behold", "Endre", "Dropp", "Hvorfor: Vi er i rute.", "Hvem gjør hva",
    )  # fmt: skip


def test_what_is_far_behind_gets_a_question_not_a_verdict() -> None:
    assert "96 % ventet: hva skal til?" in _read(REVIEW, records.LATER)
    assert "45 % av veien · Tillit 6 → 7 Behold" in _read(MIDWAY, records.LATER)


def test_the_review_tells_scores_and_learnings() -> None:
    _in_order(
        _read(REVIEW, records.LATER),
        "Gjennomgang", "Agenda", "Nådd?", "Poeng 0,7", "Hvorfor: Nesten.", "(tallene sier 0,5)",
        "Det vi lærte", "Mål hver uke, ikke hver måned. (deles)", "Færre tall.", "Det vi forteller de andre",
    )  # fmt: skip


@pytest.mark.parametrize("handout", [MIDWAY, REVIEW], ids=lambda handout: handout.stem)
def test_what_nobody_reported_is_not_nothing(handout: Handout) -> None:
    read = _read(handout, records.EXAMPLE)
    assert "Framdriften er ikke kjent" in read
    assert "Ikke rapportert ennå" in read
    assert " 0 % av veien" not in read


@pytest.mark.parametrize("handout", [MIDWAY, REVIEW], ids=lambda handout: handout.stem)
def test_it_speaks_the_language_of_the_room(handout: Handout) -> None:
    read = _read(handout, records.LATER, "en")
    assert "45 % of the way" in read
    assert "Why" in read
    assert "Hvorfor" not in read


@pytest.mark.parametrize("handout", [MIDWAY, REVIEW], ids=lambda handout: handout.stem)
def test_without_dates_it_says_that_none_is_agreed(handout: Handout) -> None:
    record = replace(records.LATER, workshop=records.NO_ONE)
    assert "ikke avtalt" in _read(handout, record)

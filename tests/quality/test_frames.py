"""The goal inside what announces it is read as if it stood alone."""

import pytest

from workshop_app.quality.check import Report, check
from workshop_app.quality.rule import Criterion, Kind, Verdict


def _key_result(text: str, language: str) -> Report:
    return check(text, Kind.KEY_RESULT, language=language)


@pytest.mark.parametrize(
    ("language", "framed", "alone"),
    [
        ("nb", "Målet vårt er å doble antall lånere", "Doble antall lånere"),
        ("nb", "Og ett mål er å arrangere fire konserter", "Arrangere fire konserter"),
        ("nb", "Det er et mål at 70 % av giverne fornyer", "70 % av giverne fornyer"),
        ("nb", "Ambisjonen er å redusere utslippene med 40 %", "Redusere utslippene med 40 %"),
        ("nb", "Mål om å verve 30 medlemmer", "Verve 30 medlemmer"),
        ("nb", "Vi vil minst halvere matsvinnet", "Halvere matsvinnet"),
        ("nb", "Neste år sikter vi inn mot 40 % vekst i salget", "40 % vekst i salget neste år"),
        ("nb", "Innen 2028 skal vi åpne to klinikker", "Åpne to klinikker innen 2028"),
        ("nb", "Delmål 1: Utarbeide en kommunikasjonsplan", "Utarbeide en kommunikasjonsplan"),
        ("en", "Our goal is to raise membership to 1,500", "Raise membership to 1,500"),
        ("en", "The target is that 70% of donors renew", "70% of donors renew"),
        ("en", "Next year we are aiming for 12% growth in sales", "12% growth in sales next year"),
        ("en", "We will at least double the number of visitors", "Double the number of visitors"),
        ("nb", "Museet skal digitalisere 500 kart", "Digitalisere 500 kart"),
        ("nb", "Innen 2028 skal koret holde to konserter", "Holde to konserter innen 2028"),
        ("en", "The choir will perform at three care homes", "Perform at three care homes"),
        ("en", "By 2028 we will open a second clinic", "Open a second clinic by 2028"),
    ],
)
def test_a_framed_goal_is_judged_as_the_goal_alone(language: str, framed: str, alone: str) -> None:
    assert _key_result(framed, language).criteria == _key_result(alone, language).criteria


def test_a_time_in_the_frame_is_still_the_deadline() -> None:
    report = _key_result("I 2027 vil vi lansere en ny billettløsning", "nb")
    assert report.criteria[Criterion.TIME_BOUND] is Verdict.YES


def test_findings_on_a_framed_goal_point_into_the_text() -> None:
    text = "Innen 2028 skal vi bygge en klatrehall"
    for finding in _key_result(text, "nb").findings:
        start, end = finding.span
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "Opprette et tilbud for ungdom i alderen 13-19 år"),
        ("nb", "Bygge en lekeplass på 12 x 20 meter"),
        ("en", "Create a programme for youths aged 13-19"),
        ("en", "Paint a mural of 2 x 3 metres"),
    ],
)
def test_ages_and_sizes_are_no_amounts_to_hit(language: str, text: str) -> None:
    assert _key_result(text, language).criteria[Criterion.MEASURABLE] is Verdict.NO


@pytest.mark.parametrize(
    ("language", "text", "verdict"),
    [
        ("nb", "Alle saksbehandlere skal delta på personvernkurs", Verdict.NO),
        ("nb", "Flere skal delta i friluftsliv", Verdict.YES),
        ("nb", "Det skal plantes 2 000 trær", Verdict.NO),
        ("nb", "Løpe mila på under 50 minutter", Verdict.YES),
        ("en", "All staff with a key role will attend the course", Verdict.NO),
        ("en", "Run 5 km in under 25 minutes", Verdict.YES),
    ],
)
def test_coverage_and_counted_deeds_are_work_and_a_race_is_a_result(
    language: str, text: str, verdict: Verdict
) -> None:
    assert _key_result(text, language).criteria[Criterion.RESULT] is verdict


@pytest.mark.parametrize(
    ("language", "text", "verdict"),
    [
        ("nb", "Utvikle våre ansatte", Verdict.NO),
        ("nb", "Sikre at elevene får tilpasset opplæring", Verdict.NO),
        ("nb", "Delta i NM for skolekorps", Verdict.YES),
        ("nb", "Øvelser gjennomført", Verdict.NO),
        ("nb", "Les 20 bøker", Verdict.YES),
        ("nb", "Nedbetale billånet", Verdict.YES),
        ("en", "Pay off the car loan", Verdict.YES),
        ("nb", "Utvide sykkelveien med 4 km", Verdict.YES),
        ("nb", "Styrke samarbeidet med tre nabokommuner", Verdict.NO),
    ],
)
def test_what_is_settled_or_entered_has_an_end_and_what_only_grows_has_none(
    language: str, text: str, verdict: Verdict
) -> None:
    assert _key_result(text, language).criteria[Criterion.CONCRETE] is verdict

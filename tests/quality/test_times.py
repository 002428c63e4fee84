"""Deadlines, rhythms, service levels and names of years are told apart."""

import pytest

from workshop_app.quality.check import analysed
from workshop_app.quality.moment import Time
from workshop_app.quality.rule import Kind

DEADLINE, RHYTHM, SERVICE = {Time.DEADLINE}, {Time.RHYTHM}, {Time.SERVICE}
CASES: list[tuple[str, str, set[Time]]] = [
    ("nb", "Selge mer innen 1. mars", DEADLINE),
    ("nb", "Selge mer innen 31/12", DEADLINE),
    ("nb", "Selge mer innen 31.12.", DEADLINE),
    ("nb", "Selge mer før jul", DEADLINE),
    ("nb", "Selge mer i løpet av året", DEADLINE),
    ("nb", "Selge mer i 3. kvartal", DEADLINE),
    ("nb", "Selge mer i uke 40", DEADLINE),
    ("nb", "Selge mer de neste 3 årene", DEADLINE),
    ("nb", "Selge mer innen seks måneder", DEADLINE),
    ("nb", "Selge mer i Q3", DEADLINE),
    ("nb", "Selge mer innen utgangen av H1", DEADLINE),
    ("nb", "Selge mer i høst", DEADLINE),
    ("nb", "Selge mer hele februar", DEADLINE),
    ("nb", "Selge mer frem mot 2030", DEADLINE),
    ("nb", "Selge mer innen torsdag", DEADLINE),
    ("nb", "Selge mer hver uke", RHYTHM),
    ("nb", "Selge 40 i måneden", RHYTHM),
    ("nb", "Selge 40 per år", RHYTHM),
    ("nb", "Svare kunder innen 24 timer", SERVICE),
    ("nb", "Svare kunder samme dag", SERVICE),
    ("nb", "Selge mer før lanseringen", {Time.EVENT}),
    ("nb", "Selge mer enn i fjor", {Time.COMPARISON}),
    ("nb", "Selge mer på sikt", {Time.SOMEWHEN}),
    ("nb", "Strategi 2030 er vedtatt", set()),
    ("nb", "Handlingsplan 2027–2030 er vedtatt", set()),
    ("nb", "Alle på avdelingen vår selger", set()),
    ("nb", "Redusere tiden fra 9 til 8 måneder", set()),
    ("nb", "Få folk til å prøve i vår kommune", set()),
    ("en", "Sell more by April 9th", DEADLINE),
    ("en", "Sell more before Christmas", DEADLINE),
    ("en", "Sell more this quarter", DEADLINE),
    ("en", "Sell more within six months", DEADLINE),
    ("en", "Sell more over the next 5 years", DEADLINE),
    ("en", "Sell more in 2027", DEADLINE),
    ("en", "Sell more by end of FY 2026-27", DEADLINE),
    ("en", "Sell more by EOY", DEADLINE),
    ("en", "Sell more by the end of the summer holidays", DEADLINE),
    ("en", "Sell more by end-FY27", DEADLINE),
    ("en", "Sell more by mid-Q3", DEADLINE),
    ("en", "Sell more by FYE2027", DEADLINE),
    ("en", "Deliver a strategy for 2026 and beyond", set()),
    ("nb", "Levere en strategi for 2026 og videre", set()),
    ("en", "Sell 40 a month", RHYTHM),
    ("en", "Sell more every Friday", RHYTHM),
    ("en", "Answer customers within 24 hours", SERVICE),
    ("en", "Answer within 5 days of signing", SERVICE),
    ("en", "Raise 6-month retention", set()),
    ("en", "Keep users through the first 30 days", set()),
    ("en", "Sell more before launch", {Time.EVENT}),
    ("en", "Grow 20% year on year", {Time.COMPARISON}),
    ("en", "Win back those we lost in the spring outage", set()),
    ("en", "Payback from 9 to 8 months", set()),
    ("en", "We may sell more", set()),
    ("nb", "Øke snittet fra 3,9/6 til 4,4/6", set()),
    ("nb", "Øke snittet fra 4.2 til 4.7.", set()),
    ("nb", "Levere rapporten innen 1.5.", DEADLINE),
    ("nb", "Øke løsningsgraden fra 60 % til 75 % på 90 dager", DEADLINE),
    ("nb", "Øke andelen saker besvart innen 2 dager fra 60 % til 80 %", SERVICE),
    ("nb", "Ingen driftsstans i kvartalet", DEADLINE),
    ("en", "Raise the rating from 8.5/10 to 9.5/10", set()),
    ("en", "Raise the average check to $6.25.", set()),
    ("en", "Cut errors by 1/3", set()),
    ("en", "Cut errors by 1/3 by 6/30", DEADLINE),
    ("en", "Cut drop-off from 35% to 15% in 60 days", DEADLINE),
    ("en", "Increase the share answered within 2 days to 80%", SERVICE),
    ("en", "No outages in the quarter", DEADLINE),
    ("en", "Ship orders in two days", SERVICE),
]


@pytest.mark.parametrize(("language", "text", "times"), CASES, ids=[text for _, text, _ in CASES])
def test_the_time_of_a_sentence_is_read(language: str, text: str, times: set[Time]) -> None:
    assert set(analysed(text, Kind.KEY_RESULT, language=language).times) == times

"""What the check of one sentence promises to a room."""

from datetime import date

import pytest

from workshop_app.quality.check import check
from workshop_app.quality.extra_words import ExtraWords
from workshop_app.quality.meaning.subject import KeyResultFacts
from workshop_app.quality.period import Period, read_period
from workshop_app.quality.rule import CRITERIA, Criterion, Kind, Verdict

KR, OBJECTIVE = Kind.KEY_RESULT, Kind.OBJECTIVE
YEAR_2020 = Period("2020", date(2020, 1, 1), date(2020, 12, 31))


def verdicts(text: str, kind: Kind = KR, language: str | None = None) -> dict[Criterion, Verdict]:
    """The verdicts on a sentence."""
    return check(text, kind, language=language).criteria


def test_the_articles_first_key_result_passes_everything() -> None:
    assert set(verdicts("Øke inntektene fra 30 mnok til 40 mnok i 2020").values()) == {Verdict.YES}


@pytest.mark.parametrize(
    "text", ["Redusere churn med 2,75% i 2020", "Forbedre gjenkjøp hos kunder til 98,6% i 2020"]
)
def test_the_articles_other_key_results_are_asked_only_for_their_baseline(text: str) -> None:
    found = verdicts(text)
    assert found.pop(Criterion.BASELINE) is Verdict.UNSURE
    assert set(found.values()) == {Verdict.YES}


def test_the_articles_objective_fails_nothing_in_its_period() -> None:
    text = "Øke merkevaregjenkjennelse for å gjøre selskapet til markedsleder."
    found = check(text, OBJECTIVE, period=YEAR_2020).criteria
    assert Verdict.NO not in found.values()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Levere en sommer ingen i bygda glemmer", "nb"),
        ("Fullføre byens mest elskede park", "nb"),
        ("Levere landets tryggeste byggeplass", "nb"),
        ("Lansere et bibliotek hele bygda skryter av", "nb"),
        ("Complete the season that fans remember for years", "en"),
        ("Launch the friendliest night bus in the country", "en"),
        ("Deliver a first day new colleagues talk about for years", "en"),
    ],
)
def test_a_good_objective_that_begins_with_a_finishing_verb_is_not_failed(text: str, language: str) -> None:
    found = verdicts(text, OBJECTIVE, language)
    found.pop(Criterion.TIME_BOUND)
    assert Verdict.NO not in found.values()


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Operasjonene starter presis 9 av 10 dager", Verdict.YES),
        ("Reopened tickets: less than 5 in 100", Verdict.YES),
        ("At least 60% of new users finish setup in their first week", Verdict.YES),
        ("Two farms switch to organic feed", Verdict.YES),
        ("Publikumstallet skal passere 25 000", Verdict.YES),
        ("45 sykepleiere er opplært i ny metode", Verdict.NO),
        ("Holde fire foreldremøter i vårhalvåret", Verdict.NO),
        ("Vi skal ha mer fokus på pårørende", Verdict.NO),
        ("Tydeligere roller og ansvar", Verdict.UNSURE),
        ("Alle underleverandører har fått gjennomgang av rutinen", Verdict.UNSURE),
    ],
)
def test_what_is_said_of_others_is_told_from_what_we_do(text: str, verdict: Verdict) -> None:
    assert check(text, KR).criteria[Criterion.RESULT] is verdict


@pytest.mark.parametrize(
    "text",
    ["Skrive ny strategi for 2028-2032", "Aktive lag 1200 → 2000", "Claims settled within 5 days: 90%"],
)
def test_years_and_lengths_that_limit_nothing_are_no_deadline(text: str) -> None:
    assert check(text, KR).criteria[Criterion.TIME_BOUND] is Verdict.NO


def test_known_things_are_not_counted_in_an_objective() -> None:
    found = check("Complete the merger of the two departments by summer", OBJECTIVE).criteria
    assert found[Criterion.QUALITATIVE] is Verdict.YES


def test_every_criterion_of_the_kind_is_answered_in_the_order_it_is_shown() -> None:
    for kind in Kind:
        assert tuple(verdicts("Øke salget", kind)) == CRITERIA[kind]


def test_the_period_gives_the_deadline_and_says_so() -> None:
    report = check("Øke salget med 20 %", KR, period=YEAR_2020)
    assert report.criteria[Criterion.TIME_BOUND] is Verdict.YES
    assert [finding.rule for finding in report.findings if finding.criterion is Criterion.TIME_BOUND] == [
        "period_counts"
    ]


def test_the_last_day_of_the_period_fills_a_missing_date() -> None:
    report = check("Møtes hver uke", KR, period=YEAR_2020, switched_off=frozenset({"period_counts"}))
    suggestions = [finding.suggestion for finding in report.findings]
    assert "Møtes hver uke innen 31. desember 2020" in suggestions


def test_what_is_filled_in_beside_the_sentence_counts() -> None:
    text = "Øke salget med 20 %"
    facts = KeyResultFacts(text, has_baseline=True, due_on=date(2027, 3, 31))
    found = check(text, KR, facts=facts).criteria
    assert found[Criterion.BASELINE] is Verdict.YES
    assert found[Criterion.TIME_BOUND] is Verdict.YES


def test_a_baseline_that_will_be_measured_is_enough() -> None:
    text = "Øke salget med 20 %"
    report = check(text, KR, facts=KeyResultFacts(text, baseline_unknown=True))
    assert report.criteria[Criterion.BASELINE] is Verdict.YES
    assert any("ukjent" in finding.message for finding in report.findings)


def test_a_rule_that_is_switched_off_is_not_asked() -> None:
    assert "no_deadline" in {finding.rule for finding in check("Øke salget", KR).findings}
    quiet = check("Øke salget", KR, switched_off=frozenset({"no_deadline"}))
    assert "no_deadline" not in {finding.rule for finding in quiet.findings}
    assert quiet.criteria[Criterion.TIME_BOUND] is Verdict.YES


def test_each_criterion_is_asked_about_at_most_once() -> None:
    for text in ("Jobbe med salg", "More leads, better leads", "Øke trivselen med 10 % hver uke før messen"):
        criteria = [finding.criterion for finding in check(text, KR).findings]
        assert len(criteria) == len(set(criteria))


def test_the_questions_begin_with_the_plainest_gaps_and_are_at_most_three() -> None:
    report = check("Øke salget", KR)
    plain = [finding.question for finding in report.findings if finding.verdict is Verdict.NO]
    assert report.questions()[0] in plain
    assert len(report.questions()) == 3
    assert len(report.questions(limit=1)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Redusere churn", "nb"),
        ("Flere brukere", "nb"),
        ("NPS fra 30 til 45", "nb"),
        ("Reduce churn", "en"),
        ("More users", "en"),
        ("NPS from 30 to 45", "en"),
        ("Improve kundetilfredshet from 72 % to 80 %", "en"),
    ],
)
def test_the_language_is_found(text: str, language: str) -> None:
    assert check(text, KR).language == language


def test_the_messages_are_in_the_language_that_the_room_speaks() -> None:
    norwegian = check("Increase sales", KR, speak="nb")
    assert norwegian.language == "en"
    assert "Innen når?" in norwegian.questions(limit=9)


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("Øke salget", "Øke salget fra ___ til ___"),
        (
            "Redusere churn med 2,75% i 2020",
            "Redusere churn med 2,75 prosentpoeng, fra ___ til ___, i 2020",
        ),
        ("Øke omsetningen med 20 %.", "Øke omsetningen med 20 %, fra ___ til ___."),
        ("Redusere matsvinnet med 40 kg i uka", "Redusere matsvinnet med 40 kg i uka, fra ___ til ___"),
        ("Sykefravær under 5 % innen juni", "Sykefravær under 5 % innen juni (i dag ___)"),
        ("Redusere køen til under 50 saker", "Redusere køen fra ___ til under 50 saker"),
        ("Holde kurs for å øke salget", "Holde kurs for å øke salget fra ___ til ___"),
        ("Øke NPS til 45 i Q3", "Øke NPS fra ___ til 45 i Q3"),
        ("Redusere køen fra 240 saker", "Redusere køen fra 240 til ___ saker"),
        ("Lansere ny app.", "Lansere ny app, slik at ___ går fra ___ til ___"),
        ("Reduce churn by 2%", "Reduce churn by 2 percentage points, from ___ to ___"),
        ("Cut energy bills by £400", "Cut energy bills by £400, from ___ to ___"),
        ("Churn below 3%!", "Churn below 3% (today ___)!"),
        ("Cut waiting time to less than 2 hours", "Cut waiting time from ___ to less than 2 hours"),
        ("Raise NPS to 45.", "Raise NPS from ___ to 45."),
    ],
)
def test_a_suggestion_keeps_the_writers_words_and_leaves_blanks(text: str, suggestion: str) -> None:
    assert suggestion in [finding.suggestion for finding in check(text, KR).findings]


def test_the_better_sentence_is_stronger() -> None:
    ladder = (
        "Jobbe med sykefraværet",
        "Redusere sykefraværet",
        "Redusere sykefraværet til 5 %",
        "Redusere sykefraværet fra 8 til 5 %",
        "Redusere sykefraværet fra 8 til 5 % innen 1. juni",
    )
    strengths = [check(text, KR).strength for text in ladder]
    assert strengths == sorted(set(strengths))


def test_a_target_many_times_the_start_is_weaker_than_a_believable_one() -> None:
    wild = check("Øke antall kunder fra 300 til 9000 på to måneder", KR).strength
    assert wild < check("Øke antall kunder fra 300 til 380 på to måneder", KR).strength


def test_a_rooms_own_words_are_known() -> None:
    words = ExtraWords((("vague", "sprudl"),))
    assert verdicts("Øke sprudl med 10 %")[Criterion.MEASURABLE] is Verdict.YES
    found = check("Øke sprudl med 10 %", KR, extra_words=words).criteria
    assert found[Criterion.MEASURABLE] is Verdict.UNSURE


@pytest.mark.parametrize(
    "pair", [("mood", "ord"), ("measure", " "), ("measure", "x" * 61), ("people", "a;b")]
)
def test_a_rooms_own_word_that_cannot_be_used_is_refused(pair: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match=r"meaning|empty|long|letters"):
        ExtraWords((pair,))


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2027", date(2027, 1, 1), date(2027, 12, 31)),
        ("2027-Q1", date(2027, 1, 1), date(2027, 3, 31)),
        ("2027-h2", date(2027, 7, 1), date(2027, 12, 31)),
        ("2028-02", date(2028, 2, 1), date(2028, 2, 29)),
        ("2027-T3", date(2027, 9, 1), date(2027, 12, 31)),
    ],
)
def test_a_period_is_read(written: str, first: date, last: date) -> None:
    assert (read_period(written).starts_on, read_period(written).ends_on) == (first, last)


@pytest.mark.parametrize("written", ["", "Q1", "2027-Q5", "2027-13", "2027-00", "0000", "snart"])
def test_a_text_that_is_no_period_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="period"):
        read_period(written)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("Ingen elever venter mer enn to uker på time hos helsesykepleier", "yes"),
        ("Fire av fem foreldre svarer at barnet trives", "yes"),
        ("Nyansatte vurderer oppstarten til minst 5 av 6", "yes"),
        ("Answer all emails within one business day", "yes"),
        ("Podkasten har 10 000 lyttere per episode", "yes"),
        ("Improve customer satisfaction", "yes"),
        ("Overholde budsjettet", "yes"),
        ("Resolve 90% of tickets within 24 hours", "yes"),
        ("Open audit findings down to zero", "yes"),
        ("Alle medarbeidere har fullført kurset", "no"),
        ("Få laget tre nye opplæringsvideoer", "no"),
        ("We have launched the new site", "no"),
        ("Lanser ny nettbutikk", "no"),
        ("Tender submitted to the ministry", "no"),
        ("Bedre samarbeid med fastlegene", "unsure"),
        ("Users can pay with Apple Pay", "unsure"),
        ("Bli gode på kunstig intelligens", "unsure"),
    ],
)
def test_what_others_do_is_told_from_our_own_work(text: str, result: str) -> None:
    assert verdicts(text)[Criterion.RESULT] == result


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Finish rebranding by mid-May", Verdict.YES),
        ("Reduce dropouts from 11 to 6 percent during the school year", Verdict.YES),
        ("Runway på 12 måneder", Verdict.NO),
        ("Besøke alle over 80 år", Verdict.NO),
        ("H1-verdi under 2", Verdict.NO),
        ("Bullying reports in year 5 down to 0", Verdict.NO),
        ("Færre fall på sykehjemmet", Verdict.NO),
    ],
)
def test_a_deadline_is_told_from_what_only_sounds_like_one(text: str, verdict: Verdict) -> None:
    assert verdicts(text)[Criterion.TIME_BOUND] is verdict

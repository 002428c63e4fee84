"""Where the words of a sentence carry no answer, the check asks; where one word does, it answers."""

import pytest

from workshop_app.quality.check import analysed, check
from workshop_app.quality.meaning.ownership import Whose
from workshop_app.quality.rule import Criterion, Kind, Verdict

KR, OBJECTIVE = Kind.KEY_RESULT, Kind.OBJECTIVE


def verdicts(text: str) -> dict[Criterion, Verdict]:
    """The verdicts on a key result."""
    return check(text, KR).criteria


@pytest.mark.parametrize(
    ("thin", "plain", "result"),
    [
        ("A school for everyone", "90% of pupils find the school open to them", Verdict.YES),
        ("Put the cleaning contract out to tender", "Win two cleaning contracts", Verdict.YES),
        ("Meet 25 investors", "Raise 2 million from 25 investors", Verdict.YES),
        ("Peer review 30 articles", "Publish 30 articles", Verdict.NO),
        ("120 enheter per time", "Øke produksjonen til 120 enheter per time", Verdict.YES),
        ("Svare kunder på norsk og engelsk", "Svartiden til kundene ned til 2 timer", Verdict.YES),
        ("Energimerking: minst 5 bygg i klasse A", "Energimerke fem bygg", Verdict.NO),
        ("Make the app work properly", "Build the app", Verdict.NO),
        ("Give all pupils a laptop", "All pupils pass the exam", Verdict.YES),
        ("Mediene skriver om saken hver uke", "Skrive om saken hver uke", Verdict.NO),
        ("Bli vist på forsiden av App Store", "Vise appen på messa", Verdict.NO),
        ("Middagen serveres i rett tid hver dag", "90 % av middagene serveres i rett tid", Verdict.YES),
    ],
)
def test_where_no_word_decides_the_check_asks(thin: str, plain: str, result: Verdict) -> None:
    assert verdicts(thin)[Criterion.RESULT] is Verdict.UNSURE
    assert verdicts(plain)[Criterion.RESULT] is result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("Launch in Germany with 10 paying customers", Verdict.YES),
        ("Build a pipeline worth $3 million", Verdict.YES),
        ("New science lab opened", Verdict.NO),
        ("Flere treff på nettsidene", Verdict.YES),
        ("Keep customers informed about delays", Verdict.NO),
        ("Trial signups: 800 a week", Verdict.YES),
        ("Tomme butikklokaler: maks 3", Verdict.YES),
        ("Recycle 75% of our waste", Verdict.YES),
        ("Create a sales playbook", Verdict.NO),
        ("Validate the prototype with 10 customers", Verdict.NO),
        ("Amplify and celebrate 20 announcements", Verdict.NO),
        ("Run two races less than eight weeks apart", Verdict.NO),
        ("Run a 5K in under 25 minutes", Verdict.YES),
        ("Get 3 letters of intent", Verdict.YES),
        ("All teachers have received a laptop", Verdict.NO),
        ("Create 10 videos with more than 1,000 views each", Verdict.YES),
        ("Lead time for changes under one day", Verdict.YES),
        ("Hold three town hall meetings on the budget", Verdict.NO),
        ("Play the guitar for 30 minutes each day", Verdict.NO),
        ("Talk to customers more often", Verdict.NO),
        ("Ringe kundene oftere", Verdict.NO),
        ("Process building permits in 20 days", Verdict.YES),
        ("Behandle byggesaker innen 20 dager", Verdict.YES),
        ("Sleep 7.5 hours on average", Verdict.YES),
        ("Sove åtte timer hver natt", Verdict.YES),
        ("75% of club leaders are active (attending meetings)", Verdict.YES),
        ("All new routers are faster than those they replace", Verdict.YES),
        ("Spend 10% of work time on learning", Verdict.NO),
        ("Bruke 10 % av tiden på opplæring", Verdict.NO),
        ("Spend 10% less time on reports", Verdict.YES),
        ("Having 500 posts linked with our tag", Verdict.UNSURE),
        ("Ensure each talk covers at least one of our values", Verdict.UNSURE),
        ("Build #42 approved by the reviewers", Verdict.UNSURE),
        ("Bidra til økt trivsel", Verdict.NO),
    ],
)
def test_a_number_or_a_head_noun_decides_whose_doing_it_is(text: str, result: Verdict) -> None:
    assert verdicts(text)[Criterion.RESULT] is result


def test_what_is_asked_about_still_leans_to_something() -> None:
    thin = analysed("A school for everyone", KR)
    assert (thin.leaning, thin.whose) == (Whose.OUTCOME, Whose.UNCLEAR)
    counted = analysed("Energimerking: minst 5 bygg i klasse A", KR)
    assert (counted.leaning, counted.whose) == (Whose.COUNTED, Whose.UNCLEAR)


@pytest.mark.parametrize("text", ["Utslippene ned med et tonn", "Emissions down by a tonne"])
def test_an_article_before_a_measure_is_an_amount(text: str) -> None:
    assert verdicts(text)[Criterion.MEASURABLE] is Verdict.YES


def test_a_word_with_a_capital_inside_a_sentence_is_a_name() -> None:
    assert verdicts("Slå Brann hjemme")[Criterion.RESULT] is Verdict.UNSURE
    assert verdicts("Redusere brann i søppelkasser")[Criterion.RESULT] is Verdict.YES


@pytest.mark.parametrize(
    ("bad", "better"),
    [
        ("Better coordination", "Patients meet one health service, not twelve offices"),
        ("Better communication", "Everyone understands our letters the first time"),
        ("Deliver the project", "Open a theatre that draws the whole region"),
        ("Hit lending targets", "Readers find a book here that they did not know they wanted"),
        ("Mer effektive møter", "Kollegaene får tilbake arbeidsdagen sin"),
        ("Nå budsjettert belegg", "Gjestene sover her en natt lenger enn de hadde tenkt"),
    ],
)
def test_an_objective_that_tells_what_others_meet_is_stronger_than_management_talk(
    bad: str, better: str
) -> None:
    assert check(bad, OBJECTIVE).strength < check(better, OBJECTIVE).strength

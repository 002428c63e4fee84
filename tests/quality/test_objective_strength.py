"""Of two objectives the one that says more to those it is for is the stronger."""

import pytest

from workshop_app.quality.check import check
from workshop_app.quality.rule import Criterion, Kind, Verdict

_EN = (
    ("Improve onboarding", "Launch our bakery to critical acclaim"),
    ("Improve onboarding", "Make every new user reach their first win in under five minutes"),
    ("Drive strong activation", "Get new members to their first class before the first week ends"),
    ("Be the best", "Become the first choice for florists"),
    ("Be world-class", "Become the clinic athletes travel to"),
    ("Transform the industry", "Bring clean water to the villages along the river"),
    ("Launch the new platform", "Cut the waiting time so that nurses reach their patients sooner"),
    ("Integrate with the bank", "Win paying customers"),
    ("Increase sales by 20%", "Expand our presence in Southern Europe"),
    ("Improve product quality", "Ship furniture that survives three moves and a toddler"),
    ("Get better at closing the books", "Close the books in ten days"),
    ("Improve satisfaction", "Improve satisfaction by 5% in the next quarter"),
    ("Get more followers", "Build a loyal audience among amateur astronomers"),
    ("Maintain service levels", "Improve service levels"),
    ("Have a good year", "Open three shops in new towns this year"),
)
_NB = (
    ("Forbedre opplæringen", "Forberede hver nye sykepleier på sin første nattevakt"),
    ("Være i verdensklasse", "Bli klinikken idrettsfolk reiser til"),
    ("Bli best", "Bli det første bakeriet turistene leter etter"),
    ("Endre verden", "Gi landsbyene langs elva rent vann"),
    ("Modernisere IKT", "Gi saksbehandlerne systemer som ikke krasjer"),
    ("Nå 10 mill. i salg", "Etablere oss i offentlig sektor"),
    ("Få flere følgere", "Bygge et trofast publikum blant amatørastronomer"),
    ("Opprettholde nivået", "Overraske hver stamgjest med noe nytt"),
    ("Øke tilfredsheten", "Øke tilfredsheten med 5 % i neste kvartal"),
    ("Lansere nettside", "Vise kursene slik at folk i jobb finner et som passer"),
)


def strength(text: str, language: str) -> int:
    """The strength of an objective."""
    return check(text, Kind.OBJECTIVE, language=language).strength


@pytest.mark.parametrize(("weak", "strong"), _EN)
def test_the_better_english_objective_is_stronger(weak: str, strong: str) -> None:
    assert strength(weak, "en") < strength(strong, "en")


@pytest.mark.parametrize(("weak", "strong"), _NB)
def test_the_better_norwegian_objective_is_stronger(weak: str, strong: str) -> None:
    assert strength(weak, "nb") < strength(strong, "nb")


@pytest.mark.parametrize(
    ("text", "language", "verdict"),
    [
        ("Deliver exceptional guest satisfaction", "en", Verdict.YES),
        ("Achieve outstanding financial performance", "en", Verdict.NO),
        ("Set a new standard for honest repairs", "en", Verdict.YES),
        ("Grow the team by 20% without compromising happiness", "en", Verdict.NO),
        ("Bring the finance teams closer together", "en", Verdict.UNSURE),
        ("Remember to log working hours", "en", Verdict.UNSURE),
        ("Attract top talent", "en", Verdict.UNSURE),
        ("Fix the biggest bugs", "en", Verdict.NO),
        ("Rette de største feilene", "nb", Verdict.NO),
        ("Bli Danmarks favorittbrus", "nb", Verdict.YES),
        ("Bli misunnelsen i bransjen", "nb", Verdict.YES),
        ("Bygge tillit til dataene våre", "nb", Verdict.UNSURE),
        ("Øke andelen glade kunder til 90 %", "nb", Verdict.NO),
    ],
)
def test_words_of_feeling_spark_only_where_somebody_feels_it(
    text: str, language: str, verdict: Verdict
) -> None:
    assert check(text, Kind.OBJECTIVE, language=language).criteria[Criterion.INSPIRING] is verdict

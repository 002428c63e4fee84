"""Records of a workshop to print: the article's example, an empty one, and everything at once."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import UUID, uuid5

from workshop_app.model.words import (
    Answer,
    CardKind,
    CardSource,
    Decision,
    Direction,
    KeyResultKind,
    PeriodKind,
)
from workshop_app.queries.board import Board, Card, CardGroup, MergedCard
from workshop_app.queries.facts import WorkshopFacts
from workshop_app.queries.fists import FistView
from workshop_app.queries.minutes import AcceptedException, HeldItem, Minutes, VoteLine, VoteRecord
from workshop_app.queries.okrs import DissentView, KeyResultView, ObjectiveView, StepView, WaiverView
from workshop_app.queries.parked import Parked
from workshop_app.queries.weeks_after import Decided, LearningView, Report, Scored, WeeksAfter

NOON = datetime(2020, 1, 6, 9, 0, tzinfo=UTC)
_ROOT = UUID(int=7)
SENTENCES = (
    "Øke inntektene fra 30 mnok til 40 mnok i 2020",
    "Redusere churn med 2,75% i 2020",
    "Forbedre gjenkjøp hos kunder til 98,6% i 2020",
)
OBJECTIVE = "Øke merkevaregjenkjennelse for å gjøre selskapet til markedsleder."
EXTREME = (
    "Emoji 👨‍👩‍👧 👍🏽 🇳🇴 1️⃣ ❤️ 👩🏽‍💻, <b>fet</b> & <para>, =1+1, "
    "العربية تُكتب من اليمين (2020), עברית מימין לשמאל, 中文字也要印出来, हिन्दी, ภาษาไทย, Ελληνικά, "
    "ქართული, a\x00b\x07c\u202ed, ﬁn, Å Å"
)
LONG = " ".join(["Kundene våre venter for lenge på svar og går til andre."] * 182)[:10_000]


def key(name: str) -> UUID:
    """The same id for the same name, so that records are the same in every run."""
    return uuid5(_ROOT, name)


FACTS = WorkshopFacts(
    id=key("workshop"), name="Kundeteamet 2020", team="Kundeteamet", organisation="Eksempel AS",
    purpose="Bli enige om hva som betyr mest i 2020.", period_kind=PeriodKind.DATES,
    starts_on=date(2020, 1, 1), ends_on=date(2020, 12, 31), room_language="nb", length_minutes=120,
    starts_at=NOON, weekly_day=4, midway_at=datetime(2020, 7, 1, 7, 0, tzinfo=UTC),
    review_at=datetime(2020, 12, 17, 8, 0, tzinfo=UTC),
)  # fmt: skip


def key_result(number: int, sentence: str, **fields: object) -> KeyResultView:
    """A key result with sensible fields."""
    whole = KeyResultView(
        id=key(f"kr{number}{sentence}"), objective_id=key("o1"), measure_id=None, number=number,
        sentence=sentence, kind=KeyResultKind.NUMBER, from_value=None, to_value=None, low=None, high=None,
        unit="", direction=Direction.UP, due_on=date(2020, 12, 31), owner="kundesjef",
        baseline_unknown=False, baseline_owner="", baseline_due_on=None, confidence=5, position=number,
        steps=(), waivers=(), rehearsal=Answer.YES,
    )  # fmt: skip
    return replace(whole, **fields)  # type: ignore[arg-type]  # the fields of the test at hand


KEY_RESULTS = (
    key_result(1, SENTENCES[0], from_value=Decimal(30), to_value=Decimal(40), unit="mnok", owner="salgsleder",
               confidence=6),
    key_result(2, SENTENCES[1], to_value=Decimal("-2.75"), unit="%", direction=Direction.DOWN,
               waivers=(WaiverView(key("w1"), "baseline", "Tallet for 2019 kommer i uke 3."),)),
    key_result(3, SENTENCES[2], to_value=Decimal("98.6"), unit="%", confidence=4, rehearsal=None,
               baseline_unknown=True, baseline_owner="kundesjef", baseline_due_on=date(2020, 1, 20)),
)  # fmt: skip
EVERY_KIND = (
    key_result(4, "Holde svartiden jevn", kind=KeyResultKind.HOLD, low=Decimal("4.5"), high=Decimal(5),
               unit="t"),
    key_result(5, "Ny nettside er i drift", kind=KeyResultKind.MILESTONE, owner="", confidence=None, steps=(
        StepView(key("s1"), "Skisse vist for ti kunder", True),
        StepView(key("s2"), "Åpnet for alle", False))),
    key_result(6, "Styret har vedtatt planen", kind=KeyResultKind.YES_NO, due_on=None,
               rehearsal=Answer.CANNOT_SAY),
    key_result(7, "", due_on=None, owner="", confidence=None, rehearsal=None),
    key_result(8, "Holde kostnaden nede", kind=KeyResultKind.HOLD, high=Decimal(1200000), unit="kr"),
)  # fmt: skip


def objective(number: int = 1, **fields: object) -> ObjectiveView:
    """The article's objective with its three key results."""
    whole = ObjectiveView(
        id=key(f"o{number}"), number=number, sentence=OBJECTIVE,
        why_now="Halvparten av markedet bytter leverandør i år, og bare én av fem nevner oss.",
        supports="", committed=False, position=number, option_id=None, key_results=KEY_RESULTS, waivers=(),
        dissents=(), fist=FistView(key("f"), 1, True, (0, 0, 0, 2, 4, 3), 9, 9, True),
    )  # fmt: skip
    return replace(whole, **fields)  # type: ignore[arg-type]  # the fields of the test at hand


def card(text: str, *merged: str, proposed_by: int = 1, kind: CardKind = CardKind.IDEA) -> Card:
    """A card of the board."""
    return Card(
        id=key(f"{kind}{text}"), text=text, colour=0, position=0, source=CardSource.TYPED, created_at=NOON,
        revealed=True, group_id=None, proposed_by=proposed_by or 1 + len(merged),
        merged=tuple(MergedCard(key(each), each) for each in merged),
    )  # fmt: skip


IDEAS = Board(CardKind.IDEA, None, (
    CardGroup(key("g1"), "Kjent for flere", 0, 0, (
        card("Bli kjent for flere", "Synlighet i markedet", "Flere må vite om oss", "Merkevaren vår",
             proposed_by=4),
        card("Første navn kundene tenker på"))),
    CardGroup(key("g2"), "Kundene blir", 1, 1, (card("Færre som slutter"), card("Flere kjøper igjen"))),
    CardGroup(key("g3"), "", 2, 2, ()),
), (card("Bedre kantine"),), 8, 8)  # fmt: skip
MEASURES = Board(
    CardKind.MEASURE,
    key("o1"),
    (),
    (card("Uhjulpet kjennskap", kind=CardKind.MEASURE), card("Inntekter", "Omsetning", proposed_by=2)),
    3,
    3,
)
AGENDA = (
    HeldItem("welcome", 8, 9, False, NOON),
    HeldItem("intro", 7, None, True, None),
    HeldItem("brainstorm", 7, 7, False, NOON + timedelta(minutes=9)),
    HeldItem("break", 10, None, False, NOON + timedelta(minutes=17)),
    HeldItem("agree", 8, None, False, None),
)
VOTES = (
    VoteRecord(1, 3, 9, 9, (VoteLine("Kjent for flere", 14, 1), VoteLine("Kundene blir", 9, None),
                            VoteLine("Bedre kantine", 4, None), VoteLine("Ny logo", 0, None))),
    VoteRecord(2, 2, 8, 9, (VoteLine("Kundene blir", 9, None), VoteLine("Bedre kantine", 1, None))),
)  # fmt: skip
EXAMPLE = Minutes(
    workshop=FACTS, people=9, agenda=AGENDA, ideas=IDEAS, votes=VOTES,
    objectives=(objective(dissents=(DissentView(key("d1"), "utvikler", "Jeg savner noe om kvalitet."),
                                    DissentView(key("d2"), "", "For mange tall."))),),
    measures=(MEASURES,),
    exceptions=(AcceptedException(SENTENCES[1], "baseline", "Tallet for 2019 kommer i uke 3."),),
    parked=(Parked(key("p1"), "Hvem eier nettsiden?", "brainstorm", False, NOON),
            Parked(key("p2"), "Parkering for gjester", "", True, NOON)),
)  # fmt: skip
AFTER = WeeksAfter(
    reports={
        KEY_RESULTS[0].id: (
            Report(date(2020, 2, 7), Decimal(31), 6, "", "", "", "salgsleder"),
            Report(date(2020, 3, 6), Decimal("34.5"), 7, "Åpnet i Sverige.", "Ringe de ti største.",
                   "Mangler én selger.", "salgsleder"),
        ),
        KEY_RESULTS[1].id: (Report(date(2020, 3, 6), Decimal("-0.25"), 3, "", "", "", ""),),
    },
    decisions={KEY_RESULTS[0].id: Decided(Decision.KEEP, "Vi er i rute.", date(2020, 7, 1))},
    scores={KEY_RESULTS[0].id: Scored(Decimal("0.7"), Answer.NO, "Nesten.", date(2020, 12, 17))},
    learnings=(LearningView("Mål hver uke, ikke hver måned.", True), LearningView("Færre tall.", False)),
)  # fmt: skip
LATER = replace(
    EXAMPLE,
    objectives=(
        objective(),
        objective(2, sentence="Kundene anbefaler oss til andre", key_results=EVERY_KIND),
    ),
    after=AFTER,
)
NO_ONE = replace(FACTS, team="", organisation="", purpose="", starts_at=None, weekly_day=None, midway_at=None,
                 review_at=None)  # fmt: skip
EMPTY = Minutes(NO_ONE, 0, (), Board(CardKind.IDEA, None, (), (), 0, 0), (), (), (), (), ())


def in_english(record: Minutes) -> Minutes:
    """The same record, for a room that speaks English."""
    return replace(record, workshop=replace(record.workshop, room_language="en"))


def _extreme_key_result(number: int, text: str) -> KeyResultView:
    return key_result(
        number, text, from_value=Decimal("0.000000000001"), owner=EXTREME,
        to_value=Decimal("12345678901234567890.123456789"), unit="<i>mnok</i> 🚀", baseline_unknown=True,
        baseline_owner=EXTREME, steps=(StepView(key("s"), EXTREME, True),),
        waivers=(WaiverView(key("x"), "baseline", EXTREME),),
    )  # fmt: skip


EXTREME_AFTER = WeeksAfter(
    reports={
        key(f"kr1{EXTREME}"): (
            Report(date(2020, 2, 7), Decimal("-9999999999999.5"), 1, EXTREME, EXTREME, EXTREME, EXTREME),
        ),
        key(f"kr2{LONG}"): (Report(date(2020, 2, 7), Decimal(0), 10, LONG, EXTREME, "W" * 900, "M" * 200),),
    },
    decisions={key(f"kr2{LONG}"): Decided(Decision.DROP, LONG, date(2020, 7, 1))},
    scores={key(f"kr1{EXTREME}"): Scored(Decimal(1), Answer.CANNOT_SAY, EXTREME, date(2020, 12, 17))},
    learnings=(LearningView(LONG, True), LearningView(EXTREME, False)),
)
EXTREMES = replace(
    EXAMPLE,
    after=EXTREME_AFTER,
    workshop=replace(FACTS, team=EXTREME, organisation="Ord" * 200, purpose=LONG),
    objectives=tuple(
        objective(
            number, sentence=(EXTREME, LONG, "M" * 400, "العربية تُكتب من اليمين إلى اليسار دائما (2020) " * 6,
                              "中文字也要印出来，而且不能有方框。" * 12)[number - 1],
            why_now="עברית מימין לשמאל " * 30 if number == 4 else EXTREME, supports=EXTREME,
            key_results=tuple(
                _extreme_key_result(each, LONG if (number, each) == (1, 2) else EXTREME)
                for each in range(1, 9)
            ),
            dissents=(DissentView(key("e"), EXTREME, EXTREME),),
        )
        for number in range(1, 6)
    ),
    ideas=Board(CardKind.IDEA, None, (CardGroup(key("eg"), EXTREME, 0, 0, (card(LONG, EXTREME, LONG),)),),
                (card(EXTREME), card("W" * 3000)), 5, 5),
    votes=(VoteRecord(1, 5, 9, 9, (VoteLine(EXTREME, 3, 1), VoteLine(LONG, 0, None))),),
    measures=(MEASURES,) * 5,
    exceptions=(AcceptedException(LONG, "unheard_of", EXTREME),),
    parked=(Parked(key("ep"), LONG, "agree", False, NOON), Parked(key("eq"), EXTREME, "", True, NOON)),
)  # fmt: skip

"""The fixed lists of words that rows hold, and the column type for each."""

from enum import StrEnum

from workshop_app.model.columns import Word


class PeriodKind(StrEnum):
    """What kind of period an OKR runs over."""

    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"
    MONTH = "month"
    DATES = "dates"


class PeriodKindWord(Word):
    """Column of a period's kind."""

    words = PeriodKind
    cache_ok = True


class CardKind(StrEnum):
    """What the room writes on cards: ideas for objectives, or measures for one objective."""

    IDEA = "idea"
    MEASURE = "measure"


class CardKindWord(Word):
    """Column of a card's kind."""

    words = CardKind
    cache_ok = True


class CardSource(StrEnum):
    """How a card came in."""

    TYPED = "typed"
    PASTED = "pasted"
    IMPORTED = "imported"
    PHONE = "phone"


class CardSourceWord(Word):
    """Column of how a card came in."""

    words = CardSource
    cache_ok = True


class BallotState(StrEnum):
    """A dot vote is open, closed with its totals still hidden, or revealed."""

    OPEN = "open"
    CLOSED = "closed"
    REVEALED = "revealed"


class BallotStateWord(Word):
    """Column of a ballot's state."""

    words = BallotState
    cache_ok = True


class KeyResultKind(StrEnum):
    """How a key result is measured."""

    NUMBER = "number"
    HOLD = "hold"
    MILESTONE = "milestone"
    YES_NO = "yes_no"


class KeyResultKindWord(Word):
    """Column of a key result's kind."""

    words = KeyResultKind
    cache_ok = True


class Direction(StrEnum):
    """Which way a number should go."""

    UP = "up"
    DOWN = "down"
    HOLD = "hold"


class DirectionWord(Word):
    """Column of a direction."""

    words = Direction
    cache_ok = True


class Answer(StrEnum):
    """An answer in the yes/no rehearsal and in the review."""

    YES = "yes"
    NO = "no"
    CANNOT_SAY = "cannot_say"


class AnswerWord(Word):
    """Column of an answer."""

    words = Answer
    cache_ok = True


class ProjectorMode(StrEnum):
    """What the projector does: follow, keep what it shows, or go blank."""

    LIVE = "live"
    FROZEN = "frozen"
    BLACK = "black"
    WHITE = "white"


class ProjectorModeWord(Word):
    """Column of the projector's mode."""

    words = ProjectorMode
    cache_ok = True


class Decision(StrEnum):
    """What the midway meeting does with a key result."""

    KEEP = "keep"
    CHANGE = "change"
    DROP = "drop"


class DecisionWord(Word):
    """Column of a midway decision."""

    words = Decision
    cache_ok = True


class WordMeaning(StrEnum):
    """What a word of the room's own trade is to the quality check."""

    MEASURE = "measure"
    PEOPLE = "people"
    UNWANTED = "unwanted"
    NAME = "name"
    ACTIVITY = "activity"
    FINISH = "finish"
    OWN_WORK = "own_work"
    VAGUE = "vague"


class WordMeaningWord(Word):
    """Column of what a word means."""

    words = WordMeaning
    cache_ok = True


class Actor(StrEnum):
    """Who did something: the facilitator's console or a participant's phone."""

    FACILITATOR = "facilitator"
    PHONE = "phone"


class ActorWord(Word):
    """Column of who did something."""

    words = Actor
    cache_ok = True

"""Where a sentence speaks of time, and what it means by it: a deadline, a rhythm, a service level or less."""

from collections.abc import Callable, Sequence

from workshop_app.quality.durations import read_length
from workshop_app.quality.moment import Moment, Time
from workshop_app.quality.tokens import NO_TAGS, Sort, Token

_CODES = frozenset({"q1", "q2", "q3", "q4", "h1", "h2", "t1", "t2", "t3", "k1", "k2", "k3", "k4", "s1", "s2"})
_LENGTHS = frozenset({"t.long", "t.mid", "t.short", "t.clock"})
_BEFORE_SEASON = frozenset({"t.in", "t.by", "t.limit_before", "t.this", "t.end", "w.determiner", "w.all"})
_LEADING = frozenset({"t.in", "t.by", "t.limit_before", "t.this", "t.end"})
_SEASON_LEADING = _LEADING
_WEAK = frozenset({"for", "to", "by", "with", "til", "under"})
_FIRST_YEAR, _LAST_YEAR = 1980, 2100


class Scan:
    """Reads the times in a row of tokens; ``moments`` in order, ``used`` the tokens that belong to one."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.moments: list[Moment] = []
        self.used: set[int] = set()
        self.names: set[int] = set()
        for index, token in enumerate(tokens):
            if index not in self.used:
                self._look(index, token)
        for index in range(len(tokens)):
            if index not in self.used:
                self._event(index)

    def tags(self, index: int) -> frozenset[str]:
        """The tags of a token; none outside the sentence."""
        return self.tokens[index].tags if 0 <= index < len(self.tokens) else NO_TAGS

    def add(self, time: Time, first: int, last: int) -> None:
        """Keeps an expression; a preposition right before it belongs to it."""
        while first > 0 and self.tags(first - 1) & _LEADING and first - 1 not in self.used:
            first -= 1
        last = self._with_year(last)
        self.moments.append(Moment(time, first, last))
        self.used.update(range(first, last + 1))

    def is_number(self, index: int) -> bool:
        """Whether a token is a number."""
        return 0 <= index < len(self.tokens) and self.tokens[index].sort is Sort.NUMBER

    def is_year(self, index: int) -> bool:
        """Whether a token is a number that can be a year, written as one."""
        if not self.is_number(index):
            return False
        token = self.tokens[index]
        return (
            len(token.text) == 4 and token.text.isdigit() and _FIRST_YEAR <= (token.value or 0) <= _LAST_YEAR
        )

    def _with_year(self, last: int) -> int:
        """The last token with a following year (``2026``, ``2026/27``) and a closing point taken in."""
        step = last + 1
        if step < len(self.tokens) and self.tokens[step].text in ("-", ",", ".", "–"):
            step += 1
        if self.is_year(step) and not self.tags(step + 1) & {"u.percent", "u.money", "u.scale"}:
            last = step
            if (
                step + 2 < len(self.tokens)
                and self.tokens[step + 1].text in "-/–"
                and self.is_number(step + 2)
            ):
                last = step + 2
        return last

    def _look(self, index: int, token: Token) -> None:
        if token.sort is Sort.DATE:
            self._date(index)
        elif token.sort is Sort.CODE:
            self._code(index, token)
        elif token.sort is Sort.NUMBER:
            self._number(index)
        elif token.tags:
            for tag, look in _LOOKS:
                if tag in token.tags:
                    look(self, index)
                    return

    def _date(self, index: int) -> None:
        self.add(Time.DEADLINE, index, index)

    def _code(self, index: int, token: Token) -> None:
        if token.low in _CODES or (token.low.startswith("fy") and token.low[2:].isdigit()):
            compared = "t.last" in self.tags(index - 1) or self.tokens[index - 1].low in (
                "vs",
                "versus",
                "than",
            )
            self.add(Time.COMPARISON if index and compared else Time.DEADLINE, index, index)

    def _number(self, index: int) -> None:
        if self.is_year(index):
            self._year(index)
        elif self._slash_date(index):
            self.add(Time.DEADLINE, index, index + 2)

    def _slash_date(self, index: int) -> bool:
        """``31/12`` after a preposition of time."""
        if not (
            index + 2 < len(self.tokens) and self.tokens[index + 1].text == "/" and self.is_number(index + 2)
        ):
            return False
        day, month = self.tokens[index].value or 0, self.tokens[index + 2].value or 0
        early = self.tags(index - 1) & {"t.by", "t.limit_before"}
        return bool(early) and 1 <= day <= 31 and 1 <= month <= 31 and min(day, month) <= 12

    def _year(self, index: int) -> None:
        """A year is a deadline after a preposition or on its own, a name after a name (``Strategy 2030``)."""
        after = self.tags(index + 1)
        if after & {"u.percent", "u.money", "u.scale", "u.points"}:
            return
        before = self.tags(index - 1)
        leading = before & (_LEADING | {"w.to", "w.by", "t.at_event"})
        last = self._with_year(index - 1)
        follows_noun = index + 1 < len(self.tokens) and self._is_plain_noun(index + 1)
        named = self._is_name(index - 1)
        if "t.long" in before or "t.season" in before or "t.feast" in before:
            self.add(Time.DEADLINE, index - 1, last)
        elif leading and not (follows_noun and "n.artefact" not in before and not before & {"t.by", "t.in"}):
            if self.tokens[index - 1].low == "for" and self._is_name(index - 2):
                self.names.add(index)
            else:
                self.add(Time.DEADLINE, index, max(last, index))
        elif named or last > index:
            event = "n.event" in before
            if event:
                self.add(Time.EVENT, index - 1, index)
            else:
                self.names.update(range(index, max(last, index) + 1))
        elif not follows_noun:
            self.add(Time.DEADLINE, index, index)

    def _is_name(self, index: int) -> bool:
        if not 0 <= index < len(self.tokens) or self.tokens[index].sort is not Sort.WORD:
            return False
        tags = self.tokens[index].tags
        if tags & {"w.name", "n.artefact", "n.event"}:
            return True
        lower = any(token.tags and token.text.islower() for token in self.tokens)
        return index > 0 and self.tokens[index].capital and lower and not tags & {"n.metric", "t.month"}

    def _is_plain_noun(self, index: int) -> bool:
        token = self.tokens[index]
        if token.sort is not Sort.WORD:
            return False
        small = {"w.", "t."}
        return not any(tag[:2] in small for tag in token.tags)

    def _month(self, index: int) -> None:
        if self.tags(index - 1) & {"t.each"}:
            self.add(Time.RHYTHM, index, index)
            return
        first, last = self._with_day(index)
        time = Time.COMPARISON if "t.last" in self.tags(first - 1) else Time.DEADLINE
        self.add(time, first, last)

    def _with_day(self, index: int) -> tuple[int, int]:
        """The tokens of a month with the day before (``1. mars``) or behind (``April 9th``)."""
        first = last = index
        back = index - 1
        while back >= 0 and (self.tokens[back].text in (".", "of") or "u.ordinal" in self.tags(back)):
            back -= 1
        if self.is_number(back) and not self.is_year(back) and (self.tokens[back].value or 0) <= 31:
            first = back
        elif index + 1 < len(self.tokens) and self.is_number(index + 1) and not self.is_year(index + 1):
            after = self.tags(index + 2)
            if (self.tokens[index + 1].value or 0) <= 31 and not after & {"u.percent", "u.scale", "u.money"}:
                last = index + 2 if "u.ordinal" in after and self.tokens[index + 2].text != "." else index + 1
        return first, last

    def _maybe_month(self, index: int) -> None:
        first, last = self._with_day(index)
        before = self.tags(index - 1) & (_LEADING | {"w.from"})
        if first < index or last > index or self.is_year(index + 1) or before:
            self._month(index)

    def _weekday(self, index: int) -> None:
        if self.tags(index - 1) & {"t.by", "t.limit_before", "t.this"} and "t.each" not in self.tags(
            index - 1
        ):
            self.add(Time.DEADLINE, index, index)
        else:
            self.add(Time.RHYTHM, index, index)

    def _season(self, index: int) -> None:
        before = self.tags(index - 1)
        article = (
            index > 1
            and self.tokens[index - 1].low in ("the", "den")
            and self.tags(index - 2) & _SEASON_LEADING
        )
        if "t.each" in before:
            self.add(Time.RHYTHM, index, index)
        elif "t.last" in before:
            self.add(Time.COMPARISON, index, index)
        elif self.is_year(index + 1):
            self.add(Time.DEADLINE, index, index)
        elif (before & _SEASON_LEADING or article) and not self._names_a_thing(index):
            self.add(Time.DEADLINE, index - 1 if article else index, index)

    def _names_a_thing(self, index: int) -> bool:
        """Whether a season is the first half of a name (``spring outage``)."""
        follows = index + 1 < len(self.tokens) and self._is_plain_noun(index + 1)
        return (
            follows
            and self.tokens[index + 1].tags.isdisjoint({"t.long"})
            and not self.tags(index + 1) & {"n.event"}
        )

    def _often(self, index: int) -> None:
        self.add(Time.RHYTHM, index, index)

    def _point(self, index: int) -> None:
        self.add(Time.DEADLINE, index, index)

    def _comparison(self, index: int) -> None:
        self.add(Time.COMPARISON, index, index)

    def _somewhen(self, index: int) -> None:
        self.add(Time.SOMEWHEN, index, index)

    def _event(self, index: int) -> None:
        """``before launch``, ``på neste måling``: a limit, but no date."""
        tags = self.tags(index)
        if not tags & {"t.limit_before", "t.at_event"}:
            return
        step = index + 1
        while step - index <= 3 and (self.tags(step) & {"w.determiner", "t.this"} or self._adjective(step)):
            step += 1
        if step >= len(self.tokens) or step in self.used or self.tokens[step].sort is not Sort.WORD:
            return
        target = self.tags(step)
        if (
            "t.limit_before" in tags
            and not target & {"w.subject", "w.will", "w.function"}
            and not self._has_verb(target)
        ) or (
            "n.event" in target and (self.tokens[index].low not in _WEAK or "t.this" in self.tags(index + 1))
        ):
            self.moments.append(Moment(Time.EVENT, index, step))

    def _adjective(self, index: int) -> bool:
        return (
            index + 1 < len(self.tokens)
            and "n.event" in self.tags(index + 1)
            and "n.event" not in self.tags(index)
        )

    @staticmethod
    def _has_verb(tags: frozenset[str]) -> bool:
        return any(tag.startswith("v.") for tag in tags) and not any(tag.startswith("n.") for tag in tags)


_LOOKS: tuple[tuple[str, Callable[[Scan, int], None]], ...] = (
    ("t.point", Scan._point),
    ("t.somewhen", Scan._somewhen),
    ("t.comparison", Scan._comparison),
    ("t.often", Scan._often),
    ("t.month", Scan._month),
    ("t.maybe_month", Scan._maybe_month),
    ("t.feast", Scan._season),
    ("t.season", Scan._season),
    ("t.weekday", Scan._weekday),
    *((tag, read_length) for tag in sorted(_LENGTHS)),
)

"""The square of votes: a row an option, a column a round, and in each field one small square a dot."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable

from workshop_app.handouts import pieces
from workshop_app.handouts.fonts import MEDIUM, SEMIBOLD
from workshop_app.handouts.layout import Column, Gap, Row, Rule, Table
from workshop_app.handouts.marks import middle
from workshop_app.handouts.style import BAR, INK, MUTED, NOTE, SMALL, TEXT
from workshop_app.handouts.text import words
from workshop_app.queries.minutes import VoteLine, VoteRecord
from workshop_app.texts import Texts

_SIDE, _GAP, _FIVE = 6.0, 2.0, 4.0
_MOST_LINES = 4
_NUMBER, _AIR = 62.0, 12.0
_ROUNDS = 3
"""So many rounds stand beside each other; further ones in a square of their own."""


class Squares(Flowable):
    """One filled square a dot, in fives; nothing where there are more than a reader would count."""

    def __init__(self, dots: int) -> None:
        super().__init__()
        self.dots = dots

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As many lines as the dots take in ``width``, at least one."""
        five = 5 * _SIDE + 5 * _GAP + _FIVE
        self.a_line = max(1, int((width + _FIVE) // five)) * 5
        lines = -(-self.dots // self.a_line) or 1
        self.drawn = self.dots if lines <= _MOST_LINES else 0
        self.width = width
        self.height = TEXT.leading + (min(lines, _MOST_LINES) - 1 if self.drawn else 0) * (_SIDE + 3)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the squares, the first line beside the first line of text."""
        top = self.height - TEXT.leading + middle(TEXT) - _SIDE / 2
        self.canv.setFillColor(BAR)
        for number in range(self.drawn):
            line, place = divmod(number, self.a_line)
            x = place * (_SIDE + _GAP) + place // 5 * _FIVE
            self.canv.rect(x, top - line * (_SIDE + 3), _SIDE, _SIDE, stroke=0, fill=1)


def vote_square(rounds: Sequence[VoteRecord], texts: Texts) -> list[Flowable]:
    """One vote with its run-offs: who voted, then the square, the most dots first."""
    found: list[Flowable] = [words(_held(record, texts), NOTE) for record in rounds]
    found.append(words(texts("handouts.minutes.squares"), NOTE.but(after=4)))
    for start in range(0, len(rounds), _ROUNDS):
        shown = rounds[start : start + _ROUNDS]
        lines = list(_ranked(rounds, shown))
        rows: list[Flowable] = []
        for line, fields in lines:
            rows += [_row(line, fields, texts), Rule(above=3, below=3)]
        found += [Gap(4), Table([_heading(shown, texts), Rule(above=2, below=3)], rows)]
    return found


def votes(records: Sequence[VoteRecord], texts: Texts) -> list[Flowable]:
    """Every revealed vote as a square, with what became an objective."""
    found = pieces.section(texts("handouts.minutes.votes"))
    if not records:
        return [*found, words(texts("handouts.minutes.no_votes"), TEXT)]
    whole = list(_votes(records))
    for number, rounds in enumerate(whole, start=1):
        if len(whole) > 1:
            found += [Gap(8), *pieces.subheading(texts("handouts.minutes.vote_number", number=number))]
        found += vote_square(rounds, texts)
    return found


def _votes(records: Sequence[VoteRecord]) -> Iterator[list[VoteRecord]]:
    """Each vote with its run-offs."""
    current: list[VoteRecord] = []
    for record in records:
        if record.round == 1 and current:
            yield current
            current = []
        current.append(record)
    if current:
        yield current


def _ranked(
    rounds: Sequence[VoteRecord], shown: Sequence[VoteRecord]
) -> Iterator[tuple[VoteLine, list[VoteLine | None]]]:
    """Each option of the rounds that are shown, best first, with its line in each of these."""
    by_key = [{_key(line): line for line in record.lines} for record in rounds]
    places = [list(rounds).index(record) for record in shown]
    keys = dict.fromkeys(key for place in places for key in by_key[place])
    ranks = {
        key: [-lines[key].dots if key in lines else 1 for lines in by_key] for key in keys
    }  # a run-off decides between those that were equal before it
    for key in sorted(keys, key=lambda one: ranks[one]):
        fields = [by_key[place].get(key) for place in places]
        line = next(one for one in (*fields, *(lines.get(key) for lines in by_key)) if one is not None)
        chosen = next((lines[key] for lines in by_key if key in lines and lines[key].objective_number), line)
        yield chosen, fields


def _key(line: VoteLine) -> object:
    return line.about or line.label


def _held(record: VoteRecord, texts: Texts) -> str:
    dots = texts.plural("handouts.minutes.dots", record.dots_each)
    said = texts("handouts.minutes.ballot", voted=record.voted, here=record.here, dots=dots)
    return said if record.round == 1 else f"{_name(record, texts)}: {said}"


def _name(record: VoteRecord, texts: Texts) -> str:
    if record.round == 1:
        return texts("handouts.minutes.first_round")
    return texts("handouts.minutes.run_off", number=record.round - 1)


def _heading(rounds: Sequence[VoteRecord], texts: Texts) -> Row:
    style = SMALL.but(weight=MEDIUM)
    columns = [Column([words(texts("handouts.minutes.option"), style)], share=1.1)]
    for record in rounds:
        columns += [
            Column([words(_name(record, texts), style)], share=1),
            Column([words("", style)], points=_NUMBER),
        ]
    return Row(columns, gap=_AIR)


def _row(line: VoteLine, fields: Sequence[VoteLine | None], texts: Texts) -> Row:
    chosen = line.objective_number is not None
    said: list[Flowable] = [words(line.label, TEXT.but(ink=INK, weight=SEMIBOLD if chosen else None))]
    if chosen:
        said.append(words(texts("handouts.minutes.became", number=line.objective_number), NOTE))
    columns = [Column(said, share=1.1)]
    for field in fields:
        columns += list(_field(field, texts))
    return Row(columns, gap=_AIR)


def _field(line: VoteLine | None, texts: Texts) -> Iterator[Column]:
    if line is None:
        yield Column([words("–", TEXT.but(ink=MUTED))], share=1)
        yield Column([words("", TEXT)], points=_NUMBER)
    else:
        dots = texts.plural("handouts.minutes.votes_for", line.dots)
        yield Column([Squares(line.dots)], share=1)
        yield Column([words(dots, TEXT.but(at_end=True))], points=_NUMBER)

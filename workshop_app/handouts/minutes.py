"""The minutes: what was held, written, chosen, kept and objected to, up to the dates ahead."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from workshop_app.handouts import phrases, pieces
from workshop_app.handouts.handout import Handout, Moment, PrintedFile
from workshop_app.handouts.layout import Gap
from workshop_app.handouts.marks import ticked_line
from workshop_app.handouts.minutes_agreed import exceptions, objective
from workshop_app.handouts.minutes_held import agenda, ideas
from workshop_app.handouts.options import SheetOptions
from workshop_app.handouts.sheet import Sheet, printed
from workshop_app.handouts.style import LEAD, TEXT, TITLE
from workshop_app.handouts.text import labelled, words
from workshop_app.handouts.vote_square import votes
from workshop_app.queries.minutes import Minutes
from workshop_app.queries.parked import Parked
from workshop_app.texts import Texts


def build(record: Minutes, texts: Texts, options: SheetOptions) -> Iterator[PrintedFile]:
    """The one file ``minutes.pdf``."""
    facts = record.workshop
    story = [*pieces.head(facts, texts, options), *_opening(record, texts)]
    story += agenda(record, texts)
    story += ideas(record.ideas, texts)
    story += votes(record.votes, texts)
    story += _objectives(record, texts)
    story += exceptions(record.exceptions, texts)
    story += _parked(record.parked, texts)
    story += [*pieces.section(texts("handouts.minutes.follow_up")), pieces.follow_up(facts, texts)]
    title = " · ".join(part for part in (texts("handouts.minutes.title"), facts.name.strip()) if part)
    yield PrintedFile(
        "minutes.pdf", printed(Sheet(title, phrases.author(facts), title, texts, options), story)
    )


MINUTES = Handout("minutes", Moment.CLOSE, build)


def _opening(record: Minutes, texts: Texts) -> list[Flowable]:
    facts = record.workshop
    held = [texts.moment(facts.starts_at)] if facts.starts_at else []
    if record.people:
        held.append(texts.plural("handouts.minutes.people", record.people))
    found: list[Flowable] = [Gap(22), words(texts("handouts.minutes.title"), TITLE)]
    if facts.name.strip():
        found.append(words(facts.name.strip(), LEAD))
    if held:
        found.append(words(" · ".join(held), TEXT))
    if facts.purpose.strip():
        found += [Gap(4), labelled(texts("handouts.minutes.purpose"), facts.purpose.strip(), TEXT)]
    return found


def _objectives(record: Minutes, texts: Texts) -> list[Flowable]:
    found = pieces.section(texts("handouts.minutes.objectives"))
    if not record.objectives:
        return [*found, words(texts("handouts.minutes.no_objectives"), TEXT)]
    boards = {board.objective_id: board for board in record.measures}
    for each in record.objectives:
        found += objective(each, boards.get(each.id), record.workshop, texts)
    return found


def _parked(items: tuple[Parked, ...], texts: Texts) -> list[Flowable]:
    if not items:
        return []
    settled = texts("handouts.minutes.settled")
    lines = [(f"{item.text} ({settled})" if item.settled else item.text, item.settled) for item in items]
    found = pieces.section(texts("handouts.minutes.parked"))
    return found + [ticked_line(text, TEXT, ticked=done) for text, done in lines]

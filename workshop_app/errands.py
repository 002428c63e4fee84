"""What the command line does with workshops: demonstrate, export, bring in, list."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from workshop_app import clock
from workshop_app.bundle import Bundle, bundle
from workshop_app.demonstration import build_example
from workshop_app.exchange import portable
from workshop_app.exchange.files import read_file
from workshop_app.handouts.writing import write_files
from workshop_app.model.portable import PortableWorkshop
from workshop_app.queries.library import library
from workshop_app.queries.minutes import Minutes
from workshop_app.stages import STAGES
from workshop_app.storage.store import Store
from workshop_app.texts import Texts


class ErrandProblem(Exception):
    """An errand cannot be run; ``key`` and ``values`` are the sentence that says why and what to do."""

    def __init__(self, key: str, **values: object) -> None:
        """``values`` fill the placeholders of the text ``key``."""
        super().__init__(key, values)
        self.key = key
        self.values = values


@contextmanager
def opened(library_place: str) -> Iterator[Store]:
    """A library that is closed again afterwards; ``LibraryProblem`` when it cannot be opened."""
    store = Store.open(library_place)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def passing_library() -> Iterator[Store]:
    """An empty library that is gone afterwards."""
    with TemporaryDirectory() as folder, opened(str(Path(folder) / "library.sqlite")) as store:
        yield store


def demonstrate(folder: Path, texts: Texts) -> Iterator[str]:
    """Hold the example in a library of its own, write its files into ``folder``, and say so line by line."""
    with passing_library() as store:
        workshop_id = build_example(store, texts.language, now=clock.now())
        taken: Bundle = store.read(bundle, workshop_id)
        for stage in STAGES:
            yield texts(
                "cli.demo_stage",
                stage=texts(f"stages.{stage.stem}.name"),
                done=_done(stage.stem, taken, texts),
            )
        folder.mkdir(parents=True, exist_ok=True)
        for path in write_files(tuple(taken.files(language=texts.language)), folder):
            yield texts("cli.demo_written", path=path)
    yield texts("cli.demo_end", folder=folder)


def _done(stem: str, taken: Bundle, texts: Texts) -> str:
    """What the example did in one stage, counted."""
    record = taken.record
    key_results = [key_result for objective in record.objectives for key_result in objective.key_results]
    counted = {
        "brainstorm": ("ideas", record.ideas.total),
        "cluster": ("groups", len(record.ideas.groups)),
        "vote": ("dots", sum(line.dots for vote in record.votes for line in vote.lines)),
        "objectives": ("objectives", len(record.objectives)),
        "measures": ("measures", sum(measures.total for measures in record.measures)),
        "key_results": ("key_results", len(key_results)),
        "quality": ("waivers", len(record.exceptions)),
        "agree": ("hands", _hands(record)),
    }
    if stem not in counted:
        return texts("cli.demo_done")
    what, count = counted[stem]
    return texts.plural(f"cli.demo_{what}", count)


def _hands(record: Minutes) -> int:
    return sum(sum(objective.fist.counts) for objective in record.objectives if objective.fist)


def the_one(found: Sequence[UUID], wanted: str) -> UUID:
    """The only workshop that was found; ``ErrandProblem`` when there is none or several."""
    if not found:
        raise ErrandProblem("cli.no_such_workshop", name=wanted)
    if len(found) > 1:
        raise ErrandProblem("cli.several_workshops", name=wanted, ids=", ".join(map(str, found)))
    return found[0]


def portable_content(path: Path) -> PortableWorkshop:
    """The workshop in a portable file."""
    if not path.is_file():
        raise ErrandProblem("cli.no_such_file", path=path)
    return portable.read(read_file(path))


def listing(library_place: str, texts: Texts) -> Iterator[str]:
    """One line a workshop, its fields apart by tabs: id, name, team, period, number of objectives."""
    with opened(library_place) as store:
        cards = store.read(library)
    for card in cards:
        period = texts.period(card.period_kind, card.starts_on, card.ends_on)
        yield "\t".join((str(card.id), card.name, card.team, period, texts.number(card.objectives)))
    if not cards:
        yield texts("cli.empty_library")

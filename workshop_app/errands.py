"""What the command line does with workshops: demonstrate, export, bring in, list."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID, uuid4

from workshop_app import clock
from workshop_app.bundle import AT_CLOSE, SHEETS, Bundle, bundle
from workshop_app.demonstration import build_example
from workshop_app.exchange import PORTABLE, portable
from workshop_app.exchange.files import read_file
from workshop_app.handouts.writing import write_files
from workshop_app.model import LIBRARY
from workshop_app.model.portable import PortableWorkshop
from workshop_app.operations.portable import Arrival, bring_in
from workshop_app.queries.library import library, workshop_named
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
def _passing_library() -> Iterator[Store]:
    """An empty library that is gone afterwards."""
    with TemporaryDirectory() as folder, opened(str(Path(folder) / "library.sqlite")) as store:
        yield store


def demonstrate(folder: Path, texts: Texts) -> Iterator[str]:
    """Hold the example in a library of its own, write its files into ``folder``, and say so line by line."""
    with _passing_library() as store:
        workshop_id = build_example(store, texts.language, now=clock.now())
        taken: Bundle = store.read(bundle, workshop_id)
        for stage in STAGES:
            yield texts(
                "cli.demo_stage",
                stage=texts(f"stages.{stage.stem}.name"),
                done=_done(stage.stem, taken, texts),
            )
        for path in _written(taken, folder, AT_CLOSE, texts.language):
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


def export_named(
    library_place: str, wanted: str, folder: Path, sheets: Sequence[str], language: str | None
) -> tuple[Path, ...]:
    """Write the files of the workshop in the file ``wanted``, or of that name or id in the library."""
    for sheet in sheets:
        if sheet not in SHEETS:
            raise ErrandProblem("cli.no_such_sheet", sheet=sheet, sheets=", ".join(SHEETS))
    return _written(_found(library_place, wanted), folder, sheets or AT_CLOSE, language)


def _written(taken: Bundle, folder: Path, sheets: Sequence[str], language: str | None) -> tuple[Path, ...]:
    folder.mkdir(parents=True, exist_ok=True)
    return write_files(tuple(taken.files(sheets, language)), folder)


def _found(library_place: str, wanted: str) -> Bundle:
    path = Path(wanted)
    if path.is_file():
        content = _content(path)
        with _passing_library() as store:
            store.run(bring_in, content.id, content=content, mode=Arrival.NEW)
            return store.read(bundle, content.id)
    if wanted.endswith(PORTABLE.suffix):
        raise ErrandProblem("cli.no_such_file", path=wanted)
    with opened(library_place) as store:
        return store.read(bundle, _the_one(store.read(workshop_named, wanted), wanted))


def _the_one(found: Sequence[UUID], wanted: str) -> UUID:
    if not found:
        raise ErrandProblem("cli.no_such_workshop", name=wanted)
    if len(found) > 1:
        raise ErrandProblem("cli.several_workshops", name=wanted, ids=", ".join(map(str, found)))
    return found[0]


def _content(path: Path) -> PortableWorkshop:
    if not path.is_file():
        raise ErrandProblem("cli.no_such_file", path=path)
    return portable.read(read_file(path))


def bring_in_file(library_place: str, path: Path, *, replace: bool, keep_both: bool, texts: Texts) -> str:
    """Bring a portable file into the library and say so; one that is here already needs a choice."""
    content = _content(path)
    with opened(library_place) as store:
        here = content.id in _every_id(store)
        if here and not (replace or keep_both):
            raise ErrandProblem("cli.already_there", name=content.name)
        mode = Arrival.NEW if not here else Arrival.REPLACE if replace else Arrival.KEEP_BOTH
        workshop_id = uuid4() if mode is Arrival.KEEP_BOTH else content.id
        store.run(bring_in, workshop_id, scope=LIBRARY, content=content, mode=mode)
    return texts("cli.brought_in", name=content.name, id=workshop_id)


def _every_id(store: Store) -> set[UUID]:
    """The workshops that are in the library, deleted ones included."""
    return {card.id for deleted in (False, True) for card in store.read(library, deleted=deleted)}


def listing(library_place: str, texts: Texts) -> Iterator[str]:
    """One line a workshop, its fields apart by tabs: id, name, team, period, number of objectives."""
    with opened(library_place) as store:
        cards = store.read(library)
    for card in cards:
        period = texts.period(card.period_kind, card.starts_on, card.ends_on)
        yield "\t".join((str(card.id), card.name, card.team, period, texts.number(card.objectives)))
    if not cards:
        yield texts("cli.empty_library")

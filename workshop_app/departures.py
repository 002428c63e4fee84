"""What the command line lets out: the sheets and files of a workshop, into a folder or to another program."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from workshop_app.bundle import AT_CLOSE, FILES, SHEETS, Bundle, bundle
from workshop_app.errands import ErrandProblem, opened, passing_library, portable_content, the_one
from workshop_app.exchange import PORTABLE
from workshop_app.handouts.handout import PrintedFile
from workshop_app.handouts.writing import write_files
from workshop_app.model import LIBRARY
from workshop_app.operations.portable import Arrival, bring_in
from workshop_app.queries.library import workshop_named


class Wanted:
    """Which sheets and files are wanted, in which language; without a choice, what the room takes home."""

    def __init__(
        self,
        sheets: Sequence[str],
        formats: Sequence[str],
        language: str | None,
        pictures: Callable[[Bundle], Iterator[PrintedFile]] | None = None,
    ) -> None:
        """An unknown sheet or format raises ``ErrandProblem``; ``pictures`` draws what scenes are wanted."""
        for sheet in sheets:
            if sheet not in SHEETS:
                raise ErrandProblem("cli.no_such_sheet", sheet=sheet, sheets=", ".join(SHEETS))
        for one in formats:
            if one not in FILES:
                raise ErrandProblem("cli.no_such_format", format=one, formats=", ".join(FILES))
        chosen = bool(sheets or formats or pictures)
        self.sheets = tuple(sheets) if chosen else AT_CLOSE
        self.formats = tuple(formats) if chosen else (PORTABLE.stem,)
        self.language = language
        self.pictures = pictures


def export_into(library_place: str, workshop: str, folder: Path, wanted: Wanted) -> tuple[Path, ...]:
    """Write the files of the workshop in the file ``workshop``, or of that name or id in the library."""
    taken = _found(library_place, workshop)
    folder.mkdir(parents=True, exist_ok=True)
    return write_files(tuple(_files(taken, wanted)), folder)


def export_as_bytes(library_place: str, workshop: str, wanted: Wanted) -> bytes:
    """The one file that is wanted; more than one cannot go to standard output."""
    files = tuple(_files(_found(library_place, workshop), wanted))
    if len(files) != 1:
        raise ErrandProblem("cli.one_file_only", count=len(files))
    return files[0].content


def _files(taken: Bundle, wanted: Wanted) -> Iterator[PrintedFile]:
    yield from taken.files(wanted.sheets, wanted.language, formats=wanted.formats)
    if wanted.pictures is not None:
        yield from wanted.pictures(taken)


def _found(library_place: str, workshop: str) -> Bundle:
    path = Path(workshop)
    if path.is_file():
        content = portable_content(path)
        with passing_library() as store:
            store.run(bring_in, content.id, scope=LIBRARY, content=content, mode=Arrival.NEW)
            return store.read(bundle, content.id)
    if workshop.endswith(PORTABLE.suffix):
        raise ErrandProblem("cli.no_such_file", path=workshop)
    with opened(library_place) as store:
        return store.read(bundle, the_one(store.read(workshop_named, workshop), workshop))

"""What the command line lets in: portable files, tables of OKRs and plain lists, all of it or nothing."""

from pathlib import Path
from uuid import UUID, uuid4

from workshop_app import clock
from workshop_app.errands import ErrandProblem, opened, the_one
from workshop_app.exchange.files import read_file
from workshop_app.exchange.incoming import Incoming, read_incoming
from workshop_app.exchange.new_workshop import workshop_of
from workshop_app.exchange.table import Preview, ReadRow
from workshop_app.model import LIBRARY
from workshop_app.model.portable import PortableWorkshop
from workshop_app.model.words import CardSource
from workshop_app.operations import ideas
from workshop_app.operations.okr_table import bring_in_table, start_from_table
from workshop_app.operations.portable import Arrival, bring_in
from workshop_app.queries.library import workshop_named
from workshop_app.queries.portable import in_library
from workshop_app.stages.agenda import KNOWN, plan
from workshop_app.storage.store import Store
from workshop_app.texts import Texts

_MINUTES = 120


class RowsRefused(Exception):
    """Rows of a table cannot be taken, so nothing was; ``sentences`` say one each, with its line."""

    def __init__(self, rows: tuple[ReadRow, ...], texts: Texts) -> None:
        """Say ``rows`` in the language of ``texts``."""
        super().__init__(len(rows))
        self.sentences = tuple(
            texts("cli.row_refused", line=row.line, why=texts(row.problem.key, **row.problem.values))
            for row in rows
            if row.problem is not None
        )


def read_from(path: Path) -> Incoming:
    """What is in a file that somebody brings."""
    if not path.is_file():
        raise ErrandProblem("cli.no_such_file", path=path)
    return read_incoming(read_file(path), path.name)


class Arriving:
    """Something that comes into a library, and where it should go."""

    def __init__(
        self, library_place: str, texts: Texts, *, into: str = "", arrival: Arrival = Arrival.NEW
    ) -> None:
        """``into`` names a workshop; ``arrival`` says what to do with one that is here already."""
        self._library = library_place
        self._texts = texts
        self._into = into
        self._arrival = arrival

    def take(self, incoming: Incoming, name: str) -> str:
        """Bring it in and say so; ``name`` is what it is called."""
        with opened(self._library) as store:
            if isinstance(incoming, PortableWorkshop):
                return self._take_workshop(store, incoming)
            if isinstance(incoming, Preview):
                return self._take_table(store, incoming, name)
            return self._take_list(store, incoming)

    def _take_workshop(self, store: Store, content: PortableWorkshop) -> str:
        for item in content.parts["agenda_item"]:
            if item["stage"] not in KNOWN:
                raise ErrandProblem("imports.unknown_stage", stage=str(item["stage"])[:40])
        here = store.read(in_library, content.id)
        if here and self._arrival is Arrival.NEW:
            raise ErrandProblem("cli.already_there", name=content.name)
        mode = self._arrival if here else Arrival.NEW
        workshop_id = uuid4() if mode is Arrival.KEEP_BOTH else content.id
        store.run(bring_in, workshop_id, scope=LIBRARY, content=content, mode=mode)
        return self._texts("cli.brought_in", name=content.name, id=workshop_id)

    def _take_table(self, store: Store, table: Preview, name: str) -> str:
        if table.refused:
            raise RowsRefused(table.refused, self._texts)
        if self._into:
            workshop_id = self._workshop(store)
            store.run(bring_in_table, workshop_id, rows=table.accepted)
        else:
            workshop_id = uuid4()
            details = workshop_of(table, name, self._texts.language, clock.today())
            store.run(
                start_from_table,
                workshop_id,
                scope=LIBRARY,
                rows=table.accepted,
                agenda=plan(_MINUTES),
                **details,
            )
        return self._texts.plural("cli.brought_in_rows", len(table.accepted), name=name, id=workshop_id)

    def _take_list(self, store: Store, lines: tuple[str, ...]) -> str:
        if not self._into:
            raise ErrandProblem("cli.list_into_what")
        workshop_id = self._workshop(store)
        store.run(ideas.add_many, workshop_id, texts=lines, source=CardSource.IMPORTED)
        return self._texts.plural("cli.brought_in_cards", len(lines))

    def _workshop(self, store: Store) -> UUID:
        return the_one(store.read(workshop_named, self._into), self._into)

"""That what refers to something in a portable file refers to something that is in it."""

from uuid import UUID

from workshop_app.exchange.problems import FileProblem
from workshop_app.model import METADATA
from workshop_app.model.portable import PortableWorkshop, Values


def check_references(content: PortableWorkshop) -> None:
    """Raise ``FileProblem`` for a key that is used twice or that nothing has."""
    tables = {"workshop": (content.workshop,), **content.parts}
    ids = {table: _ids(table, tuple(rows)) for table, rows in tables.items()}
    for table, rows in tables.items():
        targets = _targets(table)
        for index, row in enumerate(rows):
            for name, target in targets.items():
                if row[name] is not None and row[name] not in ids[target]:
                    raise FileProblem("exchange.file.dangling", place=f"{table}[{index}].{name}")


def _ids(table: str, rows: tuple[Values, ...]) -> set[UUID]:
    ids: set[UUID] = set()
    for index, row in enumerate(rows):
        if row["id"] in ids:
            raise FileProblem("exchange.file.twice", name=f"{table}[{index}].id")
        ids.add(row["id"])
    return ids


def _targets(table: str) -> dict[str, str]:
    """The columns of a table that refer, and the tables they refer to."""
    return {
        column.name: reference.column.table.name
        for column in METADATA.tables[table].columns
        for reference in column.foreign_keys
    }

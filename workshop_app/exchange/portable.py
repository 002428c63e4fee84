"""The portable workshop file ``NAME.okr.json``: one lossless, versioned JSON document.

Moments are in UTC, decimals are strings that keep every digit, keys are UUIDs that are kept. Its JSON Schema
is ``resources/schema/okr-workshop-1.schema.json``.
"""

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from workshop_app.exchange.document import document
from workshop_app.exchange.format import Format, Leaving
from workshop_app.exchange.problems import FileProblem
from workshop_app.exchange.references import check_references
from workshop_app.exchange.rules import check_rules
from workshop_app.model import METADATA, WORKSHOP_TABLES
from workshop_app.model.encoding import decode_value, encode
from workshop_app.model.portable import PortableWorkshop, Values
from workshop_app.queries.portable import portable_workshop
from workshop_app.texts import Texts

FORMAT = "okr-workshop"
VERSION = 1
TABLES = tuple(str(table.__tablename__) for table in WORKSHOP_TABLES)
LATER_TABLES = frozenset({"held_card", "dismissed_suggestion", "letterhead", "deck_slide", "slide_picture"})
"""Tables that files of this version were first written without; where one is missing it is empty."""

_ENVELOPE = ("format", "version", "workshop")


def export_workshop(session: Any, workshop_id: UUID) -> bytes:
    """The file of one workshop, read from the library with the session that a query gets."""
    return write(portable_workshop(session, workshop_id))


def write(content: PortableWorkshop) -> bytes:
    """The file of a workshop: the same workshop gives the same bytes."""
    written: dict[str, object] = {"format": FORMAT, "version": VERSION}
    written["workshop"] = encode(METADATA.tables["workshop"], content.workshop)
    for name in TABLES:
        written[name] = [_written_part(name, row) for row in content.parts[name]]
    return (json.dumps(written, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def read(content: bytes) -> PortableWorkshop:
    """The workshop in a file; ``FileProblem`` says the first thing that is wrong with it."""
    found = document(content)
    _check_envelope(found)
    workshop = _read_row("workshop", "workshop", found["workshop"])
    parts = {name: _read_table(name, found.get(name, []), workshop["id"]) for name in TABLES}
    read_workshop = PortableWorkshop(workshop, parts)
    check_references(read_workshop)
    check_rules(read_workshop)
    return read_workshop


def columns_of(table: str) -> tuple[str, ...]:
    """The columns of a table that the file holds; that a part belongs to its workshop goes without saying."""
    return tuple(column.name for column in METADATA.tables[table].columns if column.name != "workshop_id")


def _written_part(table: str, row: Values) -> dict[str, Any]:
    image = encode(METADATA.tables[table], row)
    return {name: image[name] for name in columns_of(table)}


def _check_envelope(found: Mapping[str, object]) -> None:
    if found.get("format") != FORMAT:
        raise FileProblem("exchange.file.other_format")
    version = found.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise FileProblem("exchange.file.no_version")
    if version > VERSION:
        raise FileProblem("exchange.file.newer", version=version)
    _check_names("", {**dict.fromkeys(LATER_TABLES), **found}, (*_ENVELOPE, *TABLES))


def _check_names(place: str, found: Mapping[str, object], expected: tuple[str, ...]) -> None:
    for name in expected:
        if name not in found:
            raise FileProblem("exchange.file.missing", name=f"{place}{name}")
    for name in found:
        if name not in expected:
            raise FileProblem("exchange.file.unknown", name=f"{place}{name}"[:80])


def _read_table(table: str, rows: object, workshop_id: UUID) -> tuple[Values, ...]:
    if not isinstance(rows, list):
        raise FileProblem("exchange.file.wrong_value", place=table)
    read_rows = (_read_row(table, f"{table}[{index}]", row) for index, row in enumerate(rows))
    return tuple({**row, "workshop_id": workshop_id} for row in read_rows)


def _read_row(table: str, place: str, row: object) -> dict[str, Any]:
    if not isinstance(row, dict):
        raise FileProblem("exchange.file.wrong_value", place=place)
    _check_names(f"{place}.", row, columns_of(table))
    columns = METADATA.tables[table].c
    values = {}
    for name in columns_of(table):
        try:
            values[name] = decode_value(columns[name], row[name])
        except (TypeError, ValueError) as error:
            raise FileProblem("exchange.file.wrong_value", place=f"{place}.{name}") from error
    return values


def _write(leaving: Leaving, _texts: Texts) -> bytes:
    return write(leaving.content)


PORTABLE = Format("portable", ".okr.json", _write)

"""Rows as images: read them, and put them back."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, Table, bindparam, delete, insert, select, update

from workshop_app.model import METADATA
from workshop_app.model.encoding import Image, decode, encode

RowKey = tuple[str, UUID]
"""The name of a table and the id of a row in it."""
_AT_ONCE = 500


def read_images(connection: Connection, keys: Sequence[RowKey]) -> dict[RowKey, Image | None]:
    """Each of these rows as it is stored now; None for a row that is not there."""
    images: dict[RowKey, Image | None] = dict.fromkeys(keys)
    for name, ids in _by_table(keys).items():
        table = METADATA.tables[name]
        for start in range(0, len(ids), _AT_ONCE):
            rows = connection.execute(_these(table), {"ids": ids[start : start + _AT_ONCE]})
            for row in rows.mappings():
                images[name, row["id"]] = encode(table, dict(row))
    return images


def put_images(connection: Connection, wanted: Mapping[RowKey, Image | None], there: set[RowKey]) -> None:
    """Make the rows what ``wanted`` says, None for gone; ``there`` are the keys that are stored now.

    Rows go before others change or come, so that no two of them are in each other's way.
    """
    _remove(connection, [key for key, image in wanted.items() if image is None and key in there])
    images = {key: image for key, image in wanted.items() if image is not None}
    _change(connection, {key: image for key, image in images.items() if key in there})
    _add(connection, {key: image for key, image in images.items() if key not in there})


@cache
def _these(table: Table) -> Select[Any]:
    """The rows with the given ``ids``, built once a table because every step reads some."""
    return select(table).where(table.c.id.in_(bindparam("ids", expanding=True)))


def _remove(connection: Connection, keys: Sequence[RowKey]) -> None:
    for name, ids in _by_table(keys).items():
        table = METADATA.tables[name]
        for start in range(0, len(ids), _AT_ONCE):
            connection.execute(delete(table).where(table.c.id.in_(ids[start : start + _AT_ONCE])))


def _change(connection: Connection, images: Mapping[RowKey, Image]) -> None:
    for name, ids in _by_table(images).items():
        table = METADATA.tables[name]
        rows = [{**decode(table, images[name, row_id]), "key": row_id} for row_id in ids]
        connection.execute(update(table).where(table.c.id == bindparam("key")), rows)


def _add(connection: Connection, images: Mapping[RowKey, Image]) -> None:
    for name, ids in _by_table(images).items():
        table = METADATA.tables[name]
        connection.execute(insert(table), [decode(table, images[name, row_id]) for row_id in ids])


def _by_table(keys: Iterable[RowKey]) -> dict[str, list[UUID]]:
    tables: dict[str, list[UUID]] = defaultdict(list)
    for name, row_id in keys:
        tables[name].append(row_id)
    return tables

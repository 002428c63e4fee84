"""The two sessions of a library: one that reads, and one that is a unit of work and knows what it touched."""

from collections.abc import Iterator, Sequence
from typing import Any, NoReturn
from uuid import UUID

from sqlalchemy import Engine, inspect
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from workshop_app.model import Row
from workshop_app.model.encoding import Image
from workshop_app.storage.engine import Door, set_door
from workshop_app.storage.images import RowKey, read_images
from workshop_app.storage.problems import TransactionRefused, WriteOutsideOperation


class _LentSession(Session):
    """A session that its user may neither commit nor roll back nor close; the store ends it."""

    def commit(self) -> NoReturn:
        """Refused: the store commits when the operation is through."""
        raise TransactionRefused("an operation never commits")

    def rollback(self) -> NoReturn:
        """Refused: an operation that raises is rolled back as a whole."""
        raise TransactionRefused("an operation never rolls back: raise instead")

    def begin_nested(self) -> NoReturn:
        """Refused: the history could not follow."""
        raise TransactionRefused("an operation is one unit of work")

    def close(self) -> NoReturn:
        """Refused: the store closes."""
        raise TransactionRefused("an operation never closes its session")

    def end(self) -> None:
        """Give the connection back; what was not committed is rolled back."""
        super().close()


class ReadSession(_LentSession):
    """A session for queries, on one unchanging picture of the library; whatever it would write is refused."""

    def flush(self, _objects: Sequence[Any] | None = None) -> None:
        """Refuse changed rows."""
        if self.new or self.deleted or any(self.is_modified(row) for row in self.dirty):
            raise WriteOutsideOperation("a query changed a row; only operations write")


class UnitOfWork(_LentSession):
    """A session for one operation: it holds the write lock and keeps each row's image before."""

    def __init__(self, engine: Engine) -> None:
        """Begin; waits for other processes and raises ``OperationalError`` when they keep the lock."""
        super().__init__(engine, expire_on_commit=False)
        self._before: dict[RowKey, Image | None] = {}
        self._door = Door.OPERATION
        self.held = self.connection(execution_options={"writes": True})
        set_door(self.held, Door.OPERATION)

    def flush(self, objects: Sequence[Any] | None = None) -> None:
        """Write the changed rows, after keeping what they were."""
        self._before = {**self._images_before(), **self._before}
        set_door(self.held, Door.OPEN)
        super().flush(objects)
        set_door(self.held, self._door)

    def touched(self) -> Iterator[tuple[RowKey, Image | None, Image | None]]:
        """Each row that is not as it was, before and after; None where it was not there."""
        self.flush()
        after = read_images(self.held, list(self._before))
        for key, before in self._before.items():
            if before != after[key]:
                yield key, before, after[key]

    def open_door(self) -> None:
        """Let the store itself write, once the operation is through."""
        self._door = Door.OPEN
        set_door(self.held, Door.OPEN)

    def finish(self) -> None:
        """Write what is left, shut the door and commit."""
        self.flush()
        self._door = Door.SHUT
        set_door(self.held, Door.SHUT)
        driver = self.held.connection
        try:
            super(_LentSession, self).commit()
        except DBAPIError:
            driver.rollback()  # SQLite keeps the transaction of a refused COMMIT open
            raise

    def end(self) -> None:
        """Shut the door, and give the connection back; what was not committed is rolled back."""
        if not self.held.closed:
            set_door(self.held, Door.SHUT)
        super().end()

    def _images_before(self) -> dict[RowKey, Image | None]:
        """What the rows of this flush are now, except those already kept."""
        new = {_key(row): None for row in self.new}
        stored = [
            key for row in (*self.dirty, *self.deleted) for key in _keys(row) if key not in self._before
        ]
        return {**new, **read_images(self.held, stored)}


def _key(row: Row) -> RowKey:
    return str(row.__tablename__), row.id


def _keys(row: Row) -> Iterator[RowKey]:
    """The key of a stored row, and the new one if somebody changed it."""
    identity: tuple[UUID, ...] = inspect(row, raiseerr=True).identity or ()
    for row_id in {row.id, *identity}:
        yield str(row.__tablename__), row_id

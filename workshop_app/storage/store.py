"""The one door to a library: every write is an operation, which is one transaction and one undo step."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Concatenate, Literal, ParamSpec, Self, TypeVar
from uuid import UUID

from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from workshop_app.model.history import NAMED
from workshop_app.model.memory import MEMORY, Memory
from workshop_app.model.words import Actor
from workshop_app.storage import backup, history, opening
from workshop_app.storage.change import Change, StepSummary
from workshop_app.storage.engine import data_version, file_of, open_engine, problems_of
from workshop_app.storage.problems import Conflict, Rejected
from workshop_app.storage.session import ReadSession, UnitOfWork

__all__ = ["Change", "Operation", "StepSummary", "Store"]

P = ParamSpec("P")
R = TypeVar("R")
Operation = Callable[..., object]
"""``operation(session, workshop_id, *, …)``: does one thing and returns an id or None; it never commits."""
_Direction = Literal["undo", "redo"]


class Store:
    """A library that is open. One lock lets one unit of work in at a time, from whichever thread it comes."""

    def __init__(self, engine: Engine, library: str) -> None:
        """Work on ``engine``; use :meth:`open`, which looks at the library first."""
        self.library = library
        self._engine = engine
        self._lock = threading.RLock()
        self._busy = False
        self._memory: Memory = {}
        self._remembered_at = 0
        self._data_version = self.read(_data_version)

    @classmethod
    def open(cls, library: str) -> Self:
        """Open the library at a path or URL, made or migrated when needed; raises ``LibraryProblem``."""
        with problems_of(library), ExitStack() as unless_it_works:
            engine = open_engine(library)
            unless_it_works.callback(engine.dispose)
            opening.prepare(engine, library)
            store = cls(engine, library)
            unless_it_works.pop_all()
        return store

    def run(
        self,
        operation: Operation,
        workshop_id: UUID,
        /,
        *,
        scope: UUID | None = None,
        actor: Actor = Actor.FACILITATOR,
        initiator: object = None,
        join_key: str = "",
        **arguments: Any,
    ) -> Change:
        """Do one operation as one transaction and one step, or, when anything raises, nothing at all.

        ``scope`` is where undo finds it, the workshop unless told; ``join_key`` lets it join the step before.
        Raises what the operation raises, ``Rejected`` when a reference or a range does not hold,
        ``LibraryProblem``.
        """
        name = f"{operation.__module__.rpartition('.')[2]}.{operation.__name__}"
        with self._unit_of_work(Rejected) as unit:
            result = operation(unit, workshop_id, **arguments)
            words = history.words_of({**unit.info.get(NAMED, {}), **arguments})
            deed = history.Deed(scope or workshop_id, actor, name, words, join_key)
            touched = list(unit.touched())
            unit.open_door()
            step = history.record(unit.held, deed, touched)
            tables = frozenset(table for (table, _), _, _ in touched)
        return Change(tables, deed.scope, actor, initiator, step, result)

    def read(self, query: Callable[Concatenate[Session, P], R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """What ``query`` answers, from one unchanging picture of the library; it cannot write."""
        with self._alone():
            session = ReadSession(self._engine)
            try:
                session.info[MEMORY] = self._memory_for(session)
                answer = query(session, *args, **kwargs)
                session.flush()
                return answer
            finally:
                session.end()

    def undo(self, scope: UUID) -> Change | None:
        """Take back the facilitator's last step; None when there is none, ``Conflict`` changes nothing."""
        return self._walk(scope, "undo")

    def redo(self, scope: UUID) -> Change | None:
        """Do the step that was undone last again; None when there is none, ``Conflict`` changes nothing."""
        return self._walk(scope, "redo")

    def next_undo(self, scope: UUID) -> StepSummary | None:
        """The step that :meth:`undo` would take back."""
        return self.read(_next_step, scope, "undo")

    def next_redo(self, scope: UUID) -> StepSummary | None:
        """The step that :meth:`redo` would do again."""
        return self.read(_next_step, scope, "redo")

    def changed_elsewhere(self) -> bool:
        """Whether another process wrote to the library since this was last asked."""
        before = self._data_version
        self._data_version = self.read(_data_version)
        return self._data_version != before

    def back_up(self, reason: str) -> Path | None:
        """Copy the library to its backups without holding up the work; None when a server keeps it.

        Raises ``LibraryProblem`` when there is no room; the library is as it was.
        """
        path = file_of(self.library)
        return backup.back_up(path, reason) if path else None

    def close(self) -> None:
        """Let go of the library; the store cannot be used any more."""
        with self._alone():
            self._engine.dispose()

    def _walk(self, scope: UUID, direction: _Direction) -> Change | None:
        with self._unit_of_work(Conflict) as unit:
            unit.open_door()
            walked = history.walk(unit.held, scope, direction)
        if walked is None:
            return None
        step, tables = walked
        return Change(tables, scope, step=step)

    def _memory_for(self, session: Session) -> Memory:
        """What was worked out since anybody last wrote; on a server, where that is not known, nothing."""
        version = _data_version(session)
        if not version or version != self._remembered_at:
            self._memory, self._remembered_at = {}, version
        return self._memory

    @contextmanager
    def _unit_of_work(self, refusal: type[Conflict]) -> Iterator[UnitOfWork]:
        """One unit of work: committed when the block ends, rolled back when it raises."""
        with self._alone():
            unit = UnitOfWork(self._engine)
            try:
                yield unit
                unit.finish()
                self._memory = {}
            except IntegrityError as error:
                raise refusal from error
            finally:
                unit.end()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold the lock; a unit of work inside another raises ``RuntimeError``."""
        with self._lock, problems_of(self.library):
            if self._busy:
                raise RuntimeError("a unit of work was asked for inside another")
            self._busy = True
            try:
                yield
            finally:
                self._busy = False


def _next_step(session: Session, scope: UUID, direction: _Direction) -> StepSummary | None:
    return history.next_step(session.connection(), scope, direction)


def _data_version(session: Session) -> int:
    return data_version(session.connection())

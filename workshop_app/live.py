"""The open workshop as every window sees it: one door for writes, one for reads, one signal of changes."""

from collections.abc import Callable
from typing import Any, TypeVar
from uuid import UUID, uuid5

from PySide6.QtCore import QObject, QRunnable, Signal

from workshop_app.model import LIBRARY
from workshop_app.operations import workshops
from workshop_app.operations.refusal import Refused
from workshop_app.storage.problems import Conflict, LibraryProblem
from workshop_app.storage.store import Change, Store

T = TypeVar("T")

__all__ = ["BackUp", "Change", "LiveWorkshop"]

OPENINGS = uuid5(LIBRARY, "openings")
"""The scope of the steps that are nobody's act, as remembering an opening is; nobody wants to undo them."""


class LiveWorkshop(QObject):
    """A store, the workshop that is open in it, and the signal that tells every view what changed.

    ``changed`` carries a :class:`Change`; ``refused`` the ``Refused``, ``Conflict`` or ``LibraryProblem``
    that stopped an act, in which case nothing was written; ``leaving`` comes while the old workshop is still
    open, for what is half-typed; ``opened`` carries the id of the workshop that is now open, or None.
    """

    changed = Signal(object)
    refused = Signal(object)
    leaving = Signal()
    opened = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        """Work on ``store``; no workshop is open yet."""
        super().__init__(parent)
        self.store = store
        self.workshop_id: UUID | None = None

    def open(self, workshop_id: UUID | None) -> None:
        """Make ``workshop_id`` the open workshop and remember it; None goes back to the library."""
        if workshop_id is not None:
            self._run(workshops.opened, workshop_id, OPENINGS, None, "", {})
        if self.workshop_id is not None:
            self.leaving.emit()
        self.workshop_id = workshop_id
        self.opened.emit(workshop_id)

    @property
    def scope(self) -> UUID:
        """Where undo walks: the open workshop, or the library when none is open."""
        return self.workshop_id or LIBRARY

    def run(
        self,
        operation: Callable[..., Any],
        *,
        initiator: object = None,
        join_key: str = "",
        when_refused: Callable[[Refused], None] | None = None,
        **arguments: Any,
    ) -> Change | None:
        """Do one operation on the open workshop; None when it was refused, which ``refused`` says.

        A form that says at its field why the answer was no gives ``when_refused``; nobody else says it then.
        """
        if self.workshop_id is None:
            raise RuntimeError("no workshop is open")
        here = self.workshop_id
        return self._run(operation, here, here, initiator, join_key, arguments, when_refused)

    def run_in(
        self, workshop_id: UUID, operation: Callable[..., Any], *, initiator: object = None, **arguments: Any
    ) -> Change | None:
        """Do one act of the library (create, rename, duplicate, delete …); undone from the library page."""
        return self._run(operation, workshop_id, LIBRARY, initiator, "", arguments)

    def do_unseen(self, operation: Callable[..., Any], **arguments: Any) -> Change | None:
        """Do on the open workshop what is nobody's act, and what undo therefore never takes back."""
        if self.workshop_id is None:
            raise RuntimeError("no workshop is open")
        return self._run(operation, self.workshop_id, OPENINGS, None, "", arguments)

    def read(self, query: Callable[..., T], **arguments: Any) -> T:
        """Read a snapshot of the open workshop: ``query(session, workshop_id, …)``."""
        if self.workshop_id is None:
            raise RuntimeError("no workshop is open")
        return self.store.read(query, self.workshop_id, **arguments)

    def read_library(self, query: Callable[..., T], **arguments: Any) -> T:
        """Read a snapshot of the library: ``query(session, …)``."""
        return self.store.read(query, **arguments)

    def undo(self) -> Change | None:
        """Take back the last step; None when there is none, or when ``refused`` says why not."""
        return self._walk(self.store.undo)

    def redo(self) -> Change | None:
        """Do the last undone step again; None as for :meth:`undo`."""
        return self._walk(self.store.redo)

    def look_for_changes_elsewhere(self) -> None:
        """Refresh every view when another process wrote to the library since the last look."""
        if self.store.changed_elsewhere():
            self.changed.emit(Change.of_everything(self.scope))

    def _run(
        self,
        operation: Callable[..., Any],
        workshop_id: UUID,
        scope: UUID,
        initiator: object,
        join_key: str,
        arguments: dict[str, Any],
        when_refused: Callable[[Refused], None] | None = None,
    ) -> Change | None:
        try:
            change = self.store.run(
                operation, workshop_id, scope=scope, initiator=initiator, join_key=join_key, **arguments
            )
        except Refused as problem:
            (when_refused or self.refused.emit)(problem)
            return None
        except (Conflict, LibraryProblem) as problem:
            self.refused.emit(problem)
            return None
        if change.tables:
            self.changed.emit(change)
        return change

    def _walk(self, step: Callable[[UUID], Change | None]) -> Change | None:
        try:
            change = step(self.scope)
        except (Conflict, LibraryProblem) as problem:
            self.refused.emit(problem)
            return None
        if change is not None:
            self.changed.emit(change)
        return change


class BackUp(QRunnable):
    """Copies the library while the workshop goes on; a copy that could not be written is only said."""

    class Signals(QObject):
        """``failed`` carries the ``LibraryProblem``."""

        failed = Signal(object)

    def __init__(self, store: Store) -> None:
        """Copy the library of ``store``."""
        super().__init__()
        self.signals = BackUp.Signals()
        self._store = store

    def run(self) -> None:
        """Copy, on the worker."""
        try:
            self._store.back_up("stage")
        except LibraryProblem as problem:
            self.signals.failed.emit(problem)

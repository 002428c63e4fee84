"""What can go wrong with a library, each as an exception that knows the text people should read."""


class LibraryProblem(Exception):
    """The library cannot be used; ``key`` and ``values`` are the text that says why and what to do."""

    key = "storage.problem.unknown"
    summary = "the library cannot be used"

    def __init__(self, library: object = "", **values: object) -> None:
        """``library`` is the path or URL that people know it by; it is the text's ``{library}``."""
        super().__init__(str(library), values)
        self.values: dict[str, object] = {"library": str(library), **values}

    def __str__(self) -> str:
        """One plain English sentence."""
        return f"{self.values['library']}: {self.summary}"


class Broken(LibraryProblem):
    """The file is damaged."""

    key = "storage.problem.broken"
    summary = "the file is damaged"


class Newer(LibraryProblem):
    """A newer version of the app has changed the library's tables."""

    key = "storage.problem.newer"
    summary = "a newer version of OKR Workshop has used this library"


class ReadOnly(LibraryProblem):
    """The file or its folder may not be written."""

    key = "storage.problem.read_only"
    summary = "the library or its folder is read-only"


class Locked(LibraryProblem):
    """Another program has kept the library to itself longer than we wait."""

    key = "storage.problem.locked"
    summary = "another program is holding the library"


class NotALibrary(LibraryProblem):
    """The file is something else."""

    key = "storage.problem.not_a_library"
    summary = "this is not a library of OKR Workshop"


class NoSpace(LibraryProblem):
    """The disk is full."""

    key = "storage.problem.no_space"
    summary = "the disk is full"


class Unreachable(LibraryProblem):
    """The file cannot be opened, made or read at all: no such folder, a disk that was pulled out."""

    key = "storage.problem.unreachable"
    summary = "the library cannot be reached"


class Conflict(Exception):
    """Somebody changed the same since; nothing was written. ``key`` and ``values`` are the text for it."""

    key = "storage.conflict.changed"

    def __init__(self, table: str = "") -> None:
        """``table`` is the table where it clashed."""
        super().__init__(
            f"somebody changed the same since ({table})" if table else "somebody changed the same since"
        )
        self.table = table
        self.values: dict[str, object] = {}


class Rejected(Conflict):
    """The library's own rules (a reference, a range) refused the rows; nothing was written."""

    key = "storage.conflict.rejected"


class WriteOutsideOperation(Exception):
    """A programming error: something tried to write without an operation."""


class BulkWriteRefused(Exception):
    """A programming error: a write that the step history cannot see."""


class TransactionRefused(Exception):
    """A programming error: an operation tried to commit, roll back or close its unit of work."""

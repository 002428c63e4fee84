"""Writing finished sheets into a folder: whole or not at all, also when the disk is full."""

import errno
import os
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from uuid import uuid4

from workshop_app.handouts import HANDOUTS
from workshop_app.handouts.handout import PrintedFile
from workshop_app.handouts.options import AS_USUAL, SheetOptions
from workshop_app.queries.minutes import Minutes
from workshop_app.texts import Texts

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if hasattr(errno, "EDQUOT") else {errno.ENOSPC, errno.EFBIG}


class HandoutProblem(Exception):
    """Sheets were not written; ``key`` and ``values`` are the sentence for people, ``str`` is plain."""

    def __init__(self, key: str, **values: object) -> None:
        self.key = key
        self.values = values
        super().__init__(f"{key}: " + ", ".join(f"{name}={value}" for name, value in values.items()))


def build(
    stem: str, record: Minutes, language: str, options: SheetOptions = AS_USUAL
) -> tuple[PrintedFile, ...]:
    """The files of one handout, in memory; an unknown ``stem`` raises ``KeyError``."""
    handout = {each.stem: each for each in HANDOUTS}[stem]
    return tuple(handout.build(record, Texts(language), options))


def write(stem: str, record: Minutes, language: str, folder: Path) -> tuple[Path, ...]:
    """Write the files of one handout into ``folder``, which must be there; return their paths.

    All are safely on the disk before the first replaces an older one of its name; on ``HandoutProblem`` no
    half file is left.
    """
    return write_files(build(stem, record, language), folder)


def write_files(files: Iterable[PrintedFile], folder: Path) -> tuple[Path, ...]:
    """Write ``files`` into ``folder`` as ``write`` promises."""
    if not folder.is_dir():
        raise HandoutProblem("handouts.problem.no_folder", folder=str(folder))
    with ExitStack() as left_over:
        staged = []
        for file in files:
            target = folder / file.name
            part = _staged(file, target)
            left_over.callback(part.unlink, missing_ok=True)
            staged.append((part, target))
        for part, target in staged:
            _moved(part, target)
    return tuple(target for _, target in staged)


def _staged(file: PrintedFile, target: Path) -> Path:
    """The whole content in a file beside ``target``, safely on the disk."""
    part = target.with_name(f".{uuid4().hex}.part")
    try:
        with part.open("xb") as out:
            out.write(file.content)
            out.flush()
            os.fsync(out.fileno())
    except OSError as error:
        part.unlink(missing_ok=True)
        raise _problem(error, target) from error
    return part


def _moved(part: Path, target: Path) -> None:
    try:
        part.replace(target)
    except OSError as error:
        raise _problem(error, target) from error


def _problem(error: OSError, target: Path) -> HandoutProblem:
    if error.errno in _FULL:
        return HandoutProblem("handouts.problem.no_space", file=target.name)
    if isinstance(error, PermissionError | IsADirectoryError):
        return HandoutProblem("handouts.problem.not_allowed", file=target.name)
    return HandoutProblem(
        "handouts.problem.not_written", file=target.name, reason=error.strerror or str(error)
    )

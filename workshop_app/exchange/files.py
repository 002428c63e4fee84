"""Files on disk: written whole or not at all, read only when they are of a sane size."""

import os
import re
from pathlib import Path
from uuid import uuid4

from workshop_app.exchange.problems import FileProblem

LARGEST = 64 * 1024 * 1024
"""Bytes; a workshop of a thousand ideas is half a megabyte."""
_LONGEST_NAME = 80
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


def write_file(path: Path, content: bytes) -> Path:
    """Put ``content`` at ``path`` as a whole: until all of it is on the disk, an older file there stays.

    Raises ``OSError`` as the system does, and then leaves nothing behind.
    """
    unfinished = path.with_name(f".{uuid4().hex}.part")
    try:
        with unfinished.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return path


def read_file(path: Path) -> bytes:
    """The content of a file that somebody chose; ``FileProblem`` when it is too large to be meant."""
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise FileProblem("exchange.file.too_large", most=LARGEST // 1024**2)
    return content


def file_name(name: str, suffix: str) -> str:
    """A file name that every system takes, after what people called a thing: ``Salg 1-2.okr.json``."""
    stem = _FORBIDDEN.sub("-", name).strip(" .-")[:_LONGEST_NAME].rstrip(" .")
    return f"{'_' if _RESERVED.match(stem) else ''}{stem or 'workshop'}{suffix}"

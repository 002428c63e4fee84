"""Whether this machine is ready for a workshop: power, the library's place, its backups. No Qt."""

import os
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from workshop_app.machine.power import Power, read_power
from workshop_app.storage.backup import backups
from workshop_app.storage.engine import file_of


@dataclass(frozen=True)
class Readiness:
    """What was found; ``file`` is None for a library on a server, and then so is what follows from it.

    ``free`` is in bytes; ``backed_up_at`` is None without a backup.
    """

    power: Power
    file: Path | None
    writable: bool
    free: int | None
    backed_up_at: datetime | None


def read_readiness(library: str) -> Readiness:
    """Look at the machine now; may take a moment, so ask on another thread than a window's."""
    file = file_of(library)
    if file is None:
        return Readiness(read_power(), None, writable=True, free=None, backed_up_at=None)
    return Readiness(
        read_power(),
        file,
        writable=os.access(file.parent, os.W_OK) and (not file.exists() or os.access(file, os.W_OK)),
        free=shutil.disk_usage(file.parent).free,
        backed_up_at=next((_written_at(copy) for copy in backups(file)), None),
    )


def _written_at(file: Path) -> datetime:
    return datetime.fromtimestamp(file.stat().st_mtime, UTC)

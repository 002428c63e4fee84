"""What every file format of the exchange says about itself."""

from collections.abc import Callable
from dataclasses import dataclass

from workshop_app.model.portable import PortableWorkshop


@dataclass(frozen=True)
class Format:
    """A file format: its stem in texts and options, how its names end, and how it is written and read."""

    stem: str
    suffix: str
    write: Callable[[PortableWorkshop], bytes]
    read: Callable[[bytes], PortableWorkshop] | None = None

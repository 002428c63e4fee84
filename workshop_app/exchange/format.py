"""What every file format of the exchange says about itself."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from workshop_app.model.okr_table import TableRow
from workshop_app.model.portable import PortableWorkshop
from workshop_app.queries.minutes import Minutes
from workshop_app.texts import Texts


@dataclass(frozen=True)
class Leaving:
    """A frozen reading of one workshop that is about to leave: record, every row, and the flat table.

    ``at`` is the moment of the reading; ``zone`` the IANA name of the time zone of its meetings.
    """

    record: Minutes
    content: PortableWorkshop
    table: tuple[TableRow, ...]
    at: datetime
    zone: str


@dataclass(frozen=True)
class Format:
    """A file format: its stem in texts and options, how its names end, and how it is written.

    ``write`` gives the bytes of the file with its words in the language of the texts; the same workshop,
    moment and language give the same bytes.
    """

    stem: str
    suffix: str
    write: Callable[[Leaving, Texts], bytes]

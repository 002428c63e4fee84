"""What the room walks out with: the sheets and the portable file, built from one reading of the workshop."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from workshop_app.exchange import PORTABLE
from workshop_app.exchange.files import file_name
from workshop_app.handouts import HANDOUTS
from workshop_app.handouts.handout import Moment, PrintedFile
from workshop_app.handouts.options import AS_USUAL, SheetOptions
from workshop_app.model.portable import PortableWorkshop
from workshop_app.queries.minutes import Minutes, minutes
from workshop_app.queries.portable import portable_workshop
from workshop_app.texts import Texts

SHEETS = tuple(handout.stem for handout in HANDOUTS)
"""The stems of every sheet, in the order they are offered."""
AT_CLOSE = tuple(handout.stem for handout in HANDOUTS if handout.moment is Moment.CLOSE)
"""The stems of the sheets that the room takes home at the close."""


@dataclass(frozen=True)
class Bundle:
    """A frozen reading of one workshop, from which every file can be built on any thread."""

    record: Minutes
    content: PortableWorkshop

    def files(
        self,
        sheets: Sequence[str] = AT_CLOSE,
        language: str | None = None,
        options: SheetOptions = AS_USUAL,
    ) -> Iterator[PrintedFile]:
        """The chosen sheets one by one, in the room's language unless told, and the portable file last.

        An unknown sheet raises ``KeyError`` before anything is built.
        """
        texts = Texts(language or self.record.workshop.room_language)
        for handout in [_HANDOUT[stem] for stem in sheets]:
            yield from handout.build(self.record, texts, options)
        yield PrintedFile(file_name(self.content.name, PORTABLE.suffix), PORTABLE.write(self.content))


def bundle(session: Session, workshop_id: UUID) -> Bundle:
    """Read everything that the files of one workshop hold."""
    return Bundle(minutes(session, workshop_id), portable_workshop(session, workshop_id))


_HANDOUT = {handout.stem: handout for handout in HANDOUTS}

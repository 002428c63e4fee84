"""What the room walks out with: the sheets and the files, built from one reading of the workshop."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlmodel import Session

from workshop_app import clock
from workshop_app.exchange import FORMATS, PORTABLE, Leaving
from workshop_app.exchange.files import file_name
from workshop_app.handouts import HANDOUTS
from workshop_app.handouts.handout import Moment, PrintedFile
from workshop_app.handouts.options import AS_USUAL, SheetOptions
from workshop_app.queries.letterhead import LetterheadView, letterhead
from workshop_app.queries.minutes import minutes
from workshop_app.queries.okr_table import okr_table
from workshop_app.queries.portable import portable_workshop
from workshop_app.texts import Texts

SHEETS = tuple(handout.stem for handout in HANDOUTS)
"""The stems of every sheet, in the order they are offered."""
AT_CLOSE = tuple(handout.stem for handout in HANDOUTS if handout.moment is Moment.CLOSE)
"""The stems of the sheets that the room takes home at the close."""

FILES = tuple(one.stem for one in FORMATS)
"""The stems of every file format, in the order they are offered."""


@dataclass(frozen=True)
class Bundle(Leaving):
    """A frozen reading of one workshop, from which every sheet and file can be built on any thread."""

    letterhead: LetterheadView

    def files(
        self,
        sheets: Sequence[str] = AT_CLOSE,
        language: str | None = None,
        options: SheetOptions = AS_USUAL,
        formats: Sequence[str] = (PORTABLE.stem,),
    ) -> Iterator[PrintedFile]:
        """The chosen sheets one by one, in the room's language unless told, then the chosen files.

        An unknown sheet or format raises ``KeyError`` before anything is built.
        """
        texts = Texts(language or self.record.workshop.room_language)
        chosen = [_FORMAT[stem] for stem in formats]
        options = replace(options, letterhead=self.letterhead)
        for handout in [_HANDOUT[stem] for stem in sheets]:
            yield from handout.build(self.record, texts, options)
        for one in chosen:
            yield PrintedFile(file_name(self.content.name, one.suffix), one.write(self, texts))


def bundle(session: Session, workshop_id: UUID, *, now: datetime | None = None) -> Bundle:
    """Read everything that the files of one workshop hold."""
    return Bundle(
        record=minutes(session, workshop_id),
        letterhead=letterhead(session, workshop_id),
        content=portable_workshop(session, workshop_id),
        table=okr_table(session, workshop_id),
        at=now or clock.now(),
        zone=clock.zone(),
    )


_HANDOUT = {handout.stem: handout for handout in HANDOUTS}
_FORMAT = {one.stem: one for one in FORMATS}

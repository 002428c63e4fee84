"""What is made of a workshop: which sheets and files, in which language, on which paper."""

from collections.abc import Iterator
from dataclasses import dataclass

from workshop_app.bundle import FILES, SHEETS, Bundle
from workshop_app.console.job import Report
from workshop_app.handouts.handout import PrintedFile
from workshop_app.handouts.options import SheetOptions
from workshop_app.handouts.paper import PaperSize

READABLE = ("portable", "csv", "markdown", "minutes_markdown", "calendar")
"""File formats that are text, so that the preview can show what they hold."""

_MOST_SHOWN = 40_000


@dataclass(frozen=True)
class Making:
    """A frozen wish: the workshop as it was read, and how its sheets and files are made."""

    taken: Bundle
    language: str
    paper: PaperSize

    def files(self, stems: tuple[str, ...]) -> Iterator[PrintedFile]:
        """The sheets and files named by ``stems``, one by one."""
        return self.taken.files(
            [stem for stem in SHEETS if stem in stems],
            self.language,
            SheetOptions(paper=self.paper),
            [stem for stem in FILES if stem in stems],
        )

    def build(self, stems: tuple[str, ...], report: Report) -> tuple[PrintedFile, ...]:
        """All of them in memory; each is reported."""
        built = []
        for file in self.files(stems):
            report(file.name)
            built.append(file)
        return tuple(built)


def as_text(file: PrintedFile) -> str:
    """What a text file holds, as much of it as anybody reads on a screen."""
    text = file.content.decode("utf-8-sig").replace("\r\n", "\n")
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}\n…"

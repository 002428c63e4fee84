"""Building what is looked at on a worker, so that a long sheet never holds the window up."""

from functools import partial

from PySide6.QtCore import QObject

from workshop_app.bundle import FILES
from workshop_app.console.job import Job
from workshop_app.console.sheets.making import READABLE, Making, as_text
from workshop_app.console.sheets.preview import SheetPreview
from workshop_app.handouts.handout import PrintedFile
from workshop_app.handouts.writing import HandoutProblem
from workshop_app.widgets.interface import Interface


class Looking(QObject):
    """Shows one sheet or file at a time in a preview; of several that are asked for quickly, the last."""

    def __init__(self, preview: SheetPreview, interface: Interface, parent: QObject) -> None:
        """Show in ``preview``."""
        super().__init__(parent)
        self._preview = preview
        self._interface = interface
        self._asked: tuple[Making, str] | None = None
        self._building: tuple[Making, str] | None = None
        self.job = Job(self)
        self.job.done.connect(self._on_built)
        self.job.failed.connect(self._on_failed)

    def look(self, making: Making, stem: str) -> None:
        """Show ``stem`` as it is made now."""
        self._asked = (making, stem)
        if stem in FILES and stem not in READABLE:
            self._preview.show_text(self._interface.texts(f"sheets.about.{stem}"))
        elif not self.job.running:
            self._build()

    def _build(self) -> None:
        if self._asked is not None:
            self._building = making, stem = self._asked
            self.job.start(partial(making.build, (stem,)))

    def _on_built(self, files: tuple[PrintedFile, ...]) -> None:
        if self._building != self._asked:
            self._build()
        elif self._asked is not None and self._asked[1] in FILES:
            self._preview.show_text("\n\n".join(map(as_text, files)))
        elif files:
            self._preview.show_documents([file.content for file in files])
        else:
            self._preview.show_text(self._interface.texts("sheets.no_pages"))

    def _on_failed(self, problem: HandoutProblem | OSError) -> None:
        self._preview.show_text(str(problem))

"""A picture file of what the room sees, for the minutes, a mail or a presentation."""

from PySide6.QtCore import QObject, QSize, Signal

from workshop_app.console.export_folder import export_folder
from workshop_app.console.page import Context
from workshop_app.exchange.files import file_name, write_file
from workshop_app.queries.facts import workshop_facts
from workshop_app.queries.projected import Projected
from workshop_app.widgets.png import png_bytes

SIZE = QSize(1920, 1080)
"""Pixels of the picture, as on an ordinary projector."""


class RoomPicture(QObject):
    """``said`` carries where the picture was written, or why it was not."""

    said = Signal(str)

    def __init__(self, context: Context, parent: QObject) -> None:
        """Draw with the projector's own hand."""
        super().__init__(parent)
        self._context = context

    def save(self, shown: Projected | None) -> None:
        """Write ``shown`` as PNG into the folder for files; a picture of the same scene is replaced."""
        texts = self._context.interface.texts
        if shown is None or shown.stage is None:
            self.said.emit(texts("sheets.no_scene"))
            return
        stage = texts(f"stages.{shown.stage}.name")
        name = file_name(f"{self._context.live.read(workshop_facts).name} – {stage} {shown.page + 1}", ".png")
        folder = export_folder(self._context.interface.settings)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path = write_file(folder / name, png_bytes(self._context.picture(shown, SIZE)))
        except OSError as problem:
            reason = problem.strerror or str(problem)
            self.said.emit(texts("closing.refused", place=folder / name, reason=reason))
        else:
            self.said.emit(texts("sheets.picture_saved", path=path))

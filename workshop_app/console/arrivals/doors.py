"""The ways by which something comes to the console's window, and where one looks when it is in."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication

from workshop_app.console.arrivals.arrival_page import Landed
from workshop_app.console.arrivals.overlay import ArrivalsOverlay
from workshop_app.console.frame import Frame
from workshop_app.exchange.table import is_table


class ArrivalDoors(QObject):
    """Files may be dropped anywhere on the console; a table is pasted where nobody writes."""

    def __init__(self, frame: Frame) -> None:
        """Stand at the doors of ``frame``."""
        super().__init__(frame)
        self._frame = frame
        self.overlay = ArrivalsOverlay(frame.context, frame)
        self.overlay.landed.connect(self._on_landed)
        frame.library.import_wanted.connect(self.overlay.show_start)
        frame.setAcceptDrops(True)
        frame.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that are dropped, and nothing else."""
        if watched is not self._frame:
            return False
        if isinstance(event, QDragEnterEvent) and _files(event.mimeData()):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop and _files(event.mimeData()):
            event.acceptProposedAction()
            self.overlay.reading.read_files(_files(event.mimeData()))
            return True
        return False

    def paste(self) -> None:
        """Look at the table that was copied; say so when there is none."""
        if is_table(QGuiApplication.clipboard().text()):
            self.overlay.reading.paste()
        else:
            self._frame.status.say(self._frame.context.interface.texts("imports.no_table_copied"))

    def _on_landed(self, landed: Landed) -> None:
        desk = self._frame.desk
        if landed.workshop_id is not None:
            self._frame.open_workshop(landed.workshop_id)
        agenda = desk.room.timeline
        items = agenda.items if agenda is not None and landed.workshop_id is None else ()
        place = next((item for item in items if item.stage == landed.stage), None)
        if place is not None:
            desk.look_at(place.id)
            desk.focus_page()
        self._frame.status.say(landed.said, landed.how)


def _files(brought: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in brought.urls() if url.isLocalFile()]

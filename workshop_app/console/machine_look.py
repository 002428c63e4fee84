"""Looking at the machine away from the window's thread: disks, power and printers may take their time."""

from PySide6.QtCore import QObject, QRunnable, Signal
from PySide6.QtPrintSupport import QPrinterInfo

from workshop_app.readiness import Readiness, read_readiness


class MachineLook(QRunnable):
    """One look at what a library at ``library`` stands on; ``signals.seen`` carries what was found."""

    class Signals(QObject):
        """``seen`` carries the :class:`Readiness`, the printers' names and the default one's name.

        ``failed`` carries the reason in the system's own words.
        """

        seen = Signal(object, object, str)
        failed = Signal(str)

    def __init__(self, library: str) -> None:
        super().__init__()
        self.signals = MachineLook.Signals()
        self._library = library

    def run(self) -> None:
        """Look, on the worker."""
        try:
            found: Readiness = read_readiness(self._library)
        except OSError as problem:
            self.signals.failed.emit(problem.strerror or str(problem))
            return
        printers = tuple(QPrinterInfo.availablePrinterNames())
        self.signals.seen.emit(found, printers, QPrinterInfo.defaultPrinterName())

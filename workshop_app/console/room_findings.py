"""What was found in the room, on the lines of the room check."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QScreen

from workshop_app import clock
from workshop_app.console import room_verdicts
from workshop_app.console.check_line import CheckLine
from workshop_app.console.clicker_test import ClickerTest
from workshop_app.console.room_verdicts import Found, SeenScreen
from workshop_app.readiness import Readiness
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.legibility import Sight
from workshop_app.widgets.screens import name_words, screen_for_room, separate, size_words


class RoomFindings(QObject):
    """Remembers what was found last, so that another language says it anew without looking again."""

    def __init__(self, interface: Interface, lines: Mapping[str, CheckLine], clicker: ClickerTest) -> None:
        """Nothing was found yet."""
        super().__init__(clicker)
        self._interface = interface
        self._lines = lines
        self._clicker = clicker
        self._console: QScreen | None = None
        self._rang = False
        self._silent = ""
        self._awake: bool | None = None
        self._machine: Readiness | None = None
        self._printers: tuple[Sequence[str], str] = ((), "")
        self._failed = ""

    def show_all(self, *, shows_picture: bool) -> None:
        """Say everything in the language that holds."""
        self.show_screens(self._console)
        self.show_legibility(shows_picture=shows_picture)
        self.show_clicker()
        self._show_sound()
        self.show_awake(self._awake)
        self._show_machine()

    def show_screens(self, console: QScreen | None) -> None:
        """Which screens are here, with the console on ``console``."""
        self._console = console
        texts, screens = self._interface.texts, QGuiApplication.screens()
        rooms = screen_for_room(screens, console, self._interface.settings.projector_screen)
        own = separate(screens)
        seen = [
            SeenScreen(name_words(screen), size_words(screen), screen is rooms, screen is console)
            for screen in own
        ]
        mirrored = rooms is None and len(own) < len(screens)
        self._show("screens", room_verdicts.of_screens(texts, seen, mirrored), texts("room.screens.number"))

    def show_legibility(self, *, shows_picture: bool) -> None:
        """Whether the back row can read, and the test picture on or off."""
        texts, settings = self._interface.texts, self._interface.settings
        found = room_verdicts.of_legibility(texts, Sight(settings.room_depth, settings.picture_height))
        offers = "room.legibility.hide" if shows_picture else "room.legibility.show"
        self._show("legibility", found, texts(offers))

    def show_clicker(self) -> None:
        """Which buttons arrived."""
        texts = self._interface.texts
        self._clicker.show_texts()
        found = room_verdicts.of_clicker(texts, works=self._clicker.works, begun=bool(self._clicker.seen))
        self._show("clicker", found, texts("room.clicker.begin"))

    def show_rang(self) -> None:
        """The bell rang to its end."""
        self._rang, self._silent = True, ""
        self._show_sound()

    def show_silent(self, reason: str) -> None:
        """The bell could not ring, for the system's ``reason``."""
        self._silent = reason
        self._show_sound()

    def show_awake(self, held: bool | None) -> None:
        """Whether the system stays awake; None while it is asked."""
        self._awake = held
        self._show("sleep", room_verdicts.of_sleep(self._interface.texts, held))

    def show_machine(self, found: Readiness, printers: Sequence[str], usual: str) -> None:
        """What a look at the machine found."""
        self._machine, self._printers, self._failed = found, (printers, usual), ""
        self._show_machine()

    def show_no_machine(self, reason: str) -> None:
        """A look at the machine failed: the library's folder is not there, for one."""
        self._failed = reason
        self._show_machine()

    def _show_sound(self) -> None:
        texts, wanted = self._interface.texts, self._interface.settings.sound
        found = room_verdicts.of_sound(texts, wanted=wanted, rang=self._rang, reason=self._silent)
        self._show("sound", found, texts("room.sound.ring"))

    def _show_machine(self) -> None:
        texts, found = self._interface.texts, self._machine
        if self._failed:
            self._show("library", Found("no", texts("room.library.gone", reason=self._failed)))
            return
        if found is None:
            for name in ("power", "library", "backups", "printers"):
                self._show(name, Found("unsure", texts("room.looking")))
            return
        self._show("power", room_verdicts.of_power(texts, found.power))
        self._show("library", room_verdicts.of_library(texts, found))
        self._show("backups", room_verdicts.of_backups(texts, found, clock.now()))
        self._show("printers", room_verdicts.of_printers(texts, *self._printers))

    def _show(self, name: str, found: Found, offers: str = "") -> None:
        self._lines[name].show_state(found.verdict, found.words, offers)

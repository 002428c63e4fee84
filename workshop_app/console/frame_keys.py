"""The keys that work everywhere in the console: palette, keys, undo, the library; and the menu."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workshop_app.console.arrivals.doors import ArrivalDoors
from workshop_app.console.commands import Command, commands_of
from workshop_app.console.frame import Frame
from workshop_app.console.frame_commands import commands_here, commands_of_stages
from workshop_app.console.help_view import HelpView
from workshop_app.console.keys_page import KeysPage
from workshop_app.console.main_menu import ask_menu
from workshop_app.console.palette import Palette
from workshop_app.console.room_check import RoomCheck
from workshop_app.console.rules_overlay import RulesOverlay
from workshop_app.console.settings_page import SettingsPage
from workshop_app.console.sheets.overlay import SheetsOverlay
from workshop_app.console.switches import Switches
from workshop_app.console.tour import Tour
from workshop_app.widgets.actions import Actions, ActionSpec

_WITH_HELP = {
    "rules": "rules",
    "settings": "settings",
    "keys": "keys",
    "sheets": "sheets",
    "imports": "imports",
    "room_check": "room",
}
"""The page of help about each overlay, and the overlay."""


class FrameKeys(QObject):
    """``full_screen_wanted`` and ``swap_wanted`` ask the projector window; ``quit_wanted`` asks to leave."""

    full_screen_wanted = Signal()
    swap_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, frame: Frame) -> None:
        """Give ``frame`` its keys."""
        super().__init__(frame)
        self._frame = frame
        self._context = frame.context
        self._switches = Switches(frame.context, self)
        self._switches.refused.connect(frame.status.say)
        self._switches.said.connect(frame.status.say)
        self.palette = Palette(frame.context.interface, frame)
        self.keys = KeysPage(frame.context.interface, frame)
        self.rules = RulesOverlay(frame.context, frame)
        self.room = RoomCheck(frame.context, frame)
        self.settings = SettingsPage(frame.context.interface, frame)
        self.help = HelpView(frame.context.interface, frame)
        self.tour = Tour(frame)
        self.help.tour_wanted.connect(self.tour.begin)
        frame.library.empty.tour_wanted.connect(self.tour.begin)
        self.sheets = SheetsOverlay(frame.context, frame)
        self._doors = ArrivalDoors(frame)
        self.imports = self._doors.overlay
        self._actions = Actions(frame, frame.context.interface)
        self._actions.add_all(self._specs())
        frame.desk.stack.sheets_wanted.connect(self.show_sheets)
        frame.desk.stack.room_check_wanted.connect(self.show_room)
        frame.library.menu.clicked.connect(self.show_menu)
        frame.desk.rail.menu.clicked.connect(self.show_menu)
        frame.desk.side.timer.sound_wanted.connect(self._switches.toggle_sound)

    def commands(self) -> tuple[Command, ...]:
        """Everything that can be done now, what is nearest first."""
        switches = self._switches
        return (
            *commands_here(self._frame),
            *commands_of_stages(self._frame),
            *commands_of(
                self._actions.specs(), self._context.interface.texts, self._texts("console.group.app")
            ),
            *switches.language_commands(),
            *switches.room_commands(),
            *switches.theme_commands(),
        )

    def show_palette(self) -> None:
        """Offer everything by name."""
        self.keys.put_aside()
        self.palette.offer(self.commands())

    def show_keys(self) -> None:
        """List every key that works now."""
        self.palette.put_aside()
        self.keys.list(self.commands())

    def show_rules(self) -> None:
        """Open the rules of the quality check and the words of the room."""
        self.palette.put_aside()
        self.keys.put_aside()
        self.rules.show_rules()

    def show_room(self) -> None:
        """Check the room before the people come."""
        self.palette.put_aside()
        self.keys.put_aside()
        self.room.show_check()

    def show_settings(self) -> None:
        """Open the settings of this machine."""
        self.palette.put_aside()
        self.keys.put_aside()
        self.settings.show_settings()

    def show_help(self) -> None:
        """Open the help at the page about where the facilitator is."""
        over = {page: getattr(self, name) for page, name in _WITH_HELP.items()}
        self.help.show_help(help_place(self._frame, over))

    def show_sheets(self) -> None:
        """Open the sheets and files of the workshop that is open."""
        self.palette.put_aside()
        self.keys.put_aside()
        if self._context.live.workshop_id is None:
            self._frame.status.say(self._texts("sheets.no_workshop"))
        else:
            self.sheets.show_sheets()

    def show_imports(self) -> None:
        """Open the ways in which something can come in."""
        self.palette.put_aside()
        self.keys.put_aside()
        self.imports.show_start()

    def show_menu(self) -> None:
        """Open the menu under the button that is seen."""
        in_library = self._frame.stack.currentWidget() is self._frame.library
        button: QWidget = self._frame.library.menu if in_library else self._frame.desk.rail.menu
        ask_menu(button, self._context.interface, self._menu_commands())

    def _menu_commands(self) -> tuple[Command, ...]:
        texts, switches = self._context.interface.texts, self._switches
        shown = [spec for spec in self._actions.specs() if spec.name not in ("undo", "redo")]
        return (
            *commands_of(shown, texts, texts("console.group.app")),
            *switches.language_commands(),
            *switches.room_commands(),
            *switches.theme_commands(),
        )

    def _specs(self) -> tuple[ActionSpec, ...]:
        frame = self._frame
        return (
            ActionSpec("undo", "console.undo", ("Ctrl+Z",), "undo", run=frame.undo),
            ActionSpec("redo", "console.redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", run=frame.redo),
            ActionSpec(
                "palette",
                "console.do.palette",
                ("Ctrl+K",),
                "command",
                run=self.show_palette,
                in_palette=False,
            ),
            ActionSpec("help", "help.do.show", ("F1",), "help", run=self.show_help),
            ActionSpec("tour", "tour.do.start", (), "stage_welcome", run=self.tour.begin),
            ActionSpec("keys", "console.do.keys", ("?",), "keyboard", run=self.show_keys),
            ActionSpec(
                "rules", "rules.do.show", ("Ctrl+Shift+R", "Shift+F1"), "stage_quality", run=self.show_rules
            ),
            ActionSpec(
                "sound", "timer.do.sound", ("Ctrl+Shift+B",), "sound", run=self._switches.toggle_sound
            ),
            ActionSpec("room", "room.do.show", ("F12",), "room", run=self.show_room),
            ActionSpec("settings", "preferences.do.show", ("Ctrl+,",), "settings", run=self.show_settings),
            ActionSpec("sheets", "sheets.do.show", ("Ctrl+P",), "print", run=self.show_sheets),
            ActionSpec("imports", "imports.do.show", ("Ctrl+Shift+I",), "import", run=self.show_imports),
            ActionSpec("paste_table", "imports.do.paste", ("Ctrl+V",), "paste", run=self._doors.paste),
            ActionSpec("library", "console.do.library", ("Ctrl+L",), "library", run=frame.go_to_library),
            ActionSpec(
                "full_screen",
                "console.do.full_screen",
                ("F11",),
                "full_screen",
                run=self.full_screen_wanted.emit,
            ),
            ActionSpec("swap", "console.do.swap", ("F9",), "swap_screens", run=self.swap_wanted.emit),
            ActionSpec("quit", "console.do.quit", ("Ctrl+Q",), "leave", run=self.quit_wanted.emit),
        )

    def _texts(self, key: str) -> str:
        return self._context.interface.texts(key)


def help_place(frame: Frame, over: Mapping[str, QWidget]) -> str:
    """The page of help about what is seen: an overlay by its name, else a stage or a place of the console."""
    page, item = frame.stack.currentWidget(), frame.desk.item()
    seen = next((stem for stem, overlay in over.items() if overlay.isVisible()), "")
    if seen or page is not frame.desk:
        return seen or ("new_workshop" if page is frame.new else "library")
    return item.stage if item is not None else ""

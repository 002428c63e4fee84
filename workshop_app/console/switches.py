"""Switching languages and themes, as commands and as a menu."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from workshop_app.console.commands import Command
from workshop_app.console.page import Context
from workshop_app.operations import workshops
from workshop_app.texts import LANGUAGES
from workshop_app.widgets.system_look import LOOKS


class Switches(QObject):
    """``refused`` carries a sentence when the choice holds now but could not be remembered.

    ``said`` carries what a switch without a place on the screen did.
    """

    refused = Signal(str)
    said = Signal(str)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        """Switches for ``context``."""
        super().__init__(parent)
        self._live = context.live
        self._interface = context.interface

    def set_language(self, code: str) -> None:
        """The console's own language, at once."""
        self._remembering(partial(self._interface.set_language, code))

    def set_theme(self, name: str) -> None:
        """The console's colours, at once."""
        self._remembering(partial(self._interface.set_theme, name))

    def set_room_language(self, code: str) -> None:
        """The language of the projector and the paper, at once."""
        self._live.run(workshops.set_details, room_language=code)

    def toggle_sound(self) -> None:
        """Let the end of a stage be heard, or not, at once."""
        on = not self._interface.settings.sound
        self.said.emit(self._interface.texts("timer.sound_on" if on else "timer.sound_off"))
        self._remembering(partial(self._interface.set_sound, on))

    def language_commands(self) -> tuple[Command, ...]:
        """One for each language of the console."""
        return self._commands("language", LANGUAGES, self.set_language, "console.group.language")

    def room_commands(self) -> tuple[Command, ...]:
        """One for each language of the room; none in the library."""
        codes = LANGUAGES if self._live.workshop_id is not None else ()
        return self._commands("room_language", codes, self.set_room_language, "console.group.room_language")

    def theme_commands(self) -> tuple[Command, ...]:
        """One for each theme."""
        return self._commands("theme", LOOKS, self.set_theme, "console.group.theme")

    def _commands(
        self, kind: str, values: tuple[str, ...], run: Callable[[str], None], group: str
    ) -> tuple[Command, ...]:
        texts = self._interface.texts
        icon = "theme" if kind == "theme" else "language"
        return tuple(
            Command(
                texts(f"console.{kind}.{value}"),
                texts(group),
                partial(run, value),
                icon=icon,
                name=f"{kind}.{value}",
            )
            for value in values
        )

    def _remembering(self, switch: Callable[[], None]) -> None:
        try:
            switch()
        except OSError as problem:
            self.refused.emit(
                self._interface.texts("console.settings_not_stored", reason=problem.strerror or str(problem))
            )

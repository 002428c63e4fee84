"""The facilitator's interface: its language and its theme, and the signal that either was switched."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from workshop_app.settings import Settings, SettingsFile
from workshop_app.texts import Texts
from workshop_app.widgets import qt_texts
from workshop_app.widgets.drawn_marks import DrawnMarks
from workshop_app.widgets.fonts import console_font
from workshop_app.widgets.icons import icon
from workshop_app.widgets.motion import system_is_still
from workshop_app.widgets.system_look import theme_for
from workshop_app.widgets.theme import SIZES, Theme


class Interface(QObject):
    """What every window of the console reads texts and colours from.

    ``changed`` is emitted after the language or the theme was switched: everything retexts itself then.
    ``remembered`` is emitted after any setting of this machine holds, also when it could not be stored.
    """

    changed = Signal()
    remembered = Signal()

    def __init__(
        self, settings: SettingsFile, application: QApplication, parent: QObject | None = None
    ) -> None:
        """Dress ``application`` in the language and theme of ``settings``."""
        super().__init__(parent)
        self._file = settings
        self._application = application
        self._marks = DrawnMarks()
        self.texts = Texts(settings.current.language)
        self.theme = theme_for(settings.current.theme)
        self._dress()
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        qt_texts.speak(application, self.texts)

    @property
    def settings(self) -> Settings:
        """What this machine remembers, as it holds now."""
        return self._file.current

    def remember(self, **fields: object) -> None:
        """Store settings of this machine; ``OSError`` when the disk refuses, after they hold in memory."""
        try:
            self._file.change(**fields)
        finally:
            self.remembered.emit()

    @property
    def moves(self) -> bool:
        """Whether things may move to show where they went: not when the settings or the system say no."""
        return self.settings.motion == "system" and not system_is_still(self._application)

    def set_language(self, language: str) -> None:
        """Switch the console to ``language`` at once and remember it."""
        if language == self.texts.language:
            return
        self.texts = Texts(language)
        qt_texts.speak(self._application, self.texts)
        self.changed.emit()
        self.remember(language=language)

    def set_theme(self, look: str) -> None:
        """Switch the console to a theme, or to what the system asks for, at once and remember it."""
        if look == self.settings.theme:
            return
        self._wear(theme_for(look))
        self.remember(theme=look)

    def set_sound(self, on: bool) -> None:
        """Let the end of a timebox be heard, or not, at once and remember it."""
        if on == self.settings.sound:
            return
        try:
            self.remember(sound=on)
        finally:
            self.changed.emit()

    def clicker_may_time(self) -> bool:
        """Whether the timer may be moved by the keys of the projector's window."""
        return self.settings.clicker_timer

    def may_move(self) -> bool:
        """What ``moves`` says, for who asks later."""
        return self.moves

    def icon(self, meaning: str, colour: str = "text") -> QIcon:
        """The icon for ``meaning`` in the theme's colour for another meaning."""
        return icon(meaning, QColor(self.theme.colour(colour)))

    def _on_system_changed(self) -> None:
        self._wear(theme_for(self.settings.theme))

    def _wear(self, theme: Theme) -> None:
        if theme.name != self.theme.name:
            self.theme = theme
            self._dress()
            self.changed.emit()

    def _dress(self) -> None:
        self._marks.draw(self.theme)
        self._application.setFont(console_font(SIZES["size_body"]))
        self._application.setPalette(self.theme.palette())
        self._application.setStyleSheet(self.theme.style_sheet())

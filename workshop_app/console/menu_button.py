"""The button that opens the menu of everything that is not about one stage."""

from PySide6.QtWidgets import QToolButton, QWidget

from workshop_app.widgets.interface import Interface


class MenuButton(QToolButton):
    """A small button that follows the language and the theme; who owns the menu connects ``clicked``."""

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """A button without a menu."""
        super().__init__(parent)
        self._interface = interface
        interface.changed.connect(self._retext)
        self._retext()

    def _retext(self) -> None:
        words = self._interface.texts("console.menu")
        self.setIcon(self._interface.icon("settings", "text_muted"))
        self.setToolTip(words)
        self.setAccessibleName(words)

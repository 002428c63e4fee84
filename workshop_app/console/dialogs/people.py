"""The participants, from wherever in the workshop."""

from PySide6.QtWidgets import QWidget

from workshop_app.console.dialogs.dialog import StoringDialog
from workshop_app.console.page import Context
from workshop_app.console.people_editor import PeopleEditor


class PeopleDialog(StoringDialog):
    """The same editor as on the welcome page."""

    def __init__(self, context: Context, window: QWidget | None = None) -> None:
        """Opens over ``window``."""
        super().__init__(context, "console.people.title", PeopleEditor(context), window)

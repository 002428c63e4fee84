"""A page that lies over the desk for a while, such as the people: what is done in it is stored at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workshop_app.console.overlay import Overlay
from workshop_app.console.page import Context, Page
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label

_WIDTH = 560


class PageOverlay(Overlay):
    """A heading, a page and one button. It stops nothing: the projector, its clicker and undo go on."""

    def __init__(self, context: Context, title_key: str, page: Page, window: QWidget) -> None:
        """Lies over ``window`` when :meth:`show_page` is asked for; ``title_key`` names it."""
        super().__init__(context.interface, window, width=_WIDTH)
        self._title_key = title_key
        self.page = page
        self._title = label(role="heading")
        self.close_button = KeyButton(shortcut="Esc", role="quiet")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.inside.addLayout(head)
        self.inside.addWidget(page, 1)
        self.close_button.clicked.connect(self.put_aside)
        context.live.leaving.connect(self.put_aside)
        context.interface.changed.connect(self._retext)
        self._retext()

    def show_page(self) -> None:
        """Open, with the cursor in the page, which reads the workshop that is open now."""
        self.page.refresh()
        self.open()
        self.page.take_focus()

    def _retext(self) -> None:
        texts = self.interface.texts
        self._title.setText(texts(self._title_key))
        self.close_button.setText(texts("console.dialog.done"))
        self.setAccessibleName(texts(self._title_key))

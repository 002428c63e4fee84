"""Help about where one is: contents, search, back and forward, offline, beside everything that goes on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workshop_app.console.help_book import FIRST, help_page
from workshop_app.console.help_contents import HelpContents
from workshop_app.console.help_text import HelpText
from workshop_app.console.overlay import Overlay
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label

_WIDTH = 1180
_CONTENTS = 256
_SIZES = (13, 15, 17, 20, 24)


class HelpView(Overlay):
    """A book over the console. It stops nothing: the projector, its clicker and the timer go on."""

    tour_wanted = Signal()

    def __init__(self, interface: Interface, window: QWidget) -> None:
        """Nothing is read until :meth:`show_help`."""
        super().__init__(interface, window, width=_WIDTH)
        self.stem = FIRST
        self._before: list[str] = []
        self._after: list[str] = []
        self._title = label(role="heading")
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.contents = HelpContents(interface)
        self.text = HelpText(interface)
        self.back, self.forward = _button("Alt+Left"), _button("Alt+Right")
        self.smaller, self.larger = _button("Ctrl+-"), _button("Ctrl++")
        self.tour = KeyButton(role="quiet")
        self.close_button = KeyButton(shortcut="Esc", role="quiet")
        self._lay_out()
        self._connect()

    def show_help(self, stem: str) -> None:
        """Open at the page about ``stem``: a stage or a place of the console."""
        self._before, self._after = [], []
        self._retext()
        if self.isHidden():
            self.open()
        self._turn_to(stem)
        self.raise_()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, link: str) -> None:
        """Go where a link points: ``page.md``, ``page.md#heading`` or ``#heading``."""
        page, _, heading = link.partition("#")
        stem = page.removesuffix(".md") or self.stem
        if stem != self.stem:
            self._before.append(self.stem)
            self._after.clear()
        self._turn_to(stem, heading)

    def go_back(self) -> None:
        """To the page that was read before this one."""
        if self._before:
            self._after.append(self.stem)
            self._turn_to(self._before.pop())

    def go_forward(self) -> None:
        """To the page that was left by going back."""
        if self._after:
            self._before.append(self.stem)
            self._turn_to(self._after.pop())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Back, forward, search and the size of the letters, by the keys that browsers have."""
        pressed = (event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Qt.Key(event.key()))
        control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        acts = {
            (alt, Qt.Key.Key_Left): self.go_back,
            (alt, Qt.Key.Key_Right): self.go_forward,
            (control, Qt.Key.Key_F): self.field.setFocus,
            (control, Qt.Key.Key_Plus): self._enlarge,
            (control, Qt.Key.Key_Minus): self._reduce,
        }
        act = acts.get(pressed)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _turn_to(self, stem: str, heading: str = "") -> None:
        page = help_page(stem, self.interface.texts.language)
        self.stem = page.stem
        self.text.show_page(page, heading)
        self.text.setAccessibleName(page.title)
        self.contents.mark(page.stem)
        self.back.setEnabled(bool(self._before))
        self.forward.setEnabled(bool(self._after))

    def _enlarge(self) -> None:
        self._set_size(1)

    def _reduce(self) -> None:
        self._set_size(-1)

    def _set_size(self, step: int) -> None:
        place = _SIZES.index(self.text.points) + step
        self.text.set_points(_SIZES[max(0, min(place, len(_SIZES) - 1))])

    def _on_chosen(self, stem: str) -> None:
        self.follow(f"{stem}.md")

    def _on_language_or_theme_changed(self) -> None:
        if not self.isHidden():
            self._retext()
            self._turn_to(self.stem)

    def _retext(self) -> None:
        texts = self.interface.texts
        self._title.setText(texts("help.title"))
        self.field.setPlaceholderText(texts("help.search"))
        self.field.setAccessibleName(texts("help.search"))
        self.contents.setAccessibleName(texts("help.contents"))
        for button, key in (
            (self.back, "help.back"),
            (self.forward, "help.forward"),
            (self.smaller, "help.smaller"),
            (self.larger, "help.larger"),
            (self.tour, "help.tour"),
            (self.close_button, "console.close_overlay"),
        ):
            button.setText(texts(key))
        self.contents.list_pages(self.field.text())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addStretch(1)
        for button in (self.back, self.forward, self.smaller, self.larger, self.close_button):
            head.addWidget(button)
        self.left = QWidget()
        self.left.setFixedWidth(_CONTENTS)
        left = QVBoxLayout(self.left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(10)
        left.addWidget(self.field)
        left.addWidget(self.contents, 1)
        left.addWidget(self.tour)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.left)
        row.addWidget(self.text, 1)
        self.inside.addLayout(head)
        self.inside.addLayout(row, 1)
        self.contents.list_pages()

    def _connect(self) -> None:
        self.text.link_wanted.connect(self.follow)
        self.contents.page_wanted.connect(self._on_chosen)
        self.field.textChanged.connect(self.contents.list_pages)
        self.field.returnPressed.connect(self.contents.choose_first)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self.smaller.clicked.connect(self._reduce)
        self.larger.clicked.connect(self._enlarge)
        self.close_button.clicked.connect(self.put_aside)
        self.tour.clicked.connect(self.put_aside)
        self.tour.clicked.connect(self.tour_wanted)
        self.interface.changed.connect(self._on_language_or_theme_changed)


def _button(shortcut: str) -> KeyButton:
    return KeyButton(shortcut=shortcut, role="quiet")

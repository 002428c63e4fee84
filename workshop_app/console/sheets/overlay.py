"""Sheets and files: choose, look at each as it will print, print, write into a folder, copy."""

from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from workshop_app.bundle import AT_CLOSE, FILES, bundle
from workshop_app.console.overlay import Overlay
from workshop_app.console.page import Context
from workshop_app.console.sheets.acts import SheetActs
from workshop_app.console.sheets.choice import SheetChoice
from workshop_app.console.sheets.looking import Looking
from workshop_app.console.sheets.making import Making
from workshop_app.console.sheets.options_bar import SheetOptionsBar
from workshop_app.console.sheets.preview import SheetPreview
from workshop_app.handouts import HANDOUTS
from workshop_app.handouts.handout import Moment
from workshop_app.live import Change
from workshop_app.queries.letterhead import letterhead
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label

_WIDTH, _AIR = 1280, 28
_CHOICE_WIDTH = 310
_COPY, _PRINT, _EXPORT = "Ctrl+Shift+C", "Ctrl+P", "Ctrl+Return"


class SheetsOverlay(Overlay):
    """Everything that leaves the room; what is ticked is printed or written, what is chosen is seen."""

    def __init__(self, context: Context, window: QWidget) -> None:
        """Nothing is read until :meth:`show_sheets`."""
        super().__init__(context.interface, window, width=_WIDTH, air=_AIR)
        self._live = context.live
        self.choice, self.options = SheetChoice(), SheetOptionsBar()
        self.preview = SheetPreview(context.interface)
        self.acts = SheetActs(context, self)
        self.looking = Looking(self.preview, context.interface, self)
        self._title = label(role="heading")
        self.said = label(role="muted", wraps=True)
        self.progress = QProgressBar()
        self.close_button, self.cancel = KeyButton(shortcut="Esc", role="quiet"), KeyButton(role="quiet")
        self.copy_button = KeyButton(shortcut=_COPY, role="quiet")
        self.print_button = KeyButton(shortcut=_PRINT, role="secondary")
        self.export_button = KeyButton(shortcut=_EXPORT, role="primary")
        self._lay_out()
        self._connect()

    def show_sheets(self) -> None:
        """Open over the workshop that is open, with what the room takes home ticked."""
        self._retext()
        self.options.begin(self._live.read(bundle).record.workshop.room_language)
        self.choice.tick((*AT_CLOSE, FILES[0]))
        self.preview.show_first()
        self.said.clear()
        self.open()
        self.choice.look_at(AT_CLOSE[0])
        self.choice.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what is chosen, now that there is room to draw it in."""
        super().showEvent(event)
        self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys on the buttons work wherever the focus is."""
        buttons = {_COPY: self.copy_button, _PRINT: self.print_button, _EXPORT: self.export_button}
        button = buttons.get(QKeySequence(event.keyCombination()).toString())
        if button is not None:
            button.click()
        super().keyPressEvent(event)

    def _made(self) -> Making:
        """The workshop as it stands, made as it is chosen."""
        return Making(self._live.read(bundle), self.options.chosen_language, self.options.chosen_paper)

    def _look(self) -> None:
        if not self.isHidden() and self._live.workshop_id is not None and self.choice.stem():
            self.options.show_letterhead(self._live.read(letterhead))
            self.looking.look(self._made(), self.choice.stem())

    def _on_seen(self) -> None:
        self.preview.show_first()
        self._look()

    def _on_changed(self, change: Change) -> None:
        if change.workshop_id == self._live.workshop_id:
            self._look()

    def _on_export(self) -> None:
        if self.choice.ticked():
            self.acts.export(self._made(), self.choice.ticked())

    def _on_print(self) -> None:
        self.acts.print_sheets(self._made(), self.choice.ticked(), self.options.copies.value())

    def _on_copy(self) -> None:
        self.acts.copy(self._live.read(bundle), self.options.chosen_language)

    def _on_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)
        for button in (self.print_button, self.export_button):
            button.setEnabled(not busy)

    def _retext(self) -> None:
        texts = self.interface.texts
        self._title.setText(texts("sheets.title"))
        self.setAccessibleName(texts("sheets.title"))
        self.close_button.setText(texts("console.close_overlay"))
        self.cancel.setText(texts("closing.cancel"))
        self.copy_button.setText(texts("sheets.copy"))
        self.print_button.setText(texts("sheets.print"))
        self.export_button.setText(texts("sheets.export"))
        self.choice.setAccessibleName(texts("sheets.choice"))
        sheets = [
            (
                texts(f"sheets.moment.{moment.value}"),
                [(one.stem, texts(f"closing.sheet.{one.stem}")) for one in HANDOUTS if one.moment is moment],
            )
            for moment in Moment
        ]
        files = (texts("sheets.files"), [(stem, texts(f"sheets.file.{stem}")) for stem in FILES])
        self.choice.show_groups([*(group for group in sheets if group[1]), files])
        self.options.show_texts(texts)
        self.preview.show_texts(texts)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.put_aside)
        self.choice.seen.connect(self._on_seen)
        self.options.changed.connect(self._look)
        self.options.logo_chosen.connect(self.acts.set_logo)
        self.options.colour_chosen.connect(self.acts.set_colour)
        self.acts.said.connect(self.said.setText)
        self.acts.busy.connect(self._on_busy)
        self.cancel.clicked.connect(self.acts.job.cancel)
        self.export_button.clicked.connect(self._on_export)
        self.print_button.clicked.connect(self._on_print)
        self.copy_button.clicked.connect(self._on_copy)
        self._live.changed.connect(self._on_changed)
        self._live.leaving.connect(self.put_aside)
        self.interface.changed.connect(self._retext)

    def _lay_out(self) -> None:
        head, foot, middle, right = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button)
        self.choice.setFixedWidth(_CHOICE_WIDTH)
        right.setSpacing(8)
        right.addWidget(self.options)
        right.addWidget(self.preview, 1)
        middle.setSpacing(20)
        middle.addWidget(self.choice)
        middle.addLayout(right, 1)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(120)
        self._on_busy(False)
        foot.setSpacing(12)
        for widget in (self.progress, self.cancel):
            foot.addWidget(widget)
        foot.addWidget(self.said, 1)
        for widget in (self.copy_button, self.print_button, self.export_button):
            foot.addWidget(widget)
        self.inside.addLayout(head)
        self.inside.addLayout(middle, 1)
        self.inside.addLayout(foot)

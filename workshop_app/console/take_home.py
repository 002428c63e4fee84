"""What the room takes home: which sheets, into which folder, and what was written."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from workshop_app.bundle import AT_CLOSE
from workshop_app.console.asking import ask_for_folder
from workshop_app.console.export_folder import export_folder
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import ElidedLabel, label
from workshop_app.widgets.theme import set_role


class TakeHome(QFrame):
    """``cancel_wanted`` comes while files are being built; the folder is remembered on this machine."""

    cancel_wanted = Signal()

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Every sheet for the close is chosen at first."""
        super().__init__(parent)
        set_role(self, "card")
        self._interface = interface
        self._written_to: Path | None = None
        self._heading = label(role="heading")
        self.sheets = {stem: QCheckBox() for stem in AT_CLOSE}
        self._always = label(role="small")
        self._folder = ElidedLabel(role="strong")
        self.choose = KeyButton(role="quiet")
        self.look = KeyButton(shortcut="Ctrl+P", role="secondary")
        self._progress = QProgressBar()
        self.cancel = KeyButton(role="quiet")
        self._said = label(role="muted", wraps=True)
        self.open_folder = KeyButton(role="secondary")
        self._lay_out()
        self.choose.clicked.connect(self._on_choose_clicked)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.open_folder.clicked.connect(self.show_folder)

    @property
    def folder(self) -> Path:
        """Where the files go: where they went last time, else a folder of our own among the documents."""
        return export_folder(self._interface.settings)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The stems of the sheets that are ticked."""
        return tuple(stem for stem, box in self.sheets.items() if box.isChecked())

    def show_texts(self) -> None:
        """Put every word in the facilitator's language."""
        texts = self._interface.texts
        self._heading.setText(texts("closing.take_home"))
        for stem, box in self.sheets.items():
            box.setText(texts(f"closing.sheet.{stem}"))
        self._always.setText(texts("closing.always"))
        self._folder.show_text(texts("closing.folder", folder=self.folder))
        self.choose.setText(texts("closing.choose_folder"))
        self.look.setText(texts("closing.look"))
        self.cancel.setText(texts("closing.cancel"))
        self.open_folder.setText(texts("closing.open_folder"))

    def show_busy(self, file: str) -> None:
        """Say which file was built last; empty before the first."""
        self._progress.setVisible(True)
        self.cancel.setVisible(True)
        self.open_folder.setVisible(False)
        self._say(self._interface.texts("closing.building", file=file) if file else "")

    def show_end(self, words: str, folder: Path | None = None) -> None:
        """Say how it ended; with ``folder`` it can be opened."""
        self._progress.setVisible(False)
        self.cancel.setVisible(False)
        self._written_to = folder
        self._say(words)
        self.open_folder.setVisible(folder is not None)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def show_folder(self) -> None:
        """Open the folder that was written to in the system's own file manager."""
        if self._written_to is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written_to)))

    def _on_choose_clicked(self) -> None:
        title = self._interface.texts("closing.choose_folder")
        ask_for_folder(self, title, self.folder, self._on_folder_chosen)

    def _on_folder_chosen(self, chosen: str) -> None:
        self._interface.remember(export_folder=chosen)
        self.show_texts()

    def _lay_out(self) -> None:
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setVisible(False)
        self.cancel.setVisible(False)
        self._say("")
        self.open_folder.setVisible(False)
        boxes = QHBoxLayout()
        boxes.setSpacing(20)
        for box in self.sheets.values():
            box.setChecked(True)
            boxes.addWidget(box)
        boxes.addStretch(1)
        where = QHBoxLayout()
        where.addWidget(self._folder, 1)
        where.addWidget(self.choose)
        where.addWidget(self.look)
        running = QHBoxLayout()
        running.addWidget(self._progress, 1)
        running.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addLayout(boxes)
        column.addWidget(self._always)
        column.addLayout(where)
        column.addLayout(running)
        column.addWidget(self._said)
        column.addWidget(self.open_folder, 0, Qt.AlignmentFlag.AlignLeft)

"""The contents of the help, and the pages in which something was found."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from workshop_app.console.help_book import CHAPTERS, help_page, search
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.theme import set_role

_STEM = Qt.ItemDataRole.UserRole


class HelpContents(QListWidget):
    """Chapters and pages; ``page_wanted`` carries the stem of the page that was chosen."""

    page_wanted = Signal(str)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """An empty list."""
        super().__init__(parent)
        self._interface = interface
        self._stem = ""
        set_role(self, "contents")
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._on_row_changed)

    def list_pages(self, sought: str = "") -> None:
        """List every page by chapter, or those in which ``sought`` stands."""
        with QSignalBlocker(self):
            self.clear()
            if sought.strip():
                self._list_found(sought)
            else:
                self._list_chapters()
        self.mark(self._stem)

    def mark(self, stem: str) -> None:
        """Mark the page that is read."""
        self._stem = stem
        with QSignalBlocker(self):
            for row in range(self.count()):
                if self.item(row).data(_STEM) == stem:
                    self.setCurrentRow(row)
                    self.scrollToItem(self.item(row))

    def choose_first(self) -> None:
        """Open the first page that is listed."""
        stems = (self.item(row).data(_STEM) for row in range(self.count()))
        first = next((stem for stem in stems if stem), "")
        if first:
            self.page_wanted.emit(first)

    def stems(self) -> list[str]:
        """The pages that are listed, in their order."""
        return [stem for row in range(self.count()) if (stem := self.item(row).data(_STEM))]

    def _list_chapters(self) -> None:
        texts = self._interface.texts
        for chapter, stems in CHAPTERS:
            self._add(texts(f"help.chapter.{chapter}"), "")
            for stem in stems:
                self._add(help_page(stem, texts.language).title, stem)

    def _list_found(self, sought: str) -> None:
        hits = search(self._interface.texts.language, sought)
        for hit in hits:
            self._add(f"{hit.page.title}\n{hit.around}", hit.page.stem)
        if not hits:
            self._add(self._interface.texts("help.nothing_found"), "")

    def _add(self, words: str, stem: str) -> None:
        item = QListWidgetItem(words)
        item.setData(_STEM, stem)
        if not stem:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def _on_row_changed(self, row: int) -> None:
        stem = self.item(row).data(_STEM) if row >= 0 else ""
        if stem:
            self.page_wanted.emit(stem)

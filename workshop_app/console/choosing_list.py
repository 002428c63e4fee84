"""A list in which something is always chosen while it has the focus, so that the focus can be seen."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QListView


class ChoosingList(QListView):
    """Chooses its first row when the focus comes and nothing is chosen yet, and shows what is chosen."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose before the list is painted with its focus."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        self.scrollTo(self.currentIndex())
        super().focusInEvent(event)

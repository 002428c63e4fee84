"""A small editor that lies over what it changes: a card's text, a group's name."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from workshop_app.widgets.interface import Interface
from workshop_app.widgets.underline_edit import UnderlineEdit


class InPlaceEdit(UnderlineEdit):
    """Enter or leaving keeps what was written, Escape what was there; ``finished`` carries the text, or None.

    It comes once; then the editor has gone.
    """

    finished = Signal(object)

    def __init__(self, interface: Interface, text: str, over: QWidget, name: str) -> None:
        """Lie over ``over``, as wide and at least as high; ``name`` is what screen readers say."""
        super().__init__(interface, role="in_place", parent=over.parentWidget())
        self._over_size = over.size()
        self._done = False
        self.show_text(text)
        self.setAccessibleName(name)
        self.setGeometry(over.geometry())
        self.submitted.connect(self._on_submitted)
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up; the rest writes."""
        if Qt.Key(event.key()) == Qt.Key.Key_Escape:
            self._finish(None)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was written when the hand goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._finish(self.toPlainText())

    def minimumSizeHint(self) -> QSize:
        """At least as large as what lies below."""
        return super().minimumSizeHint().expandedTo(QSize(0, self._over_size.height()))

    def _on_submitted(self) -> None:
        self._finish(self.toPlainText())

    def _finish(self, text: str | None) -> None:
        if self._done:
            return
        self._done = True
        self.finished.emit(text)
        self.hide()
        self.deleteLater()

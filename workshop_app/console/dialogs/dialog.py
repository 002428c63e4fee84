"""What every dialog of the console is: it stores as it goes, so closing it loses nothing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from workshop_app.console.page import Context
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label


class StoringDialog(QDialog):
    """A heading, one part that fills it, and one button; it frees itself when it is closed."""

    def __init__(
        self, context: Context, title_key: str, filling: QWidget, window: QWidget | None = None
    ) -> None:
        """Shows ``filling`` over ``window`` under the heading ``title_key``."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        texts = context.interface.texts
        self.setWindowTitle(texts(title_key))
        self.setMinimumSize(520, 480)
        done = KeyButton(texts("console.dialog.done"), role="primary")
        done.setAutoDefault(False)
        done.clicked.connect(self.accept)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(context.live.undo)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        column.addWidget(label(texts(title_key), role="heading"))
        column.addWidget(filling, 1)
        column.addLayout(foot)

"""Ctrl+Z in a field: the field's own undo while it has something to take back, else the workshop's."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


class FieldUndo(QObject):
    """Watches the field that is written in and lets the undo keys through when they mean the workshop."""

    def __init__(self, application: QApplication) -> None:
        """Follow the focus of ``application``."""
        super().__init__(application)
        application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a field from taking an undo key that it has no use for."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo, redo = (
            event.matches(QKeySequence.StandardKey.Undo),
            event.matches(QKeySequence.StandardKey.Redo),
        )
        if (undo and not can_undo(watched)) or (redo and not can_redo(watched)):
            event.ignore()
            return True
        return False

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, left: QWidget | None, entered: QWidget | None) -> None:
        if left is not None:
            left.removeEventFilter(self)
        if isinstance(entered, QLineEdit | QPlainTextEdit | QTextEdit):
            entered.installEventFilter(self)


def can_undo(field: QObject) -> bool:
    """Whether somebody has typed something here that the field itself can take back."""
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return isinstance(field, QPlainTextEdit | QTextEdit) and field.document().isUndoAvailable()


def can_redo(field: QObject) -> bool:
    """Whether the field itself can bring back something that was taken back."""
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable()
    return isinstance(field, QPlainTextEdit | QTextEdit) and field.document().isRedoAvailable()

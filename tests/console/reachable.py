"""What a person without a mouse or without sight meets in a window: for the tests that walk through it."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

LEAST_TARGET = 24
_INTERACTIVE = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit, QAbstractScrollArea)


def interactive(root: QWidget) -> Iterator[QWidget]:
    """Every visible widget under ``root`` that takes keys or the pointer; not the parts they are made of."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and _is_interactive(widget) and not _is_a_part(widget):
            yield widget


def problems(widget: QWidget) -> Iterator[str]:
    """What is wrong with one interactive widget."""
    told = f"{type(widget).__name__} {widget.objectName()!r} in {_home(widget)}"
    spoken = QAccessible.queryAccessibleInterface(widget)
    if not spoken.text(QAccessible.Text.Name).strip():
        yield f"{told} has no name"
    if spoken.role() is QAccessible.Role.NoRole:
        yield f"{told} has no role"
    if widget.width() < LEAST_TARGET or widget.height() < LEAST_TARGET:
        yield f"{told} is {widget.width()} × {widget.height()}"
    if widget.isEnabled() and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not _has_keys(widget):
        yield f"{told} cannot be reached with Tab"


def shows_focus(widget: QWidget) -> bool:
    """Whether a widget, or what is right around it, looks different when it has the focus."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    window = widget.window()
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-6, -6, 6, 6)
    with_focus = window.grab(box).toImage()
    widget.clearFocus()
    return with_focus != window.grab(box).toImage()


def tab_chain(start: QWidget) -> set[QWidget]:
    """Every widget that Tab comes by from ``start`` on, all the way round."""
    seen = {start}
    here = start.nextInFocusChain()
    while here is not None and here not in seen:
        seen.add(here)
        here = here.nextInFocusChain()
    return seen


def _is_interactive(widget: QWidget) -> bool:
    if isinstance(widget, QScrollArea):
        return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return isinstance(widget, _INTERACTIVE) or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_a_part(widget: QWidget) -> bool:
    """The field of a spin box, the button that clears a line, a scroll bar, the ground of a list.

    So is what takes neither the pointer nor keys: words that only a screen reader meets.
    """
    if isinstance(widget, QScrollBar) or widget.testAttribute(
        Qt.WidgetAttribute.WA_TransparentForMouseEvents
    ):
        return True
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
        return True
    while parent is not None:
        if isinstance(parent, (QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView, QTextEdit)):
            return True
        parent = parent.parentWidget()
    return False


def _has_keys(widget: QWidget) -> bool:
    """Whether another widget has its keys: the chosen one of a group, or what ``keys_from`` names."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return (group is not None and group.exclusive()) or widget.property("keys_from") is not None


def _home(widget: QWidget) -> str:
    names = []
    parent = widget.parentWidget()
    while parent is not None:
        if type(parent).__module__.startswith("workshop_app"):
            names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return "/".join(reversed(names[:3]))

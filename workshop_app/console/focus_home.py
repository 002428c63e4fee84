"""Where the focus goes when what has it disappears: never on to the next button, which would act on Space."""

from PySide6.QtWidgets import QApplication, QWidget


def has_lost_focus(place: QWidget) -> bool:
    """Whether the focus stands on something in ``place`` that was just hidden or switched off.

    Qt then calls ``focusNextPrevChild`` on it and on everything around it, as for the Tab key.
    """
    focused = QApplication.focusWidget()
    if focused is None or not place.isVisible() or not place.isAncestorOf(focused):
        return False
    return not focused.isVisible() or not focused.isEnabled()

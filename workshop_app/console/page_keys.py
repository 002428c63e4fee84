"""A page's keys where no window has taken them as shortcuts: the same list as the footer and the palette."""

from collections.abc import Sequence

from PySide6.QtGui import QKeyEvent, QKeySequence

from workshop_app.widgets.actions import ActionSpec


def run_key(specs: Sequence[ActionSpec], event: QKeyEvent) -> bool:
    """Do what the pressed key stands for in ``specs``; False when it stands for nothing."""
    pressed = QKeySequence(event.keyCombination())
    for spec in specs:
        if spec.run is not None and spec.enabled and pressed in [QKeySequence(k) for k in spec.shortcuts]:
            spec.run()
            return True
    return False

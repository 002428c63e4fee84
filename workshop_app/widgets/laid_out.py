"""Many changes in a widget, laid out once: showing and hiding lay everything out anew each time else."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


@contextmanager
def laid_out_once(widget: QWidget) -> Iterator[None]:
    """Hold the layout of ``widget`` until the block ends; the event loop then lays it out."""
    layout = widget.layout()
    if layout is None:
        raise ValueError(f"{type(widget).__name__} has no layout")
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)
        layout.update()

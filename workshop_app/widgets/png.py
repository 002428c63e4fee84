"""A drawing as the bytes of a PNG file."""

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QPixmap


def png_bytes(drawn: QPixmap) -> bytes:
    """The file of ``drawn``, without loss."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    drawn.save(buffer, "PNG")
    return bytes(buffer.data().data())

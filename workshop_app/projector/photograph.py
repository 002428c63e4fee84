"""A picture that somebody brought, on the wall: decoded and scaled once for the size it is painted at."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from workshop_app.model.picture import is_picture
from workshop_app.widgets.theme import Theme

FORMATS = (b"png", b"jpeg")
"""What is decoded; nothing else is tried, whatever the bytes claim to be."""


@dataclass(frozen=True)
class Photograph:
    """A PNG or JPEG picture fitted into a rectangle; one that is broken leaves its place empty."""

    x: float
    y: float
    width: float
    height: float
    content: bytes

    @property
    def rect(self) -> QRectF:
        """Where it hangs."""
        return QRectF(self.x, self.y, self.width, self.height)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw it, or a quiet ground where it cannot be decoded."""
        scaled = painter.deviceTransform().mapRect(self.rect).toAlignedRect().size()
        image = _image(self.content, scaled.width(), scaled.height())
        if image.isNull():
            painter.fillRect(self.rect, theme.colour("surface_sunken"))
        else:
            painter.drawImage(self.rect, image)


def decoded(content: bytes) -> QImage:
    """The picture in ``content``, the right way up; a null image when it is broken or too large."""
    if not is_picture(content):
        return QImage()
    held = QBuffer()
    held.setData(QByteArray(content))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    for kind in FORMATS:
        held.seek(0)
        reader = QImageReader(held, QByteArray(kind))
        if reader.canRead():
            reader.setAutoTransform(True)
            return reader.read()
    return QImage()


@lru_cache(maxsize=12)
def _image(content: bytes, width: int, height: int) -> QImage:
    image = decoded(content)
    if image.isNull():
        return image
    return image.scaled(
        QSize(max(1, width), max(1, height)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )

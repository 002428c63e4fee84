"""Pictures on their way onto a slide: read safely, made no larger than a wall needs, and written small."""

from collections.abc import Set
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from workshop_app.model.picture import MOST_BYTES

WALL = QSize(1920, 1080)
"""A picture larger than this is made smaller: no slide shows more of it."""
SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp"})
_FORMATS = frozenset({"png", "jpeg", "webp", "bmp"})
_LARGEST_FILE = 40_000_000
_QUALITIES = (88, 75, 60, 40)


def read_picture(path: Path) -> QImage:
    """The picture in a file, the right way up and no larger than a wall; a null image when it is none.

    ``OSError`` when the file cannot be read. What the bytes are decides, not the file's name.
    """
    if path.stat().st_size > _LARGEST_FILE:
        return QImage()
    held = QBuffer()
    held.setData(QByteArray(path.read_bytes()))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(held)
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()).decode("ascii") not in _FORMATS:
        return QImage()
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and not fits(size):
        reader.setScaledSize(size.scaled(WALL, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def stored(image: QImage) -> tuple[str, bytes] | None:
    """The kind (``png`` or ``jpg``) and the bytes that are kept; None when there is no picture in it."""
    if image.isNull():
        return None
    if not fits(image.size()):
        image = image.scaled(
            WALL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    tries = [("png", -1)] if image.hasAlphaChannel() else []
    tries += [("jpg", quality) for quality in _QUALITIES]
    made = ((kind, _written(image, kind, quality)) for kind, quality in tries)
    return next(((kind, content) for kind, content in made if 0 < len(content) <= MOST_BYTES), None)


def free_name(taken: Set[str], word: str, kind: str) -> str:
    """The first name of ``word`` and a number that no picture of the workshop has."""
    number = 1
    while any(f"{word}-{number}.{other}" in taken for other in ("png", "jpg")):
        number += 1
    return f"{word}-{number}.{kind}"


def fits(size: QSize) -> bool:
    """Whether a picture is no larger than a wall."""
    return size.width() <= WALL.width() and size.height() <= WALL.height()


def _written(image: QImage, kind: str, quality: int) -> bytes:
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(held, QByteArray(kind.encode("ascii")))
    writer.setQuality(quality)
    writer.write(image)
    return bytes(held.data().data())

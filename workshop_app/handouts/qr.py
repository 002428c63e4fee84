"""A QR code as one shape, sharp in any size."""

from itertools import groupby
from typing import Any

from reportlab.graphics.barcode import qrencoder
from reportlab.lib.colors import black
from reportlab.platypus import Flowable

LONGEST = 200
"""The longest address in bytes that is drawn: more makes squares too small for a phone at arm's length."""


class QrMark(Flowable):
    """``text`` as a QR code (ISO/IEC 18004, error correction M) in a square of ``side`` points."""

    def __init__(self, text: str, side: float) -> None:
        super().__init__()
        self.modules = _modules(text)
        self.side = side

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """A square."""
        self.width = self.height = self.side
        return self.width, self.height

    def draw(self) -> None:
        """Draw each row's dark stretches as bars."""
        module = self.side / len(self.modules)
        shape = self.canv.beginPath()
        for number, row in enumerate(self.modules):
            for dark, stretch in groupby(enumerate(row), lambda each: each[1]):
                places = [place for place, _ in stretch]
                if dark:
                    x, y = places[0] * module, self.side - (number + 1) * module
                    shape.rect(x, y, len(places) * module, module)
        self.canv.setFillColor(black)
        self.canv.drawPath(shape, stroke=0, fill=1)


def _modules(text: str) -> list[list[bool]]:
    """The squares of the code, row by row, True for dark."""
    code: Any = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    count = code.getModuleCount()
    return [[bool(code.isDark(row, column)) for column in range(count)] for row in range(count)]

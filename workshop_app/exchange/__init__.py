"""Files that come and go: one module a format, its name in ``FORMATS``."""

from workshop_app.exchange.format import Format
from workshop_app.exchange.portable import PORTABLE

FORMATS: tuple[Format, ...] = (PORTABLE,)

__all__ = ["FORMATS", "PORTABLE", "Format"]

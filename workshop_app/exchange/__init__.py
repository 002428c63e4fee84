"""Files that come and go: one module a format, its name in ``FORMATS``."""

from workshop_app.exchange.calendar import CALENDAR
from workshop_app.exchange.csv_file import CSV
from workshop_app.exchange.format import Format, Leaving
from workshop_app.exchange.markdown import MARKDOWN
from workshop_app.exchange.minutes_markdown import MINUTES
from workshop_app.exchange.portable import PORTABLE
from workshop_app.exchange.wall_page import WALL_PAGE
from workshop_app.exchange.xlsx_file import XLSX

FORMATS: tuple[Format, ...] = (PORTABLE, XLSX, CSV, MARKDOWN, MINUTES, CALENDAR, WALL_PAGE)

__all__ = ["FORMATS", "PORTABLE", "Format", "Leaving"]

"""How the console words dates within a sentence."""

import calendar
from datetime import date

from workshop_app.texts import Texts


def until(texts: Texts, day: date) -> str:
    """``utgangen av mars`` for the last day of a month, else ``15. mars``."""
    if day.day == calendar.monthrange(day.year, day.month)[1]:
        month = str(texts.locale.months["format"]["wide"][day.month])
        return texts("console.end_of_month", month=month)
    return texts.day_month(day)

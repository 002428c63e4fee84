"""Owners, weekly day, midway and review dates, print and share."""

from workshop_app.stages.stage import Stage

CLOSE = Stage(
    stem="close",
    minutes={120: 4, 60: 3},
    mood="talk",
    reads=frozenset({"workshop", "objective", "key_result", "parked_item"}),
)

"""Purpose, period, agenda, and who is here."""

from workshop_app.stages.stage import Stage

WELCOME = Stage(
    stem="welcome",
    minutes={120: 8, 60: 4},
    mood="talk",
    reads=frozenset({"workshop", "agenda_item", "participant"}),
)

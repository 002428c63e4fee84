"""What OKR is, in seven slides."""

from workshop_app.stages.stage import Stage

INTRO = Stage(
    stem="intro",
    minutes={120: 7, 60: 0},
    mood="talk",
    reads=frozenset({"slide"}),
    makes=frozenset({"slide"}),
)

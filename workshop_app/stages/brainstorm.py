"""Silent writing, one idea a card."""

from workshop_app.stages.stage import Stage

BRAINSTORM = Stage(
    stem="brainstorm",
    minutes={120: 7, 60: 5},
    mood="silence",
    reads=frozenset({"idea", "participant", "done_mark"}),
    makes=frozenset({"idea"}),
)

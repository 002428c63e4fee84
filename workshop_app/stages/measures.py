"""Silent freelist of what would show that we got there."""

from workshop_app.stages.stage import Stage

MEASURES = Stage(
    stem="measures",
    minutes={120: 8, 60: 6},
    mood="silence",
    reads=frozenset({"objective", "idea", "participant", "done_mark"}),
    makes=frozenset({"measure"}),
)

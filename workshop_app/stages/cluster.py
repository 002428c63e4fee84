"""Reveal, merge duplicates, group, name the groups."""

from workshop_app.stages.stage import Stage

CLUSTER = Stage(
    stem="cluster",
    minutes={120: 12, 60: 8},
    mood="talk",
    reads=frozenset({"idea", "card_group"}),
    makes=frozenset({"card_group"}),
)

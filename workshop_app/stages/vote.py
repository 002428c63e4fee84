"""Secret dots on a frozen list."""

from workshop_app.stages.stage import Stage

VOTE = Stage(
    stem="vote",
    minutes={120: 5, 60: 3},
    mood="silence",
    reads=frozenset({"ballot", "ballot_option", "dot", "participant", "idea", "card_group"}),
    makes=frozenset({"ballot"}),
)

"""Choose two to five, from, to, date, owner."""

from workshop_app.stages.stage import Stage

KEY_RESULTS = Stage(
    stem="key_results",
    minutes={120: 25, 60: 14},
    mood="talk",
    reads=frozenset(
        {
            "objective",
            "idea",
            "card_group",
            "key_result",
            "milestone_step",
            "waiver",
            "switched_off_rule",
            "room_word",
        }
    ),
    makes=frozenset({"key_result"}),
)

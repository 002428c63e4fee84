"""Choose one to three, sharpen each."""

from workshop_app.stages.stage import Stage

OBJECTIVES = Stage(
    stem="objectives",
    minutes={120: 16, 60: 8},
    mood="talk",
    reads=frozenset(
        {
            "ballot",
            "ballot_option",
            "dot",
            "objective",
            "waiver",
            "key_result",
            "switched_off_rule",
            "room_word",
        }
    ),
    makes=frozenset({"objective"}),
)

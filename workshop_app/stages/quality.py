"""The questions read aloud, and the yes/no rehearsal."""

from workshop_app.stages.stage import Stage

QUALITY = Stage(
    stem="quality",
    minutes={120: 10, 60: 5},
    mood="talk",
    reads=frozenset(
        {
            "objective",
            "key_result",
            "milestone_step",
            "waiver",
            "rehearsal_answer",
            "switched_off_rule",
            "room_word",
        }
    ),
    makes=frozenset({"waiver", "rehearsal_answer"}),
)

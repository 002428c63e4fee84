"""Blind fist of five, confidence, dissent; light again when the hands are shown."""

from workshop_app.stages.stage import Stage

AGREE = Stage(
    stem="agree",
    minutes={120: 8, 60: 4},
    mood="silence",
    reads=frozenset({"objective", "key_result", "fist_round", "fist", "dissent", "participant"}),
    makes=frozenset({"fist_round", "dissent"}),
)

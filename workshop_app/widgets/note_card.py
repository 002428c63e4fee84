"""The colours of cards, by the theme's meanings."""

NOTE_COLOURS = 8


def note_meaning(colour: int) -> str:
    """The theme's meaning for a card colour counted from 0; it begins again after eight."""
    return f"note_{colour % NOTE_COLOURS + 1}"

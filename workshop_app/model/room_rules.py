"""Rows of what the room asks of its sentences: rules that are switched off, and words of its own trade."""

from sqlmodel import Field

from workshop_app.model.row import WorkshopRow
from workshop_app.model.words import WordMeaning, WordMeaningWord


class SwitchedOffRule(WorkshopRow, table=True):
    """A rule of the quality check, by its id, that is not asked in this workshop."""

    __tablename__ = "switched_off_rule"

    rule: str


class RoomWord(WorkshopRow, table=True):
    """A word of the room's own trade in one language (``nb``, ``en``), and what it means to the check."""

    __tablename__ = "room_word"

    language: str
    meaning: WordMeaning = Field(sa_type=WordMeaningWord)
    word: str

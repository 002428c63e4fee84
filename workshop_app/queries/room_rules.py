"""What one room asks of its sentences: the rules it has switched off, and the words of its own trade."""

from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from workshop_app.model import RoomWord, SwitchedOffRule
from workshop_app.model.words import WordMeaning
from workshop_app.quality.extra_words import ExtraWords, problem_with


@dataclass(frozen=True)
class RoomWordView:
    """One word, its language, and what it means to the check."""

    id: UUID
    language: str
    meaning: WordMeaning
    word: str


@dataclass(frozen=True)
class RoomRules:
    """The ids of the rules that are off, and the words in alphabetical order."""

    switched_off: frozenset[str] = frozenset()
    words: tuple[RoomWordView, ...] = ()

    def extra_words(self, language: str) -> ExtraWords:
        """The words of one language as the check takes them; one that it cannot use is left out."""
        pairs = ((word.meaning.value, word.word) for word in self.words if word.language == language)
        return ExtraWords(tuple(pair for pair in pairs if problem_with(*pair) is None))


EVERY_RULE = RoomRules()
"""Every rule is asked, and no word is added."""


def room_rules(session: Session, workshop_id: UUID) -> RoomRules:
    """The rules and words of one workshop."""
    off = session.exec(
        select(SwitchedOffRule.rule).where(col(SwitchedOffRule.workshop_id) == workshop_id)
    ).all()
    words = session.exec(select(RoomWord).where(col(RoomWord.workshop_id) == workshop_id)).all()
    views = (RoomWordView(row.id, row.language, row.meaning, row.word) for row in words)
    return RoomRules(frozenset(off), tuple(sorted(views, key=_alphabetical)))


def _alphabetical(word: RoomWordView) -> tuple[str, str]:
    return word.word.casefold(), str(word.id)

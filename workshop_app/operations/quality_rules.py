"""The room's own rules: what the quality check does not ask here, and words of the room's trade."""

from uuid import UUID

from sqlmodel import Session

from workshop_app.model import RoomWord, SwitchedOffRule
from workshop_app.model.words import WordMeaning
from workshop_app.operations.lookup import find, rows
from workshop_app.operations.refusal import Refused
from workshop_app.operations.wording import required_line
from workshop_app.quality.extra_words import LONGEST_WORD, MEANINGS, problem_with
from workshop_app.quality.reading.vocabulary import LANGUAGES, vocabulary
from workshop_app.quality.rule_book import rule_ids


def switch_off(session: Session, workshop_id: UUID, *, rule: str) -> None:
    """Ask a rule no more in this workshop; what was kept in spite of it stays kept."""
    if rule not in rule_ids():
        raise Refused("operations.no_such_rule")
    if not _off(session, workshop_id, rule):
        session.add(SwitchedOffRule(workshop_id=workshop_id, rule=rule))


def switch_on(session: Session, workshop_id: UUID, *, rule: str) -> None:
    """Ask a rule again."""
    for row in _off(session, workshop_id, rule):
        session.delete(row)


def add_word(session: Session, workshop_id: UUID, *, word: str, language: str, meaning: WordMeaning) -> UUID:
    """Teach the check a word; one that it knows as that already, or that the room has said of, is refused."""
    written = required_line(word)
    if language not in LANGUAGES:
        raise Refused("operations.no_such_language", language=language)
    _check(written, meaning)
    lower = written.lower()
    same = rows(session, RoomWord, workshop_id, RoomWord.language == language)
    if any(row.word.lower() == lower for row in same):
        raise Refused("operations.word_is_there", word=written)
    section, group = MEANINGS[meaning]
    if f"{section[0]}.{group}" in vocabulary(language).tags(lower):
        raise Refused("operations.word_is_known", word=written)
    added = RoomWord(workshop_id=workshop_id, language=language, meaning=WordMeaning(meaning), word=written)
    session.add(added)
    return added.id


def remove_word(session: Session, workshop_id: UUID, *, word_id: UUID) -> None:
    """Let the check forget a word of the room's."""
    session.delete(find(session, RoomWord, word_id, workshop_id))


def _off(session: Session, workshop_id: UUID, rule: str) -> list[SwitchedOffRule]:
    return rows(session, SwitchedOffRule, workshop_id, SwitchedOffRule.rule == rule)


def _check(word: str, meaning: str) -> None:
    problem = problem_with(meaning, word)
    if problem == "meaning":
        raise Refused("operations.no_such_meaning")
    if problem == "long":
        raise Refused("operations.too_long", limit=LONGEST_WORD)
    if problem:
        raise Refused("operations.not_a_word")

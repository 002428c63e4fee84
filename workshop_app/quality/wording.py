"""Puts what the rules saw into words, in the language that the room hears."""

from datetime import date
from functools import lru_cache

from workshop_app.quality.okr_set import SetRule
from workshop_app.quality.rule import Criterion, Finding, Rule, Sighting
from workshop_app.texts import Texts


class Wording:
    """The texts of the rules in one language; each is read from the catalogue once."""

    def __init__(self, language: str) -> None:
        self._texts = Texts(language)
        self._read: dict[str, str] = {}

    def finding(self, rule: Rule, sighting: Sighting) -> Finding:
        """The finding with its message, its question and the suggested rewrite."""
        stem = f"quality.{rule.id}.{sighting.text}." if sighting.text else f"quality.{rule.id}."
        return Finding(
            rule=rule.id,
            criterion=rule.criterion,
            verdict=sighting.verdict,
            span=sighting.span,
            message=self._said(stem + "message", sighting),
            question=self._said(stem + "question", sighting),
            suggestion=self._suggested(sighting),
        )

    def set_finding(self, rule: SetRule, sighting: Sighting) -> Finding:
        """The finding of a rule about the whole."""
        stem = f"quality.{rule.id}."
        message, question = self._said(stem + "message", sighting), self._said(stem + "question", sighting)
        return Finding(rule.id, Criterion.SET, sighting.verdict, sighting.span, message, question, None)

    def _said(self, key: str, sighting: Sighting) -> str:
        text = self.text(key)
        return text.format(**self._written(sighting)) if sighting.values else text

    def _written(self, sighting: Sighting) -> dict[str, str]:
        """The values as the language writes them."""
        return {
            name: self._texts.long_date(value) if isinstance(value, date) else value
            for name, value in sighting.values.items()
        }

    def text(self, key: str) -> str:
        """The text of a key, its placeholders not filled; an unknown key raises ``KeyError``."""
        text = self._read.get(key)
        if text is None:
            text = self._read[key] = self._texts(key)
        return text

    def _suggested(self, sighting: Sighting) -> str | None:
        rewrite = sighting.rewrite
        if rewrite is None:
            return None
        piece = self.text(f"quality.rewrite.{rewrite.piece}")
        if rewrite.on is not None:
            piece = piece.format(date=self._texts.long_date(rewrite.on))
        return f"{rewrite.before}{piece}{rewrite.after}"


@lru_cache(maxsize=2)
def wording(language: str) -> Wording:
    """The wording of ``nb`` or ``en``."""
    return Wording(language)

"""A word-list file, read and checked; an error names the file, the line and what is wrong there."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from workshop_app.quality.extra_words import MEANINGS, ExtraWords
from workshop_app.quality.reading.inflection import Inflect

_GROUPS = {
    "verbs": "up down erase better remodel multiply reach handle arrive win gather theirs hold finish"
    " activity open keep vivid transform",
    "nouns": "metric performance defect party inhouse artefact deed between abstract inner felt aim generic"
    " stride holding making vanity neutral percentage state elsewhere event",
    "adjectives": "more way comparative quality level toward bound weight judge not_leading degree leading"
    " praise warm flat routine",
    "words": "from to by limit of none all nothing purpose method across name insider rank possible share"
    " negation subject will helper determiner about again always article having with giver and also able"
    " group of_whom compared aiming function",
    "time": "month maybe_month weekday season feast long mid short clock in limit_before by this last each"
    " often point end now comparison somewhen first part within during afterwards ordinal service on_time"
    " at_event",
    "units": "percent points money scale measure ordinal age",
    "impossible": "phrases mission",
}
GROUPS: Mapping[str, frozenset[str]] = {
    section: frozenset(names.split()) for section, names in _GROUPS.items()
}
"""The sections of a word list and the lists in each; all must be there, no other may be."""

Words = tuple[str, ...]


class WordListError(ValueError):
    """A word list that cannot be used; its text is ``file:line: what is wrong``."""


@dataclass(frozen=True)
class Lists:
    """A word list as read: base forms by section and list, irregular forms, number words."""

    sections: Mapping[str, Mapping[str, Words]]
    irregular: Mapping[str, Words]
    numbers: Mapping[str, float]

    @cached_property
    def bent(self) -> frozenset[str]:
        """The irregular forms."""
        return frozenset(form for forms in self.irregular.values() for form in forms)

    def extended(self, extra: ExtraWords) -> "Lists":
        """These lists with a room's own words in them."""
        if not extra.words:
            return self
        sections = {name: dict(groups) for name, groups in self.sections.items()}
        for meaning, word in extra.words:
            section, group = MEANINGS[meaning]
            sections[section][group] = (*sections[section][group], " ".join(word.lower().split()))
        return replace(self, sections=sections)


def read(path: Path) -> Lists:
    """The lists in a file; raises ``WordListError`` with the file, the line and the fault."""
    text = path.read_text(encoding="utf-8")
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        number = int(line.group(1)) if line else 1
        raise WordListError(f"{path.name}:{number}: {error}") from error
    return Lists(
        sections={name: _section(path, text, tables, name) for name in GROUPS},
        irregular={
            base: _words(path, text, base, forms)
            for base, forms in _table(path, text, tables, "irregular").items()
        },
        numbers=_numbers(path, text, _table(path, text, tables, "numbers")),
    )


def _table(path: Path, text: str, tables: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    table = tables.get(name)
    if not isinstance(table, dict):
        raise _error(path, text, name, f"the section [{name}] is missing")
    return table


def _section(path: Path, text: str, tables: Mapping[str, Any], name: str) -> dict[str, Words]:
    table = _table(path, text, tables, name)
    for group in table:
        if group not in GROUPS[name]:
            raise _error(path, text, group, f"[{name}] has no list {group!r}")
    for group in GROUPS[name]:
        if group not in table:
            raise _error(path, text, f"[{name}]", f"[{name}] lacks the list {group!r}")
    return {group: _words(path, text, group, words) for group, words in table.items()}


def _words(path: Path, text: str, group: str, written: object) -> Words:
    if not isinstance(written, str):
        raise _error(path, text, group, f"{group!r} must be one text with commas between the words")
    words = tuple(" ".join(word.split()) for word in written.split(","))
    if not words[-1]:
        words = words[:-1]
    for word in words:
        if not word:
            raise _error(path, text, group, f"{group!r} has nothing between two commas")
        if word != word.lower():
            raise _error(path, text, word, f"{word!r} in {group!r} must be in lower case")
    return words


def _numbers(path: Path, text: str, table: Mapping[str, Any]) -> dict[str, float]:
    for word, value in table.items():
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise _error(path, text, word, f"the number word {word!r} needs a number")
    return {word: float(value) for word, value in table.items()}


def _error(path: Path, text: str, near: str, problem: str) -> WordListError:
    """The error with the first line that holds ``near``; line 1 when none does."""
    for number, line in enumerate(text.splitlines(), 1):
        if re.search(rf"(?<!\w){re.escape(near)}(?!\w)", line):
            return WordListError(f"{path.name}:{number}: {problem}")
    return WordListError(f"{path.name}:1: {problem}")


def inflected(word: str, section: str, inflect: Inflect, irregular: Mapping[str, Words]) -> Sequence[str]:
    """The forms of a base form, itself first: of a phrase, verbs bend the first word and nouns the last."""
    bent = irregular.get(word)
    if " " not in word:
        if bent is None:
            return inflect(word)
        return (word, *bent) if section == "verbs" else (*inflect(word), *bent)
    if section == "verbs":
        first, _, rest = word.partition(" ")
        firsts = (first, *irregular[first]) if first in irregular else inflect(first)
        forms = [f"{form} {rest}" for form in firsts if " " not in form and not form.endswith("idet")]
    else:
        rest, _, last = word.rpartition(" ")
        forms = [f"{rest} {form}" for form in inflect(last)]
        first, of, kind = word.partition(" of ")
        if of and section == "nouns" and " " not in first:
            forms += [f"{form} of {kind}" for form in inflect(first)]
    return [*forms, *bent] if bent else forms

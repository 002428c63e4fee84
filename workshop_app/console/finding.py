"""How the palette finds: words in any order, letters of either keyboard, small slips; recent ones first."""

import unicodedata
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from workshop_app.console.commands import Command
from workshop_app.widgets.key_hint import key_text

_ONE_LETTER = str.maketrans({"ø": "o", "æ": "a", "å": "a", "ß": "s"})
_TWO_LETTERS = str.maketrans({"ø": "oe", "æ": "ae", "å": "aa", "ö": "oe", "ä": "ae", "ß": "ss"})
_ALIKE = 0.75
_LONG_ENOUGH = 4


def found(commands: Iterable[Command], sought: str, recent: Sequence[str] = ()) -> tuple[Command, ...]:
    """The commands that hold every word of ``sought``, the best first; ``recent`` names, the latest first.

    Without a word the recent ones come first. When nothing holds every word, what is nearly written so is
    found: one letter wrong or left out in a word of four letters or more.
    """
    parts = [plain(part) for part in sought.split()]
    offered = tuple(commands)
    ranked = [(_rank(one, parts), _age(one, recent), place, one) for place, one in enumerate(offered)]
    fitting = sorted((entry for entry in ranked if entry[0] is not None), key=lambda entry: entry[:3])
    if not fitting and parts:
        return tuple(one for one in offered if all(_nearly(part, one) for part in parts))
    return tuple(one for *_, one in fitting)


def _rank(command: Command, parts: Sequence[str]) -> int | None:
    """0 when the words begin so, 1 when every part begins a word, 2 when it is only in there; None if not."""
    if not parts:
        return 0
    words = plain(command.words)
    if words.startswith(" ".join(parts)):
        return 0
    begun = f" {_all_of(command)}"
    if all(f" {part}" in begun for part in parts):
        return 1
    return 2 if all(part in begun for part in parts) else None


def _age(command: Command, recent: Sequence[str]) -> int:
    return recent.index(command.name) if command.name in recent else len(recent)


def _all_of(command: Command) -> str:
    """Everything that can be typed for a command, in both ways of writing our letters, and its keys."""
    keys = " ".join(f"{key} {key_text(key)}" for key in command.keys).casefold()
    told = f"{command.words} {command.group}".casefold().translate(_PUNCTUATION)
    return f"{plain(told)} {told.translate(_TWO_LETTERS)} {keys}"


_PUNCTUATION = str.maketrans(dict.fromkeys("«»“”\"'():,.", " "))


def plain(words: str) -> str:
    """Small letters without marks, as somebody types who has another keyboard."""
    simple = words.casefold().translate(_PUNCTUATION).translate(_ONE_LETTER)
    split = unicodedata.normalize("NFKD", simple)
    return " ".join("".join(letter for letter in split if not unicodedata.combining(letter)).split())


def _nearly(part: str, command: Command) -> bool:
    if len(part) < _LONG_ENOUGH:
        return part in _all_of(command)
    return any(
        SequenceMatcher(None, part, word[:length]).ratio() >= _ALIKE
        for word in _all_of(command).split()
        for length in (len(part), len(part) + 1)
    )

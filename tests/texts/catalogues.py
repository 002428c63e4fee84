"""The texts of one language as the tests see them, and what is wrong between two."""

import re
import string
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Message
from babel.messages.pofile import read_po

KEY = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)+")


@dataclass(frozen=True)
class Entry:
    """One text: its key, its one form or its two plural forms, and the file it stands in."""

    key: str
    forms: tuple[str, ...]
    plural: bool
    fuzzy: bool
    file: str

    @property
    def placeholders(self) -> frozenset[str]:
        """The names in braces, all forms together; braces that do not match raise ``ValueError``."""
        parsed = (piece for form in self.forms for piece in string.Formatter().parse(form))
        return frozenset(re.split(r"[.\[]", name)[0] for _, name, _, _ in parsed if name is not None)


def entries(folder: Path) -> Mapping[str, Entry]:
    """Every text of the language in ``folder``, by key."""
    return {entry.key: entry for path in sorted(folder.glob("*.po")) for entry in _entries(path)}


def _entries(path: Path) -> Iterator[Entry]:
    with path.open("rb") as file:
        catalogue = read_po(file, locale=path.parent.name)
    for message in catalogue:
        if message.id:
            yield _entry(message, path.name)


def _entry(message: Message, file: str) -> Entry:
    plural = not isinstance(message.id, str)
    key = message.id if isinstance(message.id, str) else message.id[0]
    forms = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
    return Entry(key, forms, plural, message.fuzzy, file)


def complaints_about(entry: Entry) -> Iterator[str]:
    """What is wrong with one text by itself."""
    if not KEY.fullmatch(entry.key):
        yield f"{entry.file}: {entry.key!r} is not a key like domain.thing.what"
    elif entry.key.partition(".")[0] != Path(entry.file).stem:
        yield f"{entry.file}: {entry.key} belongs in another file"
    if entry.fuzzy:
        yield f"{entry.file}: {entry.key} is fuzzy"
    if not all(form.strip() for form in entry.forms) or len(entry.forms) != (2 if entry.plural else 1):
        yield f"{entry.file}: {entry.key} is empty or lacks a plural form"
    try:
        named = entry.placeholders
    except ValueError as error:
        yield f"{entry.file}: {entry.key}: {error}"
        return
    if "" in named or any(name.isdigit() for name in named):
        yield f"{entry.file}: {entry.key} has a placeholder without a name"


def complaints_between(one: Mapping[str, Entry], other: Mapping[str, Entry]) -> Iterator[str]:
    """Where two languages do not say the same things."""
    for key in sorted(one.keys() ^ other.keys()):
        yield f"{key} is in one language only"
    for key in sorted(one.keys() & other.keys()):
        if one[key].plural != other[key].plural:
            yield f"{key} has a plural in one language only"
        if one[key].placeholders - {"n"} != other[key].placeholders - {"n"}:
            yield f"{key} has other placeholders in the other language"

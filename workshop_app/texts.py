"""Texts of the app in one language: gettext catalogues with plurals. No Qt.

A key is ``domain.thing.what``; its domain is the catalogue ``resources/locale/<language>/<domain>.po``, read
when the first of its texts is asked for.
"""

from decimal import Decimal

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from workshop_app import paths
from workshop_app.formats import LANGUAGES, Formats

__all__ = ["LANGUAGES", "Texts"]


class Texts(Formats):
    """The texts of one language; ``texts("console.undo")`` gives the words for a key."""

    def __init__(self, language: str) -> None:
        """``language`` is one of ``LANGUAGES``; another raises ``ValueError``."""
        super().__init__(language)
        self._catalogues: dict[str, Catalog] = {}

    def __call__(self, key: str, **values: object) -> str:
        """The text of ``key`` with ``{name}`` placeholders filled; an unknown key raises ``KeyError``."""
        text = self._entry(key)
        if not isinstance(text, str):
            raise KeyError(f"{key} has a plural: ask with plural()")
        return text.format(**values) if values else text

    def plural(self, key: str, n: int, **values: object) -> str:
        """The text of ``key`` for ``n`` things; the placeholder ``{n}`` is filled too."""
        forms = self._entry(key)
        if isinstance(forms, str):
            raise KeyError(f"{key} has no plural")
        index = 0 if n == 1 else 1
        return str(forms[index]).format(n=self.number(Decimal(n)), **values)

    def has(self, key: str) -> bool:
        """Whether ``key`` has a text."""
        return self._catalogue(key.partition(".")[0]).get(key) is not None

    def _entry(self, key: str) -> str | tuple[str, ...]:
        message = self._catalogue(key.partition(".")[0]).get(key)
        if message is None or not message.string:
            raise KeyError(f"no text for {key!r} in {self.language}")
        string = message.string
        return string if isinstance(string, str) else tuple(string)

    def _catalogue(self, domain: str) -> Catalog:
        if domain not in self._catalogues:
            path = paths.resource(f"locale/{self.language}/{domain}.po")
            if not path.is_file():
                raise KeyError(f"no catalogue {domain}.po in {self.language}")
            with path.open("rb") as file:
                self._catalogues[domain] = read_po(file, locale=self.language)
        return self._catalogues[domain]

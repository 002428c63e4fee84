"""The help as a book: its pages in one language, their order, and finding a word in them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workshop_app import paths
from workshop_app.console.finding import plain
from workshop_app.quality.rule_book import rule_pages
from workshop_app.stages import STAGES
from workshop_app.stages.agenda import BREAK
from workshop_app.widgets.key_hint import key_text

_FILES = ("sheets", "imports", "data")
CHAPTERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("start", ("first_steps", "library", "new_workshop")),
    ("stages", (*(stage.stem for stage in STAGES), BREAK)),
    ("more", ("projector", "room_check", "keys", "rules", *_FILES, "settings", "trouble")),
)
"""The pages by chapter; a chapter's name is ``help.chapter.…`` in the texts."""
FIRST = "first_steps"
GENERATED = {"rules": rule_pages}
"""Pages that nobody writes: what makes their Markdown in a language."""

KEY = re.compile(
    r"`((?:(?:Ctrl|Alt|Shift)\+)*(?:[A-Z0-9.,+?-]|F\d{1,2}|PgUp|PgDown|Up|Down|Left|Right|Home|Del|Return|Esc))`"
)
"""A key in a page of help, as Qt writes it."""

_AROUND = 60


@dataclass(frozen=True)
class HelpPage:
    """One page: its stem, its title, and its Markdown with keys as Qt writes them in code spans."""

    stem: str
    title: str
    markdown: str

    def shown(self) -> str:
        """The Markdown with every key written as the platform writes it."""
        return self.markdown if self.stem in GENERATED else KEY.sub(_as_key, self.markdown)


@dataclass(frozen=True)
class Found:
    """A page in which something was found, and the words around the first place."""

    page: HelpPage
    around: str


@lru_cache(maxsize=4)
def help_pages(language: str) -> tuple[HelpPage, ...]:
    """Every page in its order; a page that is not written raises ``FileNotFoundError``."""
    return tuple(_page(stem, language) for _, stems in CHAPTERS for stem in stems)


def help_page(stem: str, language: str) -> HelpPage:
    """One page; for a place without a page of its own, the first."""
    pages = {page.stem: page for page in help_pages(language)}
    return pages.get(stem, pages[FIRST])


def search(language: str, sought: str) -> tuple[Found, ...]:
    """The pages that hold every word of ``sought``, those with it in the title first."""
    words = plain(sought).split()
    if not words:
        return ()
    hits = [(page, _text_of(page)) for page in help_pages(language)]
    fitting = [(page, text) for page, text in hits if all(word in plain(text) for word in words)]
    fitting.sort(key=lambda hit: not all(word in plain(hit[0].title) for word in words))
    return tuple(Found(page, _around(text, words)) for page, text in fitting)


def slug(heading: str) -> str:
    """What a link calls a heading by: ``#when-it-sticks``."""
    return re.sub(r"[^\w]+", "-", heading.casefold()).strip("-")


def _page(stem: str, language: str) -> HelpPage:
    made = GENERATED.get(stem)
    markdown = (
        made(language) if made else paths.resource(f"help/{language}/{stem}.md").read_text(encoding="utf-8")
    )
    title = markdown.partition("\n")[0].lstrip("# ").strip()
    return HelpPage(stem, title, markdown)


def _as_key(found: re.Match[str]) -> str:
    return f"`{key_text(found[1])}`"


def _text_of(page: HelpPage) -> str:
    """What there is to read on a page, on one line."""
    return " ".join(_pieces(page.markdown.splitlines()))


def _pieces(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        if not line.startswith("!["):
            yield re.sub(r"\]\([^)]*\)|[*`\[#>]", "", line).strip(" -|")


def _around(text: str, words: Sequence[str]) -> str:
    """Some words before and after the first place where the longest word stands."""
    place = max(0, text.casefold().find(max(words, key=len)))
    start = text.rfind(" ", 0, max(0, place - _AROUND)) + 1 if place > _AROUND else 0
    end = text.find(" ", place + _AROUND)
    piece = text[start : end if end > 0 else len(text)]
    return f"{'…' if start else ''}{piece}{'…' if end > 0 else ''}"

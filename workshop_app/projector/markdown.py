"""Slides written in Markdown, read into blocks that can be set for the back row; HTML stays text."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from workshop_app.projector.typography import Span

BlockKind = Literal["title", "heading", "text", "item", "quote", "picture"]
_READER = MarkdownIt("commonmark", {"html": False})


@dataclass(frozen=True)
class Block:
    """Plain text, which characters are strong, and for an item its ``marker`` and ``depth`` from 0.

    The text of a picture says what is on it for those who cannot see it; ``source`` is its name.
    """

    kind: BlockKind
    text: str
    strong: tuple[Span, ...] = ()
    marker: str = ""
    depth: int = 0
    source: str = ""


@lru_cache(maxsize=64)
def blocks(markdown: str) -> tuple[Block, ...]:
    """The blocks of a slide in order."""
    return tuple(_blocks(_READER.parse(markdown)))


def _blocks(tokens: list[Token]) -> Iterator[Block]:
    lists: list[int | None] = []
    kind: BlockKind = "text"
    marker = ""
    quoted = 0
    for token in tokens:
        if token.type == "heading_open":
            kind = "title" if token.tag == "h1" else "heading"
        elif token.type in {"bullet_list_open", "ordered_list_open"}:
            lists.append(int(token.attrGet("start") or 1) if token.type[0] == "o" else None)
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            lists.pop()
        elif token.type in {"blockquote_open", "blockquote_close"}:
            quoted += token.nesting
        elif token.type == "list_item_open":
            marker = _next_marker(lists)
        elif token.type == "inline":
            text, strong = _inline(token.children or [])
            if kind == "text":
                kind = "item" if lists else "quote" if quoted else "text"
            if text.strip():
                yield Block(kind, text, strong, marker, max(0, len(lists) - 1))
                marker = ""
            yield from _pictures(token.children or [])
            kind = "text"
        elif token.type in {"fence", "code_block"}:
            yield Block("text", token.content.rstrip("\n"))


def _pictures(tokens: list[Token]) -> Iterator[Block]:
    """The pictures of a paragraph, each a block of its own."""
    for token in tokens:
        if token.type == "image":
            yield Block("picture", token.content, source=str(token.attrGet("src") or ""))


def _next_marker(lists: list[int | None]) -> str:
    number = lists[-1]
    if number is None:
        return "•"
    lists[-1] = number + 1
    return f"{number}."


def _inline(tokens: list[Token]) -> tuple[str, tuple[Span, ...]]:
    """The text and where it is strong; emphasis is strong too, as the back row sees no slant."""
    text = ""
    strong: list[Span] = []
    begins: list[int] = []
    for token in tokens:
        if token.type in {"strong_open", "em_open"}:
            begins.append(len(text))
        elif token.type in {"strong_close", "em_close"}:
            strong.append((begins.pop(), len(text)))
        elif token.type == "softbreak":
            text += " "
        elif token.type == "hardbreak":
            text += "\n"
        elif token.type != "image":
            text += token.content
    return text, tuple(strong)

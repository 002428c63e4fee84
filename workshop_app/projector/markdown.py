"""Slides written in Markdown, read into blocks that can be set for the back row; HTML stays text."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from workshop_app.projector.typography import Span

BlockKind = Literal["title", "heading", "text", "item"]
_READER = MarkdownIt("commonmark", {"html": False})


@dataclass(frozen=True)
class Block:
    """Plain text, which characters are strong, and for an item its ``marker`` and ``depth`` from 0."""

    kind: BlockKind
    text: str
    strong: tuple[Span, ...] = ()
    marker: str = ""
    depth: int = 0


@lru_cache(maxsize=64)
def blocks(markdown: str) -> tuple[Block, ...]:
    """The blocks of a slide in order."""
    return tuple(_blocks(_READER.parse(markdown)))


def _blocks(tokens: list[Token]) -> Iterator[Block]:
    lists: list[int | None] = []
    kind: BlockKind = "text"
    marker = ""
    for token in tokens:
        if token.type == "heading_open":
            kind = "title" if token.tag == "h1" else "heading"
        elif token.type in {"bullet_list_open", "ordered_list_open"}:
            lists.append(int(token.attrGet("start") or 1) if token.type[0] == "o" else None)
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            lists.pop()
        elif token.type == "list_item_open":
            marker = _next_marker(lists)
        elif token.type == "inline":
            text, strong = _inline(token.children or [])
            in_list = "item" if lists and kind == "text" else kind
            yield Block(in_list, text, strong, marker, max(0, len(lists) - 1))
            kind, marker = "text", ""
        elif token.type in {"fence", "code_block"}:
            yield Block("text", token.content.rstrip("\n"))


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
        else:
            text += token.content
    return text, tuple(strong)

"""Which texts the code asks for: keys written out, and patterns of keys put together while the app runs."""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tests.architecture.source import Source
from tests.texts.catalogues import KEY, Entry

ASKERS = frozenset({"t", "texts", "plural", "_t", "_texts", "words", "_words"})
ANYTHING = "[a-z0-9_.]+"
BEGINNING = (".", "_")


@dataclass(frozen=True)
class Question:
    """A call that asks for a text whose key is written out; ``given`` is None where values come by ``**``."""

    key: str
    given: frozenset[str] | None
    plural: bool
    place: str


@dataclass(frozen=True)
class AskedFor:
    """What the code asks for: for certain, as a literal that may be a key, and by pattern."""

    questions: tuple[Question, ...]
    mentioned: frozenset[str]
    patterns: frozenset[str]

    def covers(self, key: str) -> bool:
        """Whether the code may ask for ``key``."""
        return key in self.mentioned or any(re.fullmatch(pattern, key) for pattern in self.patterns)


def asked_for(found: tuple[Source, ...], domains: frozenset[str]) -> AskedFor:
    """Look through the sources for keys of the given domains."""
    nodes = [(source, node) for source in found for node in ast.walk(source.tree)]
    literals = [
        node.value for _, node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    joined = [node for _, node in nodes if isinstance(node, ast.JoinedStr)]
    return AskedFor(
        tuple(question for source, node in nodes for question in _questions(source, node)),
        frozenset(literals),
        frozenset(
            pattern
            for pattern in [*map(_joined_pattern, joined), *map(_prefix_pattern, literals)]
            if pattern.partition(r"\.")[0] in domains
        ),
    )


def complaints_about(question: Question, texts: Mapping[str, Entry]) -> Iterator[str]:
    """What is wrong with a question: no such text, the wrong kind, or a placeholder that nobody fills."""
    entry = texts.get(question.key)
    if entry is None:
        yield f"{question.place}: there is no such text"
        return
    if entry.plural != question.plural:
        yield f"{question.place}: it has {'a' if entry.plural else 'no'} plural"
    if question.given is not None:
        yield from (
            f"{question.place}: {{{name}}} is not given" for name in entry.placeholders - question.given
        )


def _questions(source: Source, node: ast.AST) -> Iterator[Question]:
    if not isinstance(node, ast.Call) or not node.args:
        return
    asker = re.sub(r"\(.*\)$", "", ast.unparse(node.func)).split(".")[-1]
    if asker not in ASKERS:
        return
    plural = asker == "plural"
    names = frozenset(keyword.arg for keyword in node.keywords if keyword.arg) | ({"n"} if plural else set())
    given = None if any(keyword.arg is None for keyword in node.keywords) else names
    for key in _keys(node.args[0]):
        yield Question(key, given, plural, source.at(node.lineno, key))


def _keys(expression: ast.expr) -> Iterator[str]:
    """The keys that an expression may be: one written out, or a choice between such."""
    if isinstance(expression, ast.IfExp):
        yield from _keys(expression.body)
        yield from _keys(expression.orelse)
    elif isinstance(expression, ast.Constant) and KEY.fullmatch(str(expression.value)):
        yield str(expression.value)


def _joined_pattern(joined: ast.JoinedStr) -> str:
    """An f-string as a pattern of keys; one that ends in a dot has something put behind it."""
    pieces = (
        re.escape(str(piece.value)) if isinstance(piece, ast.Constant) else ANYTHING
        for piece in joined.values
    )
    pattern = "".join(pieces)
    return pattern + ANYTHING if pattern.endswith(r"\.") else pattern


def _prefix_pattern(literal: str) -> str:
    """A literal such as ``stages.``, that something is put behind, as a pattern; else nothing."""
    return (
        re.escape(literal) + ANYTHING if KEY.fullmatch(f"{literal}x") and literal.endswith(BEGINNING) else ""
    )

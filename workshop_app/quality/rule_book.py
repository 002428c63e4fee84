"""The rules written out for people, from the rules themselves: for the help pages and the command line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workshop_app.quality.meaning.subject import KeyResultFacts
from workshop_app.quality.okr_set import Okr, SetRule
from workshop_app.quality.rule import Kind, Rule
from workshop_app.quality.rules import RULES
from workshop_app.quality.set_rules import SET_RULES
from workshop_app.texts import Texts

SECTIONS = (*(kind.value for kind in Kind), "set")
"""The sections of the book, ``quality.book.<section>`` in the texts."""

_PLACEHOLDER = re.compile(r"\{\w+\}")


@dataclass(frozen=True)
class RuleEntry:
    """One rule in words: where it stands, why it is there, what it asks, and sentences it stops at or passes.

    ``question`` has … where the writer's own words come in.
    """

    id: str
    section: str
    criterion: str
    title: str
    reason: str
    question: str
    source: str
    bad: tuple[str, ...]
    good: tuple[str, ...]


def rule_ids() -> tuple[str, ...]:
    """The ids of all rules, in the order of asking."""
    return (*(rule.id for rule in RULES), *(rule.id for rule in SET_RULES))


def rule_entries(language: str) -> tuple[RuleEntry, ...]:
    """Every rule in one language, section by section and in the order of asking."""
    texts = Texts(language)
    entries = [_entry(rule, _first_kind(rule), rule.criterion.value, texts) for rule in RULES]
    whole = [_entry(rule, "set", "set", texts) for rule in SET_RULES]
    return (*sorted(entries, key=_place_of_section), *whole)


def rule_pages(language: str) -> str:
    """Markdown that lists every rule with its reason, source and examples in one language."""
    texts = Texts(language)
    parts = [f"# {texts('quality.book.title')}", texts("quality.book.intro")]
    for section in SECTIONS:
        parts.append(f"## {texts(f'quality.book.{section}')}")
        parts += [_page(entry, texts) for entry in rule_entries(language) if entry.section == section]
    return "\n\n".join(parts) + "\n"


def rule_page(rule_id: str, language: str) -> str:
    """One rule's page in Markdown; an unknown id raises ``KeyError``."""
    entries = {entry.id: entry for entry in rule_entries(language)}
    return _page(entries[rule_id], Texts(language)) + "\n"


def rule_list(language: str) -> str:
    """A line for each rule: its id, its criterion and its title."""
    texts = Texts(language)
    lines = [f"{rule.id}  [{rule.criterion}]  {texts(f'quality.{rule.id}.title')}" for rule in RULES]
    lines += [f"{rule.id}  [set]  {texts(f'quality.{rule.id}.title')}" for rule in SET_RULES]
    return "\n".join(lines) + "\n"


def _place_of_section(entry: RuleEntry) -> int:
    return SECTIONS.index(entry.section)


def _entry(rule: Rule | SetRule, section: str, criterion: str, texts: Texts) -> RuleEntry:
    examples = rule.examples[texts.language]
    return RuleEntry(
        id=rule.id,
        section=section,
        criterion=criterion,
        title=texts(f"quality.{rule.id}.title"),
        reason=texts(f"quality.{rule.id}.reason"),
        question=_PLACEHOLDER.sub("…", texts(f"quality.{rule.id}.question")),
        source=rule.source,
        bad=tuple(_written(example, texts) for example in examples.bad),
        good=tuple(_written(example, texts) for example in examples.good),
    )


def _first_kind(rule: Rule) -> str:
    return next(kind.value for kind in Kind if kind in rule.kinds)


def _page(entry: RuleEntry, texts: Texts) -> str:
    return "\n".join(_lines(entry, texts))


def _lines(entry: RuleEntry, texts: Texts) -> Iterator[str]:
    yield f"### {entry.title} (`{entry.id}`)"
    yield ""
    criterion = "" if entry.section == "set" else f"*{texts(f'quality.criterion.{entry.criterion}')}.* "
    yield criterion + entry.reason
    yield ""
    yield f"- {texts('quality.book.asks')}: {entry.question}"
    yield f"- {texts('quality.book.source')}: {entry.source}"
    for label, shown in (("bad", entry.bad), ("good", entry.good)):
        if shown:
            yield f"- {texts(f'quality.book.{label}')}: " + "; ".join(shown)


def _written(example: str | Okr, texts: Texts) -> str:
    if isinstance(example, str):
        return texts("quality.book.example", sentence=example)
    objective = texts("quality.book.example", sentence=example.objective)
    under = (
        texts("quality.book.example", sentence=facts.sentence) + _beside(facts, texts)
        for facts in example.key_results
    )
    return " / ".join((objective, *under))


def _beside(facts: KeyResultFacts, texts: Texts) -> str:
    """What an example has filled in beside the sentence, in brackets, and whether nobody owns it."""
    due = texts.short_date(facts.due_on) if facts.due_on else ""
    missing = "" if facts.owner else texts("quality.book.no_owner")
    said = ", ".join(part for part in (facts.unit, due, missing) if part)
    return f" ({said})" if said else ""

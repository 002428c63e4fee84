"""The rules written out for people, from the rules themselves: for the help pages and the command line."""

from collections.abc import Iterator

from workshop_app.quality.okr_set import Okr, SetRule
from workshop_app.quality.rule import Kind, Rule
from workshop_app.quality.rules import RULES
from workshop_app.quality.set_rules import SET_RULES
from workshop_app.texts import Texts


def rule_ids() -> tuple[str, ...]:
    """The ids of all rules, in the order of asking."""
    return (*(rule.id for rule in RULES), *(rule.id for rule in SET_RULES))


def rule_pages(language: str) -> str:
    """Markdown that lists every rule with its reason, source and examples in one language."""
    texts = Texts(language)
    parts = [f"# {texts('quality.book.title')}", texts("quality.book.intro")]
    for kind in Kind:
        parts.append(f"## {texts(f'quality.book.{kind}')}")
        parts += [_page(rule, texts) for rule in RULES if kind in rule.kinds and _first_kind(rule) is kind]
    parts.append(f"## {texts('quality.book.set')}")
    parts += [_page(rule, texts) for rule in SET_RULES]
    return "\n\n".join(parts) + "\n"


def rule_page(rule_id: str, language: str) -> str:
    """One rule's page in Markdown; an unknown id raises ``KeyError``."""
    rules: dict[str, Rule | SetRule] = {rule.id: rule for rule in RULES}
    rules.update({rule.id: rule for rule in SET_RULES})
    return _page(rules[rule_id], Texts(language)) + "\n"


def rule_list(language: str) -> str:
    """A line for each rule: its id, its criterion and its title."""
    texts = Texts(language)
    lines = [f"{rule.id}  [{rule.criterion}]  {texts(f'quality.{rule.id}.title')}" for rule in RULES]
    lines += [f"{rule.id}  [set]  {texts(f'quality.{rule.id}.title')}" for rule in SET_RULES]
    return "\n".join(lines) + "\n"


def _first_kind(rule: Rule) -> Kind:
    return next(kind for kind in Kind if kind in rule.kinds)


def _page(rule: Rule | SetRule, texts: Texts) -> str:
    return "\n".join(_lines(rule, texts))


def _lines(rule: Rule | SetRule, texts: Texts) -> Iterator[str]:
    yield f"### {texts(f'quality.{rule.id}.title')} (`{rule.id}`)"
    yield ""
    if isinstance(rule, Rule):
        yield f"*{texts(f'quality.criterion.{rule.criterion}')}.* {texts(f'quality.{rule.id}.reason')}"
    else:
        yield texts(f"quality.{rule.id}.reason")
    yield ""
    yield f"- {texts('quality.book.asks')}: {texts(f'quality.{rule.id}.question')}"
    yield f"- {texts('quality.book.source')}: {rule.source}"
    examples = rule.examples[texts.language]
    for label, shown in (("bad", examples.bad), ("good", examples.good)):
        written = [_written(example) for example in shown]
        if written:
            yield f"- {texts(f'quality.book.{label}')}: " + "; ".join(written)


def _written(example: str | Okr) -> str:
    if isinstance(example, str):
        return f"«{example}»"
    sentences = [example.objective, *(facts.sentence for facts in example.key_results)]
    return " / ".join(f"«{sentence}»" for sentence in sentences)

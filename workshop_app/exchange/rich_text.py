"""The OKRs for a mail or a chat: plain text, and the same as formatted text."""

from markdown_it import MarkdownIt

from workshop_app.exchange.format import Leaving
from workshop_app.exchange.markdown import MARKDOWN
from workshop_app.handouts import phrases
from workshop_app.queries.okrs import KeyResultView
from workshop_app.texts import Texts


def plain_text(leaving: Leaving, texts: Texts) -> str:
    """Each objective with its key results under it, one a line."""
    lines: list[str] = []
    for objective in leaving.record.objectives:
        lines.append(phrases.sentence(objective, texts))
        if objective.why_now.strip():
            lines.append(f"{texts('handouts.why_now')} {objective.why_now.strip()}")
        lines += [_line(one, leaving, texts) for one in objective.key_results]
        lines.append("")
    return "\n".join(lines) or texts("handouts.none.title")


def _line(key_result: KeyResultView, leaving: Leaving, texts: Texts) -> str:
    said = (
        phrases.key_result_sentence(key_result, texts),
        phrases.figure(key_result, texts),
        phrases.due(key_result, leaving.record.workshop, texts),
        key_result.owner.strip(),
    )
    return f"{key_result.number}. " + " · ".join(part for part in said if part)


def rich_text(leaving: Leaving, texts: Texts) -> str:
    """HTML for the clipboard; nothing that people wrote is markup in it."""
    markdown = MARKDOWN.write(leaving, texts).decode("utf-8")
    return str(MarkdownIt("commonmark", {"html": False}).enable("table").render(markdown))

"""The OKRs as Markdown: readable as it is, and a table wherever Markdown is drawn."""

import re

from workshop_app.exchange.format import Format, Leaving
from workshop_app.handouts import phrases
from workshop_app.queries.facts import WorkshopFacts
from workshop_app.queries.okrs import KeyResultView, ObjectiveView
from workshop_app.texts import Texts

_COLUMNS = ("key_result", "from", "now", "to", "by", "owner")
_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~&])")
_BEGINS = re.compile(r"^(\s*)([-+=]|\d{1,9}[.)])", re.MULTILINE)


def plain(text: str) -> str:
    r"""Text from people so that Markdown shows it as they wrote it.

    >>> print(plain("*kun* 3_4 | <b>"))
    \*kun\* 3\_4 \| \<b\>
    """
    return _BEGINS.sub(_held_back, _SPECIAL.sub(r"\\\1", text))


def _held_back(match: re.Match[str]) -> str:
    mark = match[2]
    return f"{match[1]}\\{mark}" if len(mark) == 1 else f"{match[1]}{mark[:-1]}\\{mark[-1]}"


def in_cell(text: str) -> str:
    """Text from people in a cell of a table: on one line."""
    return plain(" ".join(text.split()))


def objective_lines(objective: ObjectiveView, leaving: Leaving, texts: Texts, level: int = 1) -> list[str]:
    """One objective: its heading, why now, and the table of its key results."""
    lines = [f"{'#' * level} {in_cell(phrases.sentence(objective, texts))}", ""]
    if objective.why_now.strip():
        lines += [f"**{texts('handouts.why_now')}** {in_cell(objective.why_now)}", ""]
    if objective.supports.strip():
        lines += [f"**{texts('handouts.supports')}** {in_cell(objective.supports)}", ""]
    if not objective.key_results:
        return [*lines, in_cell(texts("handouts.no_key_results")), ""]
    now = {row.row_id: row.current_value for row in leaving.table}
    rows = [[texts(f"exchange.markdown.{name}") for name in _COLUMNS], ["---"] * len(_COLUMNS)]
    for key_result in objective.key_results:
        value = now.get(f"{objective.number}.{key_result.number}")
        said = _cells(key_result, leaving.record.workshop, texts)
        said["now"] = "" if value is None else texts.number(value)
        rows.append([in_cell(said[name]) for name in _COLUMNS])
    return [*lines, *(f"| {' | '.join(cells)} |" for cells in rows), ""]


def _cells(key_result: KeyResultView, facts: WorkshopFacts, texts: Texts) -> dict[str, str]:
    from_value, to_value = key_result.from_value, key_result.to_value
    goal = phrases.figure(key_result, texts)
    if from_value is not None or to_value is not None:
        goal = "" if to_value is None else texts.number(to_value)
        goal = texts("handouts.figure.unit", figure=goal, unit=key_result.unit) if key_result.unit else goal
    return {
        "key_result": phrases.key_result_sentence(key_result, texts),
        "from": "" if from_value is None else texts.number(from_value),
        "to": goal,
        "by": phrases.day(key_result.due_on, facts, texts) if key_result.due_on else "",
        "owner": key_result.owner,
    }


def _write(leaving: Leaving, texts: Texts) -> bytes:
    lines = [
        line for objective in leaving.record.objectives for line in objective_lines(objective, leaving, texts)
    ]
    if not lines:
        lines = [f"# {texts('handouts.none.title')}", "", in_cell(texts("handouts.none.text")), ""]
    return "\n".join(lines).encode("utf-8")


MARKDOWN = Format("markdown", ".md", _write)

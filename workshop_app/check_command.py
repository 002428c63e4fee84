"""``okr-workshop check``: sentences in, a report for people or JSON Lines for programs out, one at a time."""

import io
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TextIO

from workshop_app.quality import rule_book
from workshop_app.quality.check import Report, check
from workshop_app.quality.period import Period, read_period
from workshop_app.quality.reading.vocabulary import LANGUAGES
from workshop_app.quality.rule import Finding, Kind, Verdict
from workshop_app.texts import Texts

_SHAPES = {Verdict.YES: "✓", Verdict.UNSURE: "?", Verdict.NO: "✗"}
_COLOURS = {Verdict.YES: "32", Verdict.UNSURE: "33", Verdict.NO: "31"}


def run(
    *,
    file: Path | None,
    jsonl: bool,
    language: str | None,
    kind: str,
    period: str | None,
    explain: str | None,
    list_rules: bool,
    source: TextIO,
    target: TextIO,
) -> str | None:
    """Writes what the options ask for to ``target``; the sentence to show when an option is wrong, else None.

    Reads ``file`` when given, else ``source``, a line at a time; every line is written and flushed before the
    next is read.
    """
    texts = Texts(language if language in LANGUAGES else "nb")
    problem = _wrong_option(texts, language, kind, period, explain)
    if problem is not None:
        return problem
    _speak_utf8(source, target)
    if explain is not None or list_rules:
        target.write(
            rule_book.rule_page(explain, texts.language) if explain else rule_book.rule_list(texts.language)
        )
        return None
    try:
        lines = source if file is None else file.open(encoding="utf-8-sig", errors="replace")
    except OSError:
        return texts("quality.command.file", file=file)
    within = read_period(period) if period else None
    if jsonl:
        write_json_lines(lines, target, language=language, period=within, texts=texts)
    else:
        write_report(lines, target, language=language, kind=Kind(kind), period=within)
    if file is not None:
        lines.close()
    return None


def _wrong_option(
    texts: Texts, language: str | None, kind: str, period: str | None, explain: str | None
) -> str | None:
    if language is not None and language not in LANGUAGES:
        return texts("quality.command.language", language=language)
    if kind not in set(Kind):
        return texts("quality.command.kind", kind=kind)
    if explain is not None and explain not in rule_book.rule_ids():
        return texts("quality.command.no_rule", rule=explain)
    try:
        read_period(period or "2000")
    except ValueError:
        return texts("quality.command.period", period=period)
    return None


def _speak_utf8(source: TextIO, target: TextIO) -> None:
    """Makes the standard streams UTF-8 on every platform; half a character is written as its escape."""
    if isinstance(source, io.TextIOWrapper):
        source.reconfigure(encoding="utf-8-sig", errors="replace")
    if isinstance(target, io.TextIOWrapper):
        target.reconfigure(encoding="utf-8", errors="backslashreplace")


def write_json_lines(
    lines: Iterable[str], target: TextIO, *, language: str | None, period: Period | None, texts: Texts
) -> None:
    """For each line of JSON the line with its report, or with ``error``; in order, flushed line by line."""
    for line in lines:
        target.write(json.dumps(_answer(line, language, period, texts), ensure_ascii=False) + "\n")
        target.flush()


def _answer(line: str, language: str | None, period: Period | None, texts: Texts) -> dict[str, Any]:
    try:
        asked = json.loads(line, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        return {"id": None, "error": texts("quality.command.not_json")}
    if not isinstance(asked, dict):
        return {"id": None, "error": texts("quality.command.not_object")}
    identity = asked.get("id")
    problem = _wrong_question(asked)
    if problem is not None:
        return {"id": identity, "error": texts(f"quality.command.{problem}")}
    written = asked.get("period")
    report = check(
        asked["text"],
        Kind(asked["kind"]),
        language=asked.get("lang") or language,
        period=read_period(written) if written else period,
    )
    return {"id": identity, **as_json(report)}


def _no_constant(name: str) -> None:
    """NaN and Infinity are no JSON, though Python would read and write them."""
    raise ValueError(name)


def _wrong_question(asked: Mapping[str, Any]) -> str | None:
    """What is wrong with a question, as the last part of a text's key; None when nothing is."""
    if asked.get("kind") not in list(Kind):
        return "wrong_kind"
    if not isinstance(asked.get("text"), str):
        return "wrong_text"
    if asked.get("lang") not in (None, *LANGUAGES):
        return "wrong_lang"
    written = asked.get("period")
    if written is not None and not isinstance(written, str):
        return "wrong_period"
    try:
        read_period(written or "2000")
    except ValueError:
        return "wrong_period"
    return None


def as_json(report: Report) -> dict[str, Any]:
    """The report as the command line's contract has it."""
    return {
        "kind": report.kind.value,
        "text": report.text,
        "lang": report.language,
        "strength": report.strength,
        "criteria": {criterion.value: verdict.value for criterion, verdict in report.criteria.items()},
        "findings": [_finding_as_json(finding) for finding in report.findings],
    }


def _finding_as_json(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "criterion": finding.criterion.value,
        "verdict": finding.verdict.value,
        "span": list(finding.span),
        "message": finding.message,
        "question": finding.question,
        "suggestion": finding.suggestion,
    }


def write_report(
    lines: Iterable[str], target: TextIO, *, language: str | None, kind: Kind, period: Period | None
) -> None:
    """A readable report on each line that is not blank, with colours when ``target`` is a terminal."""
    colours = target.isatty()
    for line in lines:
        sentence = line.strip()
        if sentence:
            report = check(sentence, kind, language=language, period=period)
            target.write(as_text(report, Texts(language or report.language), colours=colours) + "\n")
            target.flush()


def as_text(report: Report, texts: Texts, *, colours: bool) -> str:
    """The report for people: a line for each criterion, what to ask and what could be written."""
    strength = texts("quality.report.strength", strength=report.strength)
    parts = [f"{_dressed(report.text, '1', colours)}  ({strength})"]
    found = {finding.criterion: finding for finding in report.findings}
    words = {verdict: texts(f"quality.verdict.{verdict}") for verdict in Verdict}
    width = max(len(word) for word in words.values())
    for criterion, verdict in report.criteria.items():
        name = texts(f"quality.criterion.{criterion}")
        lamp = _dressed(f"{_SHAPES[verdict]} {words[verdict]}", _COLOURS[verdict], colours)
        room = " " * (width - len(words[verdict]))
        finding = found.get(criterion)
        parts.append(f"  {lamp}{room}  {name}" + (f": {finding.message}" if finding else ""))
        if finding and verdict is not Verdict.YES:
            question = texts("quality.report.question", question=finding.question)
            parts.append(" " * (width + len("  ✓   ")) + question)
    parts += _suggestions(report, texts)
    return "\n".join(parts) + "\n"


def _suggestions(report: Report, texts: Texts) -> list[str]:
    written = dict.fromkeys(finding.suggestion for finding in report.findings if finding.suggestion)
    return ["  " + texts("quality.report.suggestion", suggestion=suggestion) for suggestion in written]


def _dressed(text: str, code: str, colours: bool) -> str:
    return f"\033[{code}m{text}\033[0m" if colours else text

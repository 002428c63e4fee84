"""The wall page: one self-contained HTML file that anyone can open, with no request to anywhere."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from workshop_app import paths
from workshop_app.exchange.format import Format, Leaving
from workshop_app.handouts import phrases
from workshop_app.queries import progress
from workshop_app.queries.okrs import KeyResultView, ObjectiveView
from workshop_app.queries.weeks_after import Report
from workshop_app.texts import Texts

_FOLDER = "wall_page"


@cache
def _environment() -> Environment:
    """Everything is escaped but the style, which is ours."""
    folder = paths.resource(_FOLDER)
    return Environment(loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined)


def _write(leaving: Leaving, texts: Texts) -> bytes:
    style = paths.resource(f"{_FOLDER}/page.css").read_text(encoding="utf-8").strip()
    template = _environment().get_template("page.html.jinja")
    page = _page(leaving, texts)
    return template.render(page=page, style=Markup(style)).encode("utf-8")  # noqa: S704  # our own file


def _page(leaving: Leaving, texts: Texts) -> Mapping[str, object]:
    facts, here = leaving.record.workshop, leaving.at.astimezone(ZoneInfo(leaving.zone))
    pace = progress.expected(facts.starts_on, facts.ends_on, here.date())
    about = (phrases.author(facts), phrases.period(facts, texts))
    return {
        "language": texts.language,
        "title": texts("exchange.wall_page.title"),
        "about": " · ".join(part for part in about if part),
        "purpose": facts.purpose,
        "skip": texts("exchange.wall_page.skip"),
        "contents": texts("exchange.wall_page.contents"),
        "why_now": texts("handouts.why_now"),
        "nothing": texts("exchange.wall_page.nothing"),
        "no_key_results": texts("exchange.wall_page.no_key_results"),
        "pace_words": texts("exchange.wall_page.pace", percent=_percent(pace)),
        "pace_percent": _percent(pace),
        "made": texts("exchange.wall_page.made", date=texts.long_date(here.date())),
        "objectives": [_objective(one, leaving, texts, pace) for one in leaving.record.objectives],
    }


def _percent(part: Decimal) -> int:
    return round(100 * part)


def _objective(
    objective: ObjectiveView, leaving: Leaving, texts: Texts, pace: Decimal
) -> Mapping[str, object]:
    part = progress.of_objective(objective, leaving.record.after)
    has_reports = any(one.id in leaving.record.after.reports for one in objective.key_results)
    return {
        "number": objective.number,
        "label": texts("handouts.minutes.objective", number=objective.number),
        "sentence": phrases.sentence(objective, texts),
        "why_now": objective.why_now.strip(),
        "part": texts("exchange.wall_page.whole", percent=_percent(part))
        if part is not None and has_reports
        else "",
        "key_results": [_key_result(one, leaving, texts, pace) for one in objective.key_results],
    }


def _key_result(
    key_result: KeyResultView, leaving: Leaving, texts: Texts, pace: Decimal
) -> Mapping[str, object]:
    after = leaving.record.after
    part, value = progress.of_key_result(key_result, after), after.value(key_result.id)
    behind = key_result.id in after.reports and progress.is_behind(part, pace)
    report = after.newest(key_result.id)
    at_workshop = replace(key_result, confidence=None) if report else key_result
    owner = phrases.ownership(at_workshop, texts)
    due = phrases.due(key_result, leaving.record.workshop, texts)
    return {
        "sentence": phrases.key_result_sentence(key_result, texts),
        "figure": phrases.figure(key_result, texts),
        "now": "" if value is None else texts("exchange.wall_page.now", value=texts.number(value)),
        "percent": _percent(progress.clamped(part or Decimal(0))),
        "part": _said(part, behind, texts),
        "behind": behind,
        "facts": " · ".join(one for one in (owner, due) if one),
        "report": _report(report, texts) if report else (),
        "reported": texts("exchange.wall_page.reported", date=texts.long_date(report.reported_on))
        if report
        else "",
    }


def _said(part: Decimal | None, behind: bool, texts: Texts) -> str:
    if part is None:
        return texts("exchange.wall_page.no_report")
    key = "behind" if behind else "part"
    return texts(f"exchange.wall_page.{key}", percent=texts.number(round(100 * part)))


def _report(report: Report, texts: Texts) -> tuple[tuple[str, Any], ...]:
    day = texts.long_date(report.reported_on)
    said: tuple[tuple[str, object], ...] = (
        ("date", day + (f" · {report.author}" if report.author else "")),
        ("confidence", report.confidence and texts("exchange.wall_page.of_ten", number=report.confidence)),
        ("done", report.done),
        ("next", report.next),
        ("obstacles", report.obstacles),
    )
    return tuple((texts(f"exchange.wall_page.{name}"), words) for name, words in said if words)


WALL_PAGE = Format("wall_page", ".html", _write)

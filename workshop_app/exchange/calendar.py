"""The dates after the workshop as a calendar file (RFC 5545): weekly report, midway meeting and review.

The same workshop gives the same UIDs, so that a file taken again changes the events instead of adding more.
"""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vRecur, vText

from workshop_app.exchange.format import Format, Leaving
from workshop_app.handouts import phrases
from workshop_app.texts import Texts

MEETING = timedelta(hours=1)
"""How long a midway meeting and a review are planned to last."""

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def _write(leaving: Leaving, texts: Texts) -> bytes:
    facts = leaving.record.workshop
    calendar = Calendar()
    calendar.add("prodid", "-//OKR Workshop//okr-workshop//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", facts.name)
    calendar.add("x-wr-timezone", leaving.zone)
    if facts.weekly_day is not None:
        event = _event(leaving, texts, "weekly")
        held = _held_on(leaving)
        within = facts.starts_on < held <= facts.ends_on
        first = _first(facts.weekly_day, held if within else facts.starts_on)
        event.add("dtstart", first)
        event.add("dtend", first + timedelta(days=1))
        event.add("rrule", vRecur(freq="WEEKLY", byday=_DAYS[facts.weekly_day], until=facts.ends_on))
        event.add("transp", "TRANSPARENT")
        if first <= facts.ends_on:
            calendar.add_component(event)
    for name, moment in (("midway", facts.midway_at), ("review", facts.review_at)):
        if moment is not None:
            calendar.add_component(_meeting(leaving, texts, name, moment))
    calendar.add_missing_timezones()
    written: bytes = calendar.to_ical()
    return written


def _held_on(leaving: Leaving) -> date:
    """The day of the workshop; what was not begun yet is held on the day the period begins."""
    begun = [item.started_at for item in leaving.record.agenda if item.started_at is not None]
    planned = leaving.record.workshop.starts_at
    moment = min(begun, default=planned)
    return moment.astimezone(ZoneInfo(leaving.zone)).date() if moment else leaving.record.workshop.starts_on


def _first(weekday: int, after: date) -> date:
    """The first such weekday (0 is Monday) on or after a day."""
    return after + timedelta(days=(weekday - after.weekday()) % 7)


def _meeting(leaving: Leaving, texts: Texts, name: str, moment: datetime) -> Event:
    event = _event(leaving, texts, name)
    begins = moment.astimezone(ZoneInfo(leaving.zone))
    event.add("dtstart", begins)
    event.add("dtend", begins + MEETING)
    return event


def _event(leaving: Leaving, texts: Texts, name: str) -> Event:
    facts = leaving.record.workshop
    event = Event()
    event.add("uid", f"{facts.id}-{name}@okr-workshop")
    event.add("dtstamp", leaving.at)
    event.add("summary", _said(texts(f"exchange.calendar.{name}", team=facts.team), texts))
    event.add("description", _said("\n".join(_described(leaving, texts, name)), texts))
    event.add("categories", ["OKR"])
    return event


def _said(text: str, texts: Texts) -> vText:
    return vText(text, params={"LANGUAGE": texts.language})


def _described(leaving: Leaving, texts: Texts, name: str) -> list[str]:
    """What the meeting is for, then every objective with its key results."""
    facts = leaving.record.workshop
    lines = [texts(f"exchange.calendar.{name}_why")]
    for objective in leaving.record.objectives:
        lines += ["", phrases.sentence(objective, texts)]
        for key_result in objective.key_results:
            figure = phrases.figure(key_result, texts)
            parts = (phrases.key_result_sentence(key_result, texts), figure, key_result.owner.strip())
            lines.append(f"{key_result.number}. " + " · ".join(part for part in parts if part))
    return [*lines, "", texts.period(facts.period_kind, facts.starts_on, facts.ends_on)]


CALENDAR = Format("calendar", ".ics", _write)

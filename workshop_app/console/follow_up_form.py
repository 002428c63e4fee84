"""The dates after the workshop: the day of the weekly report, the midway meeting and the review."""

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.queries.facts import WorkshopFacts
from workshop_app.widgets.form import FieldSpec, Form
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton

_FRIDAY = 4
_WEEK = timedelta(days=7)
_NINE = time(9)
_DAYS: tuple[tuple[object, str], ...] = (
    (None, "closing.no_day"),
    *((day, f"closing.day.{day}") for day in range(7)),
)
_SPECS = (
    FieldSpec("weekly_day", "closing.weekly_day", kind="choice", choices=_DAYS),
    FieldSpec("midway_on", "closing.midway_on", kind="date", hint_key="closing.date_hint"),
    FieldSpec("midway_time", "closing.time", kind="time", hint_key="closing.time_hint"),
    FieldSpec("review_on", "closing.review_on", kind="date", hint_key="closing.date_hint"),
    FieldSpec("review_time", "closing.time", kind="time", hint_key="closing.time_hint"),
)


class FollowUp(NamedTuple):
    """What was agreed: a day of the week from 0 for Monday, and two moments."""

    weekly_day: int | None
    midway_at: datetime | None
    review_at: datetime | None


def suggested(starts_on: date, ends_on: date) -> FollowUp:
    """Fridays, a meeting in the middle of the period, a review in its last week but one; all at nine.

    A meeting that would fall on a weekend moves to the Friday before.
    """
    midway = starts_on + (ends_on - starts_on) / 2
    review = max(starts_on, ends_on - 2 * _WEEK)
    return FollowUp(_FRIDAY, _at(_working_day(midway), _NINE), _at(_working_day(review), _NINE))


def _working_day(day: date) -> date:
    return day - timedelta(days=max(0, day.weekday() - _FRIDAY))


def _at(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour).astimezone()


class FollowUpForm(QWidget):
    """``agreed`` carries a :class:`FollowUp` when somebody changed a field or took the suggestion."""

    agreed = Signal(object)

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """Empty until :meth:`show_facts`."""
        super().__init__(parent)
        self._interface = interface
        self._facts: WorkshopFacts | None = None
        self.form = Form(interface, _SPECS, columns=5)
        self.suggest = KeyButton(role="quiet")
        self.form.settled.connect(self._on_settled)
        self.suggest.clicked.connect(self._on_suggest_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.form)
        column.addWidget(self.suggest)

    def show_facts(self, facts: WorkshopFacts) -> None:
        """Show what is agreed; the suggestion is offered while something is open."""
        self._facts = facts
        midway, review = _local(facts.midway_at), _local(facts.review_at)
        self.form.fill(
            {
                "weekly_day": facts.weekly_day,
                "midway_on": midway.date() if midway else None,
                "midway_time": midway.time() if midway else None,
                "review_on": review.date() if review else None,
                "review_time": review.time() if review else None,
            }
        )
        self.suggest.setText(self._words_of_suggestion(facts))
        self.suggest.setVisible(None in (facts.weekly_day, facts.midway_at, facts.review_at))

    def _words_of_suggestion(self, facts: WorkshopFacts) -> str:
        texts = self._interface.texts
        offer = suggested(facts.starts_on, facts.ends_on)
        return texts(
            "closing.suggest",
            day=texts.weekday(_FRIDAY),
            midway=texts.moment(offer.midway_at) if offer.midway_at else "",
            review=texts.moment(offer.review_at) if offer.review_at else "",
        )

    def _on_suggest_clicked(self) -> None:
        if self._facts is not None:
            facts, offer = self._facts, suggested(self._facts.starts_on, self._facts.ends_on)
            day = offer.weekly_day if facts.weekly_day is None else facts.weekly_day
            meetings = facts.midway_at or offer.midway_at, facts.review_at or offer.review_at
            self.agreed.emit(FollowUp(day, *meetings))

    def _on_settled(self, name: str) -> None:
        values = self.form.accept()
        if values is not None:
            self.agreed.emit(
                FollowUp(
                    _number(values["weekly_day"]),
                    _moment(values["midway_on"], values["midway_time"]),
                    _moment(values["review_on"], values["review_time"]),
                )
            )


def _local(moment: datetime | None) -> datetime | None:
    return moment.astimezone() if moment else None


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _moment(day: object, hour: object) -> datetime | None:
    if not isinstance(day, date):
        return None
    return _at(day, hour if isinstance(hour, time) else _NINE)

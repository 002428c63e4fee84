"""Which fields each kind of key result has, and how what is written in them becomes values."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from workshop_app.console.written_date import written_date
from workshop_app.model.words import KeyResultKind
from workshop_app.queries.okrs import KeyResultView
from workshop_app.texts import Texts
from workshop_app.widgets.field_kinds import Unreadable
from workshop_app.widgets.form import FieldSpec

_FROM = FieldSpec("from_value", "pages.key_results.from", hint_key="pages.key_results.unknown", span=2)
_TO = FieldSpec("to_value", "pages.key_results.to", span=2)
_LOW = FieldSpec("low", "pages.key_results.low", span=2)
_HIGH = FieldSpec("high", "pages.key_results.high", span=2)
_UNIT = FieldSpec("unit", "pages.key_results.unit", hint_key="pages.key_results.unit_hint", span=2)
_DUE = FieldSpec("due_on", "pages.key_results.due", span=3)
_OWNER = FieldSpec("owner", "pages.key_results.owner", hint_key="pages.key_results.owner_hint", span=4)

FIELDS: Mapping[KeyResultKind, tuple[FieldSpec, ...]] = {
    KeyResultKind.NUMBER: (_FROM, _TO, _UNIT, _DUE, _OWNER),
    KeyResultKind.HOLD: (_LOW, _HIGH, _UNIT, _DUE, _OWNER),
    KeyResultKind.MILESTONE: (_DUE, _OWNER),
    KeyResultKind.YES_NO: (_DUE, _OWNER),
}
"""The fields of each kind, in their order."""

BASELINE_FIELDS = (
    FieldSpec("baseline_owner", "pages.key_results.baseline_owner", hint_key="pages.key_results.owner_hint"),
    FieldSpec("baseline_due_on", "pages.key_results.baseline_due"),
)
"""Who finds the number that nobody knows today, and when."""

_UNKNOWN = frozenset({"?", "ukjent", "unknown", "vet ikke", "aner ikke", "don't know", "n/a", "-"})
_NUMBERS = frozenset({"from_value", "to_value", "low", "high"})
_DATES = frozenset({"due_on", "baseline_due_on"})


def shown_in(name: str, key_result: KeyResultView, texts: Texts) -> str:
    """What stands in a field."""
    value = getattr(key_result, name)
    if name == "from_value" and key_result.baseline_unknown:
        return texts("pages.key_results.unknown")
    if isinstance(value, Decimal):
        return texts.number(value)
    if isinstance(value, date):
        return texts.short_date(value)
    return str(value or "")


def read_from(name: str, written: str, texts: Texts, near: date) -> dict[str, object]:
    """The values that ``written`` means; raises ``Unreadable`` for a number or a date that is none."""
    if name == "from_value" and written.strip().lower() in _UNKNOWN:
        return {"from_value": None, "baseline_unknown": True}
    if name in _NUMBERS:
        number = _read(written, texts.number_from, "widgets.form.not_a_number")
        return {name: number, "baseline_unknown": False} if name == "from_value" else {name: number}
    if name in _DATES:
        day = written_date(written, near) if written.strip() else None
        if written.strip() and day is None:
            raise Unreadable("widgets.form.not_a_date")
        return {name: day}
    return {name: written.strip()}


def _read(written: str, reader: Callable[[str], Decimal | None], problem: str) -> Decimal | None:
    value = reader(written) if written.strip() else None
    if written.strip() and value is None:
        raise Unreadable(problem)
    return value

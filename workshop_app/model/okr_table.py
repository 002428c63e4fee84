"""One flat table of OKRs, one row an objective or a key result: what CSV and spreadsheet files hold."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from workshop_app.model.words import KeyResultKind


class RowType(StrEnum):
    """What a row of the table is."""

    OBJECTIVE = "objective"
    KEY_RESULT = "key_result"


@dataclass(frozen=True)
class TableRow:
    """One row; its fields are the columns, in their order.

    ``row_id`` and ``parent_row_id`` are text of the table alone (``1``, ``1.2``). A key result that is held
    within a band has its low in ``start_value`` and its high in ``target_value``; the steps of a milestone
    are lines of ``note``, each after ``[ ]`` or ``[x]``. ``confidence`` is 1–10, ``score`` 0–1. ``status`` is
    the answer of the review (``yes``, ``no``, ``cannot_say``), before it the decision of the midway meeting
    (``keep``, ``change``, ``drop``). The ``note`` of an objective says what it supports.
    """

    row_id: str
    parent_row_id: str
    type: RowType
    level: str = ""
    owner: str = ""
    owner_email: str = ""
    period: str = ""
    start_date: date | None = None
    end_date: date | None = None
    title: str = ""
    why: str = ""
    kr_kind: KeyResultKind | None = None
    unit: str = ""
    start_value: Decimal | None = None
    target_value: Decimal | None = None
    current_value: Decimal | None = None
    confidence: int | None = None
    status: str = ""
    score: Decimal | None = None
    committed: bool | None = None
    note: str = ""


COLUMNS = tuple(TableRow.__dataclass_fields__)
"""The names of the columns, in their order."""

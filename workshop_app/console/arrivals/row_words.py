"""What a row of a table says in the preview: what it becomes, from what to what, by when and whose."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from workshop_app.exchange.table import ReadRow
from workshop_app.model.okr_table import RowType, TableRow
from workshop_app.model.words import KeyResultKind
from workshop_app.texts import Texts

COLUMNS = ("line", "type", "title", "way", "due", "owner", "verdict")
"""The columns of the preview, in their order."""


def words(read: ReadRow, column: str, texts: Texts) -> str:
    """The words in one cell of the preview."""
    return _WORDS[column](read, texts)


def sentence(read: ReadRow, texts: Texts) -> str:
    """A row as it is read aloud, and shown in full when it is chosen."""
    told = (_title(read, texts), _way(read, texts), _due(read, texts), _owner(read, texts))
    parts = [texts("imports.row", line=read.line), _type(read, texts), *told, _verdict(read, texts)]
    return " · ".join(part for part in parts if part)


def _line(read: ReadRow, _texts: Texts) -> str:
    return str(read.line)


def _type(read: ReadRow, texts: Texts) -> str:
    return texts(f"imports.type.{read.row.type.value}") if read.row else ""


def _title(read: ReadRow, _texts: Texts) -> str:
    return " ".join(read.title.split())


def _way(read: ReadRow, texts: Texts) -> str:
    row = read.row
    if row is None or row.type is RowType.OBJECTIVE:
        return ""
    kind = row.kr_kind or KeyResultKind.NUMBER
    if kind in (KeyResultKind.YES_NO, KeyResultKind.MILESTONE):
        return texts(f"imports.kind.{kind.value}")
    if row.start_value is None and row.target_value is None:
        return row.unit
    key = "imports.between" if kind is KeyResultKind.HOLD else "imports.from_to"
    first, last = _number(row.start_value, texts), _number(row.target_value, texts)
    return texts(key, first=first, last=last, unit=row.unit).strip()


def _number(value: Decimal | None, texts: Texts) -> str:
    return "…" if value is None else texts.number(value)


def _due(read: ReadRow, texts: Texts) -> str:
    row = read.row
    wanted = row is not None and row.type is RowType.KEY_RESULT and row.end_date is not None
    return texts.short_date(row.end_date) if wanted and row and row.end_date else ""


def _owner(read: ReadRow, _texts: Texts) -> str:
    row: TableRow | None = read.row
    return (row.owner or row.owner_email) if row and row.type is RowType.KEY_RESULT else ""


def _verdict(read: ReadRow, texts: Texts) -> str:
    if read.problem is None:
        return texts("imports.ready")
    return texts("imports.refused", why=texts(read.problem.key, **read.problem.values))


_WORDS: Mapping[str, Callable[[ReadRow, Texts], str]] = {
    "line": _line,
    "type": _type,
    "title": _title,
    "way": _way,
    "due": _due,
    "owner": _owner,
    "verdict": _verdict,
}

"""Reading a table of OKRs: a preview with what each row becomes, or why it cannot be taken."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workshop_app.exchange.cells import Cells
from workshop_app.exchange.csv_file import MOST_ROWS, decoded, delimiter_of, read_cells
from workshop_app.exchange.headers import meanings
from workshop_app.exchange.problems import FileProblem
from workshop_app.exchange.shapes import Draft, drafts
from workshop_app.exchange.xlsx_file import read_xlsx
from workshop_app.model.okr_table import RowType, TableRow
from workshop_app.model.words import KeyResultKind

_WORKBOOK = b"PK\x03\x04"
_NEEDED = frozenset({"title", "objective", "key_result", "1.title"})
_HEADER_WITHIN = 10
_SAMPLE = 64 * 1024


@dataclass(frozen=True)
class ReadRow:
    """One row of the file: its line, what it is called, and what it becomes or why it cannot."""

    line: int
    title: str
    row: TableRow | None
    problem: FileProblem | None


@dataclass(frozen=True)
class Preview:
    """What a table would bring in. ``columns`` pairs each header with our name for it, empty when unknown."""

    columns: tuple[tuple[str, str], ...]
    rows: tuple[ReadRow, ...]
    teams: tuple[str, ...]

    @property
    def refused(self) -> tuple[ReadRow, ...]:
        """The rows that cannot be taken; while there are any, nothing is."""
        return tuple(row for row in self.rows if row.problem is not None)

    @property
    def accepted(self) -> tuple[TableRow, ...]:
        """The rows that can be taken."""
        return tuple(row.row for row in self.rows if row.row is not None)


def read_table(content: bytes) -> Preview:
    """The preview of a CSV file or an Excel workbook; ``FileProblem`` when it holds no table of OKRs."""
    if content.startswith(_WORKBOOK):
        return preview(read_xlsx(content), "en")
    text = decoded(content)
    return preview(read_cells(text), "nb" if delimiter_of(text) == ";" else "en")


def read_pasted(text: str, language: str) -> Preview:
    """The preview of cells that were copied from a spreadsheet; numbers as ``language`` writes them."""
    return preview(read_cells(text), language)


def is_table(text: str) -> bool:
    """Whether the first lines of ``text`` have more than one column, and headers that are known."""
    try:
        _, names = _header(read_cells("\n".join(text[:_SAMPLE].splitlines()[:_HEADER_WITHIN])))
    except FileProblem:
        return False
    return len(names) > 1


def preview(grid: Sequence[Sequence[object]], language: str) -> Preview:
    """What the cells of ``grid`` become; its header is the first row that names a title."""
    if len(grid) > MOST_ROWS:
        raise FileProblem("exchange.table.too_long", most=MOST_ROWS)
    place, names = _header(grid)
    headers = [str(cell or "").strip() for cell in grid[place]]
    lines = [
        (place + 1 + number, dict(_named(names, row)))
        for number, row in enumerate(grid[place + 1 :], start=1)
        if any(cell not in (None, "") for cell in row)
    ]
    if not lines:
        raise FileProblem("exchange.table.empty")
    cells = Cells(language, (cell for row in grid for cell in row))
    made = drafts(lines, names)
    rows = tuple(_Reading(cells, made).rows())
    columns = tuple(zip(headers, names, strict=False))
    return Preview(columns, rows, _teams(made, cells))


def _header(grid: Sequence[Sequence[object]]) -> tuple[int, tuple[str, ...]]:
    for place, row in enumerate(grid[:_HEADER_WITHIN]):
        names = meanings([str(cell or "") for cell in row])
        if _NEEDED & set(names):
            return place, names
    raise FileProblem("exchange.table.no_header")


def _named(names: Sequence[str], row: Sequence[object]) -> Iterator[tuple[str, object]]:
    return ((name, cell) for name, cell in zip(names, row, strict=False) if name and cell not in (None, ""))


def _teams(made: Sequence[Draft], cells: Cells) -> tuple[str, ...]:
    """Who owns the objectives, each once, in the order of the table."""
    owners = (
        cells.text(draft.values.get("team") or draft.values.get("owner"))
        for draft in made
        if draft.type is RowType.OBJECTIVE
    )
    return tuple(dict.fromkeys(owner for owner in owners if owner))


class _Reading:
    """Makes rows of drafts; a row that is refused refuses the key results under it."""

    def __init__(self, cells: Cells, made: Sequence[Draft]) -> None:
        self._cells = cells
        self._made = made
        self._titles: dict[str, str] = {}
        self._taken: set[str] = set()
        for draft in made:
            if draft.type is RowType.OBJECTIVE:
                self._titles.setdefault(self._text(draft, "row_id"), self._text(draft, "title"))

    def rows(self) -> Iterator[ReadRow]:
        """Each draft as a row or with its problem."""
        for number, draft in enumerate(self._made, start=1):
            title = self._text(draft, "title")
            try:
                row = self._row(draft, number)
            except FileProblem as problem:
                yield ReadRow(draft.line, title, None, problem)
            else:
                yield ReadRow(draft.line, title, row, None)

    def _text(self, draft: Draft, name: str) -> str:
        return self._cells.text(draft.values.get(name))

    def _row(self, draft: Draft, number: int) -> TableRow:
        if draft.type is None:
            raise FileProblem("exchange.row.no_such_type", written=self._text(draft, "type")[:40])
        if not self._text(draft, "title") and not self._text(draft, "type"):
            raise FileProblem("exchange.row.no_title")
        return self._objective(draft) if draft.type is RowType.OBJECTIVE else self._key_result(draft, number)

    def _objective(self, draft: Draft) -> TableRow:
        key, parent = self._text(draft, "row_id"), self._text(draft, "parent_row_id")
        if key in self._taken:
            raise FileProblem("exchange.row.twice", id=key[:40])
        if parent and parent not in self._titles:
            raise FileProblem("exchange.row.no_parent", id=parent[:40])
        self._taken.add(key)
        committed = draft.values.get("committed")
        note = self._text(draft, "note") or self._text(draft, "supports") or self._titles.get(parent, "")
        return TableRow(
            row_id=key,
            parent_row_id="",
            type=RowType.OBJECTIVE,
            why=self._text(draft, "why"),
            committed=None if committed is None else self._cells.truth(committed),
            note=note,
            **self._shared(draft),
        )

    def _key_result(self, draft: Draft, number: int) -> TableRow:
        parent = self._text(draft, "parent_row_id")
        if parent not in self._titles:
            key = "exchange.row.no_parent" if parent else "exchange.row.no_objective"
            raise FileProblem(key, id=parent[:40])
        unit = self._text(draft, "unit")
        numbers: dict[str, Any] = {}
        for name in ("start_value", "target_value", "current_value"):
            numbers[name], beside = self._cells.number(draft.values.get(name))
            unit = unit or beside
        return TableRow(
            row_id=self._text(draft, "row_id") or f"#{number}",
            parent_row_id=parent,
            type=RowType.KEY_RESULT,
            kr_kind=_kind(self._text(draft, "kr_kind")),
            unit=unit,
            confidence=self._confidence(draft),
            status=self._text(draft, "status"),
            score=self._score(draft),
            note=self._text(draft, "note"),
            **numbers,
            **self._shared(draft),
        )

    def _shared(self, draft: Draft) -> dict[str, Any]:
        texts = ("level", "owner", "owner_email", "period", "title")
        first = self._cells.day(draft.values.get("start_date"))
        last = self._cells.day(draft.values.get("end_date"))
        if first and last and last < first:
            raise FileProblem("exchange.row.ends_first")
        return {**{name: self._text(draft, name) for name in texts}, "start_date": first, "end_date": last}

    def _confidence(self, draft: Draft) -> int | None:
        number, _ = self._cells.number(draft.values.get("confidence"))
        if number is None:
            return None
        if number != number.to_integral_value() or not 1 <= number <= 10:
            raise FileProblem("exchange.row.no_such_confidence", written=self._text(draft, "confidence")[:40])
        return int(number)

    def _score(self, draft: Draft) -> Any:
        number, _ = self._cells.number(draft.values.get("score"))
        if number is not None and not 0 <= number <= 1:
            raise FileProblem("exchange.row.no_such_score", written=self._text(draft, "score")[:40])
        return number


_KINDS: Mapping[str, KeyResultKind] = {
    **{kind.value: kind for kind in KeyResultKind},
    "boolean": KeyResultKind.YES_NO,
    "yes/no": KeyResultKind.YES_NO,
    "milestones": KeyResultKind.MILESTONE,
}


def _kind(written: str) -> KeyResultKind | None:
    """How a key result is measured; what other tools call numbers (``%``, ``currency``) is a number."""
    return _KINDS.get(written.casefold(), KeyResultKind.NUMBER) if written else None

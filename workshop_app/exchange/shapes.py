"""The three ways tables hold OKRs: one row each, a key result beside its objective, several beside one."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workshop_app.model.okr_table import RowType

Values = Mapping[str, object]
"""The cells of one row by what their headers mean."""


@dataclass(frozen=True)
class Draft:
    """One row to be: the line it stands on (1 is the header), and its cells under our own names."""

    line: int
    type: RowType | None
    values: Values


def drafts(lines: Sequence[tuple[int, Values]], names: Sequence[str]) -> tuple[Draft, ...]:
    """The objectives and key results of a table whose headers mean ``names``."""
    read = next(read for fits, read in _SHAPES if fits(names))
    return tuple(read(lines))


def _text(values: Values, name: str) -> str:
    return str(values.get(name) or "").strip()


def _one_each(lines: Sequence[tuple[int, Values]]) -> Iterator[Draft]:
    """Each row is an objective or a key result; where it is not said, its place in the tree says it."""
    parents = {_text(values, "parent_row_id") for _, values in lines}
    above = ""
    for number, (line, values) in enumerate(lines, start=1):
        key = _text(values, "row_id") or f"#{number}"
        kind = _kind(values, key, parents)
        parent = _text(values, "parent_row_id") or (above if kind is RowType.KEY_RESULT else "")
        if kind is RowType.OBJECTIVE:
            above = key
        described = _described(values, "note" if kind is RowType.KEY_RESULT else "why")
        yield Draft(line, kind, {**described, "row_id": key, "parent_row_id": parent})


_KINDS = {
    "objective": RowType.OBJECTIVE,
    "mål": RowType.OBJECTIVE,
    "o": RowType.OBJECTIVE,
    "goal": RowType.OBJECTIVE,
    "key result": RowType.KEY_RESULT,
    "key_result": RowType.KEY_RESULT,
    "keyresult": RowType.KEY_RESULT,
    "nøkkelresultat": RowType.KEY_RESULT,
    "kr": RowType.KEY_RESULT,
    "metric": RowType.KEY_RESULT,
}


def _kind(values: Values, key: str, parents: set[str]) -> RowType | None:
    said = _text(values, "type").casefold()
    if said:
        return _KINDS.get(said)
    is_leaf = key not in parents
    return RowType.KEY_RESULT if _text(values, "parent_row_id") and is_leaf else RowType.OBJECTIVE


def _described(values: Values, name: str) -> dict[str, object]:
    """The description where it belongs, unless that cell says something of its own."""
    described = dict(values)
    description = described.pop("description", None)
    if description and not described.get(name):
        described[name] = description
    return described


def _beside(lines: Sequence[tuple[int, Values]]) -> Iterator[Draft]:
    """A key result beside the objective it belongs to; the same objective stands in many rows."""
    keys: dict[str, str] = {}
    last = ""
    for line, values in lines:
        title = _text(values, "objective") or last
        if title and title not in keys:
            keys[title] = str(len(keys) + 1)
            kept = {name: values[name] for name in ("why", "team", "supports", "period") if name in values}
            yield Draft(line, RowType.OBJECTIVE, {**kept, "row_id": keys[title], "title": title})
        last = title
        if _text(values, "key_result"):
            described = _described(values, "note")
            own = {name: value for name, value in described.items() if name not in _OF_OBJECTIVE}
            parent = keys.get(title, "")
            yield Draft(
                line, RowType.KEY_RESULT, {**own, "title": values["key_result"], "parent_row_id": parent}
            )


_OF_OBJECTIVE = frozenset({"objective", "key_result", "title", "why", "team", "supports", "row_id"})


def _several(lines: Sequence[tuple[int, Values]]) -> Iterator[Draft]:
    """An objective with all its key results in one row."""
    for number, (line, values) in enumerate(lines, start=1):
        objective = {name: value for name, value in values.items() if "." not in name}
        title = objective.get("title") or objective.get("objective")
        described = _described({**objective, "title": title, "row_id": str(number)}, "why")
        yield Draft(line, RowType.OBJECTIVE, described)
        for place in sorted({name.partition(".")[0] for name in values if "." in name}, key=int):
            own = {
                name.partition(".")[2]: value
                for name, value in values.items()
                if name.startswith(f"{place}.")
            }
            if _text(own, "title"):
                shared = {name: values.get(name) for name in ("owner", "owner_email", "end_date")}
                yield Draft(line, RowType.KEY_RESULT, {**shared, **own, "parent_row_id": str(number)})


_SHAPES: tuple[
    tuple[Callable[[Sequence[str]], bool], Callable[[Sequence[tuple[int, Values]]], Iterator[Draft]]], ...
] = (
    (lambda names: any("." in name for name in names), _several),
    (lambda names: "objective" in names and "key_result" in names, _beside),
    (lambda names: True, _one_each),
)

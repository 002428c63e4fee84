"""The library's own rules, told of a file before it is brought in, so that people hear where it is wrong."""

from collections.abc import Callable
from decimal import Decimal

from workshop_app.exchange.problems import FileProblem
from workshop_app.model import METADATA
from workshop_app.model.encoding import number_range
from workshop_app.model.picture import NAME, is_picture
from workshop_app.model.portable import PortableWorkshop, Values
from workshop_app.quality.extra_words import problem_with
from workshop_app.texts import LANGUAGES

_RULES: tuple[tuple[str, str, Callable[[Values], bool]], ...] = (
    ("workshop", "ends_on", lambda row: row["ends_on"] >= row["starts_on"]),
    ("idea", "merged_into_id", lambda row: row["merged_into_id"] != row["id"]),
    ("objective", "supports_id", lambda row: row["supports_id"] != row["id"]),
    ("waiver", "objective_id", lambda row: bool(row["objective_id"] or row["key_result_id"])),
    ("review_score", "score", lambda row: Decimal(0) <= row["score"] <= Decimal(1)),
    ("slide_picture", "name", lambda row: NAME.fullmatch(row["name"]) is not None),
    ("slide_picture", "content", lambda row: is_picture(row["content"])),
    ("room_word", "language", lambda row: row["language"] in LANGUAGES),
    ("room_word", "word", lambda row: problem_with(row["meaning"], row["word"]) is None),
)
"""What concerns more than a range: the table, the column to point at, and what holds for a row."""


def check_rules(content: PortableWorkshop) -> None:
    """Raise ``FileProblem`` for a value that no library takes."""
    tables = {"workshop": (content.workshop,), **content.parts}
    for table, rows in tables.items():
        ranges = {column.name: number_range(column) for column in METADATA.tables[table].columns}
        for index, row in enumerate(rows):
            for name, (lowest, highest) in ranges.items():
                if row[name] is not None and not _within(row[name], lowest, highest):
                    raise FileProblem("exchange.file.wrong_value", place=f"{table}[{index}].{name}")
            for name, holds in [(name, holds) for other, name, holds in _RULES if other == table]:
                if not holds(row):
                    raise FileProblem("exchange.file.wrong_value", place=f"{table}[{index}].{name}")


def _within(value: object, lowest: int | None, highest: int | None) -> bool:
    if not isinstance(value, int):
        return True
    return (lowest is None or value >= lowest) and (highest is None or value <= highest)

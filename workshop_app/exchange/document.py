"""JSON text from anywhere, read strictly: what two readers could understand differently is refused."""

import json
from typing import Any, NoReturn

from workshop_app.exchange.problems import FileProblem


def document(content: bytes) -> dict[str, Any]:
    """The JSON object in a file; ``FileProblem`` for anything else."""
    text = _text(content)
    try:
        found = json.loads(text, object_pairs_hook=_object, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        problem = "cut_off" if _is_cut_off(text, error) else "not_json"
        raise FileProblem(f"exchange.file.{problem}", line=error.lineno) from error
    except (RecursionError, ValueError) as error:
        raise FileProblem("exchange.file.not_json", line=1) from error
    if not isinstance(found, dict):
        raise FileProblem("exchange.file.other_format")
    return found


def _text(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileProblem("exchange.file.not_text") from error


def _is_cut_off(text: str, error: json.JSONDecodeError) -> bool:
    """Whether an object began and the text ends before it does."""
    end = text.rstrip()
    began = text.lstrip().startswith("{")
    return began and (not end.endswith("}") or (error.pos >= len(end) and "Extra" not in error.msg))


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            raise FileProblem("exchange.file.twice", name=name[:80])
        found[name] = value
    return found


def _no_number(written: str) -> NoReturn:
    raise FileProblem("exchange.file.no_number", written=written)

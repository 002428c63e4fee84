"""Which sentence the status line says about a step."""

from collections.abc import Mapping

_IN_PARTICULAR = {
    "workshops.set_details": ("team", "organisation", "purpose", "room_language"),
    "objectives.edit": ("sentence", "why_now", "supports"),
    "key_results.edit": ("sentence", "unit", "owner", "baseline_owner", "kind", "direction"),
}
"""Operations that change one of several fields, and the fields that have a sentence of their own."""


def sentence_key(operation: str, words: Mapping[str, str]) -> str:
    """The text key for a step, ``operations.did.…``; its sentence is filled with the step's ``words``.

    >>> sentence_key("key_results.edit", {"owner": "kundesjef"})
    'operations.did.key_results.edit.owner'
    """
    key = f"operations.did.{operation}"
    fields = [name for name in _IN_PARTICULAR.get(operation, ()) if name in words]
    return f"{key}.{fields[0]}" if len(fields) == 1 and len(words) == 1 else key

"""Which sentence the status line says about a step."""

from collections.abc import Mapping

_IN_PARTICULAR = {
    "workshops.set_details": ("team", "organisation", "purpose", "room_language"),
    "objectives.edit": ("sentence", "why_now", "supports"),
    "key_results.edit": ("sentence", "unit", "owner", "baseline_owner", "kind", "direction"),
}
"""Operations that change one of several fields, and the fields that have a sentence of their own."""

_NAMED = {
    "stages.enter": "stage",
    "stages.skip": "stage",
    "stages.unskip": "stage",
    "stages.move": "stage",
    "stages.set_minutes": "stage",
    "stages.add_minutes": "stage",
    "showing.show_item": "stage",
    "ideas.remove": "card",
    "objectives.remove": "objective",
    "objectives.move": "objective",
    "key_results.remove": "key_result",
    "key_results.move": "key_result",
    "key_results.set_confidence": "key_result",
    "parking.settle": "parked",
    "parking.remove": "parked",
    "participants.remove": "person",
    "participants.set_here": "person",
}
"""Operations whose sentence says what the thing is called that they were done to, where it has a name."""

_BY_VALUE = {"showing.set_mode": "mode"}
"""Operations with a sentence for each value of one of their words."""


def sentence_key(operation: str, words: Mapping[str, str]) -> str:
    """The text key for a step, ``operations.did.…``; its sentence is filled with the step's ``words``.

    >>> sentence_key("key_results.edit", {"owner": "kundesjef"})
    'operations.did.key_results.edit.owner'
    >>> sentence_key("stages.enter", {"named_stage": "vote"})
    'operations.did.stages.enter.named'
    """
    key = f"operations.did.{operation}"
    given = [name for name in words if not name.startswith("named_")]
    if words.get(f"named_{_NAMED.get(operation)}"):
        return f"{key}.named"
    if words.get(_BY_VALUE.get(operation, "")):
        return f"{key}.{words[_BY_VALUE[operation]]}"
    fields = [name for name in _IN_PARTICULAR.get(operation, ()) if name in given]
    return f"{key}.{fields[0]}" if len(fields) == 1 and len(given) == 1 else key


def named_sentences() -> Mapping[str, str]:
    """Every operation whose sentence has a name in it, and the word that carries the name."""
    return {operation: f"named_{kind}" for operation, kind in _NAMED.items()}

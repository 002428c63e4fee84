"""What can be done right now, in words, for the palette and the page of keys."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from workshop_app.texts import Texts
from workshop_app.widgets.actions import ActionSpec


@dataclass(frozen=True)
class Command:
    """One thing that can be done: its words, where it belongs, what does it, its keys as Qt writes them.

    ``name`` stays the same in every language, so that the palette can remember it.
    """

    words: str
    group: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    in_palette: bool = True
    name: str = ""


def commands_of(specs: Iterable[ActionSpec], texts: Texts, group: str) -> tuple[Command, ...]:
    """The commands of some actions; those that are off or do nothing are left out."""
    return tuple(
        Command(
            words=texts(spec.text_key),
            group=texts(spec.group) if spec.group else group,
            run=spec.run,
            keys=spec.shortcuts,
            icon=spec.icon,
            in_palette=spec.in_palette,
            name=spec.name,
        )
        for spec in specs
        if spec.enabled and spec.run is not None
    )

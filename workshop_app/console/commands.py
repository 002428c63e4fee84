"""What can be done right now, in words, for the palette and the page of keys."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from workshop_app.texts import Texts
from workshop_app.widgets.actions import ActionSpec


@dataclass(frozen=True)
class Command:
    """One thing that can be done: its words, where it belongs, what does it, its keys as Qt writes them."""

    words: str
    group: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    in_palette: bool = True


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
        )
        for spec in specs
        if spec.enabled and spec.run is not None
    )


def found(commands: Iterable[Command], sought: str) -> tuple[Command, ...]:
    """The commands that hold every word of ``sought``; those that begin with it come first."""
    parts = sought.casefold().split()
    fitting = [
        one for one in commands if all(part in f"{one.words} {one.group}".casefold() for part in parts)
    ]
    return tuple(
        sorted(fitting, key=lambda one: not one.words.casefold().startswith(sought.strip().casefold()))
    )

"""The actions of the desk, with their keys: data for buttons, palette and the page of keys."""

from collections.abc import Callable, Mapping

from workshop_app.widgets.actions import ActionSpec

_WAY, _ROOM, _PEOPLE = "console.group.way", "console.group.room", "console.group.people"
_DESK: tuple[tuple[str, tuple[str, ...], str, str], ...] = (
    ("go_on", ("PgDown",), "forward", _WAY),
    ("go_back", ("PgUp",), "back", _WAY),
    ("show_looked_at", ("Ctrl+Return",), "show", _WAY),
    ("look_before", ("Alt+Up",), "up", _WAY),
    ("look_after", ("Alt+Down",), "down", _WAY),
    ("look_at_room", ("Alt+Home",), "shown", _WAY),
    ("focus_agenda", ("Ctrl+G",), "list", _WAY),
    ("edit_agenda", ("Ctrl+Shift+G",), "plan", _WAY),
    ("focus_page", ("Ctrl+E",), "edit", _WAY),
    ("toggle_side", ("F10",), "panel", _WAY),
    ("show_live", ("F5",), "show", _ROOM),
    ("freeze", ("F6",), "freeze", _ROOM),
    ("black", ("F7",), "blank", _ROOM),
    ("white", ("F8",), "white", _ROOM),
    ("save_picture", ("Ctrl+Shift+S",), "export", _ROOM),
    ("add_minute", ("+", "Ctrl++"), "timer", _ROOM),
    ("take_minute", ("-", "Ctrl+-"), "less", _ROOM),
    ("hold_timer", ("Ctrl+T",), "pause", _ROOM),
    ("restart_timer", ("Ctrl+Shift+T",), "restart", _ROOM),
    ("one_more_done", ("Ctrl+D",), "done", _PEOPLE),
    ("one_less_done", ("Ctrl+Shift+D",), "undo", _PEOPLE),
    ("list_people", ("Ctrl+M",), "people", _PEOPLE),
    ("focus_parking", ("Ctrl+Shift+L",), "parking", _PEOPLE),
    ("list_parked", (), "list", _PEOPLE),
)


def desk_specs(runs: Mapping[str, Callable[[], object]]) -> tuple[ActionSpec, ...]:
    """The desk's actions; ``runs`` holds what does each, by name."""
    return tuple(
        ActionSpec(name, f"console.do.{name}", keys, icon, run=runs[name], group=group)
        for name, keys, icon, group in _DESK
    )

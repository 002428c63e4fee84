"""What can be done where the facilitator is: the page's own acts, and the stages to look at or to show."""

from functools import partial

from workshop_app.console.commands import Command, commands_of
from workshop_app.console.frame import Frame


def commands_here(frame: Frame) -> tuple[Command, ...]:
    """What the page that is seen offers."""
    texts = frame.context.interface.texts
    if frame.stack.currentWidget() is frame.library:
        return commands_of(frame.library.actions_here(), texts, texts("console.library.title"))
    item = frame.desk.item()
    if frame.stack.currentWidget() is not frame.desk or item is None:
        return ()
    here = commands_of(frame.desk_keys.page_specs(), texts, texts(f"stages.{item.stage}.name"))
    return (*here, *commands_of(frame.desk_keys.desk_specs(), texts, ""))


def commands_of_stages(frame: Frame) -> tuple[Command, ...]:
    """Looking at each stage, and taking the room there."""
    desk, texts = frame.desk, frame.context.interface.texts
    agenda = desk.room.timeline
    if agenda is None or frame.stack.currentWidget() is not desk:
        return ()
    named = [(item.id, texts(f"stages.{item.stage}.name")) for item in agenda.items]
    group = texts("console.group.way")
    looks = (
        Command(
            texts("console.look_at", stage=name),
            group,
            partial(desk.look_at, key),
            icon="preview",
            name=f"look {key}",
        )
        for key, name in named
    )
    shows = (
        Command(
            texts("console.show_stage", stage=name),
            group,
            partial(desk.show_for_room, key),
            icon="show",
            name=f"show {key}",
        )
        for key, name in named
    )
    return (*looks, *shows)

"""What the footer of the desk says: the primary action in words, and the further actions of the page."""

from workshop_app.console.desk import Desk
from workshop_app.queries.timeline import Timeline, TimelineItem
from workshop_app.stages import STAGES
from workshop_app.texts import Texts
from workshop_app.widgets.actions import ActionSpec

_SILENT = frozenset(stage.stem for stage in STAGES if stage.mood == "silence")
_MOST = 5
"""More buttons than this are for the palette."""


def show_footer(desk: Desk) -> None:
    """Show what can be done next on the page that is looked at."""
    page, item, agenda = desk.stack.page(), desk.item(), desk.room.timeline
    if page is None or item is None or agenda is None:
        desk.footer.show_actions(())
        return
    texts = desk.context.interface.texts
    if agenda.current is None or agenda.current.id != item.id:
        desk.footer.show_primary(_show_words(texts, item, agenda))
    else:
        desk.footer.show_primary(page.primary_text() or _next_words(texts, agenda))
    here = tuple(spec for spec in page.actions_here() if spec.in_palette)
    if item.stage in _SILENT and agenda.current is not None:
        here = (
            *here[: _MOST - 1],
            ActionSpec("more_time", "console.do.one_minute", ("+",), "timer", run=desk.room.add_minute),
        )
    desk.footer.show_actions(here[:_MOST])


def _show_words(texts: Texts, item: TimelineItem, agenda: Timeline) -> str:
    if agenda.current is None and agenda.next is not None and agenda.next.id == item.id:
        return texts("console.start")
    return texts("console.band.show")


def _next_words(texts: Texts, agenda: Timeline) -> str:
    if agenda.next is None:
        return texts("console.at_the_end_short")
    return texts("console.go_on_to", stage=texts(f"stages.{agenda.next.stage}.name"))

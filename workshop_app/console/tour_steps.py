"""The six steps of the tour: what each points at on the real screen, and what has to be seen for it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from workshop_app.console.desk import Desk
from workshop_app.console.frame import Frame

_LAST_STAGE = "close"


@dataclass(frozen=True)
class TourStep:
    """``name`` leads to its texts ``tour.<name>.…``; ``before`` makes ``target`` visible."""

    name: str
    target: Callable[[Frame], QWidget]
    before: Callable[[Desk], None]


def _rail(frame: Frame) -> QWidget:
    return frame.desk.rail


def _primary(frame: Frame) -> QWidget:
    return frame.desk.footer.primary


def _room(frame: Frame) -> QWidget:
    return frame.desk.side.miniature


def _timer(frame: Frame) -> QWidget:
    return frame.desk.side.timer


def _status(frame: Frame) -> QWidget:
    return frame.status


def _footer(frame: Frame) -> QWidget:
    return frame.desk.footer


def _show_rail(desk: Desk) -> None:
    desk.look_at_room()
    desk.space.show_rail()


def _show_page(desk: Desk) -> None:
    desk.space.put_away()
    desk.look_at_room()


def _show_side(desk: Desk) -> None:
    desk.space.wants_side = True
    desk.space.arrange()
    desk.space.show_side()


def _show_room(desk: Desk) -> None:
    _show_side(desk)
    desk.space.side_area.ensureWidgetVisible(desk.side.miniature)


def _show_timer(desk: Desk) -> None:
    _show_side(desk)
    desk.space.side_area.ensureWidgetVisible(desk.side.timer)


def _show_sheets(desk: Desk) -> None:
    desk.space.put_away()
    items = desk.room.timeline.items if desk.room.timeline else ()
    last = next((item for item in items if item.stage == _LAST_STAGE), None)
    if last is not None:
        desk.look_at(last.id)


STEPS = (
    TourStep("agenda", _rail, _show_rail),
    TourStep("next", _primary, _show_page),
    TourStep("room", _room, _show_room),
    TourStep("timer", _timer, _show_timer),
    TourStep("find", _status, _show_page),
    TourStep("sheets", _footer, _show_sheets),
)
"""The tour, in its order."""

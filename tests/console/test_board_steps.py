"""Arrow keys go to the card that the eye would go to."""

from PySide6.QtCore import QRect

from workshop_app.console.board_steps import neighbour

PLACES = {
    "top left": QRect(0, 0, 100, 60),
    "top right": QRect(120, 0, 100, 60),
    "below": QRect(0, 80, 100, 60),
    "far below right": QRect(120, 300, 100, 60),
}


def step_from(name: str, right: int, down: int) -> str | None:
    others = [(other, place) for other, place in PLACES.items() if other != name]
    return neighbour(others, PLACES[name], (right, down))


def test_the_next_card_lies_straight_ahead() -> None:
    assert step_from("top left", 1, 0) == "top right"
    assert step_from("top left", 0, 1) == "below"
    assert step_from("top right", -1, 0) == "top left"


def test_a_card_aside_is_reached_when_nothing_lies_ahead() -> None:
    assert step_from("below", 1, 0) == "top right"


def test_there_is_nothing_past_the_edge() -> None:
    assert step_from("top left", -1, 0) is None
    assert step_from("top left", 0, -1) is None

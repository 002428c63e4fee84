"""Keeping awake: on a thread of its own, once, and let go of again."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

from workshop_app.machine.awake import Awake, PresentingMode


def test_it_is_asked_once_and_let_go_of_once() -> None:
    happened: list[str] = []
    told = Event()

    @contextmanager
    def hold() -> Iterator[bool]:
        happened.append("asked")
        yield True
        happened.append("let go")

    awake = Awake(lambda agreed: told.set(), hold)
    awake.hold()
    awake.hold()
    assert told.wait(5)
    awake.close()
    assert happened == ["asked", "let go"]


def test_it_can_be_held_again() -> None:
    answers: list[bool] = []

    @contextmanager
    def hold() -> Iterator[bool]:
        yield False

    awake = Awake(answers.append, hold)
    for _ in range(2):
        awake.hold()
        awake.close()
    assert answers == [False, False]


def test_this_machine_says_whether_it_agrees() -> None:
    with PresentingMode() as agreed:
        assert agreed in {True, False}

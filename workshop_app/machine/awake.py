"""Keeping the machine and its screens awake while a room looks at them."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from threading import Event, Thread

from wakepy import keep

_PATIENCE = 3.0
"""Seconds that the system may take to let the machine sleep again."""

Told = Callable[[bool], None]
Hold = Callable[[], AbstractContextManager[bool]]


class PresentingMode(AbstractContextManager[bool]):
    """Asks the system neither to sleep nor to dim; gives whether it agreed."""

    def __init__(self) -> None:
        self._mode = keep.presenting(on_fail="pass")

    def __enter__(self) -> bool:
        """Ask."""
        return bool(self._mode.__enter__().active)

    def __exit__(self, *problem: object) -> None:
        """Take the request back."""
        self._mode.__exit__(None, None, None)


class Awake:
    """Holds on a thread of its own, as a system may take long to answer.

    ``told`` is called on that thread with whether the system agreed.
    """

    def __init__(self, told: Told, hold: Hold = PresentingMode) -> None:
        self._told = told
        self._hold = hold
        self._enough = Event()
        self._threads: list[Thread] = []

    def hold(self) -> None:
        """Keep the machine awake from now on; once more changes nothing."""
        if self._threads and not self._enough.is_set():
            return
        self._enough = Event()
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        self._threads.append(Thread(target=self._holding, args=(self._enough,), daemon=True))
        self._threads[-1].start()

    def let_go(self) -> None:
        """Let the machine sleep when it wants to; does not wait for the system."""
        self._enough.set()

    def close(self) -> None:
        """Let go, and wait until the system has heard it."""
        self.let_go()
        for thread in self._threads:
            thread.join(_PATIENCE)

    def _holding(self, enough: Event) -> None:
        with self._hold() as agreed:
            self._told(agreed)
            enough.wait()

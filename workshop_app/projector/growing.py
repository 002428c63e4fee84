"""Bars that grow when the result of a vote is shown: one after the other, and only then."""

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from workshop_app.projector.drawn import Picture
from workshop_app.projector.elements import Words
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import VoteScene

EACH = 160
"""Milliseconds for one bar."""


class Growing(QObject):
    """Runs from 0 to the number of bars; ``stepped`` comes with every step, the last one included."""

    stepped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing grows."""
        super().__init__(parent)
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEasingCurve(QEasingCurve.Type.Linear)
        self._animation.valueChanged.connect(self._on_step)
        self._animation.finished.connect(self.stepped)

    @property
    def grown(self) -> float | None:
        """How many bars have grown, with the one that grows now as a fraction; None when nothing grows."""
        if self._animation.state() is not QVariantAnimation.State.Running:
            return None
        return float(self._animation.currentValue())

    def start(self, bars: int) -> None:
        """Let ``bars`` grow, one after the other."""
        self.stop()
        if bars:
            self._animation.setEndValue(float(bars))
            self._animation.setDuration(bars * EACH)
            self._animation.start()

    def stop(self) -> None:
        """Show everything as it is."""
        self._animation.stop()

    def _on_step(self) -> None:
        self.stepped.emit()


def is_revealed_by(before: Projected | None, after: Projected | None) -> bool:
    """Whether the room sees the result of a vote for the first time with ``after``."""
    was, now = before.scene if before else None, after.scene if after else None
    return isinstance(was, VoteScene) and isinstance(now, VoteScene) and not was.ranked and bool(now.ranked)


def bars_on(picture: Picture) -> int:
    """How many bars there are on a page."""
    turns = (element.turn for element in picture.elements if isinstance(element, Words))
    return max((turn for turn in turns if turn is not None), default=0)

"""What the room sees may take several pages: how many, which one, and the way to the next."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from workshop_app import clock
from workshop_app.console.page import Context
from workshop_app.operations import showing
from workshop_app.queries.board import Card
from workshop_app.queries.projected import projected
from workshop_app.queries.scenes import ClusterScene, MeasuresScene, PublicCard
from workshop_app.queries.shown import shown


class WallPages(QObject):
    """Counted by the projector itself, which alone knows what fits; ``page`` counts from 0."""

    def __init__(self, context: Context, stage: str, parent: QObject | None = None) -> None:
        """Count the pages of ``stage`` while it is what the room sees."""
        super().__init__(parent)
        self._context = context
        self._stage = stage
        self.page = 0
        self.count = 1

    def read(self) -> None:
        """Look at the wall anew; while it shows another stage there is one page."""
        live = self._context.live
        on_the_wall = live.read(projected, now=clock.now())
        here = on_the_wall.stage == self._stage and on_the_wall.scene is not None
        self.count = self._context.wall_pages(on_the_wall) if here else 1
        self.page = min(live.read(shown).page, self.count - 1) if here else 0

    def page_after(self, cards: Sequence[Card]) -> int | None:
        """The page, from 0, that the wall's last card is on once these loose ones are revealed too."""
        on_the_wall = self._context.live.read(projected, now=clock.now())
        scene = on_the_wall.scene
        if on_the_wall.stage != self._stage or not isinstance(scene, ClusterScene | MeasuresScene):
            return None
        more = tuple(PublicCard(card.id, card.text, card.colour, card.proposed_by) for card in cards)
        then = replace(on_the_wall, scene=replace(scene, loose=scene.loose + more))
        return self._context.wall_pages(then) - 1

    def turn(self, step: int) -> bool:
        """Turn to the page after (1) or before (−1); False at the end."""
        target = self.page + step
        if not 0 <= target < self.count:
            return False
        self._context.live.run(showing.turn_page, page=target)
        return True

    def turn_round(self) -> None:
        """Turn to the next page, after the last one to the first."""
        if not self.turn(1) and self.page:
            self._context.live.run(showing.turn_page, page=0)

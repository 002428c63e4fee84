"""One slide of the introduction as the room will see it, drawn by the projector's own hand."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app import clock
from workshop_app.console.miniature import Miniature
from workshop_app.console.page import Context
from workshop_app.model.words import ProjectorMode
from workshop_app.queries.projected import projected
from workshop_app.queries.scenes import IntroScene
from workshop_app.queries.slides import SlideView as Slide
from workshop_app.queries.slides import slide_pictures


class SlideView(QWidget):
    """The slide as large as there is room for, also while its words are being written."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """No slide."""
        super().__init__(parent)
        self._context = context
        self.pages = 1
        self.picture = Miniature(context.interface, context.picture)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture)
        column.addStretch(1)

    def show_slide(self, slides: Sequence[Slide], number: int, markdown: str) -> None:
        """Show ``markdown`` as the slide at ``number``; :attr:`pages` says how many the wall takes for it."""
        live = self._context.live
        pictures = live.read(slide_pictures, markdown=markdown)
        scene = IntroScene(markdown, number + 1, len(slides), pictures)
        snapshot = replace(
            live.read(projected, now=clock.now()),
            mode=ProjectorMode.LIVE,
            stage="intro",
            timer=None,
            scene=scene,
            page=0,
        )
        self.pages = self._context.wall_pages(snapshot)
        self.picture.show_snapshot(snapshot)

    def name(self, words: str) -> None:
        """Say what is shown to those who cannot see it."""
        self.picture.setAccessibleName(words)

"""From a stage change to the painted wall, against the same change and a bare label of the same size."""

import os
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel

from tests.bench.measurement import Measurement, median_seconds
from tests.factory import NINE, a_store, a_workshop, an_item, some_ideas
from workshop_app.live import LiveWorkshop
from workshop_app.model.words import CardKind
from workshop_app.operations import ideas, stages
from workshop_app.projector.window import ProjectorWindow
from workshop_app.widgets.fonts import load_fonts

CARDS = 40
TIMES = 20
WALL = QSize(1920, 1080)


def measure(folder: Path) -> Iterator[Measurement]:
    """Walk between three stages of a workshop with forty revealed cards."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    load_fonts()
    store = a_store(folder)
    live = LiveWorkshop(store)
    live.open(a_workshop(store))
    assert live.workshop_id is not None
    some_ideas(store, live.workshop_id, *(f"Kundene skal slippe å vente {number}" for number in range(CARDS)))
    live.run(ideas.reveal_all, kind=CardKind.IDEA)
    bare = _seconds(live, QLabel("Hva hører sammen? " * 20))
    ours = _seconds(live, ProjectorWindow(live))
    store.close()
    application.processEvents()
    yield Measurement("stage change to painted projector", ours, bare, "the change and a bare label")


def _seconds(live: LiveWorkshop, window: QLabel | ProjectorWindow) -> float:
    window.resize(WALL)
    assert live.workshop_id is not None
    items = cycle(
        an_item(live.store, live.workshop_id, stage).id for stage in ("brainstorm", "cluster", "vote")
    )

    def change_and_paint() -> None:
        live.run(stages.enter, item_id=next(items), now=NINE)
        window.grab()

    return median_seconds(change_and_paint, TIMES)

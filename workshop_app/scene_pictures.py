"""Pictures of what a room would see in a stage, drawn by the projector's own hand without any screen."""

import os
from collections.abc import Iterator, Sequence

from PySide6.QtGui import QGuiApplication

from workshop_app import clock
from workshop_app.bundle import Bundle
from workshop_app.errands import ErrandProblem, passing_library
from workshop_app.exchange.files import file_name
from workshop_app.handouts.handout import PrintedFile
from workshop_app.model import LIBRARY
from workshop_app.model.words import ProjectorMode
from workshop_app.operations import showing, stages
from workshop_app.operations.portable import Arrival, bring_in
from workshop_app.projector.picture import WALL, miniature, pages
from workshop_app.queries.projected import projected
from workshop_app.queries.timeline import timeline
from workshop_app.stages import STAGES
from workshop_app.storage.store import Store
from workshop_app.widgets.fonts import load_fonts
from workshop_app.widgets.png import png_bytes


def scene_pictures(taken: Bundle, wanted: Sequence[str]) -> Iterator[PrintedFile]:
    """One PNG a page of each stage in ``wanted``, as the room would see it now; the workshop itself stays.

    A stage that the agenda does not hold raises ``ErrandProblem``.
    """
    application = _without_a_screen()
    content = taken.content
    with passing_library() as store:
        store.run(bring_in, content.id, scope=LIBRARY, content=content, mode=Arrival.NEW)
        store.run(showing.set_mode, content.id, mode=ProjectorMode.LIVE)
        for stem in wanted:
            yield from _scene(store, taken, stem)
    application.processEvents()


def _scene(store: Store, taken: Bundle, stem: str) -> Iterator[PrintedFile]:
    workshop_id = taken.content.id
    items = store.read(timeline, workshop_id, now=clock.now()).items
    item = next((item for item in items if item.stage == stem), None)
    if item is None:
        known = ", ".join(stage.stem for stage in STAGES)
        raise ErrandProblem("cli.no_such_stage", stage=stem, stages=known)
    store.run(stages.enter, workshop_id, item_id=item.id)
    shown = store.read(projected, workshop_id, now=clock.now())
    for page in range(pages(shown, WALL, clock.now())):
        store.run(showing.turn_page, workshop_id, page=page)
        seen = store.read(projected, workshop_id, now=clock.now())
        name = file_name(f"{taken.content.name} – {stem} {page + 1}", ".png")
        yield PrintedFile(name, png_bytes(miniature(seen, WALL)))


def _without_a_screen() -> QGuiApplication:
    """The application that Qt draws with; made here when no window has made it."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["okr-workshop"])
    load_fonts()
    return application

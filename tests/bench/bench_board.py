"""A card is dragged over a board of 300, frame by frame, against a bare scene with as many rectangles."""

import os
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsRectItem, QGraphicsScene, QGraphicsView

from tests.bench.measurement import Measurement
from tests.factory import a_store, a_workshop
from workshop_app.console.board_view import BoardView
from workshop_app.operations import clusters, ideas
from workshop_app.queries.board import Board, board, cards_of
from workshop_app.settings import SettingsFile
from workshop_app.widgets.fonts import load_fonts
from workshop_app.widgets.interface import Interface

CARDS = 300
FRAMES = 400
SIZE = QSize(784, 560)
TEXTS = (
    "Kundene skal anbefale oss til andre",
    "Flere fornøyde kunder",
    "Øke merkevaregjenkjennelse for å bli markedsleder",
    "Bli den beste arbeidsplassen i bransjen",
)


def measure(folder: Path) -> Iterator[Measurement]:
    """Drag one card, and then ten, over the board; at the console's own size and with all of it seen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication([])
    load_fonts()
    interface = Interface(SettingsFile(folder / "settings.json"), application)
    shown = _full_board(folder)
    for name, held, fits in (
        ("one card", 1, False),
        ("ten cards", 10, False),
        ("one card, all 300 seen", 1, True),
    ):
        view = _board(interface, shown, held, fits=fits)
        bare = _bare(view)
        ours, rival = _frames(view, _first(view)), _frames(bare, _first(view))
        for word, share in (("median", 50), ("99th percentile", 99)):
            yield Measurement(
                f"dragging {name} among {CARDS}, a frame's {word}",
                _percentile(ours, share),
                _percentile(rival, share),
                "a bare QGraphicsScene with as many items",
            )
        for one in (view, bare):
            one.close()
            one.deleteLater()


def _full_board(folder: Path) -> Board:
    store = a_store(folder)
    workshop_id = a_workshop(store)
    texts = [f"{TEXTS[number % len(TEXTS)]} {number}" for number in range(CARDS)]
    made = store.run(ideas.add_many, workshop_id, texts=texts).result
    assert isinstance(made, list)
    for number in range(6):
        ids = made[number * 10 : number * 10 + 10]
        store.run(clusters.gather, workshop_id, idea_ids=ids, name=f"Gruppe {number + 1}")
    store.run(ideas.reveal_all, workshop_id)
    shown = store.read(board, workshop_id)
    store.close()
    return shown


def _board(interface: Interface, shown: Board, held: int, *, fits: bool) -> BoardView:
    view = BoardView(interface)
    view.resize(SIZE)
    view.show()
    view.show_board(shown)
    if fits:
        view.zoom.fit()
    view.canvas.choose({card.id for card in cards_of(shown)[:held]})
    return view


def _bare(board_view: BoardView) -> QGraphicsView:
    """As many rectangles in the same places, drawn and moved by Qt itself."""
    scene = QGraphicsScene()
    for card_id, place in board_view.canvas.laid.cards.items():
        item = QGraphicsRectItem(0, 0, place.width(), place.height())
        item.setPos(place.topLeft())
        item.setFlags(
            QGraphicsItem.GraphicsItemFlag.ItemIsMovable | QGraphicsItem.GraphicsItemFlag.ItemIsSelectable
        )
        scene.addItem(item)
        item.setSelected(board_view.canvas.cards[card_id].isSelected())
    scene.setSceneRect(board_view.sceneRect())
    view = QGraphicsView(scene)
    scene.setParent(view)
    view.setTransform(board_view.transform())
    view.setAlignment(board_view.alignment())
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.resize(SIZE)
    view.show()
    return view


def _first(view: BoardView) -> QPoint:
    place = view.place_of(("card", view.canvas.chosen()[0].id))
    assert place is not None
    return place.center()


def _frames(view: QGraphicsView, start: QPoint) -> list[float]:
    """Seconds that the thread works from each move of the hand until it is painted."""
    canvas = view.viewport()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    seconds = []
    for frame in range(FRAMES):
        begun = time.thread_time()
        QTest.mouseMove(canvas, _way(start, frame))
        QApplication.processEvents()
        seconds.append(time.thread_time() - begun)
    QTest.mouseMove(canvas, start)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start)
    return seconds[20:]


def _way(start: QPoint, frame: int) -> QPoint:
    """To and fro over the whole board, never near its edges."""
    width, height = SIZE.width() - 160, SIZE.height() - 160
    x, y = (start.x() + frame * 7) % (2 * width), (start.y() + frame * 3) % (2 * height)
    return QPoint(80 + min(x, 2 * width - x), 80 + min(y, 2 * height - y))


def _percentile(seconds: list[float], share: int) -> float:
    return statistics.quantiles(seconds, n=100)[share - 1]

"""What the room sees can be kept as a picture."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.console.example_room import Room, open_room
from workshop_app import clock
from workshop_app.console.room_picture import SIZE, RoomPicture
from workshop_app.operations import stages
from workshop_app.projector.picture import miniature
from workshop_app.queries.projected import projected
from workshop_app.queries.timeline import timeline


def a_picture(room: Room, folder: Path) -> tuple[RoomPicture, list[str]]:
    room.context.interface.remember(export_folder=str(folder))
    made, said = RoomPicture(replace(room.context, picture=miniature), room.context.live), list[str]()
    made.said.connect(said.append)
    return made, said


def test_the_scene_is_saved_as_large_as_a_projector_shows_it(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    room = open_room(tmp_path, qapp)
    item = room.live.read(timeline, now=clock.now()).items[0]
    room.live.run(stages.enter, item_id=item.id)
    made, said = a_picture(room, tmp_path / "out")
    made.save(room.live.read(projected, now=clock.now()))
    (path,) = (tmp_path / "out").iterdir()
    assert path.suffix == ".png"
    image = QImage(str(path))
    assert image.size() == SIZE
    assert len({image.pixel(x, y) for x in range(0, 1920, 7) for y in range(0, 1080, 9)}) > 3
    assert str(path) in said[0]


def test_nothing_to_see_and_a_folder_that_refuses_are_said(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    room = open_room(tmp_path, qapp)
    (tmp_path / "out").write_text("in the way", encoding="utf-8")
    made, said = a_picture(room, tmp_path / "out")
    made.save(None)
    item = room.live.read(timeline, now=clock.now()).items[0]
    room.live.run(stages.enter, item_id=item.id)
    made.save(room.live.read(projected, now=clock.now()))
    assert len(said) == 2
    assert str(tmp_path / "out") in said[1]

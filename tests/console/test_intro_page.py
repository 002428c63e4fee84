"""The introduction: looking moves nobody, what is written is seen at once, pictures stay with the slide."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.console.console_at_work import ConsoleAtWork
from workshop_app.console.pages.intro import IntroPage
from workshop_app.console.slide_list import heading_of
from workshop_app.console.slide_pictures import WALL, free_name, read_picture, stored
from workshop_app.model.picture import MOST_BYTES, size_of
from workshop_app.operations import showing
from workshop_app.queries.scenes import IntroScene
from workshop_app.queries.shown import shown
from workshop_app.queries.slides import picture_names, slide_pictures
from workshop_app.queries.slides import slides as read_slides


@pytest.fixture
def page(console: ConsoleAtWork) -> IntroPage:
    """The page of the introduction, with the room at its first slide."""
    console.open()
    console.enter("intro")
    found = console.frame.desk.stack.page()
    assert isinstance(found, IntroPage)
    found.take_focus()
    return found


def deck(page: IntroPage) -> list[str]:
    return [heading_of(slide.markdown) for slide in page.live.read(read_slides, language="nb")]


def room_sees(page: IntroPage) -> int:
    return page.live.read(shown).slide


def previewed(page: IntroPage) -> IntroScene:
    snapshot = page.view.picture.snapshot
    assert snapshot is not None
    assert isinstance(snapshot.scene, IntroScene)
    return snapshot.scene


def an_image(width: int = 640, height: int = 360) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(120, 80, 40))
    return image


def test_looking_at_a_slide_moves_nobody_and_enter_shows_it(console: ConsoleAtWork, page: IntroPage) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert room_sees(page) == 0
    assert previewed(page).number == 3
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert room_sees(page) == 2
    console.press(Qt.Key.Key_PageDown)
    assert room_sees(page) == 3
    assert previewed(page).number == 4


def test_what_is_written_is_previewed_before_it_is_stored(console: ConsoleAtWork, page: IntroPage) -> None:
    console.press(Qt.Key.Key_F2)
    page.editor.setPlainText("# Vårt eget")
    assert previewed(page).markdown == "# Vårt eget"
    assert deck(page)[0] == "OKR på ett minutt"
    page.editor.settle()
    assert deck(page)[0] == "Vårt eget"


def test_leaving_a_slide_stores_what_was_written_on_it(console: ConsoleAtWork, page: IntroPage) -> None:
    console.press(Qt.Key.Key_F2)
    page.editor.setPlainText("# Vårt eget")
    page.list.setCurrentRow(4)
    assert deck(page)[0] == "Vårt eget"
    assert page.editor.toPlainText().startswith("# Et eksempel")
    assert deck(page)[4] == "Et eksempel"


def test_an_emptied_slide_keeps_its_words(page: IntroPage) -> None:
    page.editor.setPlainText("")
    page.editor.settle()
    assert deck(page)[0] == "OKR på ett minutt"


def test_slides_are_added_moved_taken_out_and_brought_back(console: ConsoleAtWork, page: IntroPage) -> None:
    before = deck(page)
    console.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert deck(page)[1] == "Nytt lysbilde"
    assert page.list.currentRow() == 1
    console.press(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert (deck(page)[0], page.list.currentRow()) == ("Nytt lysbilde", 0)
    assert room_sees(page) == 1
    page.look_at(2)
    page.acts.remove()
    assert deck(page) == ["Nytt lysbilde", before[0], *before[2:]]
    page.acts.bring_back()
    assert deck(page) == ["Nytt lysbilde", *before]
    console.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert deck(page) == ["Nytt lysbilde", before[0], *before[2:]]


def test_a_dragged_slide_stands_where_it_was_dropped(page: IntroPage, qtbot: QtBot) -> None:
    before = deck(page)
    model = page.list.model()
    assert model.moveRow(page.list.rootIndex(), 0, page.list.rootIndex(), 3)
    qtbot.waitUntil(lambda: deck(page) != before)
    assert deck(page)[:3] == [before[1], before[2], before[0]]
    assert page.list.currentRow() == 2


def test_a_pasted_picture_is_kept_and_its_words_wait_to_be_written(
    console: ConsoleAtWork, page: IntroPage
) -> None:
    console.press(Qt.Key.Key_F2)
    pasted = QMimeData()
    pasted.setImageData(an_image())
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    page.editor.insertFromMimeData(pasted)
    markdown = page.live.read(read_slides, language="nb")[0].markdown
    assert markdown.endswith("![skriv hva bildet viser](bilde-1.jpg)")
    (picture,) = page.live.read(slide_pictures, markdown=markdown)
    assert (picture.width, picture.height) == (640, 360)
    assert previewed(page).pictures == (picture,)
    assert page.editor.textCursor().selectedText() == "skriv hva bildet viser"
    console.frame.undo()
    assert page.live.read(picture_names) == frozenset()


def test_a_dropped_file_is_read_by_what_it_is(page: IntroPage, tmp_path: Path) -> None:
    path = tmp_path / "kontoret.png"
    an_image().save(str(path))
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    assert page.editor.canInsertFromMimeData(dropped)
    page.editor.insertFromMimeData(dropped)
    assert len(page.live.read(picture_names)) == 1


def test_a_file_that_is_no_picture_is_refused_in_words(
    console: ConsoleAtWork, page: IntroPage, tmp_path: Path
) -> None:
    path = tmp_path / "hemmelig.png"
    path.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    page.acts.put_file(path)
    assert console.said().startswith("Bildet kan ikke brukes")
    page.acts.put_file(tmp_path / "borte.png")
    assert console.said().startswith("Bildet kunne ikke leses")
    assert page.live.read(picture_names) == frozenset()


def test_the_clicker_turns_the_pages_of_a_long_slide_first(console: ConsoleAtWork, page: IntroPage) -> None:
    object.__setattr__(page.context, "wall_pages", two_pages)
    page.refresh()
    console.press(Qt.Key.Key_PageDown)
    assert (room_sees(page), page.live.read(shown).page) == (0, 1)
    console.press(Qt.Key.Key_PageDown)
    assert (room_sees(page), page.live.read(shown).page) == (1, 0)


def test_the_room_turning_takes_the_look_along(page: IntroPage) -> None:
    page.look_at(5)
    page.live.run(showing.turn_slide, slide=1)
    assert page.list.currentRow() == 1


@pytest.mark.usefixtures("qapp")
def test_a_large_picture_is_made_no_larger_than_a_wall(tmp_path: Path) -> None:
    path = tmp_path / "stort.jpg"
    an_image(5000, 2000).save(str(path))
    image = read_picture(path)
    assert image.width() <= WALL.width()
    found = stored(an_image(5000, 2000))
    assert found is not None
    kind, content = found
    assert kind == "jpg"
    assert size_of(content) == (1920, 768)
    assert len(content) <= MOST_BYTES


@pytest.mark.usefixtures("qapp")
def test_a_picture_with_holes_stays_a_picture_with_holes() -> None:
    image = QImage(QSize(40, 40), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    found = stored(image)
    assert found is not None
    assert found[0] == "png"
    assert stored(QImage()) is None


def test_a_new_picture_takes_no_name_that_is_taken() -> None:
    assert free_name({"bilde-1.png", "bilde-2.jpg"}, "bilde", "png") == "bilde-3.png"


def two_pages(_on_the_wall: object) -> int:
    return 2

"""The introduction's slides: words, order, slides of one's own, and pictures; the room never jumps."""

import struct
from uuid import UUID

import pytest
from sqlmodel import Session, col, select

from tests.exchange.contents import DOT
from workshop_app.model import LIBRARY, SlidePicture
from workshop_app.model.picture import MOST_BYTES, is_picture, size_of
from workshop_app.operations import showing, slides, workshops
from workshop_app.operations.refusal import Refused
from workshop_app.queries.shown import shown
from workshop_app.queries.slides import SlideView, removed_slides, slide_pictures
from workshop_app.queries.slides import slides as slides_of
from workshop_app.storage.store import Store


def deck(store: Store, workshop_id: UUID) -> tuple[SlideView, ...]:
    return store.read(slides_of, workshop_id, "nb")


def headings(store: Store, workshop_id: UUID) -> list[str]:
    return [slide.markdown.splitlines()[0].lstrip("# ") for slide in deck(store, workshop_id)]


def test_a_workshop_may_have_its_own_words_on_a_slide(store: Store, workshop_id: UUID) -> None:
    shipped = deck(store, workshop_id)
    assert len(shipped) == 7
    store.run(slides.edit, workshop_id, position=2, markdown="# Vårt eget")
    own = store.read(slides_of, workshop_id, "en")[2]
    assert (own.markdown, own.changed) == ("# Vårt eget", True)
    store.run(slides.reset, workshop_id, position=2)
    assert deck(store, workshop_id) == shipped


def test_a_slide_far_out_is_refused(store: Store, workshop_id: UUID) -> None:
    with pytest.raises(Refused, match="no_such_slide"):
        store.run(slides.edit, workshop_id, position=40, markdown="x")


def test_slides_are_added_moved_and_taken_out(store: Store, workshop_id: UUID) -> None:
    before = headings(store, workshop_id)
    store.run(slides.edit, workshop_id, position=1, markdown="# Omskrevet")
    assert store.run(slides.add, workshop_id, after=0, markdown="# Om oss").result == 1
    store.run(slides.move, workshop_id, position=1, to=0)
    store.run(slides.remove, workshop_id, position=3)
    assert headings(store, workshop_id) == ["Om oss", before[0], "Omskrevet", *before[3:]]
    assert [slide.ships for slide in deck(store, workshop_id)][:3] == [False, True, True]
    store.run(slides.edit, workshop_id, position=0, markdown="# Om laget")
    assert headings(store, workshop_id)[0] == "Om laget"


def test_what_was_taken_out_comes_back_where_it_belongs(store: Store, workshop_id: UUID) -> None:
    before = headings(store, workshop_id)
    for position in (6, 2, 0):
        store.run(slides.remove, workshop_id, position=position)
    assert store.read(removed_slides, workshop_id, "nb") == 3
    store.run(slides.bring_back, workshop_id)
    assert headings(store, workshop_id) == before
    assert store.read(removed_slides, workshop_id, "nb") == 0


def test_arranging_is_undone_to_the_letter(store: Store, workshop_id: UUID) -> None:
    store.run(slides.edit, workshop_id, position=1, markdown="# Omskrevet")
    before = deck(store, workshop_id)
    store.run(slides.move, workshop_id, position=1, to=5)
    store.undo(workshop_id)
    assert deck(store, workshop_id) == before


def test_the_last_slide_stays(store: Store, workshop_id: UUID) -> None:
    for _ in range(6):
        store.run(slides.remove, workshop_id, position=0)
    with pytest.raises(Refused, match="last_slide"):
        store.run(slides.remove, workshop_id, position=0)


def test_there_is_an_end_to_slides(store: Store, workshop_id: UUID) -> None:
    for _ in range(slides.MOST_SLIDES - 7):
        store.run(slides.add, workshop_id, after=0, markdown="# Enda et")
    with pytest.raises(Refused, match="no_such_slide"):
        store.run(slides.add, workshop_id, after=0, markdown="# Ett for mye")


def test_the_room_stays_at_its_slide_while_others_are_arranged(store: Store, workshop_id: UUID) -> None:
    store.run(showing.turn_slide, workshop_id, slide=3)
    store.run(slides.add, workshop_id, after=0, markdown="# Ny")
    assert store.read(shown, workshop_id).slide == 4
    store.run(slides.move, workshop_id, position=4, to=0)
    assert store.read(shown, workshop_id).slide == 0
    store.run(slides.remove, workshop_id, position=0)
    assert store.read(shown, workshop_id).slide == 0


def test_taking_out_the_last_slide_that_is_seen_shows_the_one_before(store: Store, workshop_id: UUID) -> None:
    store.run(showing.turn_slide, workshop_id, slide=6)
    store.run(slides.remove, workshop_id, position=6)
    assert store.read(shown, workshop_id).slide == 5


def test_turning_to_a_slide_begins_at_its_first_page(store: Store, workshop_id: UUID) -> None:
    store.run(showing.turn_page, workshop_id, page=1)
    store.run(showing.turn_slide, workshop_id, slide=2)
    assert store.read(shown, workshop_id).page == 0


def test_a_picture_is_kept_with_the_slide_that_shows_it(store: Store, workshop_id: UUID) -> None:
    markdown = "# Her er vi\n\n![Kontoret](bilde-1.png)"
    store.run(slides.illustrate, workshop_id, position=1, markdown=markdown, name="bilde-1.png", content=DOT)
    (picture,) = store.read(slide_pictures, workshop_id, markdown)
    assert (picture.content, picture.width, picture.height) == (DOT, 1, 1)
    store.run(slides.reset, workshop_id, position=1)
    assert store.read(pictures, workshop_id) == []
    store.undo(workshop_id)
    assert store.read(pictures, workshop_id) == ["bilde-1.png"]


def test_a_copy_of_the_workshop_has_its_own_pictures(store: Store, workshop_id: UUID) -> None:
    store.run(slides.illustrate, workshop_id, position=0, markdown="![](a.png)", name="a.png", content=DOT)
    copy = UUID(int=7)
    store.run(workshops.duplicate, copy, scope=LIBRARY, source_id=workshop_id, name="Kopi")
    assert store.read(slides_of, copy, "nb")[0].markdown == "![](a.png)"
    assert store.read(pictures, copy) == ["a.png"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("bilde.png", b"not a picture"),
        ("bilde.gif", DOT),
        ("../bilde.png", DOT),
        ("bilde.png", DOT + b"\x00" * MOST_BYTES),
        ("bilde.png", DOT[:16] + struct.pack(">II", 100_000, 10) + DOT[24:]),
    ],
)
def test_what_is_no_small_picture_is_refused(
    store: Store, workshop_id: UUID, name: str, content: bytes
) -> None:
    with pytest.raises(Refused, match="no_picture"):
        store.run(slides.illustrate, workshop_id, position=0, markdown="![](x)", name=name, content=content)


def test_the_size_of_a_picture_is_read_from_its_head() -> None:
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, 480, 640, 1) + b"\x01\x11\x00"
    jpeg = b"\xff\xd8" + b"\xff\xe0" + struct.pack(">H", 16) + b"JFIF\x00" + b"\x00" * 9 + frame
    assert size_of(jpeg) == (640, 480)
    assert size_of(DOT) == (1, 1)
    assert size_of(jpeg[:26]) is None
    assert not is_picture(b"GIF89a")


def pictures(session: Session, workshop_id: UUID) -> list[str]:
    chosen = select(SlidePicture.name).where(col(SlidePicture.workshop_id) == workshop_id)
    return list(session.exec(chosen))

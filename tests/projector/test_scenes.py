"""The scenes: readable from the back row, nothing cut off, in both languages and at any length."""

import base64
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from tests.projector.shown import NOW, every_scene
from workshop_app.projector.drawn import Picture
from workshop_app.projector.elements import Words
from workshop_app.projector.photograph import Photograph, decoded
from workshop_app.projector.picture import pages, picture, read
from workshop_app.projector.scenes import SCENES
from workshop_app.projector.typography import TIMER, Style, lines_of, width_of
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import IntroScene
from workshop_app.queries.slides import PictureView
from workshop_app.stages import STAGES
from workshop_app.texts import LANGUAGES
from workshop_app.widgets.legibility import FLOOR, LINES
from workshop_app.widgets.theme import Theme

WIDE = QSize(1920, 1080)
SHAPES = [WIDE, QSize(1024, 768), QSize(1080, 1920)]
NAMES = tuple(every_scene())
LONG = "Nøkkelresultatet som ingen orket å korte ned 👩🏽‍🚀 " * 40
ONE_WORD = "å" * 300
ODD = "<b>fet</b> & 𝄞 =SUM(A1) مرحبا بالعالم שלום עולם 目標 👍🏽"

pytestmark = pytest.mark.usefixtures("qapp")


def all_pages(shown: Projected, size: QSize) -> list[Picture]:
    """Every page of a scene, as somebody who turns them would see them."""
    return [picture(replace(shown, page=page), size, NOW) for page in range(pages(shown, size, NOW))]


def words_of(shown: Projected, size: QSize) -> list[tuple[Picture, Words]]:
    """Everything there is to read on every page."""
    return [
        (page, element)
        for page in all_pages(shown, size)
        for element in page.elements
        if isinstance(element, Words)
    ]


def with_text(shown: Any, text: str) -> Any:
    """The same snapshot with every text that people wrote replaced by ``text``."""
    if isinstance(shown, tuple):
        return tuple(with_text(item, text) for item in shown)
    if not is_dataclass(shown) or isinstance(shown, type):
        return shown
    changes: dict[str, Any] = {}
    for field in fields(shown):
        value = getattr(shown, field.name)
        if field.name in WRITTEN and isinstance(value, str) and value:
            changes[field.name] = text
        elif field.name in {"questions", "options", "steps"}:
            changes[field.name] = tuple(text for _ in value)
        elif field.name == "spans":
            changes[field.name] = ((0, len(text)),) if value else ()
        else:
            changes[field.name] = with_text(value, text)
    return replace(shown, **changes)


WRITTEN = {
    "text", "name", "label", "sentence", "why_now", "purpose", "team", "organisation", "unit", "owner",
    "baseline_owner", "kept", "markdown", "question",
}  # fmt: skip


def luminance(colour: QColor) -> float:
    """WCAG's relative luminance."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(theme: Theme, words: Words) -> float:
    """WCAG's contrast of words on their ground."""
    lights = sorted((luminance(theme.colour(words.meaning)), luminance(theme.colour(words.ground))))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def test_every_stage_and_the_break_have_a_scene() -> None:
    assert set(SCENES) == {stage.stem for stage in STAGES} | {"break"}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_smaller_than_the_floor(name: str, language: str) -> None:
    for _, words in words_of(every_scene(language)[name], WIDE):
        assert words.style.size >= FLOOR, words.text


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_reaches_seven_to_one(name: str, language: str) -> None:
    for page, words in words_of(every_scene(language)[name], WIDE):
        assert contrast(page.theme, words) >= 7, f"{words.text}: {words.meaning} on {words.ground}"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("text", ["", LONG, ONE_WORD, ODD], ids=["as it is", "long", "one word", "odd"])
@pytest.mark.parametrize("size", SHAPES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_nothing_is_cut_off(name: str, text: str, size: QSize) -> None:
    shown = every_scene()[name]
    for page, words in words_of(with_text(shown, text) if text else shown, size):
        assert QRectF(0, 0, page.width, page.height).contains(words.rect), words
        widest = max(line.width for line in lines_of(words.text, words.style, words.width))
        assert widest <= words.width + 1, words


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("text", ["", LONG, ODD], ids=["as it is", "long", "odd"])
def test_no_text_lies_on_another(name: str, text: str) -> None:
    shown = every_scene()[name]
    for page in all_pages(with_text(shown, text) if text else shown, WIDE):
        boxes = [(words, ink(words)) for words in page.elements if isinstance(words, Words) and words.text]
        for number, (words, box) in enumerate(boxes):
            for other, other_box in boxes[:number]:
                assert not box.intersects(other_box), (words.text[:40], other.text[:40])


def ink(words: Words) -> QRectF:
    """Where letters are: the lines without the air above the capitals and below the baseline."""
    lines = lines_of(words.text, words.style, words.width)
    width = max(line.width for line in lines)
    left = words.x if words.align.name == "AlignLeft" else words.x + words.width - width
    if words.align.name == "AlignHCenter":
        left = words.x + (words.width - width) / 2
    air = (words.style.line - words.style.size * 0.72) / 2
    return QRectF(left, words.y + air, width, words.height - 2 * air)


@pytest.mark.parametrize("name", NAMES)
def test_a_long_text_is_told_to_its_end_over_the_pages(name: str) -> None:
    shown = with_text(every_scene()[name], LONG * 5 + "SLUTT")
    told = "".join(text for page in all_pages(shown, WIDE) for text in read(page))
    has_long_text = "Nøkkelresultatet" in told and name not in SHORTENED
    assert "SLUTT" in told or not has_long_text


SHORTENED = {"agree_revealed", "agree_passes"}
"""Under the hands a sentence is only repeated, and left out when it is long: it was read in full before."""


@pytest.mark.parametrize("name", NAMES)
def test_a_scene_looks_the_same_at_every_size_of_one_shape(name: str) -> None:
    shown = every_scene()[name]
    assert picture(shown, QSize(320, 180), NOW).elements == picture(shown, QSize(3840, 2160), NOW).elements


def test_the_timer_is_at_least_an_eighth_of_the_height() -> None:
    assert TIMER.size >= 0.12 * LINES


@pytest.mark.parametrize(
    ("name", "mood"),
    [
        ("brainstorm", "silence"),
        ("measures", "silence"),
        ("measures_revealed", "talk"),
        ("vote", "silence"),
        ("vote_closed", "talk"),
        ("vote_before", "talk"),
        ("agree", "silence"),
        ("agree_revealed", "talk"),
        ("cluster", "talk"),
        ("close", "talk"),
    ],
)
def test_the_room_goes_dark_to_be_silent_and_light_to_talk(name: str, mood: str) -> None:
    assert picture(every_scene()[name], WIDE, NOW).mood == mood


def test_html_in_a_slide_is_shown_as_text() -> None:
    shown = with_text(every_scene()["intro"], "# Hei\n\n<script>alert(1)</script> & <b>fet</b>")
    assert any("<b>fet</b>" in text for text in read(picture(shown, WIDE, NOW)))


def test_a_page_after_the_last_is_the_last(qapp: QApplication) -> None:
    shown = every_scene()["cluster"]
    last = picture(replace(shown, page=99), WIDE, NOW)
    assert last.page == last.pages - 1


def test_at_most_twelve_cards_are_on_a_page() -> None:
    scene = every_scene()["cluster_loose"].scene
    many = replace(scene, loose=tuple(replace(card, text="Kort") for card in scene.loose) * 4)  # type: ignore[union-attr, type-var]  # the scene of that name
    shown = replace(every_scene()["cluster_loose"], scene=many)
    for page in all_pages(shown, WIDE):
        assert sum(text == "Kort" for text in read(page)) <= 12


def test_a_slide_is_set_as_large_as_it_fits_and_is_paged_when_it_does_not() -> None:
    def sizes(markdown: str) -> tuple[set[float], int]:
        scene = IntroScene(markdown, 1, 1)
        found = replace(every_scene()["intro"], scene=scene)
        items = {words.style.size for _, words in words_of(found, WIDE) if "punkt" in words.text}
        return items, pages(found, WIDE, NOW)

    assert sizes("# Kort\n\n- punkt") == ({80.0}, 1)
    assert sizes("# Lang\n\n" + "- et punkt til\n" * 20) == ({60.0}, 3)


def test_a_picture_hangs_beside_the_words_and_fills_a_slide_of_its_own() -> None:
    content = base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    )
    hung = PictureView("a.png", content, 400, 300)

    def photographs(markdown: str, size: QSize) -> list[Photograph]:
        scene = IntroScene(markdown, 1, 1, (hung,))
        found = all_pages(replace(every_scene()["intro"], scene=scene), size)
        return [one for page in found for one in page.elements if isinstance(one, Photograph)]

    (beside,) = photographs("# Vi\n\n- Ett\n- To\n\n![oss](a.png)", WIDE)
    (alone,) = photographs("# Vi\n\n![oss](a.png)", WIDE)
    (under,) = photographs("# Vi\n\n- Ett\n\n![oss](a.png)", QSize(1080, 1920))
    assert beside.x > 960
    assert alone.height > beside.height
    assert under.x < 200
    for one in (beside, alone, under):
        assert one.width / one.height == pytest.approx(4 / 3)
    assert photographs("![borte](b.png)", WIDE) == []
    assert not decoded(content).isNull()
    assert decoded(content[:40]).isNull()
    assert decoded(b"<svg/>").isNull()


def test_bold_words_take_the_room_that_they_are_painted_in() -> None:
    text = "Resultat: doble andelen som bestiller på nett"
    style, bold = Style(80), ((0, len(text)),)
    width = width_of(text, style) + 1
    assert len(lines_of(text, style, width)) == 1
    assert Words(text, 0, 0, width, style, strong=bold).height == 2 * style.line

"""The help: a page for every place in both languages, every link, picture and key in it true; offline."""

import re

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from tests.console.console_at_work import ConsoleAtWork
from tests.test_stages import EVERY
from workshop_app import clock, paths
from workshop_app.console.help_book import (
    CHAPTERS,
    FIRST,
    GENERATED,
    KEY,
    HelpPage,
    help_page,
    help_pages,
    search,
    slug,
)
from workshop_app.demonstration import run_to
from workshop_app.quality.rule_book import rule_ids
from workshop_app.texts import LANGUAGES, Texts
from workshop_app.widgets.key_hint import key_text

STEMS = tuple(stem for _, stems in CHAPTERS for stem in stems)
WRITTEN = tuple(stem for stem in STEMS if stem not in GENERATED)
HELD_ELSEWHERE = {
    "keys": {"Alt+Left", "Alt+Right", "Ctrl+F", "Ctrl++", "Ctrl+-"},
    "projector": {"B", ".", "W", "F", "S"},
    "sheets": {"0", "Ctrl+Shift+C"},
    "measures": {"Up", "G"},
    "key_results": {"Ctrl+1", "Ctrl+9"},
    "imports": {"Ctrl+Return"},
}
"""Keys of places that are not open here; the tests of those places hold them."""
EVERYWHERE = {"Return", "Esc"}

pages = pytest.mark.parametrize("page", [page for one in LANGUAGES for page in help_pages(one)],
                                ids=lambda page: f"{page.stem} {page.title}")  # fmt: skip


def links(page: HelpPage) -> list[str]:
    return re.findall(r"(?<!!)\[[^\]]*\]\(([^)]+)\)", page.markdown)


def pictures(page: HelpPage) -> list[tuple[str, str]]:
    return re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", page.markdown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_stage_and_place_has_its_page(language: str) -> None:
    assert set(EVERY) <= set(STEMS)
    assert {"library", "new_workshop", "settings", "rules", "keys"} <= set(STEMS)
    written = {path.stem for path in paths.resource(f"help/{language}").glob("*.md")}
    assert written == set(WRITTEN)
    for stem in EVERY:
        assert help_page(stem, language).title == Texts(language)(f"stages.{stem}.name")


@pages
def test_every_page_begins_with_its_title_and_says_something(page: HelpPage) -> None:
    assert page.markdown.startswith("# ")
    assert page.title
    assert len(page.markdown.split()) > 30


@pages
def test_every_link_leads_somewhere(page: HelpPage) -> None:
    for link in links(page):
        stem, _, heading = link.partition("#")
        assert stem.removesuffix(".md") in STEMS, link
        target = next(one for one in help_pages("nb") if one.stem == stem.removesuffix(".md"))
        headings = {slug(line.lstrip("# ")) for line in target.markdown.splitlines() if line.startswith("#")}
        assert not heading or heading in headings, link


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_with_words_and_in_the_language_of_its_page(language: str) -> None:
    other = next(one for one in LANGUAGES if one != language)
    for page in help_pages(language):
        for words, name in pictures(page):
            assert words, name
            assert (paths.resource("help/pictures") / name).is_file(), name
            assert not name.endswith(f"_{other}.png"), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_languages_name_the_same_keys_and_pictures(language: str) -> None:
    for page in help_pages(language):
        if page.stem in WRITTEN:
            norwegian = help_page(page.stem, "nb")
            assert KEY.findall(page.markdown) == KEY.findall(norwegian.markdown), page.stem
            assert len(pictures(page)) == len(pictures(norwegian)), page.stem


def test_every_key_in_the_help_does_something(console: ConsoleAtWork) -> None:
    known = {key for command in console.keys.commands() for key in command.keys}
    by_page: dict[str, set[str]] = {}
    for stem in EVERY:
        console.frame.open_workshop(run_to(console.store, "nb", stem, clock.now()))
        known |= {key for spec in console.frame.desk_keys.desk_specs() for key in spec.shortcuts}
        by_page[stem] = {key for spec in console.frame.desk_keys.page_specs() for key in spec.shortcuts}
    for page_of_help in help_pages("nb"):
        own = by_page.get(page_of_help.stem, set().union(*by_page.values()))
        own |= HELD_ELSEWHERE.get(page_of_help.stem, set())
        for key in KEY.findall(page_of_help.markdown if page_of_help.stem in WRITTEN else ""):
            assert key in known | own | EVERYWHERE, f"{page_of_help.stem}: {key}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rules_in_the_help_are_the_rules_that_are_asked(language: str) -> None:
    markdown = help_page("rules", language).markdown
    assert [rule for rule in rule_ids() if f"`{rule}`" not in markdown] == []


def test_f1_opens_the_page_about_where_one_is(console: ConsoleAtWork) -> None:
    view = console.keys.help
    console.press(Qt.Key.Key_F1)
    assert (view.isVisible(), view.stem) == (True, "library")
    console.press(Qt.Key.Key_Escape)
    console.frame.go_to_new()
    console.press(Qt.Key.Key_F1)
    assert view.stem == "new_workshop"
    console.press(Qt.Key.Key_Escape)
    console.open()
    for stem in EVERY:
        console.enter(stem)
        console.keys.show_help()
        assert view.stem == stem
        assert view.text.toPlainText().startswith(Texts("nb")(f"stages.{stem}.name"))
        console.press(Qt.Key.Key_Escape)
        assert not view.isVisible()


@pytest.mark.parametrize(
    ("act", "stem"),
    [("show_rules", "rules"), ("show_settings", "settings"), ("show_room", "room_check")],
)
def test_f1_over_the_rules_and_the_settings_is_about_them(
    console: ConsoleAtWork, act: str, stem: str
) -> None:
    getattr(console.keys, act)()
    below = QApplication.focusWidget()
    console.press(Qt.Key.Key_F1)
    assert (console.keys.help.isVisible(), console.keys.help.stem) == (True, stem)
    console.press(Qt.Key.Key_Escape)
    assert not console.keys.help.isVisible()
    assert QApplication.focusWidget() is below


def test_question_mark_still_shows_the_keys(console: ConsoleAtWork) -> None:
    console.press(Qt.Key.Key_Question)
    assert console.keys.keys.isVisible()
    assert not console.keys.help.isVisible()


def test_back_and_forward_walk_where_one_has_been(console: ConsoleAtWork) -> None:
    view = console.keys.help
    console.keys.show_help()
    view.text.link_wanted.emit("data.md")
    view.follow("trouble.md")
    console.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert view.stem == "data"
    console.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert view.stem == "library"
    assert not view.back.isEnabled()
    console.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert view.stem == "data"


def test_a_heading_can_be_linked_to(console: ConsoleAtWork) -> None:
    console.window.resize(QSize(900, 620))
    console.keys.show_help()
    console.keys.help.follow("trouble.md#vi-ligger-etter")
    assert console.keys.help.text.verticalScrollBar().value() > 0


def test_search_finds_in_all_pages_without_marks_on_letters(console: ConsoleAtWork) -> None:
    view = console.keys.help
    console.keys.show_help()
    console.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    console.write("nokkelresultat lamp")
    assert "key_results" in view.contents.stems()
    console.press(Qt.Key.Key_Return)
    assert view.stem == view.contents.stems()[0]
    view.field.setText("xyzzy")
    assert view.contents.stems() == []
    view.field.setText("")
    assert view.contents.stems() == list(STEMS)


def test_what_is_found_comes_with_the_words_around_it() -> None:
    (first, *_) = search("en", "backups")
    assert first.page.stem == "data"
    assert "backup" in first.around.casefold()
    assert search("en", "  ") == ()


def test_the_letters_grow_and_shrink_and_stay_within_bounds(console: ConsoleAtWork) -> None:
    view = console.keys.help
    console.keys.show_help()
    before = view.text.points
    for _ in range(9):
        console.press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.text.points == 24
    for _ in range(9):
        console.press(Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view.text.points < before


def test_the_help_follows_the_language_of_the_app(console: ConsoleAtWork) -> None:
    console.keys.show_help()
    console.context.interface.set_language("en")
    assert console.keys.help.text.toPlainText().startswith("The library")


def test_nothing_is_loaded_from_outside(console: ConsoleAtWork) -> None:
    text = console.keys.help.text
    kind = QTextDocument.ResourceType.ImageResource.value
    for url in ("https://example.org/a.png", "file:///etc/hostname", "../../fonts/README.md"):
        loaded = text.loadResource(kind, QUrl(url))
        assert loaded is None or (isinstance(loaded, QImage) and loaded.isNull())
    assert text.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("a.css")) is None


def test_a_picture_is_no_wider_than_the_page(console: ConsoleAtWork) -> None:
    console.window.resize(QSize(900, 620))
    console.keys.show_help()
    text = console.keys.help.text
    image = text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("library_nb.png"))
    assert isinstance(image, QImage)
    assert 0 < image.width() / image.devicePixelRatio() <= text.viewport().width()


def test_keys_are_written_as_the_keyboard_writes_them() -> None:
    assert f"`{key_text('PgDown')}`" in help_page("keys", "en").shown()
    assert help_page("nowhere", "nb").stem == FIRST


def test_the_tour_can_be_started_from_the_help(console: ConsoleAtWork) -> None:
    console.open()
    console.keys.show_help()
    console.keys.help.tour.click()
    assert not console.keys.help.isVisible()
    assert console.keys.tour.card.isVisible()

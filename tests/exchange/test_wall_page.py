"""The wall page in a real browser: nothing leaves it, keys reach it, telephones and paper hold it."""

import io
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import html5lib
import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from pypdf import PdfReader

from tests.factory import a_key_result, a_workshop, an_objective
from workshop_app.bundle import bundle
from workshop_app.operations import follow_up, key_results
from workshop_app.storage.store import Store

pytestmark = pytest.mark.slow
ODD = '<script>alert(1)</script> "sitat" & 🎯 مرحبا 目标 ' + "lang" * 60
NOON = datetime(2027, 2, 14, 12, 0, tzinfo=UTC)
A4 = (595, 842)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = shutil.which("chromium")
    assert found, "the tests need chromium"
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=quiet)
        yield started
        started.close()


def page_of(store: Store, workshop_id: UUID, language: str = "nb") -> bytes:
    (file,) = store.read(bundle, workshop_id, now=NOON).files((), language, formats=("wall_page",))
    return file.content


def a_workshop_to_show(store: Store) -> UUID:
    workshop_id = a_workshop(store)
    for sentence in ("Kundene blir", ODD):
        objective = an_objective(store, workshop_id, sentence)
        for number in range(3):
            key = a_key_result(store, workshop_id, objective)
            store.run(
                key_results.edit,
                workshop_id,
                key_result_id=key,
                sentence=f"{number} {ODD}",
                from_value=Decimal(5),
                to_value=Decimal(3),
            )
            report: dict[str, Any] = {"value": Decimal("4.5"), "confidence": 6, "done": ODD, "next": "=1+1"}
            store.run(
                follow_up.check_in,
                workshop_id,
                key_result_id=key,
                reported_on=date(2027, 2, 12),
                **report,
            )
    return workshop_id


def opened(browser: Browser, folder: Path, content: bytes, width: int = 1280) -> tuple[Page, list[str]]:
    """The page, and everything it asked for or complained of."""
    file = folder / "wall.html"
    file.write_bytes(content)
    page = browser.new_page(viewport={"width": width, "height": 800})
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("request", lambda request: heard.append(request.url))
    page.goto(file.as_uri())
    return page, [one for one in heard if one != file.as_uri()]


@pytest.mark.parametrize("language", ["nb", "en"])
@pytest.mark.parametrize("full", [True, False])
def test_the_page_is_valid_html(store: Store, language: str, full: bool) -> None:
    workshop_id = a_workshop_to_show(store) if full else a_workshop(store)
    content = page_of(store, workshop_id, language)
    parser = html5lib.HTMLParser(strict=True)
    parser.parse(content, transport_encoding="utf-8")
    assert b"<script" not in content
    assert f'lang="{language}"'.encode() in content


def test_nothing_leaves_the_page_and_nothing_is_complained_of(
    store: Store, browser: Browser, tmp_path: Path
) -> None:
    page, heard = opened(browser, tmp_path, page_of(store, a_workshop_to_show(store)))
    assert [one for one in heard if one != "data:,"] == []
    assert page.get_by_role("heading", level=2).count() == 2
    assert page.get_by_role("heading", level=3).count() == 6
    page.close()


@pytest.mark.parametrize("width", [320, 1280, 3840])
def test_nothing_is_wider_than_the_screen(store: Store, browser: Browser, tmp_path: Path, width: int) -> None:
    page, _ = opened(browser, tmp_path, page_of(store, a_workshop_to_show(store)), width)
    assert page.evaluate("document.scrollingElement.scrollWidth") <= width
    page.close()


def test_the_keyboard_reaches_every_link_and_shows_where_it_is(
    store: Store, browser: Browser, tmp_path: Path
) -> None:
    page, _ = opened(browser, tmp_path, page_of(store, a_workshop_to_show(store)))
    focused = []
    for _ in range(3):
        page.keyboard.press("Tab")
        focused.append(page.evaluate("document.activeElement.getAttribute('href')"))
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    assert focused == ["#objectives", "#o1", "#o2"]
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#o2"
    page.close()


def test_the_page_prints_on_a4_with_every_key_result(store: Store, browser: Browser, tmp_path: Path) -> None:
    page, _ = opened(browser, tmp_path, page_of(store, a_workshop_to_show(store)))
    printed = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, print_background=True)))
    page.close()
    assert {(round(one.mediabox.width), round(one.mediabox.height)) for one in printed.pages} == {A4}
    text = " ".join(one.extract_text() for one in printed.pages)
    assert text.count("5 → 3") == 6


def test_the_bar_and_the_words_say_the_same(store: Store, browser: Browser, tmp_path: Path) -> None:
    page, _ = opened(browser, tmp_path, page_of(store, a_workshop_to_show(store)))
    assert page.locator(".part").first.inner_text() == "25 % av veien"
    assert page.locator(".done").first.evaluate("bar => bar.style.width") == "25%"
    assert "50 %" in page.locator(".pace").inner_text()
    page.close()

"""The organisation's logo and colour, and pictures that would do harm."""

import zlib
from io import BytesIO
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from workshop_app.model.logo import MOST_BYTES, LogoProblem, logo_from, read_logo
from workshop_app.operations import letterhead
from workshop_app.operations.refusal import Refused
from workshop_app.queries.letterhead import LetterheadView
from workshop_app.queries.letterhead import letterhead as the_letterhead
from workshop_app.storage.store import Store
from workshop_app.texts import LANGUAGES, Texts

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>'
XLINK = b'xmlns:xlink="http://www.w3.org/1999/xlink"'
BOMB = (
    b'<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><desc>&b;</desc></svg>'
)
NESTED = b"".join(
    b'<g id="n%d">' % level + b'<use href="#n%d"/>' % (level - 1) * 10 + b"</g>" for level in range(1, 12)
)


def svg(inside: bytes, attributes: bytes = b'viewBox="0 0 10 10"') -> bytes:
    return b'<svg xmlns="http://www.w3.org/2000/svg" ' + XLINK + b" " + attributes + b">" + inside + b"</svg>"


def png(width: int = 30, height: int = 12) -> bytes:
    out = BytesIO()
    Image.new("RGBA", (width, height), (14, 90, 107, 255)).save(out, "PNG")
    return out.getvalue()


def said_of(width: int, height: int) -> bytes:
    """A picture of a few bytes that says it is this large."""
    head = b"IHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x06\x00\x00\x00"
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0d" + head + zlib.crc32(head).to_bytes(4, "big")


@pytest.mark.parametrize("content", [png(), SVG], ids=["png", "svg"])
def test_a_logo_is_kept_and_can_be_taken_away(store: Store, workshop_id: UUID, content: bytes) -> None:
    store.run(letterhead.set_logo, workshop_id, content=content)
    kept = store.read(the_letterhead, workshop_id).logo
    assert logo_from(kept).data_uri == kept
    store.run(letterhead.clear_logo, workshop_id)
    assert store.read(the_letterhead, workshop_id).logo == ""


def test_logo_and_colour_are_one_row_and_each_is_one_step(store: Store, workshop_id: UUID) -> None:
    store.run(letterhead.set_logo, workshop_id, content=SVG)
    store.run(letterhead.set_colour, workshop_id, colour=" #0e5a6b ")
    assert store.read(the_letterhead, workshop_id).colour == "#0E5A6B"
    store.undo(workshop_id)
    assert store.read(the_letterhead, workshop_id).colour == ""
    assert store.read(the_letterhead, workshop_id).logo
    store.undo(workshop_id)
    assert store.read(the_letterhead, workshop_id) == LetterheadView()


def test_a_colour_can_be_taken_away(store: Store, workshop_id: UUID) -> None:
    store.run(letterhead.set_colour, workshop_id, colour="#112233")
    store.run(letterhead.clear_colour, workshop_id)
    assert store.read(the_letterhead, workshop_id) == LetterheadView()


@pytest.mark.parametrize("written", ["", "blue", "#12345", "#1234567", "#12345G", "url(#x)"])
def test_what_is_no_colour_is_refused(store: Store, workshop_id: UUID, written: str) -> None:
    with pytest.raises(Refused) as refusal:
        store.run(letterhead.set_colour, workshop_id, colour=written)
    assert refusal.value.key == "operations.logo.no_colour"


HARM = {
    "an entity bomb": (BOMB, "entities"),
    "an entity of a file": (
        b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg viewBox="0 0 1 1">&x;</svg>',
        "entities",
    ),
    "a picture elsewhere": (svg(b'<image href="http://example.com/a.png"/>'), "outside"),
    "a file": (svg(b'<use xlink:href="file:///etc/passwd#a"/>'), "outside"),
    "a style sheet elsewhere": (svg(b"<style>@import 'http://example.com/a.css';</style>"), "outside"),
    "a fill elsewhere": (svg(b'<rect fill="url(http://example.com/#a)" width="1"/>'), "outside"),
    "a script": (svg(b"<script>alert(1)</script>"), "script"),
    "an event": (svg(b'<rect onclick="alert(1)"/>'), "script"),
    "letters": (svg(b"<text>Acme</text>"), "letters"),
    "a filter": (svg(b"<filter/>"), "other_parts"),
    "a ring of uses": (svg(b'<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), "large"),
    "uses within uses": (svg(b'<path id="n0" d="M0 0"/>' + NESTED), "large"),
    "a chain of uses": (
        svg(b"".join(b'<g id="c%d"><use href="#c%d"/></g>' % (n, n + 1) for n in range(2000))),
        "large",
    ),
    "a tower": (svg(b"<g>" * 500 + b"</g>" * 500), "large"),
    "numbers out of this world": (svg(b'<path d="M0 0 L1e300 1e300"/>'), "large"),
    "no size": (svg(b"<path/>", b'width="0" height="4"'), "broken"),
    "half an svg": (SVG[:-5], "broken"),
    "another root": (b'<a><svg xmlns="http://www.w3.org/2000/svg"/></a>', "broken"),
    "a huge file": (SVG + b" " * MOST_BYTES, "large"),
    "a huge png": (said_of(60_000, 60_000), "pixels"),
    "half a png": (png()[:50], "broken"),
    "a png of nothing": (said_of(0, 4), "pixels"),
    "a jpeg": (b"\xff\xd8\xff\xe0" + b"0" * 50, "other_kind"),
    "nothing": (b"", "other_kind"),
}


@pytest.mark.parametrize("name", HARM)
def test_a_picture_that_would_do_harm_is_refused_with_a_sentence(
    store: Store, workshop_id: UUID, name: str
) -> None:
    content, reason = HARM[name]
    with pytest.raises(Refused) as refusal:
        store.run(letterhead.set_logo, workshop_id, content=content)
    assert refusal.value.key == f"operations.logo.{reason}"
    for language in LANGUAGES:
        assert "{" not in Texts(language)(refusal.value.key, **refusal.value.values)
    assert store.read(the_letterhead, workshop_id).logo == ""


def test_what_only_describes_an_svg_is_left_out() -> None:
    edited = svg(
        b'<title>Logo</title><metadata><x:y xmlns:x="urn:x"/></metadata>'
        b'<z:view xmlns:z="urn:z" z:size="4"/><path id="a" d="M0 0h4v4z"/><use xlink:href="#a"/>'
    )
    kept = read_logo(b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">' + edited)
    assert b"Logo" not in kept.content
    assert b"urn:" not in kept.content
    assert b"M0 0h4v4z" in kept.content
    assert read_logo(kept.content) == kept


@given(st.binary(max_size=200), st.sampled_from([b"<svg", b"\x89PNG\r\n\x1a\n", SVG[:60], png()[:40]]))
def test_any_bytes_are_a_logo_or_a_problem(tail: bytes, head: bytes) -> None:
    try:
        assert read_logo(head + tail).content
    except LogoProblem as problem:
        reason = problem.reason
    else:
        return
    assert Texts("en")(f"operations.logo.{reason}", kilobytes=1, pixels=1)


@pytest.mark.parametrize(
    "kept", ["", "data:image/png;base64,AAA", "data:text/html;base64,AAAA", "http://x/a.png"]
)
def test_what_a_file_brought_is_looked_through_again(kept: str) -> None:
    with pytest.raises(LogoProblem):
        logo_from(kept)

"""The colours: every theme is complete, and every pair that meets can be told apart."""

import re
import tomllib
from collections.abc import Iterable
from itertools import combinations
from math import dist
from pathlib import Path

import pytest

from workshop_app.widgets.theme import Theme

Matrix = tuple[tuple[float, float, float], ...]

THEMES = Path(__file__).parent.parent / "resources" / "themes"
PAIRS = tomllib.loads((Path(__file__).parent / "theme_pairs.toml").read_text(encoding="utf-8"))
LEAST = {"light": 4.5, "dark": 4.5, "high_contrast": 7.0, "talk": 7.0, "silence": 7.0}
# What eyes without red or green cones see, rows for red, green, blue: Machado and others 2009, severity 1.
EYES = {
    "without_red": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "without_green": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
}
TO_XYZ = ((0.4339, 0.3762, 0.1899), (0.2126, 0.7152, 0.0722), (0.0178, 0.1095, 0.8727))
NOTES = [f"note_{number}" for number in range(1, 9)]


def colours(theme: str) -> dict[str, str]:
    """The colours of a theme by their meaning."""
    found: dict[str, str] = tomllib.loads((THEMES / f"{theme}.toml").read_text(encoding="utf-8"))["colours"]
    return found


def channels(colour: str) -> tuple[float, float, float]:
    """Red, green and blue of ``#rrggbb``, 0–1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def linear(channel: float) -> float:
    """The light behind one sRGB channel, both 0–1, as WCAG 2.2 defines it."""
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def luminance(colour: str) -> float:
    """Relative luminance, 0–1, as WCAG 2.2 defines it."""
    red, green, blue = (linear(channel) for channel in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1–21, as WCAG 2.2 defines it."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def times(matrix: Matrix, vector: Iterable[float]) -> list[float]:
    """A matrix of three rows times a vector of three."""
    values = list(vector)
    return [sum(weight * value for weight, value in zip(row, values, strict=True)) for row in matrix]


def as_seen(colour: str, eyes: str) -> tuple[float, float, float]:
    """CIE L*, a*, b* of a colour as ``eyes`` see it; in this space a distance of 2.3 is just noticed."""
    seen = (min(1.0, max(0.0, channel)) for channel in times(EYES[eyes], channels(colour)))
    x, y, z = (
        t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in times(TO_XYZ, map(linear, seen))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def too_close(theme: str, kind: str, least: float) -> list[str]:
    """The pairs of ``kind`` (``words`` or ``marks``) in ``theme`` that have less contrast than ``least``."""
    known = colours(theme)
    return [
        f"{text} on {ground}: {contrast(known[text], known[ground]):.2f}"
        for pair in PAIRS[kind]
        for text in pair["text"]
        for ground in pair["on"]
        if contrast(known[text], known[ground]) < least
    ]


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


def test_every_theme_is_measured() -> None:
    assert {path.stem for path in THEMES.glob("*.toml")} == set(LEAST)


def test_every_theme_has_the_same_meanings() -> None:
    assert {theme: sorted(colours(theme)) for theme in LEAST} == dict.fromkeys(
        LEAST, sorted(colours("light"))
    )


@pytest.mark.parametrize("theme", LEAST)
def test_every_colour_is_written_as_six_hexadecimal_digits(theme: str) -> None:
    assert [value for value in colours(theme).values() if not re.fullmatch("#[0-9A-F]{6}", value)] == []


@pytest.mark.parametrize(("theme", "least"), LEAST.items())
def test_all_words_can_be_read(theme: str, least: float) -> None:
    assert too_close(theme, "words", least) == []


@pytest.mark.parametrize("theme", LEAST)
def test_all_marks_can_be_seen(theme: str) -> None:
    assert too_close(theme, "marks", 3.0) == []


@pytest.mark.parametrize("theme", LEAST)
def test_no_two_notes_have_the_same_colour(theme: str) -> None:
    known = colours(theme)
    assert len({known[note] for note in NOTES}) == len(NOTES)
    assert len({known[note.replace("_", "_line_")] for note in NOTES}) == len(NOTES)


@pytest.mark.parametrize("theme", LEAST)
@pytest.mark.parametrize("eyes", EYES)
def test_no_two_notes_look_alike_to_the_colour_blind(theme: str, eyes: str) -> None:
    known = colours(theme)
    alike = [
        f"{one} and {other}: {apart:.1f}"
        for one, other in combinations(NOTES, 2)
        if (apart := dist(as_seen(known[one], eyes), as_seen(known[other], eyes))) < 10
    ]
    assert alike == []


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_words_can_be_read_wherever_the_style_sheet_gives_both_colours(theme: str) -> None:
    known = colours(theme)
    unreadable = [
        f"{text} on {ground}: {contrast(known[text], known[ground]):.2f}"
        for text, ground in style_sheet_pairs()
        if {text, ground} <= set(known) and contrast(known[text], known[ground]) < LEAST[theme]
    ]
    assert unreadable == []


def style_sheet_pairs() -> list[tuple[str, str]]:
    """Text and background, as meanings, of each rule of the console's style sheet that names both."""
    pairs = []
    for rule in re.findall(r"\{\s(.*?)\s\}", (THEMES / "console.qss").read_text(encoding="utf-8"), re.DOTALL):
        for text, ground in (("color", "background"), ("selection-color", "selection-background-color")):
            found = [re.search(rf"(?:^|[;\s]){name}: \{{(\w+)\}}", rule) for name in (text, ground)]
            pairs += [(found[0][1], found[1][1])] if found[0] and found[1] else []
    return pairs


def test_the_style_sheet_gives_some_pairs() -> None:
    assert ("accent_text", "accent") in style_sheet_pairs()


def test_what_its_ground_alone_tells_apart_has_an_edge_in_high_contrast() -> None:
    for ground in ("surface_sunken", "accent_soft", "ask_soft", "note_2"):
        strong, quiet = Theme.named("high_contrast"), Theme.named("light")
        assert strong.edge(ground) == strong.colour("line")
        assert quiet.edge(ground) == quiet.colour(ground)

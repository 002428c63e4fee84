"""Every text that is painted on a wall: large enough, whole, apart from the others, and with contrast."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSize

from tests.projector.recorder import Painted, painted
from tests.projector.shown import NOW, every_scene
from tests.projector.test_scenes import luminance, with_text
from workshop_app.projector.picture import for_back_row, pages, picture
from workshop_app.queries.projected import Projected
from workshop_app.queries.scenes import ClusterScene, PublicCard, VoteScene
from workshop_app.texts import LANGUAGES
from workshop_app.widgets.legibility import FLOOR, LINES, Sight

pytestmark = pytest.mark.usefixtures("qapp")

WALLS = [QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160), QSize(1080, 1920), QSize(1024, 768)]
NAMES = tuple(every_scene())
NAME = "Avdeling for kundeopplevelse, produktutvikling og forretningsstøtte i Nord-Norge og på Svalbard"
LONGEST = ("Øke gjenkjøp blant bedriftskunder fra 82,5 % til 98,6 % innen 31. mars. " * 140)[:10_000]
MOST_PAGES = 8
"""How many pages of a long text are painted: the first ones, the last ones, and some between."""
SIGHTS = {"far": Sight(9.0, 1.0), "furthest": Sight(12.0, 1.0)}


def crowded(shown: Projected) -> Projected:
    """Forty cards, forty options, and names as long as departments have."""
    scene = shown.scene
    if isinstance(scene, ClusterScene):
        kinds = [card for group in scene.groups for card in group.cards] + list(scene.loose)
        cards = tuple(_numbered(kinds[number % len(kinds)], number) for number in range(40)) if kinds else ()
        groups = tuple(replace(group, name=f"{group.name} {NAME}", cards=cards) for group in scene.groups[:1])
        scene = replace(scene, groups=groups, loose=cards if not groups else scene.loose)
    elif isinstance(scene, VoteScene) and scene.options:
        scene = replace(scene, options=tuple(f"{NAME} {number}" for number in range(40)))
    facts = replace(shown.workshop, team=NAME, organisation=NAME, purpose=NAME)
    return replace(shown, scene=scene, workshop=facts)


def _numbered(card: PublicCard, number: int) -> PublicCard:
    return replace(card, text=f"{card.text} {number}", proposed_by=1 + number % 5)


def told(shown: Projected, wall: QSize, sight: Sight) -> list[list[Painted]]:
    """What is painted on the pages of a scene: on all of a few, on a choice of many."""
    count = pages(shown, wall, NOW, sight)
    step = max(1, count // MOST_PAGES)
    chosen = sorted({*range(0, count, step), 1 % count, count - 1})
    return [painted(picture(replace(shown, page=page), wall, NOW, sight), wall) for page in chosen]


def contrast(one: Painted) -> float:
    """WCAG's contrast of a text with what it was painted on."""
    lights = sorted((luminance(one.colour), luminance(one.ground)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def floor(wall: QSize, sight: Sight) -> float:
    """The smallest text allowed, in pixels of a wall."""
    line = min(wall.width(), wall.height()) / LINES
    return FLOOR * line * sight.magnification(wall.height() / line)


def hold(items: list[Painted], wall: QSize, sight: Sight) -> None:
    """Fail when a text is too small, cut off, on another, or pale."""
    edges = QRectF(0, 0, wall.width(), wall.height())
    least = floor(wall, sight) - 0.01
    for number, one in enumerate(items):
        assert one.size >= least, (one.text, one.size, least)
        assert edges.contains(one.ink), (one.text, one.ink)
        assert contrast(one) >= 7, (one.text, one.colour.name(), one.ground.name())
        inner = one.ink.adjusted(1, 1, -1, -1)
        over = [other.text for other in items[:number] if other.ink.intersects(inner)]
        assert over == [], one.text


def known(wall: QSize) -> str:
    return f"{wall.width()}x{wall.height()}"


@pytest.mark.parametrize("wall", WALLS, ids=known)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_scene_as_it_is_and_crowded(name: str, language: str, wall: QSize) -> None:
    shown = every_scene(language)[name]
    for content in (shown, crowded(shown)):
        for items in told(content, wall, Sight()):
            assert items
            hold(items, wall, Sight())


@pytest.mark.parametrize("wall", WALLS[1:4], ids=known)
@pytest.mark.parametrize("name", NAMES)
def test_a_scene_with_the_longest_texts(name: str, wall: QSize) -> None:
    for items in told(with_text(every_scene()[name], LONGEST), wall, Sight()):
        hold(items, wall, Sight())


@pytest.mark.parametrize("wall", [WALLS[1], WALLS[3]], ids=known)
@pytest.mark.parametrize("sight", SIGHTS.values(), ids=SIGHTS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_scene_in_a_deep_room(name: str, language: str, sight: Sight, wall: QSize) -> None:
    shown = every_scene(language)[name]
    for content in (shown, crowded(shown), with_text(shown, LONGEST[:1000])):
        for items in told(content, wall, sight):
            hold(items, wall, sight)


@pytest.mark.parametrize("wall", WALLS, ids=known)
@pytest.mark.parametrize("sight", [Sight(), *SIGHTS.values()], ids=["near", *SIGHTS])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_test_picture(language: str, sight: Sight, wall: QSize) -> None:
    items = painted(for_back_row(language, wall, sight), wall)
    hold(items, wall, sight)
    assert min(one.size for one in items) == pytest.approx(floor(wall, sight))


def test_a_deeper_room_gets_larger_text_and_more_pages() -> None:
    shown, wall = every_scene()["cluster"], WALLS[1]
    near, far = (told(shown, wall, sight) for sight in (Sight(), SIGHTS["furthest"]))
    assert len(far) > len(near)
    smallest = [min(one.size for items in some for one in items) for some in (near, far)]
    assert smallest == pytest.approx([48, 96])

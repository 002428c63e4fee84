"""The first half of the walk: from the empty library to the revealed vote."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from tests.walk.walker import Walker
from workshop_app.console.pages.brainstorm import BrainstormPage
from workshop_app.console.pages.cluster import ClusterPage
from workshop_app.console.pages.intro import IntroPage
from workshop_app.console.pages.vote import VotePage
from workshop_app.model.words import BallotState
from workshop_app.queries.ballot import BallotView, ballot
from workshop_app.queries.board import Board, Card, board
from workshop_app.queries.facts import workshop_facts
from workshop_app.queries.shown import shown


def choose_language(walker: Walker) -> None:
    """Find the language in the palette."""
    walker.hands.press("Ctrl+K")
    walker.hands.enter(walker.story.switch)
    assert walker.desktop.dressed().texts.language == walker.language


def make_workshop(walker: Walker) -> None:
    """Fill in the form of a new workshop and press Enter."""
    frame, story, hands = walker.opened.frame, walker.story, walker.hands
    hands.click(frame.library.empty.new)
    hands.until(frame.new.team.hasFocus)
    hands.write(story.team)
    hands.press("Tab")
    hands.write(story.organisation)
    assert isinstance(frame.new.language, QComboBox)
    if frame.new.language.currentIndex() != ("nb", "en").index(walker.language):
        frame.new.language.setFocus()
        hands.press("Down" if walker.language == "en" else "Up")
    hands.click(frame.new.make)
    hands.until(lambda: walker.opened.live.workshop_id is not None)
    facts = walker.read(workshop_facts)
    assert (facts.team, facts.organisation, facts.room_language) == (
        story.team,
        story.organisation,
        walker.language,
    )


def welcome(walker: Walker) -> None:
    """Begin, and turn every slide."""
    walker.on()
    walker.arrive("welcome")
    walker.on()
    walker.arrive("intro")
    slides = walker.page(IntroPage).list.count()
    walker.on(slides - 1)
    assert walker.read(shown).slide == slides - 1
    walker.on()
    walker.arrive("brainstorm")


def brainstorm(walker: Walker) -> None:
    """Type some ideas, take one back, paste many; the wall counts them and shows none."""
    hands, story, page = walker.hands, walker.story, walker.page(BrainstormPage)
    hands.until(page.line.hasFocus)
    hands.enter(*story.typed, story.mistake)
    assert story.mistake in _texts(walker)
    hands.press("Ctrl+Z")
    assert story.mistake not in _texts(walker)
    hands.paste(*story.pasted)
    assert _texts(walker) == {*story.typed, *story.pasted}
    assert not any(text in walker.wall for text in _texts(walker))
    walker.on()
    walker.arrive("cluster")


def cluster(walker: Walker) -> None:
    """Reveal, group by keys and by the mouse, merge, name."""
    hands, story, page = walker.hands, walker.story, walker.page(ClusterPage)
    walker.on()
    assert walker.read(board).revealed == 6
    assert story.typed[0] in walker.wall
    for text, name in zip((story.typed[0], story.typed[1]), story.groups, strict=True):
        _take(walker, text)
        hands.press("N")
        hands.write_over(name)
        hands.press("Return")
    assert tuple(group.name for group in walker.read(board).groups) == story.groups
    _take(walker, story.pasted[1])
    hands.press("2")
    _drag(walker, story.pasted[0], walker.read(board).groups[0].id, page)
    _take(walker, story.pasted[2])
    _take(walker, story.typed[1], also=True)
    hands.press("M")
    first, second = walker.read(board).groups
    assert {card.text for card in first.cards} == {story.typed[0], story.pasted[0]}
    assert {card.text: card.proposed_by for card in second.cards} == {story.typed[1]: 2, story.pasted[1]: 1}
    walker.on()
    walker.arrive("vote")


def vote(walker: Walker) -> None:
    """Open, count hands line by line, close, reveal; nothing is told before."""
    hands, page = walker.hands, walker.page(VotePage)
    walker.on()
    assert _ballot(walker).state is BallotState.OPEN
    hands.until(page.list.lines[0].field.hasFocus)
    hands.enter("6", "7", "2")
    open_wall = walker.wall.splitlines()
    assert walker.story.groups[0] in walker.wall
    walker.on()
    assert _ballot(walker).state is BallotState.CLOSED
    assert not {"6", "7"} & {*open_wall, *walker.wall.splitlines()}, "the room was told too early"
    walker.on()
    ranked = _ballot(walker).ranked
    labels = (walker.story.groups[1], walker.story.groups[0], walker.story.typed[2])
    assert [(option.label, option.dots) for option in ranked] == list(zip(labels, (7, 6, 2), strict=True))
    walker.on()
    walker.arrive("objectives")


def _ballot(walker: Walker) -> BallotView:
    view = walker.read(ballot)
    assert view is not None
    return view


def _cards(snapshot: Board) -> list[Card]:
    return [*snapshot.loose, *(card for group in snapshot.groups for card in group.cards)]


def _texts(walker: Walker) -> set[str]:
    return {card.text for card in _cards(walker.read(board))}


def _id(walker: Walker, text: str) -> UUID:
    return next(card.id for card in _cards(walker.read(board)) if card.text == text)


def _take(walker: Walker, text: str, *, also: bool = False) -> None:
    """Click a card, or with Ctrl one more."""
    board, stop = walker.page(ClusterPage).board, ("card", _id(walker, text))
    place = board.place_of(stop)
    assert place is not None
    held = Qt.KeyboardModifier.ControlModifier if also else Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(board.viewport(), Qt.MouseButton.LeftButton, held, place.center())
    walker.hands.until(lambda: board.hasFocus() and board.canvas.current == stop)


def _drag(walker: Walker, text: str, group_id: UUID, page: ClusterPage) -> None:
    card, head = page.board.place_of(("card", _id(walker, text))), page.board.place_of(("group", group_id))
    assert card is not None
    assert head is not None
    walker.hands.drag_over(page.board.viewport(), card.center(), head.center())

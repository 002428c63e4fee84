"""The second half of the walk: from the revealed vote to sheets on the disk."""

from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLineEdit

from tests.walk.walker import Walker
from workshop_app.console.pages.agree import AgreePage
from workshop_app.console.pages.close import ClosePage
from workshop_app.console.pages.key_results import KeyResultsPage
from workshop_app.console.pages.measures import MeasuresPage
from workshop_app.console.pages.objectives import ObjectivesPage
from workshop_app.console.pages.quality import QualityPage
from workshop_app.console.quality_way import Phase
from workshop_app.model.words import Answer, CardKind
from workshop_app.queries.board import board
from workshop_app.queries.facts import workshop_facts
from workshop_app.queries.okrs import KeyResultView, ObjectiveView, okrs


class FileManager(QObject):
    """Stands in for the system's own, and remembers which folders it was asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        """Show a folder."""
        self.shown.append(Path(url.toLocalFile()))


def objectives(walker: Walker) -> None:
    """Choose two of the bars, sharpen each, say why now; then the break."""
    hands, story, page = walker.hands, walker.story, walker.page(ObjectivesPage)
    assert story.groups[1] in walker.wall
    hands.until(page.bars.bars[0].hasFocus)
    hands.press("Return", "Down", "Return")
    assert len(walker.read(okrs)) == 2
    for told in story.objectives:
        walker.on()
        hands.until(page.card.card.editor.hasFocus)
        hands.write_over(told.sentence)
        hands.press("Return")
        hands.write(told.why_now)
    walker.on()
    assert [(one.sentence, one.why_now) for one in walker.read(okrs)] == [
        (told.sentence, told.why_now) for told in story.objectives
    ]
    walker.arrive("break")
    walker.on()
    walker.arrive("measures")


def measures(walker: Walker) -> None:
    """List what would show it, for each objective; the wall shows none of it until it is revealed."""
    hands, page = walker.hands, walker.page(MeasuresPage)
    for place, told in enumerate(walker.story.objectives):
        hands.until(page.board.line.hasFocus)
        hands.enter(told.measures[0])
        hands.paste(*told.measures[1:])
        hands.press("Return")
        objective = walker.read(okrs)[place]
        cards = walker.read(board, kind=CardKind.MEASURE, objective_id=objective.id)
        assert {card.text for card in cards.loose} == set(told.measures)
        assert told.sentence in walker.wall
        assert not any(text in walker.wall for text in told.measures)
        walker.on()
        assert told.measures[0] in walker.wall
        while page.wall.page + 1 < page.wall.count:
            walker.on()
        walker.on()
    walker.arrive("key_results")


def write_key_results(walker: Walker) -> None:
    """Write each; fill fields from the sentence, by Tab and by hand; keep one with a reason."""
    hands, story, page = walker.hands, walker.story, walker.page(KeyResultsPage)
    first = story.objectives[0].key_results
    _begin_key_result(walker, first[0])
    hands.press("Ctrl+R")
    read = _key_result(walker, 0, 0)
    assert (read.from_value, read.to_value) == (Decimal(30), Decimal(40))
    _fill_in(walker, "owner", story.owner)
    _begin_key_result(walker, first[1])
    hands.until(lambda: _key_result(walker, 0, 1).sentence == first[1])
    hands.until(lambda: page.card.card.questions.suggestion is not None)
    hands.press("Tab")
    hands.until(lambda: "___" in page.card.card.editor.toPlainText())
    for number in story.blanks:
        hands.write(number)
        hands.press("Tab")
    assert "___" not in page.card.card.editor.toPlainText()
    _fill_in(walker, "from_value", "?")
    assert _key_result(walker, 0, 1).baseline_unknown
    _begin_key_result(walker, first[2])
    hands.until(page.card.card.questions.box.isVisible)
    hands.press("Ctrl+J")
    hands.until(page.card.card.questions.reason.field.hasFocus)
    hands.enter(story.reason)
    assert [waiver.reason for waiver in _key_result(walker, 0, 2).waivers] == [story.reason]
    walker.on()
    _begin_key_result(walker, story.objectives[1].key_results[0])
    hands.press("Ctrl+R")
    assert _key_result(walker, 1, 0).to_value == Decimal("98.6")
    _fill_in(walker, "due_on", walker.desktop.dressed().texts.short_date(walker.read(workshop_facts).ends_on))
    assert _key_result(walker, 1, 0).due_on == walker.read(workshop_facts).ends_on
    assert story.objectives[1].key_results[0] in walker.wall
    walker.on()
    walker.arrive("quality")


def rehearse(walker: Walker) -> None:
    """Go through every lamp, then answer each key result as on its last day."""
    hands, page = walker.hands, walker.page(QualityPage)
    texts = walker.desktop.dressed().texts
    while walker.stage() == "quality":
        if page.way.phase is Phase.REHEARSAL:
            hands.press(texts("pages.quality.yes_key"))
        walker.on()
    answers = {one.rehearsal for objective in walker.read(okrs) for one in objective.key_results}
    assert answers == {Answer.YES}
    walker.arrive("agree")


def agree(walker: Walker) -> None:
    """One round where somebody stays out, another where nobody does; then how sure."""
    hands, story, page = walker.hands, walker.story, walker.page(AgreePage)
    _show_hands(walker, "001241")
    hands.until(page.dissents.what.hasFocus)
    hands.write(story.dissent)
    hands.press("Tab")
    hands.enter(story.who)
    assert [(one.text, one.who) for one in _objective(walker, 0).dissents] == [(story.dissent, story.who)]
    assert story.dissent not in walker.wall
    page.confidence.scales[0].setFocus()
    hands.press("R")
    _count_hands(walker, "000152")
    walker.on()
    fist = _objective(walker, 0).fist
    assert fist is not None
    assert (fist.number, fist.passes) == (2, True)
    hands.until(page.confidence.scales[0].hasFocus)
    hands.press("6", "Down", "0", "Down", "4")
    walker.on()
    _show_hands(walker, "000008")
    hands.press("5")
    given = [one.confidence for objective in walker.read(okrs) for one in objective.key_results]
    assert given == [6, 10, 4, 5]
    walker.on()
    walker.arrive("close")


def close(walker: Walker, folder: Path) -> None:
    """Give every key result an owner, agree on dates, and write the sheets into a folder."""
    hands, story, page = walker.hands, walker.story, walker.page(ClosePage)
    for line in page.agreed.lines.values():
        hands.click(line.owner)
        hands.write_over(story.owner)
        hands.press("Tab")
    owners = {one.owner for objective in walker.read(okrs) for one in objective.key_results}
    assert owners == {story.owner}
    hands.click(page.follow_up.suggest)
    facts = walker.read(workshop_facts)
    assert None not in (facts.weekly_day, facts.midway_at, facts.review_at)
    _choose_folder(walker, page, folder)
    manager = FileManager()
    QDesktopServices.setUrlHandler("file", manager, "show")  # type: ignore[arg-type]  # the stub is wrong: str
    page.setFocus()
    walker.on()
    hands.until(lambda: (folder / "minutes.pdf").exists() and not page.job.running)
    hands.until(lambda: manager.shown == [folder])
    QDesktopServices.unsetUrlHandler("file")


def open_again(walker: Walker) -> None:
    """Find the workshop in the library, open it with Enter, and find what was agreed."""
    hands, story = walker.hands, walker.story
    cards = walker.opened.frame.library.list
    hands.until(lambda: cards.chosen() is not None)
    cards.setFocus()
    hands.press("Return")
    hands.until(lambda: walker.opened.live.workshop_id is not None)
    assert walker.stage() == "close"
    walker.look_at_wall("close")
    kept = walker.read(okrs)
    assert [one.sentence for one in kept] == [told.sentence for told in story.objectives]
    assert [one.confidence for objective in kept for one in objective.key_results] == [6, 10, 4, 5]
    assert {card.text for card in walker.read(board).loose} == {story.typed[2]}


def _choose_folder(walker: Walker, page: ClosePage, folder: Path) -> None:
    """Answer the system's question for a folder by typing its path."""
    folder.mkdir()
    walker.answer_dialog(QFileDialog, lambda dialog: _type_path(walker, dialog, folder))
    walker.hands.click(page.take_home.choose)
    walker.hands.until(lambda: page.take_home.folder == folder)
    walker.come_back()


def _type_path(walker: Walker, dialog: QFileDialog, folder: Path) -> None:
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    walker.hands.write_over(str(folder))
    dialog.accept()


def _begin_key_result(walker: Walker, sentence: str) -> None:
    page = walker.page(KeyResultsPage)
    walker.hands.press("Ctrl+N")
    walker.hands.until(page.card.card.editor.hasFocus)
    walker.hands.write(sentence)


def _fill_in(walker: Walker, name: str, words: str) -> None:
    field = walker.page(KeyResultsPage).card.form.field(name)
    walker.hands.click(field)
    walker.hands.write_over(words)
    walker.hands.press("Tab")


def _show_hands(walker: Walker, hands: str) -> None:
    walker.on()
    _count_hands(walker, hands)
    walker.on()


def _count_hands(walker: Walker, hands: str) -> None:
    walker.hands.until(walker.page(AgreePage).card.counts.columns[0].field.hasFocus)
    walker.hands.enter(*hands)


def _objective(walker: Walker, place: int) -> ObjectiveView:
    return walker.read(okrs)[place]


def _key_result(walker: Walker, objective: int, place: int) -> KeyResultView:
    return _objective(walker, objective).key_results[place]

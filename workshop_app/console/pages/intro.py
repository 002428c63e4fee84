"""What OKR is, in slides that ship with the app; a workshop may rewrite, arrange and add to them."""

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop_app.console.counts import Counts
from workshop_app.console.heading import Heading
from workshop_app.console.page import Context, Page
from workshop_app.console.slide_acts import SlideActs
from workshop_app.console.slide_editor import SlideEditor
from workshop_app.console.slide_list import SlideList
from workshop_app.console.slide_view import SlideView
from workshop_app.console.wall_pages import WallPages
from workshop_app.operations import showing
from workshop_app.queries.shown import shown
from workshop_app.queries.slides import SlideView as Slide
from workshop_app.queries.slides import removed_slides
from workshop_app.queries.slides import slides as read_slides
from workshop_app.queries.timeline import workshop_facts
from workshop_app.widgets.actions import ActionSpec


class IntroPage(Page):
    """PageDown turns the room's slide. Choosing one in the list only looks at it; Enter shows it."""

    stem: ClassVar[str] = "intro"
    reads: ClassVar[frozenset[str]] = frozenset(
        {"slide", "deck_slide", "slide_picture", "projector_view", "workshop"}
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Reads when it is shown."""
        super().__init__(context, parent)
        self._slides: tuple[Slide, ...] = ()
        self._removed = 0
        self._seen = -1
        self._heading = Heading(self.stem)
        self._counts = Counts()
        self._wall = WallPages(context, self.stem, self)
        self.list = SlideList()
        self.view = SlideView(context)
        self.editor = SlideEditor()
        self.editor.hide()
        self.acts = SlideActs(context, self.editor, self)
        self._lay_out()
        self.list.currentRowChanged.connect(self.look_at)
        self.list.itemActivated.connect(self.show_looked_at)
        self.list.moved.connect(self.acts.move)
        self.editor.textChanged.connect(self._show_preview)
        self.acts.went_to.connect(self.look_at)
        self.acts.said.connect(self.status)

    def refresh(self) -> None:
        """Read the slides and which one the room sees; what is looked at follows the room when it turns."""
        language = self.live.read(workshop_facts).room_language
        self._slides = self.live.read(read_slides, language=language)
        self._removed = self.live.read(removed_slides, language=language)
        self._wall.read()
        seen = min(self.live.read(shown).slide, len(self._slides) - 1)
        if seen != self._seen:
            self._seen = self.acts.place = seen
        self.acts.place = max(0, min(self.acts.place, len(self._slides) - 1))
        self.editor.show_stored(self._slide().markdown)
        self._show()

    def primary_text(self) -> str:
        """The next page or slide, while there is one."""
        last = self._seen >= len(self._slides) - 1 and self._wall.page >= self._wall.count - 1
        return "" if last else self.context.interface.texts("console.intro.next")

    def go_on(self) -> bool:
        """Turn to the slide's next page, else to the next slide."""
        return self._wall.turn(1) or self._turn(self._seen + 1)

    def go_back(self) -> bool:
        """Turn back one page or slide."""
        return self._wall.turn(-1) or self._turn(self._seen - 1)

    def actions_here(self) -> tuple[ActionSpec, ...]:
        """Rewriting a slide, pictures, slides of one's own, their order, and the way back to what ships."""
        return slide_specs(
            self.acts, self._slide(), self, writing=self.editor.isVisibleTo(self), removed=self._removed
        )

    def take_focus(self) -> None:
        """Into the list of slides."""
        self.list.setFocus()

    def toggle_editor(self) -> None:
        """Open the slide's words for writing, or put them away."""
        opening = not self.editor.isVisibleTo(self)
        self.editor.setVisible(opening)
        (self.editor if opening else self.list).setFocus()
        self.primary_changed.emit()

    def look_at(self, number: int) -> None:
        """Look at a slide here; the room stays at its own."""
        self.acts.leave()
        self.acts.place = max(0, min(number, len(self._slides) - 1))
        self.editor.show_stored(self._slide().markdown)
        self._show()
        self.primary_changed.emit()

    def show_looked_at(self) -> None:
        """Take the room to the slide that is looked at."""
        self._turn(self.acts.place)

    def _slide(self) -> Slide:
        return self._slides[self.acts.place] if self._slides else Slide(0, "", changed=False)

    def _turn(self, number: int) -> bool:
        if not 0 <= number < len(self._slides):
            return False
        self.acts.leave()
        return self.live.run(showing.turn_slide, slide=number) is not None

    def _show(self) -> None:
        interface, texts = self.context.interface, self.context.interface.texts
        slide, place, count = self._slide(), self.acts.place, len(self._slides)
        self._heading.show_texts(texts)
        self._heading.show_counts()
        self.list.show_slides(self._slides, place, self._seen, interface.icon("shown", "now"))
        self._show_preview()
        number = texts("console.intro.slide", number=place + 1, count=count)
        here = texts("intro.room_sees_this") if place == self._seen else texts("intro.only_you")
        pages = texts("intro.pages", count=self.view.pages) if self.view.pages > 1 else ""
        own = texts("console.intro.own") if slide.changed else "" if slide.ships else texts("intro.added")
        self._counts.show_counts(number, " · ".join(filter(None, (here, pages))), own)
        self.editor.setAccessibleName(texts("console.intro.edit"))
        self.list.setAccessibleName(texts("console.intro.slides"))
        self.view.name(number)

    def _show_preview(self) -> None:
        """What the room will see of the words as they stand in the editor, stored or not."""
        if self._slides:
            self.view.show_slide(self._slides, self.acts.place, self.editor.toPlainText())

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.view, 3)
        right.addWidget(self.editor, 2)
        row = QHBoxLayout()
        row.setSpacing(20)
        self.list.setMaximumWidth(230)
        self.list.setMinimumWidth(120)
        row.addWidget(self.list, 2)
        row.addLayout(right, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._heading)
        column.addWidget(self._counts)
        column.addLayout(row, 1)


def slide_specs(
    acts: SlideActs, slide: Slide, page: IntroPage, *, writing: bool, removed: int
) -> tuple[ActionSpec, ...]:
    """The actions for ``slide``; ``removed`` counts the slides that can be brought back."""
    editing = "console.intro.done" if writing else "console.intro.edit"
    return (
        ActionSpec("edit_slide", editing, ("F2",), "edit", run=page.toggle_editor),
        ActionSpec("add_slide", "intro.add", ("Ctrl+N",), "add", run=acts.add),
        ActionSpec("slide_picture", "intro.picture", ("Ctrl+I",), "upload", run=acts.choose_picture),
        ActionSpec("reset_slide", "console.intro.reset", (), "undo", run=acts.reset, enabled=slide.changed),
        ActionSpec("remove_slide", "intro.remove", ("Ctrl+Shift+Del",), "remove", run=acts.remove),
        ActionSpec("slide_up", "intro.up", ("Ctrl+Up",), "up", run=acts.move_up),
        ActionSpec("slide_down", "intro.down", ("Ctrl+Down",), "down", run=acts.move_down),
        ActionSpec("show_slide", "intro.show", (), "show", run=page.show_looked_at),
        ActionSpec("slides_back", "intro.bring_back", (), "undo", run=acts.bring_back, enabled=removed > 0),
    )

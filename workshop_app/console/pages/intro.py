"""What OKR is, in slides that ship with the app and can be rewritten for this workshop."""

from typing import ClassVar
from uuid import uuid4

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from workshop_app.console.counts import Counts
from workshop_app.console.heading import Heading
from workshop_app.console.page import Context, Page
from workshop_app.console.settled_text import SettledText
from workshop_app.console.slide_view import SlideView
from workshop_app.operations import showing, slides
from workshop_app.queries.shown import shown
from workshop_app.queries.slides import SlideView as Slide
from workshop_app.queries.slides import slides as read_slides
from workshop_app.queries.timeline import workshop_facts
from workshop_app.widgets.actions import ActionSpec
from workshop_app.widgets.theme import set_role


class IntroPage(Page):
    """PageDown turns the room's slide; the list does the same by hand."""

    stem: ClassVar[str] = "intro"
    reads: ClassVar[frozenset[str]] = frozenset({"slide", "projector_view", "workshop"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Reads when it is shown."""
        super().__init__(context, parent)
        self._slides: tuple[Slide, ...] = ()
        self._number = 0
        self._writing = ""
        self._heading = Heading(self.stem)
        self._counts = Counts()
        self.list = QListWidget()
        self.view = SlideView()
        self.editor = SettledText()
        self.editor.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        set_role(self.editor, "markdown")
        self.editor.hide()
        self._lay_out()
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.editor.settled.connect(self._on_settled)
        self.editor.left.connect(self._on_left)

    def refresh(self) -> None:
        """Read the slides and which one the room sees."""
        texts = self.context.interface.texts
        self._slides = self.live.read(read_slides, language=self.live.read(workshop_facts).room_language)
        self._number = min(self.live.read(shown).slide, max(0, len(self._slides) - 1))
        self._heading.show_texts(texts)
        self._heading.show_counts()
        self._show_list()
        slide = self._slides[self._number] if self._slides else Slide(0, "", False)
        self.view.show_markdown(slide.markdown)
        self.editor.show_stored(slide.markdown)
        self.editor.setAccessibleName(texts("console.intro.edit"))
        self.list.setAccessibleName(texts("console.intro.slides"))
        self.view.setAccessibleName(
            texts("console.intro.slide", number=self._number + 1, count=len(self._slides))
        )
        self._counts.show_counts(
            texts("console.intro.slide", number=self._number + 1, count=len(self._slides)),
            "",
            texts("console.intro.own") if slide.changed else "",
        )

    def primary_text(self) -> str:
        """The next slide, while there is one."""
        last = self._number >= len(self._slides) - 1
        return "" if last else self.context.interface.texts("console.intro.next")

    def go_on(self) -> bool:
        """Turn to the next slide."""
        return self._turn(self._number + 1)

    def go_back(self) -> bool:
        """Turn back one slide."""
        return self._turn(self._number - 1)

    def actions_here(self) -> tuple[ActionSpec, ...]:
        """Rewriting a slide, and taking back to the one that ships."""
        changed = bool(self._slides) and self._slides[self._number].changed
        editing = "console.intro.done" if self.editor.isVisibleTo(self) else "console.intro.edit"
        return (
            ActionSpec("edit_slide", editing, ("F2",), "edit", run=self.toggle_editor),
            ActionSpec("reset_slide", "console.intro.reset", (), "undo", run=self.reset, enabled=changed),
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

    def reset(self) -> None:
        """Show the slide that ships with the app again."""
        self.live.run(slides.reset, position=self._number)

    def _turn(self, number: int) -> bool:
        if not 0 <= number < len(self._slides):
            return False
        self.editor.settle()
        self._writing = ""
        return self.live.run(showing.turn_slide, slide=number) is not None

    def _show_list(self) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems(
                [f"{slide.position + 1}  {heading_of(slide.markdown)}" for slide in self._slides]
            )
            self.list.setCurrentRow(self._number)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.view, 3)
        right.addWidget(self.editor, 2)
        row = QHBoxLayout()
        row.setSpacing(20)
        self.list.setFixedWidth(230)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._heading)
        column.addWidget(self._counts)
        column.addLayout(row, 1)

    def _on_row_changed(self, row: int) -> None:
        if row != self._number:
            self._turn(row)

    def _on_settled(self, markdown: str) -> None:
        self._writing = self._writing or f"slide {uuid4()}"
        self.live.run(
            slides.edit, position=self._number, markdown=markdown, join_key=self._writing, initiator=self
        )

    def _on_left(self) -> None:
        self._writing = ""


def heading_of(markdown: str) -> str:
    """The first line that says something, without its marks."""
    lines = (line.strip().lstrip("#").strip() for line in markdown.splitlines())
    return next((line for line in lines if line), "")

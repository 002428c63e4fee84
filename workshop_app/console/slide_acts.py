"""What can be done with the slide that is looked at; each is one step that Ctrl+Z takes back."""

from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from workshop_app.console.asking import ask_for_file
from workshop_app.console.page import Context
from workshop_app.console.slide_editor import SlideEditor
from workshop_app.console.slide_pictures import SUFFIXES, free_name, read_picture, stored
from workshop_app.operations import slides
from workshop_app.queries.facts import workshop_facts
from workshop_app.queries.slides import picture_names
from workshop_app.texts import Texts


class SlideActs(QObject):
    """``place`` is the slide that is looked at, counted from 0; ``said`` tells what could not be done."""

    went_to = Signal(int)
    said = Signal(str)

    def __init__(self, context: Context, editor: SlideEditor, page: QWidget) -> None:
        """Acts on the workshop of ``context``; pictures go into what ``editor`` holds."""
        super().__init__(page)
        self._context = context
        self._live = context.live
        self._editor = editor
        self._page = page
        self._writing = ""
        self.place = self._asked_at = 0
        editor.settled.connect(self.write)
        editor.left.connect(self.leave)
        editor.image_brought.connect(self.put_image)
        editor.file_brought.connect(self.put_file)

    def write(self, markdown: str) -> None:
        """Store what was written on this slide; writing on is the same step until the hand leaves."""
        if markdown.strip():
            self._writing = self._writing or f"slide {uuid4()}"
            self._live.run(
                slides.edit,
                position=self.place,
                markdown=markdown,
                join_key=self._writing,
                initiator=self._page,
            )

    def leave(self) -> None:
        """Store what is left to store; what is written from now on is another step."""
        self._editor.settle()
        self._writing = ""

    def add(self) -> None:
        """Put a slide of the workshop's own behind this one, and look at it."""
        room = Texts(self._live.read(workshop_facts).room_language)
        change = self._live.run(slides.add, after=self.place, markdown=room("intro.new_slide"))
        if change is not None:
            self.went_to.emit(change.result)

    def remove(self) -> None:
        """Take this slide out."""
        self._live.run(slides.remove, position=self.place)

    def move_up(self) -> None:
        """Move this slide one place towards the first."""
        self.move(self.place, max(0, self.place - 1))

    def move_down(self) -> None:
        """Move this slide one place towards the last."""
        self.move(self.place, self.place + 1)

    def move(self, position: int, to: int) -> None:
        """Move a slide, and look at it where it stands then."""
        change = self._live.run(slides.move, position=position, to=to)
        if change is not None:
            self.went_to.emit(change.result)

    def reset(self) -> None:
        """Show the words that ship with the app again."""
        self._live.run(slides.reset, position=self.place)

    def bring_back(self) -> None:
        """Bring back the slides of the app that were taken out."""
        self._live.run(slides.bring_back)

    def choose_picture(self) -> None:
        """Ask for a picture file and put it on this slide."""
        texts = self._context.interface.texts
        kinds = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        self._asked_at = self.place
        ask_for_file(
            self._page.window(),
            texts("intro.picture"),
            f"{texts('intro.picture_files')} ({kinds})",
            self._on_picture_chosen,
        )

    def _on_picture_chosen(self, path: str) -> None:
        """Put it where it was wanted: the clicker may have turned to another slide meanwhile."""
        if self.place != self._asked_at:
            self.went_to.emit(self._asked_at)
        self.put_file(Path(path))

    def put_file(self, path: Path) -> None:
        """Put the picture in a file on this slide; say so when it cannot be read."""
        try:
            image = read_picture(path)
        except OSError as problem:
            reason = problem.strerror or str(problem)
            self.said.emit(self._context.interface.texts("intro.picture_unread", reason=reason))
            return
        self.put_image(image)

    def put_image(self, image: QImage) -> None:
        """Put a picture on this slide, and let the next key write what it shows."""
        texts = self._context.interface.texts
        found = stored(image)
        if found is None:
            self.said.emit(texts("operations.no_picture"))
            return
        kind, content = found
        name = free_name(self._live.read(picture_names), texts("intro.picture_name"), kind)
        shows = texts("intro.describe_picture")
        markdown = self._editor.with_line(f"![{shows}]({name})")
        self._editor.settle()
        self._live.run(slides.illustrate, position=self.place, markdown=markdown, name=name, content=content)
        self._editor.choose(shows)

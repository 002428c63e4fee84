"""Takes the pictures: every stage on both surfaces, in every language and theme, on two virtual screens."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from workshop_app import clock
from workshop_app.app import Desktop
from workshop_app.demonstration import run_to
from workshop_app.open_library import OpenLibrary
from workshop_app.queries.library import library
from workshop_app.stages.agenda import plan
from workshop_app.texts import LANGUAGES
from workshop_app.widgets.theme import CONSOLE_THEMES

_ROUNDS = 4
"""Layouts settle in a few rounds of events: what was shown, what became visible by it, what is painted."""

FOLDER = "Documents/OKR Workshop"
"""What the pictures say where files go, on whatever machine they are taken."""


class Gallery:
    """Drives the real app over a library in ``work`` and writes pictures into ``into``."""

    def __init__(
        self,
        application: QApplication,
        work: Path,
        into: Path,
        themes: Sequence[str] = CONSOLE_THEMES,
    ) -> None:
        self._application = application
        self._into = into
        self._themes = themes
        self._desktop = Desktop(application, str(work / "library.sqlite"), work / "settings.json")
        opened = QEventLoop()
        self._desktop.ready.connect(opened.quit)
        self._desktop.start()
        opened.exec()
        self._desktop.dressed().remember(export_folder=FOLDER)

    def take_all(self) -> Iterator[Path]:
        """Every picture, one after the other."""
        for language in LANGUAGES:
            self._desktop.dressed().set_language(language)
            yield from self._empty_library(language)
            for stage, _ in plan(120):
                yield from self._stage(language, stage)
            yield from self._others(language)
            self._clear()
        self._desktop.window.close()

    def _empty_library(self, language: str) -> Iterator[Path]:
        self._opened.frame.go_to_library()
        yield from self._in_every_theme(language, "library_empty")

    def _stage(self, language: str, stage: str) -> Iterator[Path]:
        workshop_id = run_to(self._opened.store, language, stage, clock.now())
        self._opened.live.open(workshop_id)
        yield from self._in_every_theme(language, stage)
        yield self._shot(self._opened.wall.window, f"projector_{stage}_{language}")

    def _others(self, language: str) -> Iterator[Path]:
        opened = self._opened
        acts: tuple[tuple[str, Callable[[], object], Callable[[], object]], ...] = (
            ("palette", opened.keys.show_palette, opened.keys.palette.put_aside),
            ("keys", opened.keys.show_keys, opened.keys.keys.put_aside),
            ("rules", opened.keys.show_rules, opened.keys.rules.put_aside),
            ("words", opened.keys.rules.show_words, opened.keys.rules.put_aside),
            ("settings", opened.keys.show_settings, opened.keys.settings.put_aside),
            ("help", opened.keys.show_help, opened.keys.help.put_aside),
            ("library", opened.frame.go_to_library, self._nothing),
            ("new_workshop", opened.frame.go_to_new, self._nothing),
        )
        for name, before, after in acts:
            for theme in self._themes:
                self._desktop.dressed().set_theme(theme)
                before()
                yield self._shot(self._desktop.window, f"console_{name}_{language}_{theme}")
                after()

    def _in_every_theme(self, language: str, name: str) -> Iterator[Path]:
        for theme in self._themes:
            self._desktop.dressed().set_theme(theme)
            yield self._shot(self._desktop.window, f"console_{name}_{language}_{theme}")

    def _clear(self) -> None:
        """Throw every workshop of this language away, so that the next begins with an empty library."""
        self._opened.frame.go_to_library()
        for card in self._opened.live.read_library(library):
            self._opened.frame.library.acts.delete(card)
        self._opened.frame.status.say("")

    def _shot(self, widget: QWidget, name: str) -> Path:
        for _ in range(_ROUNDS):
            QApplication.processEvents()
        path = self._into / f"{name}.png"
        if not widget.grab().save(str(path)):
            raise OSError(f"{path} cannot be written")
        return path

    @property
    def _opened(self) -> OpenLibrary:
        if self._desktop.opened is None:
            raise RuntimeError("the library is not open")
        return self._desktop.opened

    def _nothing(self) -> None:
        """What is taken next covers this by itself."""

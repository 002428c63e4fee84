"""The settings of this machine: everything holds and is stored at once."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial

from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workshop_app.console.export_folder import export_folder
from workshop_app.console.overlay import Overlay
from workshop_app.console.scrolled import ScrolledArea
from workshop_app.console.setting_rows import ChoiceRow, FolderRow, MetresRow, SettingRow, SwitchRow
from workshop_app.texts import LANGUAGES, Texts
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label
from workshop_app.widgets.legibility import FLOOR, Sight
from workshop_app.widgets.screens import identity, name_words, separate, size_words
from workshop_app.widgets.system_look import LOOKS

_WIDTH = 860
_BESIDE = 48
_GROUPS: tuple[tuple[str, tuple[tuple[str, type[SettingRow]], ...]], ...] = (
    ("mine", (("language", ChoiceRow), ("theme", ChoiceRow), ("motion", ChoiceRow))),
    (
        "room",
        (("projector_screen", ChoiceRow), ("room_depth", MetresRow), ("picture_height", MetresRow)),
    ),
    ("clock", (("sound", SwitchRow), ("clicker_timer", SwitchRow))),
    ("files", (("export_folder", FolderRow),)),
)


class SettingsPage(Overlay):
    """Lies over the console; a choice that cannot be stored holds all the same, and the page says why."""

    def __init__(self, interface: Interface, window: QWidget) -> None:
        """Nothing is read until :meth:`show_settings`."""
        super().__init__(interface, window, width=_WIDTH)
        self.rows: dict[str, SettingRow] = {}
        self._headings: dict[str, QLabel] = {}
        self._title = label(role="heading")
        self._close = KeyButton(shortcut="Esc", role="quiet")
        self.legibility = label(role="muted", wraps=True)
        self.problem = label(role="error", wraps=True)
        self._lay_out()
        self._close.clicked.connect(self.put_aside)
        interface.changed.connect(self._refresh_if_seen)

    def show_settings(self) -> None:
        """Open with what holds now."""
        self._say("")
        self._refresh()
        self.open()
        self.rows["language"].control.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as wide as the window has room for."""
        super().resizeEvent(event)
        self.card.setFixedWidth(min(_WIDTH, event.size().width() - _BESIDE))

    def _refresh_if_seen(self) -> None:
        if not self.isHidden():
            self._refresh()

    def _refresh(self) -> None:
        texts, settings = self.interface.texts, self.interface.settings
        self._title.setText(texts("preferences.title"))
        self._close.setText(texts("console.close_overlay"))
        for name, heading in self._headings.items():
            heading.setText(texts(f"preferences.group.{name}"))
        for name, row in self.rows.items():
            row.show_texts(texts)
            if isinstance(row, ChoiceRow):
                row.show_choices(self._choices(name))
            row.show_value(getattr(settings, name))
        self.rows["export_folder"].show_value(export_folder(settings))
        self.legibility.setText(legibility_words(texts, Sight(settings.room_depth, settings.picture_height)))

    def _choices(self, name: str) -> list[tuple[str, str]]:
        texts = self.interface.texts
        if name == "projector_screen":
            return self._screens()
        values = {"language": LANGUAGES, "theme": LOOKS}.get(name, ("system", "reduced"))
        prefix = "preferences.motion" if name == "motion" else f"console.{name}"
        return [(value, texts(f"{prefix}.{value}")) for value in values]

    def _screens(self) -> list[tuple[str, str]]:
        """What is plugged in, by identity; the remembered screen also while it is away."""
        texts, remembered = self.interface.texts, self.interface.settings.projector_screen
        here = [
            (identity(screen), texts("preferences.screen", name=name_words(screen), size=size_words(screen)))
            for screen in separate(QGuiApplication.screens())
        ]
        away = remembered and remembered not in dict(here)
        automatic = [("", texts("preferences.screen_automatic"))]
        return [*automatic, *here, *([(remembered, texts("preferences.screen_away"))] if away else [])]

    def _on_chosen(self, value: object) -> None:
        row = self.sender()
        if isinstance(row, SettingRow):
            self._store(row.name, value)

    def _store(self, name: str, value: object) -> None:
        acts: dict[str, Callable[[], None]] = {
            "language": partial(self.interface.set_language, str(value)),
            "theme": partial(self.interface.set_theme, str(value)),
            "sound": partial(self.interface.set_sound, bool(value)),
        }
        self._say("")
        try:
            acts.get(name, partial(self.interface.remember, **{name: value}))()
        except OSError as problem:
            reason = problem.strerror or str(problem)
            self._say(self.interface.texts("console.settings_not_stored", reason=reason))
        self._refresh()

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 16, 0)
        column.setSpacing(16)
        for group, fields in _GROUPS:
            self._headings[group] = label(role="label")
            column.addWidget(self._headings[group])
            for name, kind in fields:
                row = self.rows[name] = kind(name)  # type: ignore[call-arg]  # the subclasses make their own control
                row.chosen.connect(self._on_chosen)
                column.addWidget(row)
            if group == "room":
                column.addWidget(self.legibility)
            column.addSpacing(8)
        column.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self.inside.addLayout(head)
        self.inside.addWidget(self.problem)
        self.inside.addWidget(ScrolledArea(inside), 1)


def legibility_words(texts: Texts, sight: Sight) -> str:
    """What the back row can read, in words: how far away it is, and how large the smallest text becomes."""
    if sight.heights is None:
        return texts("preferences.legibility.unknown")
    key = "preferences.legibility.too_far" if sight.is_too_far else "preferences.legibility.known"
    return texts(
        key,
        heights=texts.number(Decimal(f"{sight.heights:.1f}")),
        floor=texts.number(round(sight.floor)),
        minutes=texts.number(round(sight.minutes(FLOOR))),
    )

"""One setting a row: its name, the control, and a line on what it does."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from workshop_app.console.asking import ask_for_folder
from workshop_app.texts import Texts
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import ElidedLabel, label

_CONTROL_WIDTH = 300
_MOST_METRES = 60.0


class SettingRow(QWidget):
    """Subclasses give ``control`` and emit ``chosen`` with the value that somebody wants."""

    chosen = Signal(object)

    def __init__(self, name: str, control: QWidget, parent: QWidget | None = None) -> None:
        """``name`` is the field of the settings that the row is about."""
        super().__init__(parent)
        self.name = name
        self.control = control
        self._name_label = label(role="strong", wraps=True)
        self._hint = label(role="small", wraps=True)
        self._name_label.setBuddy(control)
        control.setFixedWidth(_CONTROL_WIDTH)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._name_label, 0, 0)
        grid.addWidget(self._hint, 1, 0)
        grid.addWidget(control, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(2, 1)

    def show_texts(self, texts: Texts) -> None:
        """Put name and hint in a language."""
        words, hint = texts(f"preferences.{self.name}"), texts(f"preferences.{self.name}_hint")
        self._name_label.setText(words)
        self._hint.setText(hint)
        self.control.setAccessibleName(words)
        self.control.setAccessibleDescription(hint)

    def show_value(self, value: object) -> None:
        """Show what holds."""
        raise TypeError(f"{type(self).__name__} shows nothing")


class ChoiceRow(SettingRow):
    """One of several; ``chosen`` carries its value."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """No choices yet."""
        self.box = QComboBox()
        super().__init__(name, self.box, parent)
        self.box.activated.connect(self._on_activated)

    def show_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer ``choices``, each a value and its words."""
        with QSignalBlocker(self.box):
            self.box.clear()
            for value, words in choices:
                self.box.addItem(words, value)

    def show_value(self, value: object) -> None:
        """Show what holds; nothing when it is none of the choices."""
        self.box.setCurrentIndex(self.box.findData(value))

    def _on_activated(self, index: int) -> None:
        self.chosen.emit(self.box.itemData(index))


class MetresBox(QDoubleSpinBox):
    """Metres with one decimal; a wheel that passes over it scrolls the page instead of changing it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0.0, _MOST_METRES)
        self.setDecimals(1)
        self.setSingleStep(0.5)
        self.lineEdit().setTextMargins(8, 0, 0, 0)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class MetresRow(SettingRow):
    """A length in metres; 0 means that nobody has measured, and is said so."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Not measured."""
        self.box = MetresBox()
        super().__init__(name, self.box, parent)
        self.box.valueChanged.connect(self._on_value_changed)

    def show_texts(self, texts: Texts) -> None:
        """Put unit and decimal mark in a language too."""
        super().show_texts(texts)
        with QSignalBlocker(self.box):
            self.box.setLocale(QLocale(texts.language))
            self.box.setSuffix(texts("preferences.metres"))
            self.box.setSpecialValueText(texts("preferences.not_measured"))

    def show_value(self, value: object) -> None:
        """Show what holds."""
        with QSignalBlocker(self.box):
            self.box.setValue(value if isinstance(value, float) else 0.0)

    def _on_value_changed(self, metres: float) -> None:
        self.chosen.emit(metres)


class SwitchRow(SettingRow):
    """On or off."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Off."""
        self.box = QCheckBox()
        super().__init__(name, self.box, parent)
        self.box.clicked.connect(self._on_clicked)

    def show_texts(self, texts: Texts) -> None:
        """Say on the box too what it switches."""
        super().show_texts(texts)
        self.box.setText(texts(f"preferences.{self.name}_on"))

    def show_value(self, value: object) -> None:
        """Show what holds."""
        self.box.setChecked(bool(value))

    def _on_clicked(self, on: bool) -> None:
        self.chosen.emit(on)


class FolderRow(SettingRow):
    """A folder; ``chosen`` carries its path as letters."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """No folder yet."""
        self.button = KeyButton(role="secondary")
        self._path = ElidedLabel(role="muted")
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._path, 1)
        row.addWidget(self.button)
        both.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        super().__init__(name, both, parent)
        self._ask = ""
        self.button.clicked.connect(self._on_clicked)

    def show_texts(self, texts: Texts) -> None:
        """Put the button in a language too."""
        super().show_texts(texts)
        self._ask = texts(f"preferences.{self.name}")
        self.button.setText(texts("preferences.choose_folder"))

    def show_value(self, value: object) -> None:
        """Show what holds."""
        self._path.show_text(str(value))

    def _on_clicked(self) -> None:
        ask_for_folder(self, self._ask, Path(self._path.text()), self._on_folder_chosen)

    def _on_folder_chosen(self, folder: str) -> None:
        self.chosen.emit(folder)

"""The words of the room's own trade: one line adds a word, the list takes them away again."""

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from workshop_app.console.keyed_model import ITEM_ROLE, KeyedModel
from workshop_app.live import LiveWorkshop
from workshop_app.model.words import WordMeaning
from workshop_app.operations import quality_rules
from workshop_app.operations.refusal import Refused
from workshop_app.queries.room_rules import RoomRules, RoomWordView
from workshop_app.texts import LANGUAGES
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import polish


class RoomWords(QWidget):
    """Enter adds the word with what it means, Delete takes the chosen one away; both are stored at once."""

    def __init__(self, interface: Interface, live: LiveWorkshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._live = live
        self._room_language = ""
        self._intro = label(role="muted", wraps=True)
        self.word = QLineEdit()
        self.meaning = QComboBox()
        self.language = QComboBox()
        self.add = KeyButton(shortcut="Return", role="primary")
        self.hint = label(role="small", wraps=True)
        self.wrong = label(role="error", wraps=True)
        self._empty = label(role="muted", wraps=True)
        self.words = _Words(interface, self)
        self.list = _WordList()
        self.list.setModel(self.words)
        self.remove = KeyButton(shortcut="Del", role="quiet")
        self._lay_out()
        self._connect()

    def show_words(self, rules: RoomRules, room_language: str) -> None:
        """Show the words of the room; a new word is in the room's language unless one is chosen."""
        self._retext()
        if self._room_language != room_language:
            self._room_language = room_language
            self.language.setCurrentIndex(self.language.findData(room_language))
        self.words.show_items(rules.words)
        self._empty.setVisible(not rules.words)
        self.list.setVisible(bool(rules.words))
        self.remove.setVisible(bool(rules.words))

    def take_focus(self) -> None:
        """Into the line for a word."""
        self.word.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retext(self) -> None:
        texts = self._interface.texts
        self._intro.setText(texts("rules.words.intro"))
        self.word.setPlaceholderText(texts("rules.words.word"))
        self.word.setAccessibleName(texts("rules.words.word"))
        self.meaning.setAccessibleName(texts("rules.words.meaning"))
        self.language.setAccessibleName(texts("rules.words.language"))
        _offer(self.meaning, [(one.value, texts(f"rules.meaning.{one}.name")) for one in WordMeaning])
        _offer(self.language, [(code, texts(f"rules.language.{code}")) for code in LANGUAGES])
        self.add.setText(texts("rules.words.add"))
        self.remove.setText(texts("rules.words.remove"))
        self._empty.setText(texts("rules.words.empty"))
        self.list.setAccessibleName(texts("rules.words.list"))
        self._on_meaning()

    def _on_meaning(self) -> None:
        self.hint.setText(self._interface.texts(f"rules.meaning.{self.meaning.currentData()}.hint"))

    def _on_add(self) -> None:
        self._say_wrong("")
        meaning = WordMeaning(self.meaning.currentData())
        done = self._live.run(
            quality_rules.add_word,
            word=self.word.text(),
            language=self.language.currentData(),
            meaning=meaning,
            when_refused=self._on_refused,
        )
        if done is not None:
            self.word.clear()
        self.take_focus()

    def _on_refused(self, problem: Refused) -> None:
        """Say under the line why a word was not added: there, and nowhere else."""
        self._say_wrong(self._interface.texts(problem.key, **problem.values))

    def _say_wrong(self, why: str) -> None:
        self.wrong.setText(why)
        self.wrong.setVisible(bool(why))
        self.word.setProperty("state", "wrong" if why else "")
        self.word.setAccessibleDescription(why)
        polish(self.word)

    def _on_edited(self) -> None:
        if not self.wrong.isHidden():
            self._say_wrong("")

    def _on_remove(self) -> None:
        word = self.list.currentIndex().data(ITEM_ROLE)
        if isinstance(word, RoomWordView):
            self._live.run(quality_rules.remove_word, word_id=word.id)

    def _connect(self) -> None:
        self.word.returnPressed.connect(self._on_add)
        self.word.textEdited.connect(self._on_edited)
        self.add.clicked.connect(self._on_add)
        self.meaning.currentIndexChanged.connect(self._on_meaning)
        self.remove.clicked.connect(self._on_remove)
        self.list.removal_wanted.connect(self._on_remove)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.word, 1)
        line.addWidget(self.meaning)
        line.addWidget(self.language)
        line.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._intro)
        column.addLayout(line)
        column.addWidget(self.wrong)
        column.addWidget(self.hint)
        column.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.list, 1)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.wrong.hide()


class _Words(KeyedModel[RoomWordView]):
    """A word, what it means and its language."""

    def __init__(self, interface: Interface, parent: QObject) -> None:
        super().__init__(parent)
        self._interface = interface

    def words_of(self, item: RoomWordView) -> str:
        """The word first, then the rest."""
        texts = self._interface.texts
        meaning, language = (
            texts(f"rules.meaning.{item.meaning}.name"),
            texts(f"rules.language.{item.language}"),
        )
        return texts("rules.words.line", word=item.word, meaning=meaning, language=language)


class _WordList(QListView):
    """Delete asks for the chosen word to be taken away."""

    removal_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, beside the keys that every list has."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)


def _offer(box: QComboBox, choices: list[tuple[str, str]]) -> None:
    """The choices in the language of today; what was chosen stays chosen."""
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for value, words in choices:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))

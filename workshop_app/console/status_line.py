"""The line at the bottom of the console: what happened last, and that it is stored."""

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from workshop_app.live import Change
from workshop_app.operations.said import sentence_key
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import ElidedLabel, label
from workshop_app.widgets.theme import set_role


class StatusLine(QFrame):
    """What happened last and how to take it back; on the right, where everything else is found."""

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        """An empty line."""
        super().__init__(parent)
        set_role(self, "bar")
        self._interface = interface
        self._what = ElidedLabel(role="strong_small")
        self._how = label(role="small")
        self._stored = label(role="small")
        self._finds = label(role="small")
        self._change: Change | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(18)
        row.addWidget(self._what, 0)
        row.addWidget(self._how)
        row.addStretch(1)
        row.addWidget(self._stored)
        row.addWidget(self._finds)
        self._retext()
        interface.changed.connect(self._retext)

    def say(self, what: str, how: str = "") -> None:
        """Show ``what`` happened and ``how`` to take it back."""
        self._change = None
        self._show(what, how)

    def words(self) -> str:
        """What the line says now."""
        return self._what.text()

    def say_change(self, change: Change) -> None:
        """Say what one step did, undid or did again; a change without a step leaves the line as it is."""
        if change.step is not None:
            self._change = change
            self._say_step(change)

    def _say_step(self, change: Change) -> None:
        step, texts = change.step, self._interface.texts
        if step is None:
            return
        key = sentence_key(step.operation, step.words)
        words = texts(key, **self._spoken(step.words)) if texts.has(key) else texts("console.status.done")
        if step.done == "undid":
            self._show(
                texts("console.status.undid", what=words.rstrip(".")), texts("console.status.redo_how")
            )
        elif step.done == "redid":
            self._show(
                texts("console.status.redid", what=words.rstrip(".")), texts("console.status.undo_how")
            )
        else:
            self._show(words, texts("console.status.undo_how"))

    def _spoken(self, words: Mapping[str, str]) -> dict[str, str]:
        """A step's words as they are said: a stage by its name in this language."""
        name = f"stages.{words.get('named_stage', '')}.name"
        texts = self._interface.texts
        return {**words, "named_stage": texts(name)} if texts.has(name) else dict(words)

    def _show(self, what: str, how: str) -> None:
        self._what.show_text(what)
        self._what.setMaximumWidth(self._what.fontMetrics().horizontalAdvance(self._what.text()) + 4)
        self._how.setText(how)
        self.setAccessibleName(f"{what} {how}".strip())

    def _retext(self) -> None:
        texts = self._interface.texts
        self._stored.setText(texts("console.status.stored"))
        self._finds.setText(texts("console.status.finds"))
        if self._change is not None:
            self._say_step(self._change)

"""Before the vote: what will be voted on, how many dots each, and whether several may go on one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workshop_app.queries.ballot import suggested_dots
from workshop_app.widgets.form import FieldSpec, Form
from workshop_app.widgets.interface import Interface
from workshop_app.widgets.labels import label
from workshop_app.widgets.theme import set_role

_FIELDS = (
    FieldSpec("dots_each", "pages.vote.dots_each", "count"),
    FieldSpec("several", "pages.vote.several", "check"),
)


class VoteSetup(QFrame):
    """The rules of the vote with the list that will be frozen; its length suggests the number of dots."""

    def __init__(self, interface: Interface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._interface = interface
        self._suggested = 0
        self.form = Form(interface, _FIELDS, columns=2)
        self._list = label(role="", wraps=True)
        self.unseen = label(role="strong", wraps=True)
        self._about = label(role="muted", wraps=True)
        row = QHBoxLayout()
        row.addWidget(self.form)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(14)
        column.addLayout(row)
        column.addWidget(self._about)
        column.addWidget(self.unseen)
        column.addWidget(self._list)

    def show_candidates(self, labels: Sequence[str], unseen: int) -> None:
        """Show what will be voted on; a number that somebody changed stays.

        ``unseen`` cards among it were never shown to the room: that is said, and locks nothing.
        """
        texts = self._interface.texts
        suggested = suggested_dots(len(labels))
        if not self._suggested or self.dots_each == self._suggested:
            self.form.fill({"dots_each": suggested})
        self._suggested = suggested
        self.unseen.setText(texts.plural("pages.vote.unseen", unseen) if unseen else "")
        self.unseen.setVisible(bool(unseen))
        self._about.setText(texts("pages.vote.suggested", dots=suggested, options=len(labels)))
        self._list.setText("\n".join(f"{place}.  {words}" for place, words in enumerate(labels, start=1)))

    @property
    def dots_each(self) -> int:
        """Dots for each voter."""
        value = self.form.value("dots_each")
        return value if isinstance(value, int) else 1

    @property
    def several_on_one(self) -> bool:
        """Whether several dots may go on one option."""
        return bool(self.form.value("several"))

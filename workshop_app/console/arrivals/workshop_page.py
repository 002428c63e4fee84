"""A whole workshop that came: what it holds, and what to do when it is here already."""

from collections.abc import Sequence
from uuid import uuid4

from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from workshop_app.console.arrivals.arrival_page import ArrivalPage, Landed
from workshop_app.console.arrivals.reading import Brought
from workshop_app.console.page import Context
from workshop_app.model.portable import PortableWorkshop
from workshop_app.model.words import CardKind, PeriodKind
from workshop_app.operations.portable import Arrival, bring_in
from workshop_app.queries.portable import in_library
from workshop_app.widgets.labels import label


class WorkshopPage(ArrivalPage):
    """New where it is not here; else it replaces the one that is here, or stands beside it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """No workshop yet."""
        super().__init__(context, parent)
        self._content: PortableWorkshop | None = None
        self._here = False
        self.name = label(role="title", wraps=True)
        self.about, self.counts = label(role="lead_muted", wraps=True), label(role="lead")
        self.question = label(role="ask", wraps=True)
        self.keep_both, self.replace = QRadioButton(), QRadioButton()
        self._hints = {
            self.keep_both: label(role="small", wraps=True),
            self.replace: label(role="small", wraps=True),
        }
        self._lay_out()
        self.replace.toggled.connect(self.changed)

    def show_brought(self, brought: Brought) -> None:
        """Show what the file holds, and ask when it is here already."""
        if not isinstance(brought.incoming, PortableWorkshop):
            raise TypeError(f"{type(brought.incoming).__name__} is no workshop")
        self._content = brought.incoming
        self._here = self.live.read_library(in_library, workshop_id=self._content.id)
        self.keep_both.setChecked(True)
        for widget in (self.question, self.keep_both, self.replace, *self._hints.values()):
            widget.setVisible(self._here)
        self.retext()
        if self._here:
            self.keep_both.setFocus()

    def title(self) -> str:
        """That it is a whole workshop."""
        return self.context.interface.texts("imports.is_workshop")

    def primary_text(self) -> str:
        """What is going to be done with it."""
        return self.context.interface.texts(f"imports.take_workshop.{self._mode.value}")

    def take(self) -> Landed | None:
        """Bring it in."""
        content, mode, texts = self._content, self._mode, self.context.interface.texts
        if content is None:
            return None
        key = uuid4() if mode is Arrival.KEEP_BOTH else content.id
        name = texts("console.library.copy_of", name=content.name) if mode is Arrival.KEEP_BOTH else ""
        change = self.live.run_in(key, bring_in, content=content, mode=mode, name=name)
        if change is None:
            return None
        said = texts(f"imports.did_workshop.{mode.value}", name=name or content.name)
        return Landed(key, "", said, texts("imports.undo_in_library"))

    def retext(self) -> None:
        """Say everything anew."""
        texts, content = self.context.interface.texts, self._content
        self.question.setText(texts("imports.is_here"))
        for choice, name in ((self.keep_both, "keep_both"), (self.replace, "replace")):
            choice.setText(texts(f"imports.when_here.{name}"))
            self._hints[choice].setText(texts(f"imports.when_here.{name}_hint"))
            choice.setAccessibleDescription(texts(f"imports.when_here.{name}_hint"))
        if content is None:
            return
        values = content.workshop
        kind = PeriodKind(values["period_kind"])
        period = texts.period(kind.value, values["starts_on"], values["ends_on"])
        self.name.setText(content.name)
        told = (values["team"], values["organisation"], period)
        self.about.setText(" · ".join(str(part) for part in told if part))
        self.counts.setText(" · ".join(self._counted(content)))

    @property
    def _mode(self) -> Arrival:
        if not self._here:
            return Arrival.NEW
        return Arrival.REPLACE if self.replace.isChecked() else Arrival.KEEP_BOTH

    def _counted(self, content: PortableWorkshop) -> Sequence[str]:
        texts, parts = self.context.interface.texts, content.parts
        ideas = sum(card["kind"] == CardKind.IDEA for card in parts["idea"])
        return (
            texts.plural("imports.ideas", ideas),
            texts.plural("imports.objectives", len(parts["objective"])),
            texts.plural("imports.key_results", len(parts["key_result"])),
            texts.plural("imports.people", len(parts["participant"])),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        for widget in (self.name, self.about, self.counts):
            column.addWidget(widget)
        column.addSpacing(20)
        column.addWidget(self.question)
        for choice, hint in self._hints.items():
            column.addSpacing(6)
            column.addWidget(choice)
            hint.setContentsMargins(34, 0, 0, 0)
            column.addWidget(hint)
        column.addStretch(1)

"""A table that came: which headers mean what, what each row becomes or why it cannot, and where it goes."""

from collections.abc import Sequence
from pathlib import PurePath
from uuid import uuid4

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from workshop_app import clock
from workshop_app.console.arrivals.arrival_page import ArrivalPage, Landed
from workshop_app.console.arrivals.destination import Destination
from workshop_app.console.arrivals.reading import Brought
from workshop_app.console.arrivals.row_words import sentence
from workshop_app.console.arrivals.rows_view import RowsView
from workshop_app.console.page import Context
from workshop_app.exchange.new_workshop import workshop_of
from workshop_app.exchange.table import Preview, ReadRow
from workshop_app.model.okr_table import RowType
from workshop_app.operations.okr_table import bring_in_table, start_from_table
from workshop_app.queries.facts import workshop_facts
from workshop_app.stages.agenda import plan
from workshop_app.texts import Texts
from workshop_app.widgets.labels import label

_MINUTES = 120
_MOST_NAMED = 24
"""Headers that are named; how many more there are is said."""


class TablePage(ArrivalPage):
    """All rows come in as one step, or, while one of them is refused, none."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """No table yet."""
        super().__init__(context, parent)
        self._preview = Preview((), (), ())
        self.read_columns, self.left_columns = (
            label(role="small", wraps=True),
            label(role="small", wraps=True),
        )
        self.counts, self.refused = label(role="strong"), label(role="error")
        self.only_refused = QCheckBox()
        self.rows = RowsView(context.interface)
        self.row = label(role="muted", wraps=True)
        self.destination = Destination(context.interface)
        self._lay_out()
        self.rows.chosen.connect(self._on_chosen)
        self.only_refused.toggled.connect(self._show_rows)
        self.destination.changed.connect(self.changed)

    def show_brought(self, brought: Brought) -> None:
        """Show a table from its first refused row, with a sensible place to go."""
        if not isinstance(brought.incoming, Preview):
            raise TypeError(f"{type(brought.incoming).__name__} is no table")
        self._preview = brought.incoming
        texts = self.context.interface.texts
        stem = PurePath(brought.name).stem or texts("console.new.unnamed_team")
        self.destination.begin(
            workshop_of(self._preview, stem, texts.language, clock.today()), self._open_name()
        )
        self.only_refused.setChecked(False)
        self.only_refused.setVisible(bool(self._preview.refused))
        self.retext()
        self._show_rows()
        self.rows.setFocus()

    def title(self) -> str:
        """That it is a table."""
        return self.context.interface.texts("imports.is_table")

    def primary_text(self) -> str:
        """How many rows come in."""
        return self.context.interface.texts.plural("imports.take_rows", len(self._preview.accepted))

    def stopped(self) -> str:
        """Rows that are refused stop all of them."""
        texts, refused = self.context.interface.texts, len(self._preview.refused)
        return texts.plural("imports.rows_refused", refused) if refused else ""

    def take(self) -> Landed | None:
        """Bring every row in, into the open workshop or a new one."""
        return self._take_into_open() if self.destination.into_open else self._take_as_new()

    def retext(self) -> None:
        """Say headers, counts and fields anew."""
        texts = self.context.interface.texts
        known = [f"{header} → {field_words(name, texts)}" for header, name in self._preview.columns if name]
        unknown = [header for header, name in self._preview.columns if header and not name]
        for shown, key, named in (
            (self.read_columns, "imports.columns_read", known),
            (self.left_columns, "imports.columns_left", unknown),
        ):
            shown.setText(texts(key, names=_named(named, texts)))
            shown.setToolTip("\n".join(named))
            shown.setVisible(bool(named))
        objectives = sum(row.type is RowType.OBJECTIVE for row in self._preview.accepted)
        others = len(self._preview.accepted) - objectives
        told = (texts.plural("imports.objectives", objectives), texts.plural("imports.key_results", others))
        self.counts.setText(" · ".join(told))
        self.refused.setText(texts.plural("imports.refused_count", len(self._preview.refused)))
        self.refused.setVisible(bool(self._preview.refused))
        self.only_refused.setText(texts("imports.only_refused"))
        self.rows.setAccessibleName(texts("imports.rows"))
        self.destination.retext()

    def _take_into_open(self) -> Landed | None:
        rows, texts = self._preview.accepted, self.context.interface.texts
        change = self.live.run(bring_in_table, rows=rows)
        if change is None:
            return None
        said = texts.plural("imports.did_rows", len(rows))
        return Landed(None, "objectives", said, texts("console.status.undo_how"))

    def _take_as_new(self) -> Landed | None:
        texts, details, key = self.context.interface.texts, self.destination.details(), uuid4()
        change = self.live.run_in(
            key,
            start_from_table,
            rows=self._preview.accepted,
            agenda=plan(_MINUTES),
            name=self.destination.name.text().strip(),
            **details,
        )
        if change is None:
            return None
        said = texts.plural("imports.did_new", len(self._preview.accepted), team=details["team"])
        return Landed(key, "", said, texts("imports.undo_in_library"))

    def _open_name(self) -> str:
        if self.live.workshop_id is None:
            return ""
        return self.live.read(workshop_facts).name

    def _show_rows(self) -> None:
        shown = self._preview.refused if self.only_refused.isChecked() else self._preview.rows
        self.rows.show_rows(shown)

    def _on_chosen(self, row: ReadRow) -> None:
        self.row.setText(sentence(row, self.context.interface.texts))

    def _lay_out(self) -> None:
        counts = QHBoxLayout()
        counts.setSpacing(16)
        for widget in (self.counts, self.refused):
            counts.addWidget(widget)
        counts.addStretch(1)
        counts.addWidget(self.only_refused)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.read_columns)
        column.addWidget(self.left_columns)
        column.addLayout(counts)
        column.addWidget(self.rows, 1)
        column.addWidget(self.row)
        column.addWidget(self.destination)


def field_words(name: str, texts: Texts) -> str:
    """What a column is called here; ``2.title`` is the title of the second key result beside an objective."""
    number, _, field = name.rpartition(".")
    plain = texts(f"imports.field.{field}")
    return texts("imports.field_of", field=plain, number=number) if number else plain


def _named(names: Sequence[str], texts: Texts) -> str:
    shown = ", ".join(names[:_MOST_NAMED])
    more = len(names) - _MOST_NAMED
    return f"{shown} {texts('imports.and_more', n=more)}" if more > 0 else shown

"""The plans that a workshop could follow instead, and the way to save its own for another one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workshop_app import clock
from workshop_app.console.page import Context
from workshop_app.console.template_list import TemplateList
from workshop_app.console.template_offers import TemplateOffer, offers
from workshop_app.operations import agenda, templates
from workshop_app.queries.agenda_templates import own_templates, written_in
from workshop_app.queries.timeline import timeline
from workshop_app.stages.templates import stages_of
from workshop_app.widgets.key_hint import KeyButton
from workshop_app.widgets.labels import label


class TemplatePanel(QWidget):
    """Follow, rename, throw away, save: each one operation on the workshop that is open."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Nothing is read until :meth:`refresh`."""
        super().__init__(parent)
        self._interface = context.interface
        self._live = context.live
        self.list = TemplateList(context.interface)
        self.follow = KeyButton(shortcut="Return", role="secondary")
        self.forget = KeyButton(shortcut="Del", role="quiet")
        self.name = QLineEdit()
        self.save = KeyButton(shortcut="Return", role="secondary")
        self._title, self._own = label(role="label"), label(role="label")
        self.kept = label(role="small", wraps=True)
        self._lay_out()
        self.follow.clicked.connect(self._on_follow)
        self.forget.clicked.connect(self._on_forget)
        self.save.clicked.connect(self._on_save)
        self.name.returnPressed.connect(self._on_save)
        self.list.follow_wanted.connect(self.follow_template)
        self.list.removal_wanted.connect(self.forget_template)
        self.list.name_wanted.connect(self._on_name_wanted)

    def refresh(self) -> None:
        """Read what there is to choose from."""
        texts = self._interface.texts
        self.list.templates.show_items(offers(self._live.read_library(own_templates), texts))
        self.list.setAccessibleName(texts("agenda.templates"))
        self.name.setPlaceholderText(texts("agenda.save_hint"))
        self.name.setAccessibleName(texts("agenda.save_as"))
        self._title.setText(texts("agenda.templates"))
        self._own.setText(texts("agenda.save_as"))
        self.kept.setText(texts("agenda.kept"))
        self.follow.setText(texts("agenda.follow"))
        self.forget.setText(texts("agenda.forget"))
        self.save.setText(texts("agenda.save"))

    def follow_template(self, offer: TemplateOffer) -> None:
        """Follow another plan; what was held, and what something is written in, stays."""
        keep = stages_of(self._live.read(written_in))
        self._live.run(agenda.replan, agenda=offer.boxes, keep=keep)

    def forget_template(self, offer: TemplateOffer) -> None:
        """Throw one of one's own away; those of the app stay, and the panel says so."""
        if offer.shipped is None:
            self._live.run(templates.remove, template_id=offer.id)
        else:
            self.kept.setText(self._interface.texts("agenda.shipped_stays"))

    def _on_follow(self) -> None:
        offer = self.list.chosen()
        if offer is not None:
            self.follow_template(offer)

    def _on_forget(self) -> None:
        offer = self.list.chosen()
        if offer is not None:
            self.forget_template(offer)

    def _on_save(self) -> None:
        found = self._live.read(timeline, now=clock.now())
        boxes = [(item.stage, item.minutes) for item in found.items if not item.skipped]
        if self._live.run(templates.save, name=self.name.text(), boxes=boxes) is not None:
            self.name.clear()

    def _on_name_wanted(self, offer: TemplateOffer, name: str) -> None:
        self._live.run(templates.rename, template_id=offer.id, name=name)

    def _lay_out(self) -> None:
        self._own.setBuddy(self.name)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.follow)
        buttons.addWidget(self.forget)
        buttons.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.name, 1)
        line.addWidget(self.save, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        column.addWidget(self.kept)
        column.addSpacing(12)
        column.addWidget(self._own)
        column.addLayout(line)

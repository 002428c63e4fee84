"""The facilitator's own agenda templates, which belong to the library and not to one workshop."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, select

from workshop_app import clock
from workshop_app.model import AgendaTemplate
from workshop_app.model.boxes import written
from workshop_app.operations.lookup import change
from workshop_app.operations.refusal import Refused
from workshop_app.operations.wording import required_line


def save(
    session: Session,
    workshop_id: UUID,
    *,
    name: str,
    boxes: Sequence[tuple[str, int]],
    now: datetime | None = None,
) -> UUID:
    """Keep an agenda under a name; one that has the name already is replaced."""
    line, kept = required_line(name), written((stage, minutes) for stage, minutes in boxes if minutes)
    if not kept:
        raise Refused("operations.empty_agenda")
    same = [one for one in session.exec(select(AgendaTemplate)) if one.name.casefold() == line.casefold()]
    if same:
        change(same[0], name=line, boxes=kept)
        return same[0].id
    template = AgendaTemplate(name=line, boxes=kept, created_at=now or clock.now())
    session.add(template)
    return template.id


def rename(session: Session, workshop_id: UUID, *, template_id: UUID, name: str) -> None:
    """Give a template another name; a name that another one has is refused."""
    line = required_line(name)
    others = [one for one in session.exec(select(AgendaTemplate)) if one.id != template_id]
    if any(one.name.casefold() == line.casefold() for one in others):
        raise Refused("operations.name_is_taken", name=line)
    change(_find(session, template_id), name=line)


def remove(session: Session, workshop_id: UUID, *, template_id: UUID) -> None:
    """Throw a template away; workshops made from it keep their agenda."""
    session.delete(_find(session, template_id))


def _find(session: Session, template_id: UUID) -> AgendaTemplate:
    template = session.get(AgendaTemplate, template_id)
    if template is None:
        raise Refused("operations.gone")
    return template

"""What the projector shows: its mode, and the stage, page, slide, objective or key result."""

from uuid import UUID

from sqlmodel import Session

from workshop_app.model import AgendaItem, KeyResult, Objective, ProjectorView
from workshop_app.model.words import ProjectorMode
from workshop_app.operations.lookup import change, find, find_workshop


def _view(session: Session, workshop_id: UUID) -> ProjectorView:
    return find(session, ProjectorView, workshop_id, workshop_id)


def set_mode(session: Session, workshop_id: UUID, *, mode: ProjectorMode) -> None:
    """Follow, freeze or go blank; leaving the freeze shows the stage that is on now."""
    view = _view(session, workshop_id)
    was, now = view.mode, ProjectorMode(mode)
    change(view, mode=now)
    current = find_workshop(session, workshop_id).current_item_id
    if was is ProjectorMode.FROZEN and now is not was and current != view.item_id:
        change(view, item_id=current, page=0)


def show_item(session: Session, workshop_id: UUID, *, item_id: UUID) -> None:
    """Show a stage of the agenda, which need not be the one that is on."""
    item = find(session, AgendaItem, item_id, workshop_id)
    view = _view(session, workshop_id)
    if view.item_id != item.id:
        change(view, item_id=item.id, page=0)


def turn_page(session: Session, workshop_id: UUID, *, page: int) -> None:
    """Show this page of what does not fit on one, counted from 0."""
    change(_view(session, workshop_id), page=max(0, page))


def turn_slide(session: Session, workshop_id: UUID, *, slide: int) -> None:
    """Show this slide of the introduction, counted from 0."""
    change(_view(session, workshop_id), slide=max(0, slide), page=0)


def show_objective(session: Session, workshop_id: UUID, *, objective_id: UUID | None) -> None:
    """Show one objective; None shows what there is instead (the ranked vote, or the first objective)."""
    if objective_id is not None:
        find(session, Objective, objective_id, workshop_id)
    view = _view(session, workshop_id)
    if view.objective_id != objective_id:
        change(view, objective_id=objective_id, key_result_id=None, page=0)


def show_key_result(session: Session, workshop_id: UUID, *, key_result_id: UUID | None) -> None:
    """Show one key result with its objective; None shows the objective."""
    view = _view(session, workshop_id)
    if key_result_id is None:
        change(view, key_result_id=None)
        return
    key_result = find(session, KeyResult, key_result_id, workshop_id)
    change(view, key_result_id=key_result.id, objective_id=key_result.objective_id)

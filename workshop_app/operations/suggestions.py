"""Suggestions for the board, as the facilitator takes them or leaves them."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import Session

from workshop_app.model import DismissedSuggestion
from workshop_app.operations.clusters import gather, merge
from workshop_app.operations.lookup import rows


def accept(
    session: Session,
    workshop_id: UUID,
    *,
    merges: Sequence[Sequence[UUID]] = (),
    groups: Sequence[tuple[str, Sequence[UUID]]] = (),
) -> None:
    """Do what was suggested: in each of ``merges`` the first card speaks for the others.

    Each of ``groups`` is the name of a new group and its cards.
    """
    for into, *others in merges:
        merge(session, workshop_id, idea_ids=others, into_id=into)
    for name, idea_ids in groups:
        gather(session, workshop_id, idea_ids=idea_ids, name=name)


def dismiss(session: Session, workshop_id: UUID, *, about: str) -> None:
    """Suggest this no more in this workshop."""
    if not rows(session, DismissedSuggestion, workshop_id, DismissedSuggestion.about == about):
        session.add(DismissedSuggestion(workshop_id=workshop_id, about=about))

"""Whatever was done in whatever order, undo and redo lead through it and back."""

from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from tests.storage import acts
from tests.storage.acts import everything
from workshop_app.model import Idea
from workshop_app.storage.store import Store

ACTS = st.lists(
    st.tuples(st.sampled_from(["write", "edit", "remove", "undo", "redo"]), st.integers(0, 9)), max_size=25
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=ACTS)
def test_undoing_everything_gives_back_the_start_and_redoing_everything_the_end(
    store: Store, deeds: list[tuple[str, int]]
) -> None:
    workshop_id = acts.new_workshop(store)
    start = store.read(everything)
    ids: list[UUID] = []
    for deed, number in deeds:
        _do(store, workshop_id, ids, deed, number)
    while store.redo(workshop_id):
        pass
    end = store.read(everything)
    while store.undo(workshop_id):
        pass
    assert store.read(everything) == start
    while store.redo(workshop_id):
        pass
    assert store.read(everything) == end


def _do(store: Store, workshop_id: UUID, ids: list[UUID], deed: str, number: int) -> None:
    there = {idea.id for idea in store.read(lambda session: session.exec(select(Idea)).all())}
    chosen = [idea_id for idea_id in ids if idea_id in there]
    if deed == "write":
        written = store.run(acts.write, workshop_id, text=str(number)).result
        assert isinstance(written, UUID)
        ids.append(written)
    elif deed in {"undo", "redo"}:
        store.undo(workshop_id) if deed == "undo" else store.redo(workshop_id)
    elif chosen:
        idea_id = chosen[number % len(chosen)]
        if deed == "edit":
            store.run(
                acts.edit, workshop_id, idea_id=idea_id, text=f"edited {number}", join_key=f"{number % 2}"
            )
        else:
            store.run(acts.remove, workshop_id, idea_id=idea_id)

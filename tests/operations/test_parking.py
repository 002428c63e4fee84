"""The parking lot and the introduction's slides."""

from uuid import UUID

import pytest

from workshop_app.operations import parking, slides
from workshop_app.operations.refusal import Refused
from workshop_app.queries.parked import parked
from workshop_app.queries.slides import slides as slides_of
from workshop_app.storage.store import Store


def test_parked_things_lie_in_order_and_can_be_settled(store: Store, workshop_id: UUID) -> None:
    first = store.run(parking.park, workshop_id, text="Prisene i Sverige", stage="cluster").result
    second = store.run(parking.park, workshop_id, text="Ny logo").result
    store.run(parking.settle, workshop_id, item_id=first)
    store.run(parking.edit, workshop_id, item_id=second, text="Ny logo før sommeren?")
    found = store.read(parked, workshop_id)
    assert [(p.text, p.stage, p.settled) for p in found] == [
        ("Prisene i Sverige", "cluster", True),
        ("Ny logo før sommeren?", "", False),
    ]
    store.run(parking.remove, workshop_id, item_id=first)
    assert [p.text for p in store.read(parked, workshop_id)] == ["Ny logo før sommeren?"]


def test_a_workshop_may_have_its_own_words_on_a_slide(store: Store, workshop_id: UUID) -> None:
    shipped = store.read(slides_of, workshop_id, "nb")
    assert len(shipped) == 7
    store.run(slides.edit, workshop_id, position=2, markdown="# Vårt eget")
    own = store.read(slides_of, workshop_id, "en")[2]
    assert (own.markdown, own.changed) == ("# Vårt eget", True)
    store.run(slides.reset, workshop_id, position=2)
    assert store.read(slides_of, workshop_id, "nb") == shipped


def test_a_slide_far_out_is_refused(store: Store, workshop_id: UUID) -> None:
    with pytest.raises(Refused, match="no_such_slide"):
        store.run(slides.edit, workshop_id, position=40, markdown="x")

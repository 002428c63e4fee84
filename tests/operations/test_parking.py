"""The parking lot."""

from uuid import UUID

from workshop_app.operations import parking
from workshop_app.queries.parked import parked
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

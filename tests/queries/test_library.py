"""The library page's list."""

from datetime import timedelta

from sqlalchemy import event

from tests.factory import NINE, a_workshop, an_idea, an_item, an_objective
from workshop_app.operations import stages, workshops
from workshop_app.queries.library import library, workshop_named
from workshop_app.storage.store import Store


def test_the_newest_opened_comes_first(store: Store) -> None:
    older, newer = a_workshop(store, team="A"), a_workshop(store, team="B", now=NINE + timedelta(days=1))
    assert [card.id for card in store.read(library)] == [newer, older]
    store.run(workshops.opened, older, now=NINE + timedelta(days=2))
    assert [card.id for card in store.read(library)] == [older, newer]


def test_a_card_says_where_the_workshop_stands(store: Store) -> None:
    workshop_id = a_workshop(store)
    an_idea(store, workshop_id)
    an_objective(store, workshop_id)
    (card,) = store.read(library)
    assert (card.stage, card.ideas, card.objectives) == (None, 1, 1)
    store.run(stages.enter, workshop_id, item_id=an_item(store, workshop_id, "vote").id, now=NINE)
    assert store.read(library)[0].stage == "vote"


def test_search_looks_in_teams_and_objectives_and_ignores_capitals(store: Store) -> None:
    sales, service = a_workshop(store, team="Salg"), a_workshop(store, team="Kundeservice")
    an_objective(store, service, "Øke gjenkjøp")
    assert [card.id for card in store.read(library, search="SALG")] == [sales]
    assert [card.id for card in store.read(library, search=" øKE ")] == [service]
    assert store.read(library, search="finnes ikke") == ()


def test_a_workshop_is_found_by_name_id_or_the_beginning_of_its_id(store: Store) -> None:
    first, second = a_workshop(store, name="Vår"), a_workshop(store, name="Vår")
    assert set(store.read(workshop_named, "vår")) == {first, second}
    assert store.read(workshop_named, str(first).upper()) == (first,)
    assert store.read(workshop_named, str(second)[:13]) == (second,)
    assert store.read(workshop_named, "Høst") == ()
    assert store.read(workshop_named, "") == ()


def test_many_workshops_take_no_more_reads_than_one(store: Store) -> None:
    for number in range(12):
        a_workshop(store, team=f"Team {number}")
    engine = store._engine
    statements: list[str] = []

    def note(*arguments: object) -> None:
        statements.append(str(arguments[2]))

    event.listen(engine, "before_cursor_execute", note)
    assert len(store.read(library, search="team")) == 12
    event.remove(engine, "before_cursor_execute", note)
    assert len([one for one in statements if one.lstrip().startswith("SELECT")]) <= 3

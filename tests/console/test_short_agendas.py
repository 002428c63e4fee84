"""A workshop that holds only a part of the whole goes from its first stage to its last without a dead end."""

from collections.abc import Callable

import pytest

from tests.console.console_at_work import ConsoleAtWork
from workshop_app.operations import ideas, key_results, objectives
from workshop_app.queries.okrs import okrs
from workshop_app.stages.templates import TEMPLATES, Template, length_of

_MOST_KEYS = 80


def go_on_to_the_end(console: ConsoleAtWork, at: dict[str, Callable[[], object]]) -> list[str]:
    """Press the primary key until the last stage has nothing more to offer; the stages on the way."""
    desk = console.frame.desk
    visited: list[str] = []
    first = console.agenda().items[0]
    desk.show_for_room(first.id)
    for _ in range(_MOST_KEYS):
        if not visited or visited[-1] != console.now():
            visited.append(console.now())
            at.pop(console.now(), _nothing)()
        if console.now() == "close":
            return visited
        console.frame.desk_keys.steps.go_on()
    raise AssertionError(f"never came to the end: {visited}")


def _nothing() -> None:
    """Nothing is done in this stage."""


@pytest.mark.parametrize("template", TEMPLATES, ids=[one.stem for one in TEMPLATES])
@pytest.mark.parametrize("written", [True, False], ids=["written", "empty"])
def test_every_template_leads_to_its_close(console: ConsoleAtWork, template: Template, written: bool) -> None:
    console.open(agenda=template.boxes, length_minutes=length_of(template.boxes))

    def write_ideas() -> None:
        console.live.run(ideas.add_many, texts=["Vokse", "Lavere churn"])

    def write_objective() -> None:
        if not console.live.read(okrs):
            console.live.run(objectives.add, sentence="Bli byens beste")

    def write_key_result() -> None:
        found = console.live.read(okrs)
        console.live.run(key_results.add, objective_id=found[0].id, sentence="Øke salget fra 3 til 5 mnok")

    acts = {"brainstorm": write_ideas, "objectives": write_objective, "key_results": write_key_result}
    visited = go_on_to_the_end(console, dict(acts) if written else {})
    assert visited == [stage for stage, minutes in template.boxes if minutes]
    page = console.frame.desk.stack.page()
    assert page is not None
    assert page.stem == "close"
    assert not written or "Bli byens beste" in [one.sentence for one in console.live.read(okrs)]

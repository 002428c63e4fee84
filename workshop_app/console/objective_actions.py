"""Everything that can be done to an objective, for keys, buttons and the palette."""

from collections.abc import Callable

from workshop_app.console.lamp_questions import KEEP_KEY
from workshop_app.console.objective_acts import ObjectiveActs
from workshop_app.console.objective_card import ObjectiveCard
from workshop_app.widgets.actions import ActionSpec

NEW_KEY = "Ctrl+N"
_GROUP = "pages.objectives.group"


def objective_actions(
    acts: ObjectiveActs, card: ObjectiveCard, add: Callable[[], object], *, here: bool
) -> tuple[ActionSpec, ...]:
    """The actions; ``here`` says whether an objective is shown, rather than the bars."""
    new = ActionSpec("objectives.new", "pages.objectives.new_one", (NEW_KEY,), "add", add, group=_GROUP)
    if not here:
        return (new,)
    rows: tuple[tuple[str, str, tuple[str, ...], str, Callable[[], object]], ...] = (
        ("keep", "pages.waiver.we_mean_it", (KEEP_KEY,), "keep", card.card.questions.ask_why),
        ("earlier", "pages.objectives.earlier", ("Ctrl+Shift+Left",), "left", acts.shift_earlier),
        ("later", "pages.objectives.later", ("Ctrl+Shift+Right",), "right", acts.shift_later),
        ("remove", "pages.objectives.remove", ("Ctrl+Shift+Del",), "remove", acts.remove),
    )
    more = [
        ActionSpec(f"objectives.{name}", key, keys, icon, run, group=_GROUP)
        for name, key, keys, icon, run in rows
    ]
    return (new, *more)

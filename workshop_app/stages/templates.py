"""The agendas that a workshop can be made from, and how one is stretched to another length."""

from collections.abc import Sequence
from dataclasses import dataclass

from workshop_app.model.boxes import Boxes
from workshop_app.stages import STAGES
from workshop_app.stages.agenda import BREAK, in_proportion, plan


@dataclass(frozen=True)
class Template:
    """An agenda that ships with the app; ``whole`` when it is the published plan, whatever its length."""

    stem: str
    boxes: Boxes
    whole: bool = False


TEMPLATES: tuple[Template, ...] = (
    Template("two_hours", plan(120), whole=True),
    Template("ninety_minutes", plan(90), whole=True),
    Template("one_hour", plan(60), whole=True),
    Template("first_workshop", (
        ("welcome", 10), ("intro", 20), ("brainstorm", 8), ("cluster", 14), ("vote", 6), ("objectives", 18),
        (BREAK, 10), ("measures", 10), ("key_results", 28), ("quality", 12), ("agree", 9), ("close", 5),
    )),
    Template("two_times_two_hours", (
        ("welcome", 10), ("intro", 10), ("brainstorm", 12), ("cluster", 25), ("vote", 8), ("objectives", 55),
        (BREAK, 30), ("measures", 15), ("key_results", 55), ("quality", 25), ("agree", 15), ("close", 10),
    )),
    Template("objectives_only", (
        ("welcome", 6), ("brainstorm", 8), ("cluster", 14), ("vote", 6), ("objectives", 29), ("agree", 8),
        ("close", 4),
    )),
    Template("key_results_only", (
        ("welcome", 5), ("objectives", 8), ("measures", 10), ("key_results", 35), ("quality", 17),
        ("agree", 10), ("close", 5),
    )),
)  # fmt: skip
"""In the order they are offered; the first is the usual one."""

USUAL_MINUTES = {BREAK: 10, **{stage.stem: stage.minutes[120] for stage in STAGES}}
"""How long a stage is when it is added by hand."""


def length_of(boxes: Boxes) -> int:
    """Minutes of an agenda."""
    return sum(minutes for _, minutes in boxes)


def fitted(boxes: Boxes, length: int) -> Boxes:
    """The same agenda in ``length`` minutes, each box in proportion; a box that is left out stays so."""
    shares = in_proportion([minutes for _, minutes in boxes], length)
    return tuple((stem, share) for (stem, _), share in zip(boxes, shares, strict=True))


def of_length(template: Template, length: int) -> Boxes:
    """The template in ``length`` minutes: the published plan of that length when it is the whole workshop."""
    return plan(length) if template.whole else fitted(template.boxes, length)


def stages_of(found: Sequence[str] | frozenset[str]) -> frozenset[str]:
    """The stages in which something is written, by the names of what was ``found``."""
    return frozenset(stage.stem for stage in STAGES if stage.makes & set(found))

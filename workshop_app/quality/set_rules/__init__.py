"""The rules about an objective and its key results together, in the order of asking."""

from workshop_app.quality.okr_set import SetRule
from workshop_app.quality.set_rules import (
    all_hundred,
    compound,
    empty,
    few,
    many,
    one_deadline,
    owner,
    repeats_objective,
    same_measure,
    same_unit,
    sufficient,
)

SET_RULES: tuple[SetRule, ...] = (
    empty.RULE,
    few.RULE,
    many.RULE,
    owner.RULE,
    same_unit.RULE,
    same_measure.RULE,
    repeats_objective.RULE,
    compound.RULE,
    one_deadline.RULE,
    all_hundred.RULE,
    sufficient.RULE,
)

"""The first library: workshops with all that the room writes, votes on and agrees, and the step history."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# Each column as ``name kind`` after the key ``id``: ``->table`` refers, ``?`` may be empty, ``*`` is indexed.
_COLUMNS = {
    "workshop": (
        "name text, team text, organisation text, purpose text, period_kind text, starts_on day, ends_on "
        "day, room_language text, length_minutes number, starts_at moment?, created_at moment, opened_at "
        "moment?, deleted_at moment?, current_item_id ->agenda_item?, weekly_day number?, midway_at "
        "moment?, review_at moment?"
    ),
    "participant": "workshop_id ->workshop*, name text, position number, here truth",
    "agenda_item": (
        "workshop_id ->workshop*, stage text, position number, minutes number, planned_minutes number, "
        "skipped truth, started_at moment?, finished_at moment?, ends_at moment?, paused_seconds number?"
    ),
    "done_mark": "workshop_id ->workshop*, item_id ->agenda_item*, participant_id ->participant",
    "slide": "workshop_id ->workshop*, position number, markdown text",
    "projector_view": (
        "workshop_id ->workshop*, mode text, item_id ->agenda_item?, page number, slide number, "
        "objective_id ->objective?, key_result_id ->key_result?"
    ),
    "parked_item": (
        "workshop_id ->workshop*, text text, stage text, position number, settled truth, created_at moment"
    ),
    "card_group": (
        "workshop_id ->workshop*, kind text, objective_id ->objective?, name text, position number, colour "
        "number"
    ),
    "idea": (
        "workshop_id ->workshop*, kind text*, objective_id ->objective?, text text, position number, colour "
        "number, source text, participant_id ->participant?, created_at moment, revealed truth, group_id "
        "->card_group?*, merged_into_id ->idea?"
    ),
    "ballot": (
        "workshop_id ->workshop*, state text, round number, dots_each number, several_on_one truth, "
        "opened_at moment, closed_at moment?"
    ),
    "ballot_option": (
        "workshop_id ->workshop*, ballot_id ->ballot*, group_id ->card_group?, idea_id ->idea?, label text, "
        "position number"
    ),
    "dot": "workshop_id ->workshop*, option_id ->ballot_option*, participant_id ->participant?, count number",
    "objective": (
        "workshop_id ->workshop*, sentence text, why_now text, supports text, supports_id ->objective?, "
        "option_id ->ballot_option?, committed truth, position number"
    ),
    "key_result": (
        "workshop_id ->workshop*, objective_id ->objective*, measure_id ->idea?, sentence text, kind text, "
        "from_value text?, to_value text?, low text?, high text?, unit text, direction text, due_on day?, "
        "owner text, baseline_unknown truth, baseline_owner text, baseline_due_on day?, confidence number?, "
        "position number"
    ),
    "milestone_step": (
        "workshop_id ->workshop*, key_result_id ->key_result*, text text, done truth, position number"
    ),
    "waiver": (
        "workshop_id ->workshop*, objective_id ->objective?*, key_result_id ->key_result?*, criterion text, "
        "reason text, created_at moment"
    ),
    "rehearsal_answer": (
        "workshop_id ->workshop*, key_result_id ->key_result*, answer text, answered_at moment"
    ),
    "fist_round": (
        "workshop_id ->workshop*, objective_id ->objective*, number number, opened_at moment, revealed_at "
        "moment?"
    ),
    "fist": (
        "workshop_id ->workshop*, round_id ->fist_round*, participant_id ->participant?, fingers number, "
        "count number"
    ),
    "dissent": "workshop_id ->workshop*, objective_id ->objective*, who text, text text, created_at moment",
    "check_in": (
        "workshop_id ->workshop*, key_result_id ->key_result*, reported_on day, value text?, confidence "
        "number?, done text, next text, obstacles text, author text, created_at moment"
    ),
    "midway_decision": (
        "workshop_id ->workshop*, key_result_id ->key_result*, decision text, reason text, decided_on day"
    ),
    "review_score": (
        "workshop_id ->workshop*, key_result_id ->key_result*, score text, reached text, reason text, "
        "decided_on day"
    ),
    "learning": "workshop_id ->workshop*, text text, share truth, position number",
    "step": (
        "scope key, number number, actor text, operation text, words json, join_key text, undone truth, "
        "done_at moment"
    ),
    "row_image": "step_id ->step*, table text, row_id key, before json?, after json?",
}
_CHECKS = {
    "workshop": {
        "period_in_order": "ends_on >= starts_on",
        "length_minutes_range": "length_minutes >= 1",
        "weekly_day_range": "weekly_day BETWEEN 0 AND 6",
    },
    "agenda_item": {"minutes_range": "minutes >= 0", "planned_minutes_range": "planned_minutes >= 0"},
    "projector_view": {"page_range": "page >= 0", "slide_range": "slide >= 0"},
    "card_group": {"colour_range": "colour >= 0"},
    "idea": {"colour_range": "colour >= 0", "not_merged_into_itself": "merged_into_id <> id"},
    "ballot": {"round_range": "round >= 1", "dots_each_range": "dots_each >= 1"},
    "dot": {"count_range": "count >= 0"},
    "objective": {"not_supporting_itself": "supports_id <> id"},
    "key_result": {"confidence_range": "confidence BETWEEN 1 AND 10"},
    "waiver": {"about_something": "objective_id IS NOT NULL OR key_result_id IS NOT NULL"},
    "fist_round": {"number_range": "number >= 1"},
    "fist": {"fingers_range": "fingers BETWEEN 0 AND 5", "count_range": "count >= 0"},
    "check_in": {"confidence_range": "confidence BETWEEN 1 AND 10"},
    "review_score": {"score_range": "CAST(score AS REAL) BETWEEN 0 AND 1"},
    "step": {"number_range": "number >= 1"},
}
_KINDS: dict[str, type[Any]] = {
    "key": sa.Uuid,
    "text": sa.String,
    "number": sa.Integer,
    "truth": sa.Boolean,
    "day": sa.Date,
    "moment": sa.DateTime,
    "json": sa.JSON,
}
_NAMES = {
    "ix": "ix_%(column_0_label)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def upgrade() -> None:
    """Make every table."""
    tables = sa.MetaData(naming_convention=_NAMES)
    for name, columns in _COLUMNS.items():
        checks = [sa.CheckConstraint(rule, name=check) for check, rule in _CHECKS.get(name, {}).items()]
        key: sa.Column[Any] = sa.Column("id", sa.Uuid(), primary_key=True)
        sa.Table(name, tables, key, *map(_column, columns.split(", ")), *checks)
    sa.Index(
        "ix_step_scope_number", tables.tables["step"].c.scope, tables.tables["step"].c.number, unique=True
    )
    tables.create_all(op.get_bind(), checkfirst=False)


def downgrade() -> None:
    """Empty every table, because rows refer to each other in circles, and drop them."""
    for name in _COLUMNS:
        op.execute(sa.delete(sa.table(name)))
    for name in reversed(_COLUMNS):
        op.drop_table(name)


def _column(described: str) -> sa.Column[Any]:
    name, kind = described.rstrip("?*").split(" ")
    nullable, index = "?" in described, described.endswith("*")
    if not kind.startswith("->"):
        return sa.Column(name, _KINDS[kind](), nullable=nullable, index=index)
    reference = sa.ForeignKey(f"{kind[2:]}.id", deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Uuid(), reference, nullable=nullable, index=index)

"""Cards that are held back, and suggestions for the board that were not wanted."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_NAMES = {
    "ix": "ix_%(column_0_label)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def upgrade() -> None:
    """Make the two tables; no card is held back and nothing was dismissed before they were there."""
    tables = sa.MetaData(naming_convention=_NAMES)
    for name in ("workshop", "idea"):
        sa.Table(name, tables, sa.Column("id", sa.Uuid(), primary_key=True))
    made = [
        _table("held_card", tables, sa.Column("idea_id", sa.Uuid(), _to("idea"), nullable=False, index=True)),
        _table("dismissed_suggestion", tables, sa.Column("about", sa.String(), nullable=False)),
    ]
    tables.create_all(op.get_bind(), tables=made, checkfirst=False)


def downgrade() -> None:
    """Drop them, and empty the step history, which may hold images of their rows."""
    for name in ("row_image", "step"):
        op.execute(sa.delete(sa.table(name)))
    for name in ("held_card", "dismissed_suggestion"):
        op.drop_table(name)


def _table(name: str, tables: sa.MetaData, *columns: sa.Column[object]) -> sa.Table:
    key: sa.Column[object] = sa.Column("id", sa.Uuid(), primary_key=True)
    workshop: sa.Column[object] = sa.Column(
        "workshop_id", sa.Uuid(), _to("workshop"), nullable=False, index=True
    )
    return sa.Table(name, tables, key, workshop, *columns)


def _to(table: str) -> sa.ForeignKey:
    return sa.ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")

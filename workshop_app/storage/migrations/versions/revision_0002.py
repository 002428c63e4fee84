"""The room's own rules: what the quality check does not ask in a workshop, and words of the room's trade."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_COLUMNS = {"switched_off_rule": ("rule",), "room_word": ("language", "meaning", "word")}
_NAMES = {
    "ix": "ix_%(column_0_label)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def upgrade() -> None:
    """Make the two tables; every rule is asked and no word is added where nobody said so."""
    tables = sa.MetaData(naming_convention=_NAMES)
    sa.Table("workshop", tables, sa.Column("id", sa.Uuid(), primary_key=True))
    made = [_table(name, columns, tables) for name, columns in _COLUMNS.items()]
    tables.create_all(op.get_bind(), tables=made, checkfirst=False)


def downgrade() -> None:
    """Drop them, and empty the step history, which may hold images of their rows."""
    for name in ("row_image", "step"):
        op.execute(sa.delete(sa.table(name)))
    for name in _COLUMNS:
        op.drop_table(name)


def _table(name: str, columns: tuple[str, ...], tables: sa.MetaData) -> sa.Table:
    workshop = sa.ForeignKey("workshop.id", deferrable=True, initially="DEFERRED")
    return sa.Table(
        name,
        tables,
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("workshop_id", sa.Uuid(), workshop, nullable=False, index=True),
        *(sa.Column(column, sa.String(), nullable=False) for column in columns),
    )

"""The introduction's slides in an order of the workshop's own, and pictures on them."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_TABLES = ("deck_slide", "slide_picture")
_NAMES = {
    "ix": "ix_%(column_0_label)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def upgrade() -> None:
    """Make the two tables; a workshop without rows in them has the slides that it had."""
    tables = sa.MetaData(naming_convention=_NAMES)
    sa.Table("workshop", tables, sa.Column("id", sa.Uuid(), primary_key=True))
    deck = _table(
        "deck_slide",
        tables,
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("markdown", sa.String(), nullable=False),
    )
    pictures = _table(
        "slide_picture",
        tables,
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
    )
    tables.create_all(op.get_bind(), tables=[deck, pictures], checkfirst=False)


def downgrade() -> None:
    """Drop them, and empty the step history, which may hold images of their rows."""
    for name in ("row_image", "step"):
        op.execute(sa.delete(sa.table(name)))
    for name in _TABLES:
        op.drop_table(name)


def _table(name: str, tables: sa.MetaData, *columns: sa.Column[object]) -> sa.Table:
    workshop = sa.ForeignKey("workshop.id", deferrable=True, initially="DEFERRED")
    return sa.Table(
        name,
        tables,
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("workshop_id", sa.Uuid(), workshop, nullable=False, index=True),
        *columns,
    )

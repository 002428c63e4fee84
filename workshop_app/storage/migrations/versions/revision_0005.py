"""What an organisation puts on its paper: its logo and its colour."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_NAMES = {
    "ix": "ix_%(column_0_label)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def upgrade() -> None:
    """Make the table; no workshop has a letterhead yet."""
    tables = sa.MetaData(naming_convention=_NAMES)
    sa.Table("workshop", tables, sa.Column("id", sa.Uuid(), primary_key=True))
    workshop = sa.ForeignKey("workshop.id", deferrable=True, initially="DEFERRED")
    made = sa.Table(
        "letterhead",
        tables,
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("workshop_id", sa.Uuid(), workshop, nullable=False, index=True),
        sa.Column("logo", sa.String(), nullable=False),
        sa.Column("colour", sa.String(), nullable=False),
    )
    tables.create_all(op.get_bind(), tables=[made], checkfirst=False)


def downgrade() -> None:
    """Drop it, and empty the step history, which may hold images of its rows."""
    for name in ("row_image", "step"):
        op.execute(sa.delete(sa.table(name)))
    op.drop_table("letterhead")

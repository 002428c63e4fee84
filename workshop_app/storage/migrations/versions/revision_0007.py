"""Agendas that the facilitator saved for other workshops."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the table; nothing has been saved."""
    tables = sa.MetaData(naming_convention={"pk": "pk_%(table_name)s"})
    made = sa.Table(
        "agenda_template",
        tables,
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("boxes", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
    )
    tables.create_all(op.get_bind(), tables=[made], checkfirst=False)


def downgrade() -> None:
    """Drop it, and empty the step history, which may hold images of its rows."""
    for name in ("row_image", "step"):
        op.execute(sa.delete(sa.table(name)))
    op.drop_table("agenda_template")

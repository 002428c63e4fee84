"""Which ends of timeboxes were sounded already, so that two windows do not ring twice."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table; nothing has been sounded."""
    tables = sa.MetaData(naming_convention={"pk": "pk_%(table_name)s"})
    made = sa.Table(
        "sounded_end",
        tables,
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("ends_at", sa.DateTime(), nullable=False),
    )
    tables.create_all(op.get_bind(), tables=[made], checkfirst=False)


def downgrade() -> None:
    """Drop it, and empty the step history, which may hold images of its rows."""
    for name in ("row_image", "step"):
        op.execute(sa.delete(sa.table(name)))
    op.drop_table("sounded_end")

"""What every row has: a UUID key, named constraints, and, below a workshop, the workshop it belongs to."""

from uuid import UUID, uuid4

from sqlalchemy import MetaData
from sqlmodel import Field, SQLModel

_NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Row(SQLModel):
    """The base of every table; keys are UUIDs so that workshops travel between libraries."""

    metadata = MetaData(naming_convention=_NAMES)

    id: UUID = Field(default_factory=uuid4, primary_key=True)


class WorkshopRow(Row):
    """The base of every table that holds a part of one workshop."""

    workshop_id: UUID = Field(foreign_key="workshop.id", index=True)

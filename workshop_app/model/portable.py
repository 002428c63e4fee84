"""A whole workshop as plain values, outside any library."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

Values = Mapping[str, Any]
"""The values of one row, by column."""


@dataclass(frozen=True)
class PortableWorkshop:
    """The workshop's own row, and the rows of its parts by table in the order of ``WORKSHOP_TABLES``."""

    workshop: Values
    parts: Mapping[str, Sequence[Values]]

    @property
    def id(self) -> UUID:
        """The workshop's key where it was made."""
        key: UUID = self.workshop["id"]
        return key

    @property
    def name(self) -> str:
        """The workshop's name."""
        return str(self.workshop["name"])

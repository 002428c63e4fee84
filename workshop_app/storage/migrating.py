"""Running the migrations with Alembic on a connection that is already in a transaction.

Alembic takes about 100 ms to import: :mod:`workshop_app.storage.opening` reaches for this only when needed.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def upgrade(connection: Connection, folder: Path, revision: str = "head") -> None:
    """Bring the tables up to ``revision`` with the migrations in ``folder``; the caller commits."""
    command.upgrade(_config(connection, folder), revision)


def downgrade(connection: Connection, folder: Path, revision: str = "base") -> None:
    """Bring the tables down to ``revision``; the caller commits."""
    command.downgrade(_config(connection, folder), revision)


def _config(connection: Connection, folder: Path) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    return config

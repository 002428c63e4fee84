"""The library's tables through time: one file a revision in ``versions/``, run by Alembic.

A migration freezes the tables as it knew them and imports nothing of the model. One that changes a table that
the step history has images of must carry the images along, or empty the history.
"""

from pathlib import Path

FOLDER = Path(__file__).resolve().parent
REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007")
"""Every revision, oldest first; here so that opening a library that is up to date need not import Alembic."""

"""Where files that are made go."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from workshop_app.settings import Settings


def export_folder(settings: Settings) -> Path:
    """Where files went last time or are wanted, else a folder of our own among the documents."""
    if settings.export_folder:
        return Path(settings.export_folder)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) / "OKR Workshop"

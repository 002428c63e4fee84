"""Where the app's own resources and the user's files are, in a checkout, installed and frozen."""

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "resources"
_RESOURCES = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "resources"


def resource(relative: str) -> Path:
    """The path of a file or folder below ``resources/``; it need not exist."""
    return _RESOURCES / relative


def user_data() -> Path:
    """The platform's folder for the user's own data (library and backups); made when missing."""
    return Path(platformdirs.user_data_dir("okr-workshop", appauthor=False, ensure_exists=True))


def user_config() -> Path:
    """The platform's folder for settings of this machine; made when missing."""
    return Path(platformdirs.user_config_dir("okr-workshop", appauthor=False, ensure_exists=True))


def default_library() -> Path:
    """The library that opens when nobody names another."""
    return user_data() / "library.sqlite"

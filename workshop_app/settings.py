"""Settings of this machine: one model, one file. The workshop's own settings are rows, not here."""

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from workshop_app import paths


class Settings(BaseModel):
    """What this machine remembers between two starts; unknown keys of a newer version are kept."""

    model_config = ConfigDict(extra="allow", validate_assignment=True)

    language: Literal["nb", "en"] = "nb"
    theme: Literal["system", "light", "dark", "high_contrast"] = "system"
    window_geometry: str = ""
    side_panel: bool = True
    """Whether the panel at the right of the desk stands open where there is room for it."""
    projector_screen: str = ""
    room_depth: float = Field(default=0.0, ge=0, le=99)
    """Metres from the projector's picture to the back row; 0 while nobody has measured."""
    picture_height: float = Field(default=0.0, ge=0, le=20)
    """Metres from the lower to the upper edge of the projector's picture; 0 while nobody has measured."""
    sound: bool = True
    """Whether the timer is heard when it ends."""
    clicker_timer: bool = False
    """Whether the projector's clicker may control the timer."""
    motion: Literal["system", "reduced"] = "system"
    """Whether things move as the system says, or never."""
    export_folder: str = ""


class SettingsFile:
    """The file that holds the settings; ``current`` is what holds now."""

    def __init__(self, path: Path | None = None) -> None:
        """Read ``path`` (the user's own by default); a file that cannot be read is set aside, not lost."""
        self.path = path or paths.user_config() / "settings.json"
        self.current = self._read()

    def change(self, **fields: object) -> None:
        """Set fields and store them; ``OSError`` when the disk refuses, after they hold in memory."""
        for name, value in fields.items():
            setattr(self.current, name, value)
        fresh = self.path.with_suffix(".new")
        fresh.write_text(self.current.model_dump_json(indent=2), encoding="utf-8")
        fresh.replace(self.path)

    def _read(self) -> Settings:
        try:
            return Settings.model_validate_json(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Settings()
        except (ValidationError, UnicodeDecodeError):
            self.path.replace(self.path.with_suffix(".broken"))
            return Settings()

"""Make sure that this Linux has what Qt and the tests need: ``python .ci/system_packages.py run|test``.

Looks for each library and command, installs what is missing with apt-get where that is possible, and
otherwise names what is missing in one sentence and leaves with status 1. On other systems it does nothing.
"""

import ctypes
import os
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

LIST = Path(__file__).resolve().parent.parent / "resources" / "packaging" / "linux-packages.toml"


@dataclass(frozen=True)
class Need:
    """A library or command and the Debian package that brings it."""

    name: str
    package: str
    is_command: bool
    optional: bool

    def is_met(self) -> bool:
        """Whether the system has it now."""
        if self.is_command:
            return shutil.which(self.name) is not None
        try:
            ctypes.CDLL(self.name)
        except OSError:
            return False
        return True


def needs(purpose: str) -> list[Need]:
    """Everything that ``purpose`` (``run`` or ``test``) needs, from the list."""
    listed = tomllib.loads(LIST.read_text(encoding="utf-8"))
    entries = [(entry["file"], entry, False) for entry in listed["library"]]
    entries += [(entry["name"], entry, True) for entry in listed["command"]]
    return [
        Need(name, entry["package"], is_command, entry.get("optional", False))
        for name, entry, is_command in entries
        if purpose in entry["needed_by"]
    ]


def install(packages: list[str]) -> None:
    """Ask apt-get for ``packages``; what it could not do shows when the needs are looked at again."""
    apt = shutil.which("apt-get")
    if apt is None:
        return
    command = [*_as_root(), apt, "-y", "-qq"]
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([*command, "update"], env=quiet, check=False, stdout=subprocess.DEVNULL)
    install_them = [*command, "install", "--no-install-recommends"]
    together = subprocess.run([*install_them, *packages], env=quiet, check=False, stdout=subprocess.DEVNULL)
    if together.returncode != 0:
        for package in packages:  # one that this system calls otherwise must not keep the others away
            subprocess.run([*install_them, package], env=quiet, check=False, stdout=subprocess.DEVNULL)


def _as_root() -> list[str]:
    """What goes before a command of root's; sudo asks for a password only where somebody can answer."""
    if os.geteuid() == 0 or shutil.which("sudo") is None:
        return []
    return ["sudo"] if sys.stdin.isatty() else ["sudo", "-n"]


def main(purpose: str) -> int:
    """Return 0 when everything that ``purpose`` needs is there, else say what is missing and return 1."""
    if sys.platform != "linux":
        return 0
    missing = [need for need in needs(purpose) if not need.is_met()]
    if missing:
        install(sorted({need.package for need in missing}))
        missing = [need for need in missing if not need.is_met()]
    required = [need for need in missing if not need.optional]
    if required:
        names = ", ".join(need.name for need in required)
        packages = " ".join(sorted({need.package for need in required}))
        print(f"This system lacks {names}.", f"Install first (Debian, Ubuntu: apt-get install {packages}).")
    return 1 if required else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

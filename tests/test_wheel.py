"""The wheel: installed into an empty environment it carries its resources, and the command line works."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.architecture.source import ROOT
from workshop_app import __version__

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("wheel")]

RESOURCES = sorted(path.name for path in (ROOT / "resources").iterdir() if path.is_dir())
LOOK_AROUND = """
import workshop_app
from workshop_app import paths
from workshop_app.texts import Texts

print(workshop_app.__file__)
print(paths.resource("fonts"))
print(len(list(paths.resource("fonts").rglob("*.ttf"))))
print(paths.resource("quality/nb.toml").is_file(), paths.resource("themes/light.toml").is_file())
print(Texts("nb")("stages.vote.name"), "/", Texts("en")("stages.vote.name"))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout as ``make package`` builds it."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an empty environment with the wheel in it; the libraries are lent from this one."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    variables = {"base": str(folder), "platbase": str(folder)}
    packages = Path(sysconfig.get_path("purelib", "venv", variables))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(packages)
    lent = dict.fromkeys(sysconfig.get_path(kind) for kind in ("purelib", "platlib"))
    (packages / "lent.pth").write_text("\n".join(lent), encoding="utf-8")
    return Path(sysconfig.get_path("scripts", "venv", variables)) / Path(sys.executable).name


def run(python: Path, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    """What a command prints in the empty environment, started from a folder that is not the checkout."""
    bare = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [python, *arguments],
        input=typed,
        cwd=python.parent,
        env={**bare, "PYTHONIOENCODING": "utf-8"},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )


@pytest.mark.parametrize("folder", RESOURCES)
def test_the_wheel_carries_every_resource(wheel: Path, folder: str) -> None:
    ours = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "resources" / folder).rglob("*")
        if path.is_file()
    }
    with zipfile.ZipFile(wheel) as archive:
        carried = {name.removeprefix("workshop_app/") for name in archive.namelist()}
    assert ours
    assert ours <= carried


def test_the_wheel_carries_the_app_and_nothing_of_the_tests(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        roots = {name.partition("/")[0] for name in archive.namelist()}
    assert roots == {"workshop_app", f"okr_workshop-{__version__}.dist-info"}


def test_the_wheel_names_the_command(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        points = archive.read(f"okr_workshop-{__version__}.dist-info/entry_points.txt").decode()
    assert "okr-workshop = workshop_app.cli:main" in points


def test_installed_it_finds_its_fonts_texts_and_word_lists(python: Path) -> None:
    told = run(python, "-c", LOOK_AROUND)
    assert told.stderr == ""
    module, fonts, count, found, names = told.stdout.splitlines()
    assert Path(module).is_relative_to(python.parent.parent)
    assert Path(fonts).is_relative_to(python.parent.parent)
    assert int(count) >= 5
    assert found == "True True"
    assert all(name.strip() for name in names.split("/"))


def test_installed_it_says_its_version(python: Path) -> None:
    told = run(python, "-m", "workshop_app", "--version")
    assert told.returncode == 0, told.stderr
    assert __version__ in told.stdout


def test_installed_it_checks_a_sentence(python: Path) -> None:
    asked = {"kind": "key_result", "text": "Redusere churn med 2,75% i 2020", "lang": "nb", "id": 7}
    told = run(python, "-m", "workshop_app", "check", "--jsonl", typed=json.dumps(asked) + "\n")
    assert told.returncode == 0, told.stderr
    answer = json.loads(told.stdout)
    assert answer["id"] == 7
    assert answer["criteria"]

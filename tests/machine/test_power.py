"""Power as Linux, macOS and Windows tell it."""

from pathlib import Path

import pytest

from workshop_app.machine.power import Power, linux_power, mac_power, read_power, windows_power


def supply(folder: Path, name: str, **said: str) -> None:
    """A supply as the kernel shows it: a folder with a file a fact."""
    (folder / name).mkdir()
    for fact, words in said.items():
        (folder / name / fact).write_text(f"{words}\n", encoding="utf-8")


def test_a_laptop_on_its_cable(tmp_path: Path) -> None:
    supply(tmp_path, "AC", type="Mains", online="1")
    supply(tmp_path, "BAT0", type="Battery", capacity="81", status="Charging")
    assert linux_power(tmp_path) == Power(plugged=True, percent=81)


def test_a_laptop_off_its_cable_with_two_batteries_tells_the_emptier(tmp_path: Path) -> None:
    supply(tmp_path, "AC", type="Mains", online="0")
    supply(tmp_path, "BAT0", type="Battery", capacity="81", status="Discharging")
    supply(tmp_path, "BAT1", type="Battery", capacity="12", status="Full")
    assert linux_power(tmp_path) == Power(plugged=False, percent=12)


def test_a_battery_alone_tells_by_whether_it_empties(tmp_path: Path) -> None:
    supply(tmp_path, "BAT0", type="Battery", capacity="40", status="Discharging")
    assert linux_power(tmp_path) == Power(plugged=False, percent=40)


def test_the_battery_of_a_mouse_is_not_the_machines(tmp_path: Path) -> None:
    supply(tmp_path, "mouse", type="Battery", scope="Device", capacity="5", status="Discharging")
    assert linux_power(tmp_path) == Power(plugged=None, percent=None)


def test_a_machine_that_says_nothing(tmp_path: Path) -> None:
    assert linux_power(tmp_path / "nowhere") == Power(plugged=None, percent=None)


@pytest.mark.parametrize(
    ("said", "power"),
    [
        ("Now drawing from 'AC Power'\n -InternalBattery-0\t100%; charged;", Power(True, 100)),
        ("Now drawing from 'Battery Power'\n -InternalBattery-0\t82%; discharging;", Power(False, 82)),
        ("Now drawing from 'AC Power'\n", Power(True, None)),
        ("", Power(None, None)),
    ],
)
def test_macos(said: str, power: Power) -> None:
    assert mac_power(said) == power


@pytest.mark.parametrize(
    ("line", "level", "power"),
    [(1, 77, Power(True, 77)), (0, 30, Power(False, 30)), (255, 255, Power(None, None))],
)
def test_windows(line: int, level: int, power: Power) -> None:
    assert windows_power(line, level) == power


def test_this_machine_answers() -> None:
    assert isinstance(read_power(), Power)

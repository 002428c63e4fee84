"""The bell: a short soft sound on a thread of its own, and one sentence where there is none."""

import array
import wave
from collections.abc import Generator, Iterator
from functools import partial
from pathlib import Path
from threading import Event, get_ident

import pytest
from pytestqt.qtbot import QtBot

from workshop_app import paths
from workshop_app.widgets.bell import BELL, Bell
from workshop_app.widgets.sound import NoSound, _frames, play


class Loudspeaker:
    """Notes what is played, and on which thread; refuses when it has ``no_device``."""

    def __init__(self, no_device: str = "") -> None:
        self.played: list[Path] = []
        self.threads: list[int] = []
        self.no_device = no_device
        self.asked = 0

    def __call__(self, sound: Path, _given_up: Event) -> None:
        self.asked += 1
        if self.no_device:
            raise NoSound(self.no_device)
        self.played.append(sound)
        self.threads.append(get_ident())


@pytest.fixture
def speaker() -> Loudspeaker:
    return Loudspeaker()


@pytest.fixture
def bell(qapp: object, speaker: Loudspeaker) -> Iterator[Bell]:
    made = Bell(play=speaker)
    yield made
    made.stop()
    made.deleteLater()


def test_it_plays_its_sound_beside_the_windows_thread(bell: Bell, speaker: Loudspeaker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bell.rang):
        bell.ring()
    assert speaker.played == [paths.resource(BELL)]
    assert speaker.threads != [get_ident()]


def test_without_a_device_it_says_so_once_and_never_raises(
    bell: Bell, speaker: Loudspeaker, qtbot: QtBot
) -> None:
    speaker.no_device = "no device"
    with qtbot.waitSignal(bell.silent) as said:
        bell.ring()
    assert said.args == ["no device"]
    with qtbot.assertNotEmitted(bell.silent):
        bell._worker.waitForDone()
        bell.ring()
        bell._worker.waitForDone()
        qtbot.waitUntil(lambda: speaker.asked == 2)


def test_a_file_that_is_no_sound_is_said_in_words(tmp_path: Path) -> None:
    broken = tmp_path / "broken.wav"
    broken.write_bytes(b"not a sound")
    with pytest.raises(NoSound):
        play(broken, Event())


def test_the_sound_is_short_soft_and_fades_away() -> None:
    with wave.open(str(paths.resource(BELL))) as sound:
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        seconds = sound.getnframes() / sound.getframerate()
        samples = array.array("h", sound.readframes(sound.getnframes()))
    assert 1 <= seconds <= 3
    assert max(map(abs, samples)) <= 32767 * 0.55, "not louder than half of full scale"
    assert abs(samples[0]) < 200, "no click at the beginning"
    assert max(map(abs, samples[-400:])) < 300, "no click at the end"
    half = len(samples) // 2
    assert max(map(abs, samples[half:])) < max(map(abs, samples[:half])) / 2


def test_every_sample_reaches_the_device_in_order_and_then_it_ends() -> None:
    samples, ended = array.array("h", range(1000)), Event()
    stream = _frames(samples, 1, ended)
    next(stream)
    heard = [sample for portion in iter(partial(_sent, stream), None) for sample in portion]
    assert heard[:1000] == list(range(1000))
    assert not any(heard[1000:])
    assert ended.is_set()


def _sent(stream: Generator["array.array[int]", int]) -> "array.array[int] | None":
    try:
        return stream.send(300)
    except StopIteration:
        return None

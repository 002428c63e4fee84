"""Playing a short sound on this machine's loudspeaker, away from the windows' thread."""

import array
from collections.abc import Callable, Generator
from pathlib import Path
from threading import Event

import miniaudio

_LONGEST = 10.0
"""Seconds after which a device that does not come to the end of a sound is let go of."""

_SILENCE = 8820
"""Frames after the sound, so that the device has played its end before it is let go of."""

Play = Callable[[Path, Event], None]
"""Plays a WAV file to its end, or until the event is set; raises ``NoSound``."""


class NoSound(Exception):
    """The sound could not be played; the message is the system's own."""


def play(sound: Path, given_up: Event) -> None:
    """Play a WAV file on the default device and wait for its end, or until ``given_up`` is set."""
    try:
        decoded = miniaudio.wav_read_file_s16(str(sound))
        device = miniaudio.PlaybackDevice(nchannels=decoded.nchannels, sample_rate=decoded.sample_rate)
    except (miniaudio.MiniaudioError, OSError) as problem:
        raise NoSound(str(problem.args[0]) if problem.args else "") from problem
    try:
        stream = _frames(decoded.samples, decoded.nchannels, given_up)
        next(stream)
        device.start(stream)
        given_up.wait(_LONGEST)
    except miniaudio.MiniaudioError as problem:
        raise NoSound(str(problem.args[0]) if problem.args else "") from problem
    finally:
        device.close()


def _frames(samples: "array.array[int]", channels: int, ended: Event) -> Generator["array.array[int]", int]:
    """The samples in the portions that the device asks for, a little silence, and then the end."""
    silence = array.array(samples.typecode, bytes(samples.itemsize * channels * _SILENCE))
    whole = samples + silence
    wanted = yield array.array(samples.typecode)
    place = 0
    while place < len(whole):
        portion = whole[place : place + wanted * channels]
        place += len(portion)
        wanted = yield portion
    ended.set()

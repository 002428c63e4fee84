"""The pictures of the help: some of the screens, small (``python -m tests.screenshots --help-pictures``)."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from PIL import Image

from workshop_app.stages.agenda import plan
from workshop_app.texts import LANGUAGES

THEME = "light"
WIDTH = 760
_COLOURS = 64
_PLACES: Mapping[str, str] = {
    "first": "console_library_empty_{language}_light",
    "library": "console_library_{language}_light",
    "new": "console_new_workshop_{language}_light",
    "settings": "console_settings_{language}_light",
    "projector": "projector_quality_{language}",
}


def write_help_pictures(taken: Path, into: Path) -> Iterator[Path]:
    """Write what the help shows of the pictures in ``taken`` into ``into``, each in a few colours."""
    stages = {stage: f"console_{stage}_{{language}}_light" for stage, _ in plan(120)}
    for language in LANGUAGES:
        for name, shot in {**_PLACES, **stages}.items():
            target = into / f"{name}_{language}.png"
            _shrink(taken / f"{shot.format(language=language)}.png", target)
            yield target


def _shrink(source: Path, target: Path) -> None:
    with Image.open(source) as picture:
        size = (WIDTH, round(picture.height * WIDTH / picture.width))
        small = picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)
    fewer = small.quantize(_COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE)
    fewer.save(target, optimize=True)

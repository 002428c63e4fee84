"""The overview."""

from dataclasses import replace

from tests.handouts import reading, records
from workshop_app.handouts.options import AS_USUAL
from workshop_app.handouts.overview import OVERVIEW
from workshop_app.queries.minutes import Minutes
from workshop_app.texts import Texts


def _content(record: Minutes) -> bytes:
    (file,) = OVERVIEW.build(record, Texts("nb"), AS_USUAL)
    assert file.name == "overview.pdf"
    return file.content


def _with_objectives(count: int) -> Minutes:
    made = tuple(
        records.objective(number, supports="Bli nummer én i Norden") for number in range(1, count + 1)
    )
    return replace(records.EXAMPLE, objectives=made)


def test_three_objectives_with_three_key_results_stand_on_one_page() -> None:
    content = _content(_with_objectives(3))
    assert len(reading.reader(content).pages) == 1
    read = reading.words(content)
    assert read.count("Bli nummer én i Norden") == 3
    assert read.count("30 → 40 mnok") == 3
    assert "hver fredag" in read


def test_what_does_not_fit_runs_on_with_the_heading_repeated() -> None:
    every = records.KEY_RESULTS + records.EVERY_KIND
    record = replace(
        records.EXAMPLE, objectives=tuple(records.objective(n, key_results=every * 3) for n in (1, 2))
    )
    pages = reading.reader(_content(record)).pages
    assert len(pages) > 1
    assert all("Nøkkelresultat" in page.extract_text() for page in pages)


def test_an_empty_workshop_is_told_what_comes_here() -> None:
    assert "Workshopen har ikke valgt en ambisjon" in reading.words(_content(records.EMPTY))

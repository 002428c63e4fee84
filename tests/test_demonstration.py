"""The example workshop stands as in the article, letter for letter."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.factory import NINE, a_store
from workshop_app.demonstration import build_example, run_to
from workshop_app.model import LIBRARY
from workshop_app.queries.library import library
from workshop_app.queries.okrs import okrs
from workshop_app.queries.timeline import timeline
from workshop_app.stages import STAGES
from workshop_app.storage.store import Store

ARTICLE = (
    "Øke inntektene fra 30 mnok til 40 mnok i 2020",
    "Redusere churn med 2,75% i 2020",
    "Forbedre gjenkjøp hos kunder til 98,6% i 2020",
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_store(tmp_path)
    yield opened
    opened.close()


def test_the_norwegian_example_is_the_articles_letter_for_letter(store: Store) -> None:
    (objective,) = store.read(okrs, build_example(store, "nb", now=NINE))
    assert objective.sentence == "Øke merkevaregjenkjennelse for å gjøre selskapet til markedsleder."
    assert tuple(key_result.sentence for key_result in objective.key_results) == ARTICLE
    assert [key_result.owner for key_result in objective.key_results] == [
        "salgsleder",
        "kundesjef",
        "kundesjef",
    ]
    assert [key_result.confidence for key_result in objective.key_results] == [6, 5, 4]
    assert objective.fist is not None
    assert (objective.fist.shown, objective.fist.present, objective.fist.passes) == (9, 9, True)


def test_both_languages_have_the_same_structure(store: Store) -> None:
    (norwegian,) = store.read(okrs, build_example(store, "nb", now=NINE))
    (english,) = store.read(okrs, build_example(store, "en", now=NINE))
    for one, other in zip(norwegian.key_results, english.key_results, strict=True):
        assert (one.from_value, one.to_value, one.confidence) == (
            other.from_value,
            other.to_value,
            other.confidence,
        )
        assert one.sentence != other.sentence


def test_the_whole_example_is_one_step_of_the_library(store: Store) -> None:
    workshop_id = build_example(store, "nb", now=NINE)
    assert store.next_undo(workshop_id) is None
    store.undo(LIBRARY)
    assert store.read(library) == ()


@pytest.mark.parametrize("stage", [stage.stem for stage in STAGES])
def test_the_example_can_be_left_in_the_middle_of_any_stage(store: Store, stage: str) -> None:
    found = store.read(timeline, run_to(store, "nb", stage, NINE), now=NINE)
    assert found.current is not None
    assert found.timer is not None
    assert found.current.stage == stage
    left = found.timer.seconds_left(NINE)
    assert 0.6 < left / (60 * found.timer.minutes) < 0.65
    assert found.late_minutes == (0 if stage == "welcome" else 2)


def test_the_example_ends_now(store: Store) -> None:
    found = store.read(timeline, build_example(store, "nb", now=NINE), now=NINE)
    assert found.current is not None
    assert found.current.ends_at == NINE
    assert found.items[0].started_at == NINE - timedelta(minutes=122)


def test_an_unknown_stage_is_named(store: Store) -> None:
    with pytest.raises(ValueError, match="lunch"):
        run_to(store, "nb", "lunch", NINE)

"""A stage is whole: page, scene, notes and texts carry its stem, and the plan gives it time."""

import re
from collections import Counter
from collections.abc import Mapping

import pytest

from workshop_app import paths
from workshop_app.console.notes import PARTS
from workshop_app.console.pages import PAGES
from workshop_app.model import METADATA
from workshop_app.projector.scenes import SCENES
from workshop_app.queries.notes import NotePart, stage_notes
from workshop_app.stages import STAGES, Stage
from workshop_app.stages.agenda import BREAK, LONGEST, SHORTEST, plan
from workshop_app.texts import LANGUAGES, Texts

STEMS = tuple(stage.stem for stage in STAGES)
EVERY = (*STEMS, BREAK)
SILENT = {stage.stem for stage in STAGES if stage.mood == "silence"}


def missing(stem: str) -> list[str]:
    """What a stage still needs, named as the file or the text that it should be in."""
    file = "pause" if stem == BREAK else stem
    lacks = [f"console/pages/{file}.py, named in PAGES"] if stem not in pages() else []
    lacks += [f"projector/scenes/{file}.py, named in SCENES"] if stem not in SCENES else []
    for language in LANGUAGES:
        note = f"notes/{language}/{stem}.md"
        lacks += [] if paths.resource(note).is_file() else [f"resources/{note}"]
        texts = Texts(language)
        keys = [f"stages.{stem}.{part}" for part in ("name", "title", "hint")]
        lacks += [f"{key} in {language}/stages.po" for key in keys if not texts.has(key)]
    return lacks


def pages() -> Mapping[str, object]:
    """The console's pages by stem."""
    return PAGES


@pytest.mark.parametrize("stem", EVERY)
def test_a_stage_lacks_nothing(stem: str) -> None:
    assert missing(stem) == []


def test_the_stages_are_held_in_this_order() -> None:
    assert " ".join(STEMS) == (
        "welcome intro brainstorm cluster vote objectives measures key_results quality agree close"
    )


def test_silence_is_for_writing_voting_and_showing_hands() -> None:
    assert {"brainstorm", "vote", "measures", "agree"} == SILENT


@pytest.mark.parametrize("stage", STAGES, ids=STEMS)
def test_a_stage_reads_tables_that_are_there(stage: Stage) -> None:
    assert stage.reads
    assert stage.reads <= METADATA.tables.keys()


def test_two_hours_are_planned_as_published() -> None:
    assert plan(120) == (
        ("welcome", 8), ("intro", 7), ("brainstorm", 7), ("cluster", 12), ("vote", 5), ("objectives", 16),
        ("break", 10), ("measures", 8), ("key_results", 25), ("quality", 10), ("agree", 8), ("close", 4),
    )  # fmt: skip


def test_one_hour_is_planned_without_introduction_and_break() -> None:
    assert dict(plan(60)) == {
        "welcome": 4, "intro": 0, "brainstorm": 5, "cluster": 8, "vote": 3, "objectives": 8, "measures": 6,
        "key_results": 14, "quality": 5, "agree": 4, "close": 3,
    }  # fmt: skip


@pytest.mark.parametrize("length", range(SHORTEST, LONGEST + 1))
def test_every_length_is_planned_to_the_minute(length: int) -> None:
    planned = plan(length)
    assert sum(minutes for _, minutes in planned) == length
    assert [stem for stem, _ in planned if stem != BREAK] == list(STEMS)
    assert all(minutes >= 2 for stem, minutes in planned if stem in SILENT)
    assert ((BREAK in dict(planned)), dict(planned)["intro"] > 0) == (length >= 90, length >= 90)


@pytest.mark.parametrize("length", [0, SHORTEST - 1, LONGEST + 1])
def test_a_length_nobody_can_plan_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match=str(length)):
        plan(length)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stem", EVERY)
def test_notes_have_the_same_three_parts_of_a_few_short_lines(stem: str, language: str) -> None:
    parts = notes(language, stem)
    assert [part.heading for part in parts] == [part.heading for part in notes(language, "welcome")]
    assert len(parts) == PARTS
    for part in parts:
        points = re.findall(r"^- (.+)$", part.markdown, re.MULTILINE)
        assert 1 <= len(points) <= 4
        assert all(len(point) <= 120 for point in points)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stem", EVERY)
def test_notes_begin_with_a_sentence_to_read_aloud(stem: str, language: str) -> None:
    aloud, *others = re.findall(r"^> (.+)$", notes(language, stem)[0].markdown, re.MULTILINE)
    assert others == []
    assert aloud.startswith("«" if language == "nb" else "“")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_advice_stands_in_the_notes_of_two_stages(language: str) -> None:
    said = [line for stem in EVERY for part in notes(language, stem) for line in part.markdown.splitlines()]
    assert [line for line, times in Counter(filter(None, said)).items() if times > 1] == []


def notes(language: str, stem: str) -> tuple[NotePart, ...]:
    """The parts of a stage's notes as the console reads them."""
    return stage_notes(language, stem)


@pytest.mark.parametrize("language", LANGUAGES)
def test_seven_slides_can_be_read_from_the_back_row(language: str) -> None:
    slides = sorted(paths.resource(f"intro/{language}").glob("*.md"))
    assert [slide.stem for slide in slides] == [f"{number:02}" for number in range(1, 8)]
    for slide in slides:
        text = slide.read_text(encoding="utf-8")
        assert text.startswith("# ")
        assert len(re.findall(r"^(- |\d\. |> )", text, re.MULTILINE)) <= 4
        assert len(re.findall(r"\w+", text)) <= 50

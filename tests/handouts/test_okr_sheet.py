"""The OKR sheet."""

from dataclasses import replace
from typing import Any

import pytest

from tests.handouts import reading, records
from workshop_app.handouts.okr_sheet import OKR_SHEET
from workshop_app.handouts.options import AS_USUAL
from workshop_app.queries.minutes import Minutes
from workshop_app.texts import Texts

NB, EN = Texts("nb"), Texts("en")


def _sheets(record: Minutes, texts: Texts = NB) -> dict[str, bytes]:
    return {file.name: file.content for file in OKR_SHEET.build(record, texts, AS_USUAL)}


def _with(**fields: object) -> Minutes:
    return replace(records.EXAMPLE, objectives=(records.objective(**fields),))  # type: ignore[arg-type]  # any of its fields


def test_there_is_one_file_an_objective() -> None:
    record = replace(records.EXAMPLE, objectives=tuple(records.objective(number) for number in (1, 2, 3)))
    assert list(_sheets(record)) == ["okr_sheet_1.pdf", "okr_sheet_2.pdf", "okr_sheet_3.pdf"]


def test_the_example_stands_on_one_page_in_the_order_it_is_read() -> None:
    content = _sheets(records.EXAMPLE)["okr_sheet_1.pdf"]
    assert len(reading.reader(content).pages) == 1
    read = reading.squeezed(reading.words(content))
    expected = [
        "Kundeteamet · Eksempel AS", records.OBJECTIVE, "Hvorfor nå: Halvparten", records.SENTENCES[0],
        "Eier: salgsleder · Tillit 6 av 10", "30 → 40 mnok", "innen 31. desember", "Nådd?",
        records.SENTENCES[1], "? → −2,75 %", records.SENTENCES[2], "? → 98,6 %", "Ukerapport", "hver fredag",
        "Midtveismøte", "Gjennomgang", "9 av 9 viste tre fingre eller mer", "Underskrift",
    ]  # fmt: skip
    found = [read.find(reading.squeezed(said)) for said in expected]
    assert -1 not in found
    main = [found[place] for place in (0, 1, 2, 3, 8, 10, 12, 16)]
    assert main == sorted(main)


def test_a_kept_lamp_is_printed_with_its_reason() -> None:
    read = reading.words(_sheets(records.EXAMPLE)["okr_sheet_1.pdf"])
    assert "Beholdt: «Tallet for 2019 kommer i uke 3.»" in read


def test_an_unknown_baseline_is_a_task_with_an_owner_and_a_day() -> None:
    read = reading.words(_sheets(records.EXAMPLE)["okr_sheet_1.pdf"])
    assert "Finn utgangspunktet: kundesjef, innen 20. januar" in read


def test_the_sheet_speaks_the_language_of_the_room() -> None:
    read = reading.words(_sheets(records.in_english(records.EXAMPLE), EN)["okr_sheet_1.pdf"])
    for said in (
        "Why now:",
        "by 31 December",
        "Owner: salgsleder · Confidence 6 of 10",
        "Reached?",
        "? → −2.75 %",
    ):
        assert said in read
    assert "Hvorfor" not in read


@pytest.mark.parametrize(("fist", "said"), [(None, "Vi er enige"), ("hidden", "Vi er enige")])
def test_hands_that_nobody_has_seen_are_not_printed(fist: str | None, said: str) -> None:
    shown = records.objective().fist
    assert shown is not None
    hidden = replace(shown, revealed=False) if fist else None
    read = reading.words(_sheets(_with(fist=hidden))["okr_sheet_1.pdf"])
    assert said in read
    assert "fingre" not in read


def test_hands_below_three_do_not_read_as_agreement() -> None:
    shown = records.objective().fist
    assert shown is not None
    low = replace(shown, counts=(1, 0, 2, 2, 2, 2), passes=False)
    read = reading.words(_sheets(_with(fist=low))["okr_sheet_1.pdf"])
    assert "6 av 9 viste tre fingre eller mer" in read
    assert "Vi er enige" not in read


def test_without_an_objective_there_is_one_sheet_that_says_so() -> None:
    sheets = _sheets(records.EMPTY)
    assert list(sheets) == ["okr_sheet_1.pdf"]
    assert "Ingen ambisjon ennå" in reading.words(sheets["okr_sheet_1.pdf"])


def test_without_key_results_it_asks_for_them() -> None:
    read = reading.words(_sheets(_with(key_results=()))["okr_sheet_1.pdf"])
    assert "Hva viser at vi kom dit?" in read


def test_eight_key_results_of_every_kind_are_all_there() -> None:
    record = _with(key_results=records.KEY_RESULTS + records.EVERY_KIND)
    read = reading.words(_sheets(record)["okr_sheet_1.pdf"])
    for said in (
        "mellom 4,5 og 5 t", "2 steg", "Skisse vist for ti kunder", "ja eller nei",
        "Nøkkelresultat 7 er ikke",
        "høyst 1 200 000 kr", "Eier: ingen ennå",
    ):  # fmt: skip
        assert said in read


def test_the_bookmarks_are_the_objective_and_its_key_results() -> None:
    outline: Any = reading.reader(_sheets(records.EXAMPLE)["okr_sheet_1.pdf"]).outline
    assert outline[0]["/Title"] == records.OBJECTIVE
    assert [each["/Title"] for each in outline[1]] == list(records.SENTENCES)

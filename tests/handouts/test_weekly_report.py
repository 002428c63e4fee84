"""The weekly report: what was reported, and real fields for what is to be."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader, PdfWriter

from tests.handouts import reading, records
from workshop_app.handouts.options import AS_USUAL
from workshop_app.handouts.weekly_report import WEEKLY_REPORT
from workshop_app.queries.minutes import Minutes
from workshop_app.texts import LANGUAGES, Texts


def _files(record: Minutes, language: str = "nb") -> dict[str, bytes]:
    return {file.name: file.content for file in WEEKLY_REPORT.build(record, Texts(language), AS_USUAL)}


def _blank(record: Minutes, language: str = "nb") -> PdfReader:
    return PdfReader(BytesIO(_files(record, language)["weekly_report_blank.pdf"]))


def test_before_the_first_report_there_is_only_the_blank() -> None:
    assert list(_files(records.EXAMPLE)) == ["weekly_report_blank.pdf"]
    assert list(_files(records.LATER)) == ["weekly_report.pdf", "weekly_report_blank.pdf"]


def test_the_newest_report_of_each_key_result_is_told() -> None:
    read = reading.words(_files(records.LATER)["weekly_report.pdf"])
    for said in ("34,5 mnok", "Åpnet i Sverige.", "Ringe de ti største.", "Mangler én selger.",
                 "6. mars 2020 · salgsleder", "−0,25 %", "Ikke rapportert ennå"):  # fmt: skip
        assert said in read
    assert "31 mnok" not in read
    assert not PdfReader(BytesIO(_files(records.LATER)["weekly_report.pdf"])).get_fields()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_result_has_its_fields_and_every_field_a_tooltip(language: str) -> None:
    fields = _blank(records.LATER, language).get_fields() or {}
    texts = Texts(language)
    for number in (1, 2, 3):
        for part in ("value", "confidence", "done", "next", "obstacles"):
            field = fields[f"objective_1_key_result_{number}_{part}"]
            assert field["/TU"].endswith(texts(f"handouts.weekly.{part}"))
    assert {field["/FT"] for field in fields.values()} == {"/Tx", "/Btn"}
    assert all(field["/TU"] for field in fields.values())


def test_a_key_result_of_steps_has_a_box_for_each_and_one_of_yes_or_no_has_one() -> None:
    fields = _blank(records.LATER).get_fields() or {}
    steps = [fields[f"objective_2_key_result_5_tick_{number}"] for number in (1, 2)]
    assert [step["/V"] for step in steps] == ["/Yes", "/Off"]
    assert "Skisse vist for ti kunder" in steps[0]["/TU"]
    assert "objective_2_key_result_6_tick_1" in fields
    assert "objective_2_key_result_6_value" not in fields


def test_what_is_filled_in_is_kept_and_seen() -> None:
    writer = PdfWriter(clone_from=_blank(records.EXAMPLE))
    place = "objective_1_key_result_1_"
    filled = {
        "author": "Åse Ærlig",
        f"{place}value": "34,5",
        f"{place}confidence": "/7",
        f"{place}done": "Åpnet i Sverige.",
    }
    for page in writer.pages:
        writer.update_page_form_field_values(page, filled, auto_regenerate=False)
    out = BytesIO()
    writer.write(out)
    fields = PdfReader(out).get_fields() or {}
    assert {name: fields[name]["/V"] for name in filled} == filled


def test_the_tab_key_goes_as_the_eye_reads() -> None:
    for page in _blank(records.LATER).pages:
        assert str(page["/Tabs"]) == "/R"
        tops = [-box[3] for _, box in reading.fields(page)]
        lines = [round(top / 12) for top in tops]
        assert lines == sorted(lines)
    order = [name for page in _blank(records.EXAMPLE).pages for name, _ in reading.fields(page)]
    first = list(dict.fromkeys(order))[:7]
    place = "objective_1_key_result_1_"
    assert first == [
        "author",
        "day",
        *(place + part for part in ("value", "confidence", "done", "next", "obstacles")),
    ]


def test_the_letters_of_the_form_are_embedded() -> None:
    form: Any = _blank(records.EXAMPLE).root_object["/AcroForm"]
    font = form["/DR"]["/Font"]["/Inter"]
    assert font["/FontDescriptor"]["/FontFile2"].get_data()
    assert len(font["/Widths"]) == font["/LastChar"] - font["/FirstChar"] + 1


def test_the_example_is_filled_in_on_one_page() -> None:
    assert len(_blank(records.EXAMPLE).pages) == 1


def test_a_room_without_an_objective_is_told_what_comes_here() -> None:
    read = reading.words(_files(records.EMPTY)["weekly_report_blank.pdf"])
    assert "Workshopen har ikke valgt en ambisjon" in read


def test_a_milestone_without_steps_is_reached_or_not() -> None:
    steps = replace(records.EVERY_KIND[1], steps=())
    record = replace(records.EXAMPLE, objectives=(records.objective(key_results=(steps,)),))
    assert "Nådd" in reading.words(_files(record)["weekly_report_blank.pdf"])

"""Tables of other tools, written by hand after their public lists of columns, come in as they are meant."""

import pytest

from workshop_app.exchange.headers import meaning
from workshop_app.exchange.table import Preview, read_pasted, read_table
from workshop_app.model.okr_table import RowType

VIVA = """Row ID,Title,Parent,Entity,Owner Email,Time Period,Start Date
1,Become the team that customers recommend,,Sales,ada@example.com,Q1 2027,01/01/2027
2,Raise NPS from 31 to 45,1,Sales,bo@example.com,Q1 2027,01/15/2027
"""
PEOPLEBOX = (
    "Row ID,Parent Row IDs,Goal ID,Goal Title,Owner Emails,Goal Cycle,Goal Type,Scope,Departments,Start Date,"
    "End Date,Description,Starting Value,Target Value,Current Value,Progress Status,Tags\n"
    "7,,900,Customers stay,ada@example.com,2027,Objective,Team,Care,2027-01-01,2027-03-31,We lose it,,,,,x\n"
    "8,7,901,Churn,bo@example.com,2027,Key Result,Team,Care,2027-01-01,2027-03-31,,5%,3%,4%,On track,\n"
)
PEOPLECUES = (
    "Objective Title,Owner_Email_ID,Start_Date,Due_Date,Description,Metric_Name,Metric_Type,"
    "Metric_Start_Value,Metric_Target_Value\n"
    "Customers stay,ada@example.com,2027-01-01,2027-03-31,,Churn,Percentage,5,3\n"
    "Customers stay,ada@example.com,2027-01-01,2027-03-31,,NPS,Number,31,45\n"
)
BETTERWORKS = (
    "name,type,progress,start_date,end_date,owner_email,categories,description\n"
    "Customers stay,Objective,10%,2027-01-01,2027-03-31,ada@example.com,care,Because\n"
    "Churn falls to 3 %,Key Result,5%,2027-01-01,2027-03-31,ada@example.com,,\n"
)
CULTURE_AMP = (
    "email,name,description,due_at,status,completion,key_result_1_title,key_result_1_completion,"
    "key_result_2_title,key_result_2_completion\n"
    "ada@example.com,Customers stay,Because,2027-03-31,active,10,Churn falls to 3 %,5,NPS is 45,0\n"
)
BURNING_OKR = (
    "Team,Objective,Progress,Corporate Objective,Key Result,Description,Start,End,Actual,Unit\n"
    "Care,Customers stay,0.1,Grow,Churn,Monthly,5,3,4,%\n"
    "Care,Customers stay,0.1,Grow,NPS,,31,45,33,points\n"
)


def read(text: str) -> Preview:
    return read_table(text.encode())


@pytest.mark.parametrize(
    ("text", "key_results"),
    [
        (VIVA, ["Raise NPS from 31 to 45"]),
        (PEOPLEBOX, ["Churn"]),
        (PEOPLECUES, ["Churn", "NPS"]),
        (BETTERWORKS, ["Churn falls to 3 %"]),
        (CULTURE_AMP, ["Churn falls to 3 %", "NPS is 45"]),
        (BURNING_OKR, ["Churn", "NPS"]),
    ],
)
def test_one_objective_and_its_key_results_are_found(text: str, key_results: list[str]) -> None:
    found = read(text)
    assert [str(row.problem) for row in found.refused] == []
    objective, *others = found.accepted
    assert objective.type is RowType.OBJECTIVE
    assert objective.title in {"Customers stay", "Become the team that customers recommend"}
    assert [row.title for row in others] == key_results
    assert {row.parent_row_id for row in others} == {objective.row_id}


def test_numbers_units_dates_and_owners_come_along() -> None:
    churn, nps = read(BURNING_OKR).accepted[1:]
    assert [str(churn.start_value), str(churn.target_value), str(churn.current_value)] == ["5", "3", "4"]
    assert (churn.unit, nps.unit, churn.note) == ("%", "points", "Monthly")
    assert read(BURNING_OKR).teams == ("Care",)
    assert read(BURNING_OKR).accepted[0].note == "Grow"
    percent = read(PEOPLEBOX).accepted[1]
    assert (str(percent.start_value), percent.unit, percent.owner_email) == ("5", "%", "bo@example.com")
    assert str(read(VIVA).accepted[1].start_date) == "2027-01-15"


def test_columns_that_are_not_known_are_shown_as_such() -> None:
    assert dict(read(PEOPLEBOX).columns)["Tags"] == ""
    assert dict(read(PEOPLEBOX).columns)["Goal Title"] == "title"


def test_cells_copied_from_a_spreadsheet_are_a_table() -> None:
    found = read_pasted("Mål\tNøkkelresultat\tFra\tTil\tEnhet\nKundene blir\tChurn\t5,5\t3\t%\n", "nb")
    assert [row.title for row in found.accepted] == ["Kundene blir", "Churn"]
    assert str(found.accepted[1].start_value) == "5.5"


@pytest.mark.parametrize(
    ("header", "ours"),
    [
        ("Owner_Email_ID", "owner_email"),
        ("key_result_12_title", "12.title"),
        ("Goal ID", ""),
        ("Eier", "owner"),
    ],
)
def test_a_header_means_one_thing(header: str, ours: str) -> None:
    assert meaning(header) == ours

"""The published schema is the model's, and every file that we write follows it."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from tests.exchange.contents import any_workshop, full_workshop
from tests.exchange.test_portable import setting, spoilt
from workshop_app import paths
from workshop_app.exchange.portable import write
from workshop_app.exchange.schema import PLACE, portable_schema, written_schema
from workshop_app.model.portable import PortableWorkshop

VALIDATOR = Draft202012Validator(portable_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)


def test_the_published_schema_is_the_one_the_model_gives() -> None:
    assert paths.resource(PLACE).read_text(encoding="utf-8") == written_schema()


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(portable_schema())


def test_a_full_workshop_follows_the_schema() -> None:
    VALIDATOR.validate(json.loads(write(full_workshop())))


@settings(max_examples=30, deadline=None)
@given(content=any_workshop())
def test_whatever_we_write_follows_the_schema(content: PortableWorkshop) -> None:
    VALIDATOR.validate(json.loads(write(content)))


@pytest.mark.parametrize(
    "change",
    [
        setting("version", to=2),
        setting("surprise", to=1),
        setting("idea", 0, "surprise", to=1),
        setting("idea", 0, "kind", to="thought"),
        setting("idea", 0, "position", to="first"),
        setting("fist", 0, "fingers", to=6),
        setting("key_result", 0, "to_value", to=0.5),
        setting("workshop", "starts_on", to="01.01.2027"),
    ],
)
def test_the_schema_refuses_what_does_not_belong(change: Any) -> None:
    assert not VALIDATOR.is_valid(json.loads(spoilt(change)))

"""The published JSON Schema of the portable file, made from the model so that the two cannot part.

``python -m workshop_app.exchange.schema`` writes it anew into ``resources/schema/`` of a checkout.
"""

import json
from typing import Any

from workshop_app import paths
from workshop_app.exchange.portable import FORMAT, LATER_TABLES, TABLES, VERSION, columns_of
from workshop_app.model import METADATA, WORKSHOP_TABLES, Row, Workshop
from workshop_app.model.encoding import schema_of

PLACE = f"schema/okr-workshop-{VERSION}.schema.json"


def portable_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) that every portable file follows."""
    rows: tuple[type[Row], ...] = (Workshop, *WORKSHOP_TABLES)
    tables: dict[str, Any] = {
        name: {"type": "array", "items": {"$ref": f"#/$defs/{name}"}} for name in TABLES
    }
    properties = {
        "format": {"const": FORMAT},
        "version": {"const": VERSION},
        "workshop": {"$ref": "#/$defs/workshop"},
        **tables,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "OKR Workshop: one workshop",
        "description": "Everything of one workshop except its undo history. Moments are in UTC.",
        **_object(properties),
        "$defs": {str(table.__tablename__): _row(table) for table in rows},
    }


def written_schema() -> str:
    """The schema as it is published."""
    return json.dumps(portable_schema(), ensure_ascii=False, indent=2) + "\n"


def _row(row_type: type[Row]) -> dict[str, Any]:
    table = str(row_type.__tablename__)
    columns = METADATA.tables[table].c
    description = " ".join((row_type.__doc__ or "").replace("``", "").split())
    properties = {name: schema_of(columns[name]) for name in columns_of(table)}
    return {"description": description, **_object(properties)}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in LATER_TABLES],
        "additionalProperties": False,
    }


if __name__ == "__main__":
    paths.resource(PLACE).write_text(written_schema(), encoding="utf-8", newline="\n")

"""The report of scripts/drift on a published definition that differs from the document."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from document import DOCUMENT
from drift import CORRECTIONS, Definition, corrections, differences

Schema = dict[str, Any]
SCRIPT = Path(__file__).parents[1] / "scripts" / "drift.py"


def schemas(document: Schema) -> Schema:
    """The schemas of a document."""
    found: Schema = document["components"]["schemas"]
    return found


CHANGES: list[tuple[Callable[[Schema], object], str]] = [
    (lambda d: d["paths"].pop("/v1/roles"), "GET /v1/roles: operation is in the document only"),
    (
        lambda d: d["paths"].update({"/v1/moons/{id}": {"get": d["paths"]["/v1/roles"]["get"]}}),
        "GET /v1/moons/{}: operation is published only",
    ),
    (
        lambda d: d["paths"]["/v1/roles"]["get"].update(deprecated=True),
        "GET /v1/roles: operation is deprecated as published",
    ),
    (
        lambda d: d["paths"]["/v1/roles"]["get"]["parameters"].append(
            {"name": "moon", "in": "query", "schema": {"type": "string"}}
        ),
        "GET /v1/roles: query moon is published only",
    ),
    (
        lambda d: d["paths"]["/v1/roles"]["get"]["parameters"].clear(),
        "GET /v1/roles: query cursor is in the document only",
    ),
    (
        lambda d: d["components"]["parameters"]["limit"].update(required=True),
        "GET /v1/roles: query limit is required as published only",
    ),
    (
        lambda d: d["components"]["parameters"]["limit"].update(schema={"type": "string"}),
        "GET /v1/roles: query limit is string as published, integer in the document",
    ),
    (
        lambda d: schemas(d)["NewGroup"]["properties"].update(colour={"type": "string"}),
        "POST /v1/groups: request.colour is published only",
    ),
    (lambda d: schemas(d)["NewGroup"]["properties"].pop("name"), "POST /v1/groups: request.name is in the document only"),
    (
        lambda d: schemas(d)["NewGroup"]["required"].clear(),
        "POST /v1/groups: request.name is required in the document only",
    ),
    (
        lambda d: schemas(d)["GroupUpdate"].update(required=["name"]),
        "PATCH /v1/groups/{}: request.name is required as published only",
    ),
    (
        lambda d: schemas(d)["NewGroup"]["properties"]["name"].update(type="integer"),
        "POST /v1/groups: request.name is integer as published, string in the document",
    ),
    (
        lambda d: schemas(d)["ScheduleType"]["enum"].append("lunar"),
        "POST /v1/connections: request.schedule_type has values only as published: lunar",
    ),
    (
        lambda d: schemas(d)["ScheduleType"]["enum"].remove("auto"),
        "POST /v1/connections: request.schedule_type has values only in the document: auto",
    ),
    (
        lambda d: schemas(d)["ScheduleType"].pop("enum"),
        "POST /v1/connections: request.schedule_type has an enumeration only in the document: auto, manual",
    ),
    (
        lambda d: schemas(d)["Group"]["properties"].update(colour={"type": "string"}),
        "GET /v1/groups: response.data.items[].colour is published only",
    ),
    (
        lambda d: schemas(d)["Group"]["properties"].pop("name"),
        "GET /v1/groups/{}: response.data.name is in the document only",
    ),
    (
        lambda d: schemas(d)["Group"].update(required=["name"]),
        "GET /v1/groups/{}: response.data.name is required as published only",
    ),
    (
        lambda d: schemas(d)["Group"]["properties"]["created_at"].pop("format"),
        "GET /v1/groups/{}: response.data.created_at is string as published, string (date-time) in the document",
    ),
    (
        lambda d: schemas(d)["Connection"]["properties"]["succeeded_at"].update(type="string"),
        "GET /v1/connections/{}: response.data.succeeded_at is string (date-time) as published, null, string (date-time) "
        "in the document",
    ),
    (
        lambda d: schemas(d)["TableEntry"]["properties"].update(moon={"type": "string"}),
        "GET /v1/connections/{}/schemas: response.data.schemas.*.tables.*.moon is published only",
    ),
    (
        lambda d: d["paths"]["/v1/groups"]["post"].pop("requestBody"),
        "POST /v1/groups: request is nothing as published, application/json in the document",
    ),
]


def said(change: Callable[[Schema], object]) -> list[str]:
    """Compare the document with itself after a change, and return the report."""
    published = copy.deepcopy(DOCUMENT)
    change(published)
    return [str(each) for each in differences(Definition(published), Definition(DOCUMENT))]


def test_nothing_is_said_of_the_document_itself() -> None:
    assert said(lambda _: None) == []


@pytest.mark.parametrize(("change", "expected"), CHANGES)
def test_each_change_is_named_with_its_operation_and_place(change: Callable[[Schema], object], expected: str) -> None:
    assert expected in said(change)


def test_other_names_of_path_parameters_are_no_change() -> None:
    def rename(document: Schema) -> None:
        document["paths"] = {path.replace("{group_id}", "{groupId}"): item for path, item in document["paths"].items()}

    assert said(rename) == []


def test_null_for_an_optional_property_of_a_request_is_no_change() -> None:
    def refuse_null(document: Schema) -> None:
        schemas(document)["GroupUpdate"]["properties"]["name"]["type"] = "string"
        schemas(document)["ConnectionUpdate"]["properties"]["schedule"] = {"$ref": "#/components/schemas/NewSchedule"}
        schemas(document)["TableUpdate"]["properties"]["columns"]["type"] = "object"

    assert said(refuse_null) == []


def test_null_for_a_required_property_of_a_request_is_a_change() -> None:
    def admit_null(document: Schema) -> None:
        schemas(document)["NewGroup"]["properties"]["name"]["type"] = ["string", "null"]

    assert said(admit_null) == ["POST /v1/groups: request.name is null, string as published, string in the document"]


def test_every_correction_has_its_reason_and_evidence_once() -> None:
    recorded: list[Schema] = yaml.safe_load(CORRECTIONS.read_text())

    assert all(each["reason"] and each["evidence"] and each["differences"] for each in recorded)
    reasons = [each["reason"] for each in recorded]
    assert len(reasons) == len(set(reasons))
    listed = sum(len(names) for each in recorded for kinds in each["differences"].values() for names in kinds.values())
    assert listed == len(corrections())


def test_what_is_new_and_what_is_corrected_for_nothing_makes_the_command_fail(tmp_path: Path) -> None:
    published = tmp_path / "published.json"
    published.write_text(json.dumps(DOCUMENT))

    done = subprocess.run([sys.executable, SCRIPT, "published.json"], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert f"0 differences are new, {len(corrections())} corrections correct nothing any more" in done.stdout


@pytest.mark.parametrize("content", [None, "not: [a", "[]", "{}", "{"])
def test_what_is_no_definition_is_refused_in_one_line(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "published.yaml"
    if content is not None:
        file.write_text(content)

    done = subprocess.run([sys.executable, SCRIPT, file], capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert str(file) in done.stderr
    assert "Traceback" not in done.stderr

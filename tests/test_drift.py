"""The report of scripts/drift on a published definition that differs from the document, or from the fields of services."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml
from corrections import CORRECTIONS, rules, sorted_out
from definition import Definition
from differences import Difference, Severity, differences
from drift_report import as_json, as_markdown, as_text, groups
from service_changes import changes
from test_services import definition as services_definition

import drift
from document import DOCUMENT
from faults import Rejected
from services import facts_of

Json = dict[str, Any]

# A part of the document that has one of everything, so that each comparison is quick.
PATHS = (
    "/v1/groups", "/v1/groups/{group_id}", "/v1/roles", "/v1/connections", "/v1/connections/{connection_id}",
    "/v1/connections/{connection_id}/schemas", "/v1/connector-sdk/packages", "/public/connector-types", "/v1/users",
)  # fmt: skip
PART = {**DOCUMENT, "paths": {path: DOCUMENT["paths"][path] for path in PATHS}}
TEXT = json.dumps(PART)
BREAKING, READING, GONE, NEW, DEPRECATED, DETAIL = Severity


def schemas(document: Json) -> Json:
    """The schemas of a document."""
    found: Json = document["components"]["schemas"]
    return found


def properties(document: Json, schema: str) -> Json:
    """The properties of a schema."""
    found: Json = schemas(document)[schema]["properties"]
    return found


def operation(document: Json, method: str, path: str) -> Json:
    """An operation."""
    found: Json = document["paths"][path][method]
    return found


def parameter(name: str, **more: Any) -> Json:
    """A parameter in the query."""
    return {"name": name, "in": "query", "schema": {"type": "string"}} | more


Change = Callable[[Json], object]

CHANGES: dict[str, tuple[Change, Severity, str]] = {
    "a new path": (
        lambda d: d["paths"].update({"/v1/moons/{id}": {"get": operation(d, "get", "/v1/roles")}}),
        NEW,
        "GET /v1/moons/{}: operation is published only",
    ),
    "a new method": (
        lambda d: d["paths"]["/v1/roles"].update(post=operation(d, "get", "/v1/roles")),
        NEW,
        "POST /v1/roles: operation is published only",
    ),
    "a path that is gone": (lambda d: d["paths"].pop("/v1/roles"), GONE, "GET /v1/roles: operation is in the document only"),
    "a method that is gone": (
        lambda d: d["paths"]["/v1/groups"].pop("post"),
        GONE,
        "POST /v1/groups: operation is in the document only",
    ),
    "a deprecated operation": (
        lambda d: operation(d, "get", "/v1/roles").update(deprecated=True),
        DEPRECATED,
        "GET /v1/roles: operation is deprecated as published",
    ),
    "another server": (
        lambda d: d.update(servers=[{"url": "https://api.eu.fivetran.com"}]),
        BREAKING,
        "the API: servers is https://api.eu.fivetran.com as published, https://api.fivetran.com in the document",
    ),
    "another way to sign in": (
        lambda d: d["components"]["securitySchemes"]["basicAuth"].update(scheme="bearer"),
        BREAKING,
        "the API: security is http bearer as published, http basic in the document",
    ),
    "no sign-in any more": (
        lambda d: d.pop("security"),
        BREAKING,
        "the API: security is nothing as published, http basic in the document",
    ),
    "an operation without sign-in": (
        lambda d: operation(d, "get", "/v1/roles").update(security=[]),
        BREAKING,
        "GET /v1/roles: security is nothing as published, http basic in the document",
    ),
    "an operation that wants sign-in": (
        lambda d: operation(d, "get", "/public/connector-types").pop("security"),
        BREAKING,
        "GET /public/connector-types: security is http basic as published, nothing in the document",
    ),
    "a newer version in Accept": (
        lambda d: operation(d, "get", "/v1/roles")["parameters"].append(
            {"name": "Accept", "in": "header", "schema": {"type": "string", "default": "application/json;version=2"}}
        ),
        BREAKING,
        "GET /v1/roles: header Accept is application/json;version=2 as published, application/json from the client",
    ),
    "an older version in Accept": (
        lambda d: operation(d, "get", "/v1/connections")["parameters"].append(
            {"name": "Accept", "in": "header", "schema": {"type": "string", "example": "application/json"}}
        ),
        BREAKING,
        "GET /v1/connections: header Accept is application/json as published, application/json;version=2 from the client",
    ),
    "another part in the path": (
        lambda d: operation(d, "get", "/v1/roles")["parameters"].append(
            {"name": "role", "in": "path", "required": True, "schema": {"type": "string"}}
        ),
        BREAKING,
        "GET /v1/roles: path parameters are 1 as published, 0 in the document",
    ),
    "a new parameter": (
        lambda d: operation(d, "get", "/v1/roles")["parameters"].append(parameter("moon")),
        NEW,
        "GET /v1/roles: query moon is published only",
    ),
    "a new parameter that every call needs": (
        lambda d: operation(d, "get", "/v1/roles")["parameters"].append(parameter("moon", required=True)),
        BREAKING,
        "GET /v1/roles: query moon is published only, and required",
    ),
    "a new header": (
        lambda d: operation(d, "get", "/v1/roles")["parameters"].append(parameter("X-Moon") | {"in": "header"}),
        NEW,
        "GET /v1/roles: header X-Moon is published only",
    ),
    "a parameter that is gone": (
        lambda d: operation(d, "get", "/v1/roles")["parameters"].clear(),
        GONE,
        "GET /v1/roles: query cursor is in the document only",
    ),
    "a parameter that every call needs now": (
        lambda d: d["components"]["parameters"]["limit"].update(required=True),
        BREAKING,
        "GET /v1/roles: query limit is required as published only",
    ),
    "a deprecated parameter": (
        lambda d: d["components"]["parameters"]["limit"].update(deprecated=True),
        DEPRECATED,
        "GET /v1/roles: query limit is deprecated as published",
    ),
    "another type of a parameter": (
        lambda d: d["components"]["parameters"]["limit"].update(schema={"type": "string"}),
        BREAKING,
        "GET /v1/roles: query limit is string as published, integer in the document",
    ),
    "a higher limit": (
        lambda d: d["components"]["parameters"]["limit"]["schema"].update(maximum=5000),
        DETAIL,
        "GET /v1/roles: query limit has the maximum 5000 as published, 1000 in the document",
    ),
    "a lowest value": (
        lambda d: d["components"]["parameters"]["limit"]["schema"].pop("minimum"),
        DETAIL,
        "GET /v1/roles: query limit has the minimum none as published, 1 in the document",
    ),
    "a default": (
        lambda d: d["components"]["parameters"]["limit"]["schema"].update(default=250),
        DETAIL,
        "GET /v1/roles: query limit has the default 250 as published, none in the document",
    ),
    "values of a parameter": (
        lambda d: d["components"]["parameters"]["schema"]["schema"].update(enum=["shop"]),
        BREAKING,
        "GET /v1/connections: query schema has an enumeration only as published: shop",
    ),
    "a format of a parameter": (
        lambda d: d["components"]["parameters"]["schema"]["schema"].update(format="uuid"),
        DETAIL,
        "GET /v1/connections: query schema has the format 'uuid' as published, none in the document",
    ),
    "no body any more": (
        lambda d: operation(d, "post", "/v1/groups").pop("requestBody"),
        BREAKING,
        "POST /v1/groups: request is nothing as published, application/json in the document",
    ),
    "a new body": (
        lambda d: operation(d, "get", "/v1/roles").update(requestBody=operation(d, "post", "/v1/groups")["requestBody"]),
        BREAKING,
        "GET /v1/roles: request is application/json as published, nothing in the document",
    ),
    "a body that may be left out": (
        lambda d: operation(d, "post", "/v1/groups")["requestBody"].pop("required"),
        DETAIL,
        "POST /v1/groups: request is required in the document only",
    ),
    "another media type of a body": (
        lambda d: operation(d, "post", "/v1/groups")["requestBody"].update(content={"text/yaml": {"schema": {}}}),
        BREAKING,
        "POST /v1/groups: request is text/yaml as published, application/json in the document",
    ),
    "a new property of a body": (
        lambda d: properties(d, "NewGroup").update(colour={"type": "string"}),
        NEW,
        "POST /v1/groups: request.colour is published only",
    ),
    "a new property that every body needs": (
        lambda d: (
            properties(d, "NewGroup").update(colour={"type": "string"}),
            schemas(d)["NewGroup"]["required"].append("colour"),
        ),
        BREAKING,
        "POST /v1/groups: request.colour is published only, and required",
    ),
    "a property of a body that is gone": (
        lambda d: properties(d, "NewGroup").pop("name"),
        GONE,
        "POST /v1/groups: request.name is in the document only",
    ),
    "a property that every body needs now": (
        lambda d: schemas(d)["GroupUpdate"].update(required=["name"]),
        BREAKING,
        "PATCH /v1/groups/{}: request.name is required as published only",
    ),
    "a property that no body needs any more": (
        lambda d: schemas(d)["NewGroup"]["required"].clear(),
        DETAIL,
        "POST /v1/groups: request.name is required in the document only",
    ),
    "a property that every item of a body needs now": (
        lambda d: schemas(d)["NewRowFilterClause"]["required"].append("values"),
        BREAKING,
        "PATCH /v1/connections/{}/schemas: request.schemas.*.tables.*.row_filter.column_clauses[].values "
        "is required as published only",
    ),
    "another type in a body": (
        lambda d: properties(d, "NewGroup")["name"].update(type="integer"),
        BREAKING,
        "POST /v1/groups: request.name is integer as published, string in the document",
    ),
    "null in a body": (
        lambda d: properties(d, "NewGroup")["name"].update(nullable=True),
        NEW,
        "POST /v1/groups: request.name may be null as published only",
    ),
    "a deprecated property of a body": (
        lambda d: properties(d, "NewGroup")["name"].update(deprecated=True),
        DEPRECATED,
        "POST /v1/groups: request.name is deprecated as published",
    ),
    "a longest text": (
        lambda d: properties(d, "NewGroup")["name"].update(maxLength=40),
        DETAIL,
        "POST /v1/groups: request.name has the maxLength 40 as published, none in the document",
    ),
    "a pattern": (
        lambda d: properties(d, "NewGroup")["name"].update(pattern="[a-z]+"),
        DETAIL,
        "POST /v1/groups: request.name has the pattern '[a-z]+' as published, none in the document",
    ),
    "a default in a body": (
        lambda d: properties(d, "NewConnection")["paused"].update(default=True),
        DETAIL,
        "POST /v1/connections: request.paused has the default True as published, none in the document",
    ),
    "a new value in a body": (
        lambda d: schemas(d)["ScheduleType"]["enum"].append("lunar"),
        NEW,
        "POST /v1/connections: request.schedule_type has values only as published: lunar",
    ),
    "a value that is gone from a body": (
        lambda d: schemas(d)["ScheduleType"]["enum"].remove("auto"),
        BREAKING,
        "POST /v1/connections: request.schedule_type has values only in the document: auto",
    ),
    "any value in a body": (
        lambda d: schemas(d)["ScheduleType"].pop("enum"),
        DETAIL,
        "POST /v1/connections: request.schedule_type has an enumeration only in the document: auto, manual",
    ),
    "only some values in a body": (
        lambda d: properties(d, "NewGroup")["name"].update(enum=["a"]),
        BREAKING,
        "POST /v1/groups: request.name has an enumeration only as published: a",
    ),
    "another type of items in a body": (
        lambda d: properties(d, "NewSchedule")["days_of_week"].update(items={"type": "integer"}),
        BREAKING,
        "POST /v1/connections: request.schedule.days_of_week[] is integer as published, string in the document",
    ),
    "a new property within a map of a body": (
        lambda d: properties(d, "TableUpdate").update(moon={"type": "string"}),
        NEW,
        "PATCH /v1/connections/{}/schemas: request.schemas.*.tables.*.moon is published only",
    ),
    "another status of a success": (
        lambda d: d["paths"]["/v1/groups"]["post"]["responses"].update(
            {"200": d["paths"]["/v1/groups"]["post"]["responses"].pop("201")}
        ),
        READING,
        "POST /v1/groups: status is 200 as published, 201 in the document",
    ),
    "another media type of a response": (
        lambda d: operation(d, "get", "/v1/roles")["responses"]["200"].update(
            content={"text/csv": {"schema": {"type": "string"}}}
        ),
        READING,
        "GET /v1/roles: response is text/csv as published, application/json in the document",
    ),
    "no content of a response any more": (
        lambda d: operation(d, "get", "/v1/roles")["responses"]["200"].pop("content"),
        READING,
        "GET /v1/roles: response is nothing as published, application/json in the document",
    ),
    "a new property of a response": (
        lambda d: properties(d, "Group").update(colour={"type": "string"}),
        NEW,
        "GET /v1/groups: response.data.items[].colour is published only",
    ),
    "a property of a response that is gone": (
        lambda d: properties(d, "Group").pop("name"),
        GONE,
        "GET /v1/groups/{}: response.data.name is in the document only",
    ),
    "a property that every response has": (
        lambda d: schemas(d)["Group"].update(required=["name"]),
        DETAIL,
        "GET /v1/groups/{}: response.data.name is required as published only",
    ),
    "data that a response may lack": (
        lambda d: schemas(d)["GroupEnvelope"]["allOf"][1].pop("required"),
        DETAIL,
        "GET /v1/groups/{}: response.data is required in the document only",
    ),
    "another type in a response": (
        lambda d: properties(d, "Group")["name"].update(type="integer"),
        READING,
        "GET /v1/groups/{}: response.data.name is integer as published, string in the document",
    ),
    "a list in place of an object": (
        lambda d: schemas(d).update(Group={"type": "array", "items": schemas(d)["Group"]}),
        READING,
        "GET /v1/groups/{}: response.data is array as published, object in the document",
    ),
    "a moment that is a text now": (
        lambda d: properties(d, "Group")["created_at"].pop("format"),
        READING,
        "GET /v1/groups/{}: response.data.created_at is string as published, string (date-time) in the document",
    ),
    "null in a response, as OpenAPI 3.0 writes it": (
        lambda d: properties(d, "Group")["name"].update(nullable=True),
        READING,
        "GET /v1/groups/{}: response.data.name may be null as published only",
    ),
    "null in a response, as OpenAPI 3.1 writes it": (
        lambda d: properties(d, "Group")["name"].update(type=["string", "null"]),
        READING,
        "GET /v1/groups/{}: response.data.name may be null as published only",
    ),
    "null in place of an object": (
        lambda d: properties(d, "Connection").update(
            status={"oneOf": [properties(d, "Connection")["status"], {"type": "null"}]}
        ),
        READING,
        "GET /v1/connections/{}: response.data.status may be null as published only",
    ),
    "null in a list": (
        lambda d: properties(d, "GroupPage")["items"].update(
            items={"allOf": [properties(d, "GroupPage")["items"]["items"]], "nullable": True}
        ),
        READING,
        "GET /v1/groups: response.data.items[] may be null as published only",
    ),
    "no null in a response any more": (
        lambda d: properties(d, "Connection")["succeeded_at"].update(type="string"),
        DETAIL,
        "GET /v1/connections/{}: response.data.succeeded_at may be null in the document only",
    ),
    "a new value in a response": (
        lambda d: schemas(d)["SyncState"]["enum"].append("dreaming"),
        NEW,
        "GET /v1/connections/{}: response.data.status.sync_state has values only as published: dreaming",
    ),
    "a value that is gone from responses": (
        lambda d: schemas(d)["SyncState"]["enum"].remove("syncing"),
        DETAIL,
        "GET /v1/connections/{}: response.data.status.sync_state has values only in the document: syncing",
    ),
    "a deprecated property of a response": (
        lambda d: properties(d, "Group")["name"].update(deprecated=True),
        DEPRECATED,
        "GET /v1/groups/{}: response.data.name is deprecated as published",
    ),
    "a deprecated enumeration behind a property": (
        lambda d: properties(d, "Connection").update(
            schedule_type={"$ref": "#/components/schemas/ScheduleType", "deprecated": True}
        ),
        DEPRECATED,
        "GET /v1/connections/{}: response.data.schedule_type is deprecated as published",
    ),
    "a secret in a response": (
        lambda d: properties(d, "Group")["name"].update(format="password"),
        DETAIL,
        "GET /v1/groups/{}: response.data.name has the format 'password' as published, none in the document",
    ),
    "a property only for answers": (
        lambda d: properties(d, "NewGroup")["name"].update(readOnly=True),
        DETAIL,
        "POST /v1/groups: request.name has the readOnly True as published, none in the document",
    ),
    "a new property within a map of a response": (
        lambda d: properties(d, "TableEntry").update(moon={"type": "string"}),
        NEW,
        "GET /v1/connections/{}/schemas: response.data.schemas.*.tables.*.moon is published only",
    ),
    "a property in place of a map": (
        lambda d: properties(d, "SchemaEntry").update(
            tables={"type": "object", "properties": {"table": {"$ref": "#/components/schemas/TableEntry"}}}
        ),
        DETAIL,
        "GET /v1/connections/{}/schemas: response.data.schemas.*.tables has keys that stand for any name as published, "
        "is a map in the document",
    ),
    "a longest list": (
        lambda d: properties(d, "GroupPage")["items"].update(maxItems=10),
        DETAIL,
        "GET /v1/groups: response.data.items has the maxItems 10 as published, none in the document",
    ),
}


def found_after(change: Change) -> list[Difference]:
    """Compare the document with itself after a change."""
    published = json.loads(TEXT)
    change(published)
    return differences(Definition(published), Definition(PART))


def test_nothing_is_said_of_the_document_itself() -> None:
    assert differences(Definition(DOCUMENT), Definition(DOCUMENT)) == []


@pytest.mark.parametrize(("change", "severity", "expected"), CHANGES.values(), ids=CHANGES)
def test_each_kind_of_change_is_named_with_its_place_and_severity(change: Change, severity: Severity, expected: str) -> None:
    found = {str(each): each.severity for each in found_after(change)}
    assert found.get(expected) == severity, found


def test_what_breaks_existing_calls_comes_first() -> None:
    def change(document: Json) -> None:
        for one in ("a new path", "a longest text", "a property that every body needs now", "null in a list"):
            CHANGES[one][0](document)

    text = as_text(found_after(change), [])
    assert text.splitlines()[:2] == [
        "Existing calls break",
        "  PATCH /v1/groups/{}: request.name is required as published only",
    ]


TOGETHER: list[tuple[Change, str]] = [
    (
        lambda d: d["paths"].pop("/v1/connections/{connection_id}"),
        "/v1/connections/{}: DELETE, GET, PATCH are in the document only",
    ),
    (
        lambda d: properties(d, "TableEntry").update(moon={"type": "string"}),
        "TableEntry.moon is published only (GET /v1/connections/{}/schemas, PATCH /v1/connections/{}/schemas, "
        "POST /v1/connections/{}/schemas)",
    ),
]


@pytest.mark.parametrize(("change", "line"), TOGETHER)
def test_what_belongs_together_is_one_line(change: Change, line: str) -> None:
    assert [each.text for each in groups(found_after(change))] == [line]


SAME: list[Change] = [
    lambda d: d.update(paths={path.replace("{group_id}", "{groupId}"): item for path, item in d["paths"].items()}),
    lambda d: properties(d, "GroupUpdate")["name"].update(type="string"),
    lambda d: properties(d, "ConnectionUpdate").update(schedule={"$ref": "#/components/schemas/NewSchedule"}),
    lambda d: properties(d, "TableUpdate")["columns"].update(type="object"),
    lambda d: properties(d, "Group")["name"].update(description="Other words.", example="x", title="y"),
    lambda d: operation(d, "get", "/v1/roles").update(operationId="roles", summary="z", tags=["x"]),
    lambda d: properties(d, "Connection").update(config={"type": "object", "properties": {"host": {"type": "string"}}}),
    lambda d: properties(d, "GroupPage")["next_cursor"].update(anyOf=[{"type": "string", "nullable": True}]),
    lambda d: d["components"]["parameters"]["limit"]["schema"].update(format="int32"),
    lambda d: schemas(d).update(Group={"allOf": [schemas(d)["Group"]]}),
]


@pytest.mark.parametrize(
    "change",
    SAME,
    ids=[
        "names of path parameters",
        "no null for an optional property",
        "no null for a reference",
        "no null for a map",
        "texts",
        "ids",
        "fields of a config",
        "another way to write null",
        "the width of an integer",
        "a composed schema",
    ],
)
def test_what_means_the_same_is_no_difference(change: Change) -> None:
    assert found_after(change) == []


# Services

FIELDS: Json = {
    "host": {"type": "string"},
    "port": {"type": "integer"},
    "mode": {"type": "object", "enum": ["A", "B"]},
    "password": {"type": "string", "format": "password"},
    "tunnel": {"type": "object", "properties": {"user": {"type": "string"}}},
}
RECORDED = facts_of(services_definition(FIELDS))


def service_changes(change: Change) -> list[str]:
    """Change the fields of the service shop, and return the report."""
    fields: Json = json.loads(json.dumps(FIELDS))
    change(fields)
    return [each.text for each in groups(changes(services_definition(fields), RECORDED))]


CHANGES_OF_FIELDS: list[tuple[Change, str]] = [
    (lambda f: f.update(region={"type": "string"}), "connections: shop.config.region is published only"),
    (lambda f: f.pop("host"), "connections: shop.config.host is in services.json only"),
    (
        lambda f: f["port"].update(type="string"),
        "connections: shop.config.port is string as published, integer in services.json",
    ),
    (lambda f: f["mode"]["enum"].append("C"), "connections: shop.config.mode has values only as published: C"),
    (lambda f: f["mode"]["enum"].remove("B"), "connections: shop.config.mode has values only in services.json: B"),
    (lambda f: f["host"].update(format="password"), "connections: shop.config.host is secret as published only"),
    (lambda f: f["tunnel"]["properties"].pop("user"), "connections: shop.config.tunnel.user is in services.json only"),
    (
        lambda f: f["host"].update(description="It cannot be changed."),
        "connections: shop the fields that cannot change are host as published, none in services.json",
    ),
]


@pytest.mark.parametrize(("change", "line"), CHANGES_OF_FIELDS)
def test_each_kind_of_change_of_a_service_is_named(change: Change, line: str) -> None:
    assert line in service_changes(change)


def test_nothing_is_said_of_services_that_are_the_same() -> None:
    assert service_changes(lambda _: None) == []


def test_a_field_that_every_config_needs_now_breaks_calls() -> None:
    published = services_definition(FIELDS)
    published["components"]["schemas"]["shop_config_V1"]["properties"]["config"]["required"] = ["host"]
    (found,) = changes(published, RECORDED)
    assert (found.severity, str(found)) == (BREAKING, "services connections: shop.config.host is required as published only")


def test_services_that_came_and_went_are_listed_in_a_line_each() -> None:
    recorded = json.loads(json.dumps(RECORDED))
    recorded["connections"] = {f"gone_{number}": {"config": {"type": "object"}} for number in range(3)}
    lines = [each.text for each in groups(changes(services_definition(FIELDS), recorded))]
    assert lines == [
        "connections: gone_0, gone_1, gone_2 are in services.json only",
        "connections: shop is published only",
    ]


# Corrections


def test_a_correction_has_its_reason_and_evidence_once() -> None:
    recorded: list[Json] = yaml.safe_load(CORRECTIONS.read_text(encoding="utf-8"))
    assert all(each["reason"].strip() and each["evidence"].strip() for each in recorded)
    assert len({each["reason"] for each in recorded}) == len(recorded)
    assert len(CORRECTIONS.read_text(encoding="utf-8").splitlines()) < 300


def test_a_rule_covers_what_its_patterns_match_and_one_that_covers_nothing_is_named(tmp_path: Path) -> None:
    file = tmp_path / "corrections.yaml"
    file.write_text(
        yaml.safe_dump(
            [
                {
                    "reason": "It is so.",
                    "evidence": "The wire.",
                    "rules": [
                        {"operation": "GET /v1/groups*", "place": ["x", "response*.colour"], "what": "is published only"},
                        {"place": "query moon"},
                    ],
                }
            ]
        )
    )
    found = found_after(lambda d: [properties(d, name).update(colour={"type": "string"}) for name in ("Group", "NewGroup")])
    new, covered, needless = sorted_out(found, rules(file))
    assert [str(each) for each in new] == [
        "PATCH /v1/groups/{}: response.data.colour is published only",
        "POST /v1/groups: request.colour is published only",
        "POST /v1/groups: response.data.colour is published only",
    ]
    assert {each.operation for each in covered} == {"GET /v1/groups", "GET /v1/groups/{}"}
    assert [rule.text for rule in needless] == ["place: query moon"]


@pytest.mark.parametrize(
    "content",
    [
        "x",
        "- {}",
        "- {reason: a, evidence: b}",
        "- {reason: a, evidence: b, rules: []}",
        "- {reason: a, evidence: b, rules: [{}]}",
        "- {reason: 1, evidence: b, rules: [{place: a}]}",
        "- {reason: a, evidence: b, rules: [{plcae: a}]}",
        "- [a",
        "- {a: b}",
    ],
)
def test_what_is_no_correction_is_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "corrections.yaml"
    file.write_text(content)
    with pytest.raises(Rejected, match=r"corrections\.yaml"):
        rules(file)


# The command


@contextmanager
def serving(body: bytes, status: int = 200) -> Generator[str]:
    """Serve one body at every address of this machine's."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name of the library
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/file_v1.json"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def uncorrected(tmp_path: Path) -> Path:
    """Corrections that cover what the document, without services, differs in from itself."""
    file = tmp_path / "corrections.yaml"
    file.write_text("- {reason: No services here., evidence: This test., rules: [{operation: services}]}")
    return file


def test_a_definition_that_agrees_is_passed_over_in_silence(
    tmp_path: Path, uncorrected: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "published.yaml"
    file.write_text(yaml.safe_dump(DOCUMENT))
    assert drift.main([str(file)], corrected=uncorrected) == 0
    assert capsys.readouterr() == ("", "")


def test_an_address_is_compared_and_recorded_with_its_digest_and_counts(
    tmp_path: Path, uncorrected: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    compared = tmp_path / "compared.json"
    with serving(b"\xef\xbb\xbf" + json.dumps(DOCUMENT).encode()) as address:
        assert drift.main([address, "--record"], compared, uncorrected) == 0
    assert capsys.readouterr().err == ""
    recorded = json.loads(compared.read_text(encoding="utf-8"))
    operations = sum(
        method in item for item in DOCUMENT["paths"].values() for method in ("get", "post", "put", "patch", "delete")
    )
    assert recorded["source"] == address
    assert (recorded["operations"], len(recorded["sha256"])) == (operations, 64)
    assert recorded["paths"] <= len(DOCUMENT["paths"])
    assert recorded["schemas"] == len(schemas(DOCUMENT))


def test_what_is_new_and_what_is_needless_make_the_command_fail(
    tmp_path: Path, uncorrected: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    published = json.loads(json.dumps(DOCUMENT))
    CHANGES["a new path"][0](published)
    file = tmp_path / "published.json"
    file.write_text(json.dumps(published))
    with uncorrected.open("a") as more:
        more.write("\n- {reason: Another., evidence: None., rules: [{place: query moon}]}")
    assert drift.main([str(file)], corrected=uncorrected) == 1
    shown = capsys.readouterr().out
    assert "GET /v1/moons/{}: operation is published only" in shown
    assert shown.splitlines()[-1] == "New: 1 difference. Covering nothing any more: 1 rule."
    assert drift.main([str(file), "--all"], corrected=uncorrected) == 1
    assert "services: all are in services.json only - No services here." in capsys.readouterr().out


def test_a_report_in_markdown_is_the_body_of_an_issue_and_json_has_it_all() -> None:
    new = found_after(lambda d: [CHANGES[name][0](d) for name in ("a new path", "a property that every body needs now")])
    text = as_markdown(new, [], "file_v1.json")
    assert text.index("## Existing calls break") < text.index("## New in the API")
    assert "- [ ] `GET /v1/moons/{}: operation is published only`" in text
    assert "agrees" in as_markdown([], [], "file_v1.json")
    found = json.loads(as_json(new, [], "file_v1.json"))
    assert [each["severity"] for each in found["new"]] == ["breaking", "new"]
    assert found["new"][1]["differences"] == [
        {"operation": "GET /v1/moons/{}", "place": "operation", "what": "is published only"}
    ]


BROKEN: dict[str, Change] = {
    "no paths": lambda d: d.pop("paths"),
    "paths that are a list": lambda d: d.update(paths=[1]),
    "a path that is a text": lambda d: d["paths"].update({"/v1/groups": "x"}),
    "an operation that is a list": lambda d: d["paths"]["/v1/groups"].update(get=[1]),
    "parameters that are an object": lambda d: operation(d, "get", "/v1/groups").update(parameters={"a": 1}),
    "a parameter without a name": lambda d: operation(d, "get", "/v1/groups").update(parameters=[{"in": "query"}]),
    "a parameter that is a text": lambda d: operation(d, "get", "/v1/groups").update(parameters=["limit"]),
    "responses that are a list": lambda d: operation(d, "get", "/v1/groups").update(responses=[1]),
    "content that is a text": lambda d: operation(d, "get", "/v1/groups")["responses"]["200"].update(content="x"),
    "a schema that is a text": lambda d: schemas(d).update(Group="x"),
    "properties that are a list": lambda d: schemas(d)["Group"].update(properties=["a"]),
    "a property that is a number": lambda d: properties(d, "Group").update(name=7),
    "a type that is a number": lambda d: properties(d, "Group")["name"].update(type=7),
    "allOf that is an object": lambda d: schemas(d)["GroupEnvelope"].update(allOf={"a": 1}),
    "a reference to nothing": lambda d: properties(d, "GroupPage")["items"].update(items={"$ref": "#/components/schemas/Moon"}),
    "a reference to elsewhere": lambda d: properties(d, "Group").update(name={"$ref": "https://example.com/x.json"}),
    "a reference that is a number": lambda d: properties(d, "Group").update(name={"$ref": 7}),
    "components that are a list": lambda d: d.update(components=[1]),
    "security that is a text": lambda d: d.update(security="basicAuth"),
    "servers that are texts": lambda d: d.update(servers=["https://api.fivetran.com"]),
    "an enumeration that is a number": lambda d: schemas(d)["SyncState"].update(enum=7),
    "required that is a number": lambda d: schemas(d)["Group"].update(required=7),
    "services of another form": lambda d: schemas(d).update(NewConnectorRequestV1={"oneOf": []}),
}


@pytest.mark.parametrize("change", BROKEN.values(), ids=BROKEN)
def test_a_broken_definition_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str], change: Change) -> None:
    published = json.loads(TEXT)
    change(published)
    file = tmp_path / "published.json"
    file.write_text(json.dumps(published))
    assert drift.main([str(file)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert len(said.err) < 400


@pytest.mark.parametrize(
    "content",
    [None, b"", b"not: [a", b"[]", b"{}", b"{", b"\xff\xfe\x00", b"<html>", pytest.param(b"[" * 100_000, id="deep"), b"7"],
)
def test_what_is_no_definition_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None
) -> None:
    file = tmp_path / "published.yaml"
    if content is not None:
        file.write_bytes(content)
    assert drift.main([str(file)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_an_address_that_does_not_answer_well_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with serving(b"gone", 404) as address:
        assert drift.main([address]) == 2
        assert "the server answers 404" in capsys.readouterr().err
    assert drift.main([address]) == 2
    assert capsys.readouterr().err.startswith(f"{address} cannot be read")


def test_a_schema_that_holds_itself_is_compared_once() -> None:
    def change(document: Json) -> None:
        properties(document, "Group")["parent"] = {"$ref": "#/components/schemas/Group"}
        properties(document, "Group")["children"] = {"type": "array", "items": {"$ref": "#/components/schemas/Group"}}

    published, documented = json.loads(TEXT), json.loads(TEXT)
    change(published)
    change(documented)
    properties(published, "Group")["colour"] = {"type": "string"}
    found = [
        each for each in differences(Definition(published), Definition(documented)) if each.operation == "GET /v1/groups/{}"
    ]
    assert [str(each) for each in found] == ["GET /v1/groups/{}: response.data.colour is published only"]

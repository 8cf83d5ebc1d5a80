"""Every operation of the document against the demo account: it is served, and answers what the document says."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from sandbox_client import LocalClient

from fivetran_sandbox.document import Operation, shipped
from fivetran_sandbox.values import is_list, is_object

DOCUMENT = shipped()
OPERATIONS = [operation for operation in DOCUMENT.operations.values() if operation.tag != "connectors"]
# Where the document's example is about something that the demo account is not, or has already.
BODIES: dict[str, Any] = {
    "create_connection": {"group_id": "decent_dropsy", "service": "postgres", "config": {"host": "db", "schema_prefix": "new"}},
    "create_destination": {"group_id": "vacant_orbit", "service": "snowflake", "time_zone_offset": "0", "config": {}},
    "create_log_service": {"group_id": "gusty_hammock", "service": "cloudwatch", "config": {"region": "eu-west-1"}},
    "create_user": {"email": "new@example.com", "given_name": "New", "family_name": "User"},
    "create_proxy_agent": {"display_name": "another_office"},
    "add_group_user": {"email": "grace@example.com", "role": "View Destination"},
    "add_user_group": {"id": "gusty_hammock", "role": "View Destination"},
    "add_user_connection": {"id": "speak_inexpensive", "role": "View Connection"},
    "add_team_group": {"id": "gusty_hammock", "role": "View Destination"},
    "add_team_connection": {"id": "shrill_harmony", "role": "View Connection"},
    "add_team_user": {"user_id": "cobalt_semaphore", "role": "Team Member"},
    "drop_columns": {"schemas": {"public": {"tables": {"orders": {"columns": ["email"]}}}}},
}
# What the operation is called with, where it is not the document's example.
PATHS: dict[str, dict[str, str]] = {
    "create_schema_config": {"connection_id": "wistful_pylon"},
    "get_connection_state": {"connection_id": "gnarled_biscuit"},
    "update_connection_state": {"connection_id": "gnarled_biscuit"},
    "upgrade_transformation": {"transformation_id": "gentle_parsnip"},
    "delete_group": {"group_id": "vacant_orbit"},
    "delete_destination": {"destination_id": "lonely"},
    "get_user_connection": {"user_id": "nuptials_rotunda"},
    "update_user_connection": {"user_id": "nuptials_rotunda"},
    "remove_user_connection": {"user_id": "nuptials_rotunda"},
    "get_team_user": {"user_id": "nuptials_rotunda"},
    "update_team_user": {"user_id": "nuptials_rotunda"},
    "remove_team_user": {"user_id": "nuptials_rotunda"},
}


@pytest.fixture
def sandbox() -> Iterator[LocalClient]:
    with LocalClient() as client:
        yield client


def prepare(client: LocalClient, operation: Operation) -> None:
    """Bring about what the operation needs: a schema config, an approval, a run, an account's log service."""
    connection = "/v1/connections/speak_inexpensive"
    if operation.tag == "schemas" and operation.id != "create_schema_config":
        client.post(f"{connection}/schemas/reload", json={})
        if operation.id.startswith("drop_"):
            path = f"{connection}/schemas/public/tables/orders/columns/email"
            assert client.patch(path, json={"enabled": False}).status_code == 200
    if operation.tag == "certificates" and not operation.id.startswith("approve"):
        for owner, holder in (("connection", "speak_inexpensive"), ("destination", "decent_dropsy")):
            for part in ("certificate", "fingerprint"):
                # The parameter's example is the id of this one.
                example = example_of(DOCUMENT.operations[f"approve_connection_{part}"])
                assert client.post(f"/v1/{owner}s/{holder}/{part}s", json=example).is_success
    if operation.id == "cancel_transformation":
        client.post("/v1/transformations/candied_essential/run", json={})
    if operation.id.endswith("account_log_service") and not operation.id.startswith("create"):
        client.post("/v1/external-logging/account", json={"service": "cloudwatch", "config": {}})


def example_of(operation: Operation) -> Any:
    """The document's example of a body."""
    return operation.described["requestBody"]["content"]["application/json"].get("example", {})


def sent(operation: Operation) -> dict[str, Any]:
    """The body for the operation: the document's example, or the one above."""
    if "multipart/form-data" in operation.media_types:
        return {"files": {"file": ("code.zip", b"PK")}}
    if operation.media_types:
        return {"json": BODIES.get(operation.id) or example_of(operation)}
    return {"headers": {"Content-Type": "application/json"}} if operation.method in {"POST", "PATCH"} else {}


def path_of(client: LocalClient, operation: Operation) -> str:
    values = {name: str(one.example) for name, one in operation.parameters.items() if one.place == "path"}
    values |= PATHS.get(operation.id, {})
    if operation.id == "delete_destination":
        key = client.post("/v1/groups", json={"name": "Lonely"}).json()["data"]["id"]
        client.post("/v1/destinations", json={"group_id": key, "service": "snowflake", "time_zone_offset": "0"})
        for connection in client.data(f"/v1/groups/{key}/connections")["items"]:
            client.delete(f"/v1/connections/{connection['id']}")
        values["destination_id"] = key
    return operation.path.format(**values)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)
def test_every_operation_answers_as_the_document_says(sandbox: LocalClient, operation: Operation) -> None:
    """Called as its example says, each operation succeeds with the documented status, code and shape."""
    prepare(sandbox, operation)
    response = sandbox.request(operation.method, path_of(sandbox, operation), **sent(operation))
    assert response.status_code == operation.status, response.text
    assert response.headers["X-Rate-Limit"] == "20000"
    assert int(response.headers["X-Rate-Limit-Remaining"]) <= 20000
    if "application/json" in operation.answer_types:
        envelope = response.json()
        assert envelope["code"] == operation.code == "Success"
        assert [error.message for error in operation.success_validator.iter_errors(envelope)] == []
        assert ("data" in envelope) == (operation.data is not None)
        assert ("message" in envelope) == ("message" in operation.example)


def test_what_a_connection_has_loaded_is_told_part_by_part_with_its_parents(sandbox: LocalClient) -> None:
    """Blocked schemas, tables and columns are not loaded; before the first sync nothing is."""
    loaded = "/v1/metadata/connectors/speak_inexpensive"
    assert sandbox.data("/v1/metadata/connectors/wistful_pylon/schemas") == {"items": []}
    sandbox.post("/v1/connections/speak_inexpensive/schemas/reload", json={})
    blocked = "/v1/connections/speak_inexpensive/schemas/public/tables/orders"
    sandbox.patch(f"{blocked}/columns/email", json={"enabled": False})
    sandbox.patch(blocked.replace("orders", "products"), json={"enabled": False})
    schemas, tables, columns = (sandbox.data(f"{loaded}/{part}")["items"] for part in ("schemas", "tables", "columns"))
    ids = {each["name_in_source"]: each["id"] for each in schemas}
    names = {each["name_in_source"] for each in tables if each["parent_id"] == ids["public"]}
    assert names == {"customers", "orders"}
    (orders,) = (each["id"] for each in tables if each["name_in_source"] == "orders")
    found = {each["name_in_source"]: each for each in columns if each["parent_id"] == orders}
    assert "email" not in found
    assert (found["id"]["is_primary_key"], found["customer_id"]["is_foreign_key"]) == (True, True)
    assert sandbox.data(f"{loaded}/columns", params={"limit": 1})["next_cursor"]


def test_an_unknown_id_is_a_404_with_its_code(sandbox: LocalClient) -> None:
    """The thing that the path names first has to exist."""
    for operation in OPERATIONS:
        values = dict.fromkeys((name for name, one in operation.parameters.items() if one.place == "path"), "no_such_thing")
        if values:
            response = sandbox.request(operation.method, operation.path.format(**values), **sent(operation))
            assert response.status_code == 404, operation.id
            assert response.json()["code"].startswith("NotFound")


@pytest.mark.parametrize(
    "content", [b"{", b"[]", b'"x"', b"NaN", b'{"a":1e999}', b"[" * 100_000, b"\xff"], ids=lambda one: repr(one[:9])
)
def test_a_body_that_does_not_fit_is_a_400(sandbox: LocalClient, content: bytes) -> None:
    """Neither malformed JSON nor JSON of another shape does any harm."""
    for operation in OPERATIONS:
        if "application/json" in operation.media_types:
            values = {name: str(one.example) for name, one in operation.parameters.items() if one.place == "path"}
            headers = {"Content-Type": "application/json"}
            response = sandbox.request(operation.method, operation.path.format(**values), content=content, headers=headers)
            assert response.status_code == 400, operation.id
            assert response.json()["code"] == "InvalidInput"


@pytest.mark.parametrize("depth", [90, 330, 900])
def test_what_is_nested_too_deeply_to_be_answered_is_not_taken(sandbox: LocalClient, depth: int) -> None:
    """Nor is a listing ever broken by it."""
    nested = f'{{"config":{{"secrets_list":{"[" * depth}{"]" * depth}}}}}'
    headers = {"Content-Type": "application/json"}
    answered = sandbox.patch("/v1/connections/gnarled_biscuit", content=nested, headers=headers)
    assert answered.status_code == (200 if depth < 100 else 400)
    assert sandbox.get("/v1/connections").status_code == 200
    assert sandbox.get("/_sandbox/state").status_code == 200


def test_a_message_names_what_the_call_named() -> None:
    """And not what the example did."""
    for operation in OPERATIONS:
        message = operation.message({name: f"<{name}>" for name in operation.parameters}) or ""
        assert not re.search(r"'[^'< ]+'", message), operation.id


def test_no_body_is_an_empty_object(sandbox: LocalClient) -> None:
    """It is taken where no field has to be given, but for setup tests of a connection, as the document says."""
    for operation in OPERATIONS:
        if "application/json" in operation.media_types:
            values = {name: str(one.example) for name, one in operation.parameters.items() if one.place == "path"}
            headers = {"Content-Type": "application/json"}
            answers = [
                sandbox.request(operation.method, operation.path.format(**values), content=content, headers=headers)
                for content in (b"", b"{}")
            ]
            fits = operation.fits_without_body
            without = fits and operation.id not in ("test_connection", "test_connector")
            assert [answer.status_code == 400 for answer in answers] == [not without, not fits], operation.id


JUNK: tuple[Any, ...] = (None, -1, "\ud800", [], {"a": {"b": [1]}}, "99:99")


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a value."""
    yield path
    if is_object(value):
        for name, inner in value.items():
            yield from places(inner, (*path, name))
    elif is_list(value):
        for index, inner in enumerate(value):
            yield from places(inner, (*path, index))


def with_junk(value: Any, path: tuple[Any, ...], junk: Any) -> Any:
    """The value with something else at a place."""
    if not path:
        return junk
    changed = copy.copy(value)
    inner = value.get(path[0]) if is_object(value) else value[path[0]]
    changed[path[0]] = with_junk(inner, path[1:], junk)
    return changed


@pytest.mark.parametrize(
    "operation", [one for one in OPERATIONS if "application/json" in one.media_types], ids=lambda one: one.id
)
def test_junk_in_any_place_of_a_body_does_no_harm(operation: Operation) -> None:
    """It is refused, or taken and answered as the document says; and the account can still be read, also two days later."""
    body = BODIES.get(operation.id) or example_of(operation)
    more = [(name,) for name in operation.body_fields if name not in body]
    with LocalClient(plan="unlimited") as client:
        prepare(client, operation)
        path = path_of(client, operation)
        for place in [*places(body), *more]:
            for junk in JUNK:
                content = json.dumps(with_junk(body, place, junk)).encode()
                response = client.request(operation.method, path, content=content, headers={"Content-Type": "application/json"})
                assert response.status_code < 500
                if response.is_success:
                    assert list(operation.success_validator.iter_errors(response.json())) == []
        client.advance(2 * 86_400)
        for listing in OPERATIONS:
            if listing.id.startswith("list_") and "cursor" in listing.parameters and "{" not in listing.path:
                envelope = client.get(listing.path, params={"limit": 20}).json()
                assert list(listing.success_validator.iter_errors(envelope)) == []


def shape_of(schema: dict[str, Any]) -> tuple[dict[str, Any], set[str], dict[str, Any]]:
    """The properties of a schema, which of them are required, and the schema of its other values or of its items."""
    parts = list(DOCUMENT.parts(schema))
    required = {name for part in parts for name in part.get("required", [])}
    inner = [part[keyword] for part in parts for keyword in ("additionalProperties", "items") if is_object(part.get(keyword))]
    return DOCUMENT.properties(schema), required, inner[0] if inner else {}


def only_required(schema: dict[str, Any], value: Any) -> Any:
    """The value without the optional properties that the document describes."""
    properties, required, others = shape_of(schema)
    if is_list(value):
        return [only_required(others, inner) for inner in value]
    if not is_object(value):
        return value
    kept = {name: inner for name, inner in value.items() if name in required or name not in properties}
    return {name: only_required(properties.get(name, others), inner) for name, inner in kept.items()}


def with_nulls(schema: dict[str, Any], value: Any) -> Any:
    """The value with null for each optional property that it lacks."""
    properties, required, others = shape_of(schema)
    if is_list(value):
        return [with_nulls(others, inner) for inner in value]
    if not is_object(value):
        return value
    changed = {name: with_nulls(properties.get(name, others), inner) for name, inner in value.items()}
    return dict.fromkeys(properties.keys() - required) | changed


def outcome(operation: Operation, body: Any) -> tuple[int, Any, Any]:
    """The status and body of the answer, and the state of a fresh account afterwards."""
    with LocalClient(start=1_700_000_000) as client:
        prepare(client, operation)
        response = client.request(operation.method, path_of(client, operation), json=body)
        return response.status_code, response.json(), client.data("/_sandbox/state")


@pytest.mark.parametrize(
    "operation", [one for one in OPERATIONS if "application/json" in one.media_types], ids=lambda one: one.id
)
def test_null_for_an_optional_property_is_as_good_as_leaving_it_out(operation: Operation) -> None:
    """Null is ignored at any depth, in a body that is taken and in one that is refused for what it lacks."""
    schema = operation.described["requestBody"]["content"]["application/json"]["schema"]
    whole = BODIES.get(operation.id) or example_of(operation)
    assert outcome(operation, whole)[0] == operation.status
    for body in (whole, only_required(schema, whole)):
        assert outcome(operation, with_nulls(schema, body)) == outcome(operation, body)


@pytest.mark.parametrize(
    ("path", "body", "place"),
    [
        ("/v1/groups", {"name": None}, "name"),
        ("/v1/webhooks/account", {"url": "https://hooks.example.com", "events": [None]}, "events.0"),
        (
            "/v1/system-keys",
            {"name": "n", "permissions": [{"resource_type": None, "access_level": "READ"}]},
            "permissions.0.resource_type",
        ),
        ("/v1/connections/speak_inexpensive/schemas/tables/resync", {"public": None}, "public"),
    ],
)
def test_null_for_what_must_be_given_is_refused(sandbox: LocalClient, path: str, body: Any, place: str) -> None:
    """A required property, an item of a list and a value of a map cannot be null; the message names the place."""
    response = sandbox.post(path, json=body)
    assert (response.status_code, response.json()["code"]) == (400, "InvalidInput")
    assert f"'{place}'" in response.json()["message"]


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"schedule_type": "lunar"}, "Invalid value for 'schedule_type': must be one of auto, manual"),
    ({"schedule": {"interval": "soon"}}, "Invalid value for 'schedule.interval': must be of type integer or null"),
    ({"schedule": []}, "Invalid value for 'schedule': must be of type object or null"),
    ({"schedule": {"days_of_week": ["MONDAY", 1]}}, "Invalid value for 'schedule.days_of_week.1': must be of type string"),
    ({"schedule": {"days_of_week": 1}}, "Invalid value for 'schedule.days_of_week': must be of type array or null"),
]


@pytest.mark.parametrize(("body", "message"), REFUSED)
def test_a_refusal_names_what_is_admissible_beside_null(sandbox: LocalClient, body: dict[str, Any], message: str) -> None:
    """Values or types of the property itself, and the place within it."""
    assert sandbox.patch("/v1/connections/speak_inexpensive", json=body).json()["message"] == message

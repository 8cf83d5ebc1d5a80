"""Requests that other clients send: with empty parameters, with nulls, and with what an answer had."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from sandbox_client import LocalClient
from test_sandbox_operations import OPERATIONS, path_of, prepare

from fivetran_sandbox.document import Operation
from fivetran_sandbox.values import is_object, strings

READ = {operation.path: operation for operation in OPERATIONS if operation.method == "GET"}
# Reading and changing have one path, and the same object.
CHANGED = [
    operation
    for operation in OPERATIONS
    if operation.method == "PATCH" and operation.path in READ and "application/json" in operation.media_types
]
# The server's own: when it changed, and how the tests that it ran for it went.
OWN = ("updated_at", "setup_tests")


@pytest.fixture
def sandbox() -> Iterator[LocalClient]:
    with LocalClient() as client:
        yield client


def test_an_empty_parameter_is_none(sandbox: LocalClient) -> None:
    """Every parameter of every listing may be there without a value; loops over pages start with such a cursor."""
    tried = 0
    for operation in OPERATIONS:
        names = [one.name for one in operation.parameters.values() if one.place == "query"]
        if operation.method == "GET" and names:
            prepare(sandbox, operation)
            path = path_of(sandbox, operation)
            expected = sandbox.data(path)
            for name in names:
                assert sandbox.data(path, params={name: ""}) == expected, (operation.id, name)
            assert sandbox.data(path, params=dict.fromkeys(names, "")) == expected, operation.id
            tried += len(names)
    assert tried > 60


@pytest.mark.parametrize("operation", CHANGED, ids=lambda operation: operation.id)
def test_what_was_read_can_be_sent_back_and_changes_nothing(sandbox: LocalClient, operation: Operation) -> None:
    """Nulls, masks, and what only the server sets, such as an id, are taken and leave everything as it is."""
    prepare(sandbox, operation)
    path = path_of(sandbox, operation)
    read = sandbox.data(path)
    sent = dict(read)
    if operation.id == "update_private_link":
        # It is rebuilt whenever it is sent a config.
        read |= {"state": "UPDATING", "state_summary": "Private link is being updated."}
    state = sandbox.data("/_sandbox/state?secrets=true")
    response = sandbox.patch(path, json=sent)
    assert response.status_code == 200, response.text
    after: dict[str, Any] = sandbox.data(path)
    assert {name: value for name, value in after.items() if name not in OWN} == {
        name: value for name, value in read.items() if name not in OWN
    }
    # Not even the secrets, whose masks were sent.
    assert secrets_of(sandbox.data("/_sandbox/state?secrets=true")) == secrets_of(state)


def test_a_mask_leaves_its_secret_and_anything_else_replaces_it(sandbox: LocalClient) -> None:
    """At any depth; a value of another shape is taken as it was sent."""
    path = "/v1/connections/gnarled_biscuit"

    def changed(secrets: Any) -> Any:
        body = {"config": {"secrets_list": secrets}, "run_setup_tests": False}
        assert sandbox.patch(path, json=body).status_code == 200
        state = sandbox.data("/_sandbox/state?secrets=true")["connections"]
        return next(row for row in state if row["id"] == "gnarled_biscuit")["config"]["secrets_list"]

    kept = {"key": "api_key", "value": "sunshine"}
    assert changed([kept | {"value": "******"}]) == [kept]
    assert changed([kept | {"value": "******"}, {"key": "b", "value": "******"}]) == [kept, {"key": "b", "value": "******"}]
    assert changed([kept | {"value": "rain"}]) == [kept | {"value": "rain"}]
    # What is shown in another place is still what it was.
    rain, snow = {"key": "b", "value": "rain"}, {"key": "c", "value": "snow"}
    assert changed([kept, rain]) == [kept, rain]
    masked = [one | {"value": "******"} for one in (rain, kept)]
    assert changed([*masked, snow]) == [rain, kept, snow]
    assert changed(masked[1:]) == [kept]
    for other in ({"value": "******"}, "******", [["******"]], [{"value": {"a": "******"}}]):
        changed([kept])
        assert changed(other) == other
        assert changed([kept]) == [kept]


def test_a_secret_that_is_a_number_is_masked(sandbox: LocalClient) -> None:
    """As its text would be; that there is none shows."""
    path = "/v1/connections/speak_inexpensive"
    for secret, shown in ((12345, "******"), (1.5, "******"), ("", ""), (False, False)):
        body = {"config": {"password": secret}, "run_setup_tests": False}
        assert sandbox.patch(path, json=body).json()["data"]["config"]["password"] == shown


def secrets_of(state: Any) -> list[Any]:
    """All texts in the configs and secrets of an account, but for ports, which answers have as texts."""
    found = [row.get(name) for name in ("config", "secret") for rows in state.values() for row in rows if is_object(row)]
    return [text for value in found for text in strings(value) if not text.isdigit()]


def test_what_a_listing_has_of_a_table_without_columns_can_be_sent_back(sandbox: LocalClient) -> None:
    """A table whose columns cannot be configured has none, or says that they are null."""
    path = "/v1/connections/speak_inexpensive/schemas"
    schemas = sandbox.post(f"{path}/reload", json={}).json()["data"]["schemas"]
    tables = {name: table for schema in schemas.values() for name, table in schema["tables"].items()}
    assert "columns" not in tables["audit_log"]
    tables["audit_log"]["columns"] = None
    for name, schema in schemas.items():
        assert sandbox.patch(f"{path}/{name}", json=schema).status_code == 200
        for table, entry in schema["tables"].items():
            assert sandbox.patch(f"{path}/{name}/tables/{table}", json=entry).status_code == 200
            if entry["columns"] is not None:
                columns = sandbox.data(f"{path}/{name}/tables/{table}/columns")["columns"]
                for column, settings in columns.items():
                    changed = sandbox.patch(f"{path}/{name}/tables/{table}/columns/{column}", json=settings)
                    assert changed.status_code == 200, changed.text


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/v1/users", {"email": "n@example.com", "given_name": "N", "family_name": "N"}),
        ("PATCH", "/v1/users/nuptials_rotunda", {}),
        ("POST", "/v1/teams", {"name": "New"}),
        ("PATCH", "/v1/teams/climbed_consulted", {}),
        ("POST", "/v1/teams/climbed_consulted/users", {"user_id": "cobalt_semaphore"}),
        ("PATCH", "/v1/teams/climbed_consulted/users/nuptials_rotunda", {}),
        ("POST", "/v1/teams/climbed_consulted/groups", {"id": "gusty_hammock"}),
        ("PATCH", "/v1/teams/climbed_consulted/groups/decent_dropsy", {}),
        ("POST", "/v1/teams/climbed_consulted/connections", {"id": "shrill_harmony"}),
        ("PATCH", "/v1/teams/climbed_consulted/connections/speak_inexpensive", {}),
        ("POST", "/v1/users/nuptials_rotunda/groups", {"id": "gusty_hammock"}),
        ("PATCH", "/v1/users/nuptials_rotunda/groups/decent_dropsy", {}),
        ("POST", "/v1/users/nuptials_rotunda/connections", {"id": "shrill_harmony"}),
        ("PATCH", "/v1/users/nuptials_rotunda/connections/speak_inexpensive", {}),
        ("POST", "/v1/groups/gusty_hammock/users", {"email": "grace@example.com"}),
    ],
)
def test_a_role_that_does_not_exist_is_refused(sandbox: LocalClient, method: str, path: str, body: dict[str, Any]) -> None:
    """Wherever a role is given; the refusal changes nothing, and a role that exists is taken."""
    before = sandbox.data("/_sandbox/state")
    response = sandbox.request(method, path, json=body | {"role": "Nobody"})
    assert (response.status_code, response.json()["code"]) == (400, "InvalidInput")
    assert "'Nobody'" in response.json()["message"]
    assert sandbox.data("/_sandbox/state") == before
    role = "Team Manager" if "climbed_consulted/users" in path else "Account Reviewer"
    assert sandbox.request(method, path, json=body | {"role": role}).is_success


@pytest.mark.parametrize(
    ("method", "path", "body", "role", "scope"),
    [
        ("PATCH", "/v1/users/nuptials_rotunda", {}, "View Connection", "ACCOUNT"),
        ("POST", "/v1/teams", {"name": "New"}, "Team Member", "ACCOUNT"),
        ("POST", "/v1/teams/climbed_consulted/users", {"user_id": "cobalt_semaphore"}, "Account Reviewer", "TEAM"),
        ("POST", "/v1/teams/climbed_consulted/groups", {"id": "gusty_hammock"}, "Account Billing", "DESTINATION or CONNECTOR"),
        ("PATCH", "/v1/users/nuptials_rotunda/groups/decent_dropsy", {}, "Team Member", "DESTINATION or CONNECTOR"),
        ("POST", "/v1/groups/gusty_hammock/users", {"email": "grace@example.com"}, "Team Manager", "DESTINATION or CONNECTOR"),
        ("POST", "/v1/users/nuptials_rotunda/connections", {"id": "shrill_harmony"}, "View Destination", "CONNECTOR"),
    ],
)
def test_a_role_of_another_scope_is_refused(
    sandbox: LocalClient, method: str, path: str, body: dict[str, Any], role: str, scope: str
) -> None:
    """The sentence names the role, its scopes and the one that it lacks; nothing changes."""
    before = sandbox.data("/_sandbox/state")
    response = sandbox.request(method, path, json=body | {"role": role})
    assert (response.status_code, response.json()["code"]) == (400, "InvalidInput")
    assert response.json()["message"].endswith(f"not {scope}")
    assert sandbox.data("/_sandbox/state") == before


def test_a_key_is_gone_with_its_user(sandbox: LocalClient) -> None:
    """A user who deletes their own entry is refused until the account is reset, but for operations without a key."""
    user = sandbox.data("/v1/account/info")["user_id"]
    assert sandbox.delete(f"/v1/users/{user}").status_code == 200
    for path in ("/v1/account/info", "/v1/groups", f"/v1/users/{user}"):
        assert (sandbox.get(path).status_code, sandbox.get(path).json()["code"]) == (401, "AuthFailed")
    assert sandbox.get("/public/connector-types").status_code == 200
    sandbox.post("/_sandbox/reset")
    assert sandbox.data("/v1/account/info")["user_id"] == user


def test_the_name_of_a_connection_is_not_in_the_config_that_answers_have(sandbox: LocalClient) -> None:
    """Nor can it be changed there; a seed and the state keep it."""
    config = {"schema": "sheets", "table": "targets", "sheet_id": "1", "named_range": "r"}
    body = {"service": "google_sheets", "group_id": "decent_dropsy", "config": config}
    made = sandbox.post("/v1/connections", json=body).json()["data"]
    path = f"/v1/connections/{made['id']}"
    changed = sandbox.patch(path, json={"config": {"schema": "other", "named_range": "s"}}).json()["data"]
    for shown in (made, changed, sandbox.data(path)):
        assert shown["schema"] == "sheets.targets"
        assert not {"schema", "table", "schema_prefix"} & set(shown["config"])
    assert changed["config"]["named_range"] == "s"
    assert all("schema" not in one["config"] for one in sandbox.data("/v1/connections")["items"])
    (row,) = (one for one in sandbox.data("/_sandbox/state")["connections"] if one["id"] == made["id"])
    assert (row["config"]["schema"], row["config"]["table"]) == ("sheets", "targets")


def test_every_account_has_the_built_in_roles_and_a_caller_that_exists() -> None:
    """Seeded or not; a seed's own roles are there besides, and replace those of their name."""
    seeds: list[Any] = ["demo", "empty", {}, {"roles": [{"name": "Auditor", "is_custom": True}, {"name": "Team Member"}]}]
    listed: list[set[str]] = []
    for seed in seeds:
        with LocalClient(seed=seed) as client:
            roles = client.data("/v1/roles")["items"]
            listed.append({role["name"] for role in roles})
            assert len(roles) == len(listed[-1])
            info = client.data("/v1/account/info")
            assert client.data(f"/v1/users/{info['user_id']}")["role"] == "Account Administrator"
            assert info["system_key_id"] is None
    assert listed[0] == listed[1] == listed[2] == listed[3] - {"Auditor"}
    assert listed[0] >= {"Account Administrator", "Destination Administrator", "Team Manager", "Team Member"}


def test_a_system_key_is_the_caller_of_its_own_requests(sandbox: LocalClient) -> None:
    """An account has a user or a system key, not both."""
    body = {"name": "ci", "permissions": [{"resource_type": "CONNECTOR", "access_level": "READ"}]}
    key = sandbox.post("/v1/system-keys", json=body).json()["data"]
    info = sandbox.data("/v1/account/info", auth=(key["key"], key["secret"]))
    assert (info["user_id"], info["system_key_id"]) == (None, key["id"])
    assert sandbox.data("/v1/account/info")["system_key_id"] is None


def test_an_account_whose_caller_is_a_system_key_has_what_such_a_key_has() -> None:
    """It does not manage system keys, and lets nobody in once it has expired."""
    key = {"id": "k", "name": "ci", "expired_at": "2026-01-02T00:00:00Z"}
    seed = {"account": {"system_key_id": "k"}, "system_keys": [key]}
    with LocalClient(seed=seed, start=datetime(2026, 1, 1, tzinfo=UTC).timestamp()) as client:
        assert client.data("/v1/account/info")["system_key_id"] == "k"
        assert client.delete("/v1/system-keys/k").status_code == 403
        client.advance(86_400)
        assert client.get("/v1/account/info").status_code == 401


@pytest.mark.parametrize(
    ("account", "why"),
    [
        ({"user_id": "a_b", "system_key_id": "c_d"}, "both user_id and system_key_id"),
        ({"system_key_id": "c_d"}, "refers to the system key 'c_d', which the seed lacks"),
        ({"user_id": None}, "neither user_id nor system_key_id"),
    ],
)
def test_a_seed_whose_caller_cannot_be_is_refused(account: dict[str, Any], why: str) -> None:
    """With what is wrong in one line."""
    with pytest.raises(ValueError, match=why):
        LocalClient(seed={"account": account})


@pytest.mark.parametrize("path", ["account/info", "groups", "connections", "destinations"])
def test_some_listings_have_a_message(sandbox: LocalClient, path: str) -> None:
    """The account's own facts and the three listings that Fivetran's own client is tested with."""
    assert sandbox.get(f"/v1/{path}").json()["message"]

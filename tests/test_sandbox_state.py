"""State: what is created is there, what is deleted is gone, and parents and children agree."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

import pytest
from sandbox_client import LocalClient

GROUP = "decent_dropsy"
PATH = "/v1/connections/speak_inexpensive"


@pytest.fixture
def sandbox() -> Iterator[LocalClient]:
    with LocalClient() as client:
        yield client


def create(sandbox: LocalClient, **body: Any) -> Any:
    response = sandbox.post("/v1/connections", json={"group_id": GROUP, "service": "postgres"} | body)
    assert response.status_code == 201, response.text
    return response.json()["data"]


def test_a_created_thing_is_listed_read_changed_and_gone_once_deleted(sandbox: LocalClient) -> None:
    """The whole life of a group, a user, a team and a webhook."""
    for path, body, change in (
        ("/v1/groups", {"name": "New"}, {"name": "Newer"}),
        ("/v1/users", {"email": "new@example.com", "given_name": "N", "family_name": "N"}, {"given_name": "M"}),
        ("/v1/teams", {"name": "New"}, {"description": "Newer"}),
        ("/v1/webhooks/account", {"url": "https://hooks.example.com", "events": ["sync_end"]}, {"active": False}),
    ):
        made = sandbox.post(path, json=body).json()["data"]
        listing = path.removesuffix("/account")
        one = f"{listing}/{made['id']}"
        assert body.items() <= sandbox.data(one).items()
        assert made["id"] in [item["id"] for item in sandbox.data(listing)["items"]]
        assert sandbox.patch(one, json=change).status_code == 200
        assert (body | change).items() <= sandbox.data(one).items()
        assert sandbox.delete(one).status_code == 200
        assert sandbox.get(one).status_code == 404
        assert sandbox.delete(one).status_code == 404
        assert made["id"] not in [item["id"] for item in sandbox.data(listing)["items"]]


def test_ids_are_two_words_and_always_the_same() -> None:
    """Another sandbox deals the same ids, one with another beginning does not."""
    dealt: list[list[str]] = []
    for ids in (0, 0, 7):
        with LocalClient(seed="empty", ids=ids) as client:
            dealt.append([client.post("/v1/groups", json={"name": "G"}).json()["data"]["id"] for _ in range(20)])
    assert dealt[0] == dealt[1] != dealt[2]
    assert len(set(dealt[0])) == 20
    assert all(key.count("_") == 1 for key in dealt[0])


def test_secrets_are_masked_in_every_answer(sandbox: LocalClient) -> None:
    """Not so in the state, if it is asked for them, so that a seed can be made of it."""
    secret = "hunter2-is-secret"
    config: dict[str, Any] = {
        "host": "db",
        "password": secret,
        "nested": {"api_key": secret, "list": [{"token": secret}]},
        "public_key": "shown",
    }
    config["secrets_list"] = [{"key": "name", "value": secret}]
    made = create(sandbox, config=config)
    path = f"/v1/connections/{made['id']}"
    for text in (json.dumps(made), sandbox.get(path).text, sandbox.get("/v1/connections").text):
        assert secret not in text
    shown = sandbox.data(path)["config"]
    assert shown["password"] == shown["nested"]["api_key"] == shown["secrets_list"][0]["value"] == "******"
    assert (shown["public_key"], shown["secrets_list"][0]["key"], shown["host"]) == ("shown", "name", "db")
    assert secret not in sandbox.get("/_sandbox/state").text
    assert secret in sandbox.get("/_sandbox/state?secrets=true").text
    webhook = {"url": "https://hooks.example.com", "events": ["sync_end"], "secret": secret}
    assert sandbox.post("/v1/webhooks/account", json=webhook).json()["data"]["secret"] == "******"


def test_a_patch_merges_the_config(sandbox: LocalClient) -> None:
    """A property that is not sent stays, within the config too; one that cannot change does not."""
    before = sandbox.data(PATH)
    change = {"config": {"port": 6543}, "run_setup_tests": False, "schema": "other", "id": "other", "status": {}, "unknown": 1}
    after = sandbox.patch(PATH, json=change).json()["data"]
    assert after["config"] == before["config"] | {"port": 6543}
    assert {name: after[name] for name in ("id", "schema", "status")} == {
        name: before[name] for name in ("id", "schema", "status")
    }
    assert "unknown" not in after


def test_a_patch_needs_something_to_change(sandbox: LocalClient) -> None:
    """Neither nothing nor only how to test will do."""
    for body in ({}, {"run_setup_tests": True}, {"trust_certificates": True, "trust_fingerprints": True}):
        response = sandbox.patch(PATH, json=body)
        assert (response.status_code, response.json()["code"]) == (400, "InvalidInput")


def test_setup_tests_say_what_is_wrong_and_the_connection_exists_all_the_same(sandbox: LocalClient) -> None:
    """201 with a failed test and incomplete; a right config and another test make it connected."""
    for value, title in (("unreachable.example.com", "Connecting to host"), ("wrong", "Validate Login")):
        made = create(sandbox, config={"host": value, "schema_prefix": f"shop_{len(value)}"})
        assert made["status"]["setup_state"] == "incomplete"
        assert [one["title"] for one in made["setup_tests"] if one["status"] == "FAILED"] == [title]
        path = f"/v1/connections/{made['id']}"
        sandbox.patch(path, json={"config": {"host": "db", "schema_prefix": "x"}, "run_setup_tests": False})
        assert sandbox.data(path)["status"]["setup_state"] == "incomplete"
        tested = sandbox.post(f"{path}/test", json={}).json()["data"]
        assert tested["status"]["setup_state"] == "connected"
        assert {one["status"] for one in tested["setup_tests"]} == {"PASSED"}
    untested = create(sandbox, run_setup_tests=False)
    assert (untested["status"]["setup_state"], untested["setup_tests"]) == ("incomplete", [])


def test_a_certificate_has_to_be_trusted_or_approved(sandbox: LocalClient) -> None:
    """The failed test says which; trusting approves it."""
    made = create(sandbox, config={"host": "untrusted.example.com"})
    path = f"/v1/connections/{made['id']}"
    failed = next(one for one in made["setup_tests"] if one["status"] == "FAILED")
    assert sandbox.post(f"{path}/certificates", json=failed["details"][0]).status_code == 201
    assert sandbox.post(f"{path}/test", json={}).json()["data"]["status"]["setup_state"] == "connected"
    (certificate,) = sandbox.data(f"{path}/certificates")["items"]
    digest = hashlib.sha256(failed["details"][0]["encoded_cert"].encode()).hexdigest()
    assert (certificate["hash"], certificate["sha256"]) == (failed["details"][0]["hash"], digest)
    assert sandbox.delete(f"{path}/certificates/{certificate['id']}").status_code == 200
    assert sandbox.post(f"{path}/test", json={}).json()["data"]["status"]["setup_state"] == "broken"
    assert (
        sandbox.post(f"{path}/test", json={"trust_certificates": True}).json()["data"]["status"]["setup_state"] == "connected"
    )
    assert sandbox.data(f"{path}/certificates")["items"][0].keys() == certificate.keys()


def test_a_tunnels_fingerprint_has_to_be_trusted_or_approved(sandbox: LocalClient) -> None:
    """Beside the certificate, which is another matter."""
    config = {"host": "untrusted.example.com", "tunnel_host": "t", "tunnel_port": 22, "tunnel_user": "u"}
    made = create(sandbox, config=config, networking_method="SshTunnel", trust_certificates=True)
    path = f"/v1/connections/{made['id']}"
    (failed,) = (one for one in made["setup_tests"] if one["status"] == "FAILED")
    assert failed["title"] == "Connecting to SSH tunnel"
    assert sandbox.post(f"{path}/fingerprints", json=failed["details"][0]).status_code == 201
    assert sandbox.post(f"{path}/test", json={}).json()["data"]["status"]["setup_state"] == "connected"
    (fingerprint,) = sandbox.data(f"{path}/fingerprints")["items"]
    sandbox.delete(f"{path}/fingerprints/{fingerprint['id']}")
    again = sandbox.post(f"{path}/test", json={"trust_fingerprints": True}).json()["data"]
    assert again["status"]["setup_state"] == "connected"
    assert len(sandbox.data(f"{path}/fingerprints")["items"]) == 1


def test_what_a_new_connection_refers_to_has_to_exist(sandbox: LocalClient) -> None:
    """An unknown group is a 404, an unknown service a 400, a schema name that is taken a 409."""
    for body, status, code in (
        ({"group_id": "nope", "service": "postgres"}, 404, "NotFound_Group"),
        ({"group_id": GROUP, "service": "share_point_x"}, 400, "InvalidInput"),
        ({"group_id": GROUP, "service": "postgres", "config": {"schema_prefix": "shop"}}, 409, "Conflict"),
        ({"group_id": GROUP, "service": "postgres", "proxy_agent_id": "nope"}, 404, "NotFound"),
    ):
        response = sandbox.post("/v1/connections", json=body)
        assert (response.status_code, response.json()["code"]) == (status, code)


@pytest.mark.parametrize(
    ("service", "config", "shown"),
    [
        ("github", {"pats": ["a", "b"], "username": "me"}, {"pats": ["******", "******"], "username": "me"}),
        ("s3", {"role_arn": "arn", "access_key_id": "id"}, {"role_arn": "******", "access_key_id": "id"}),
        (
            "postgres",
            {"client_public_certificate": "a", "new_token": "b"},
            {"client_public_certificate": "a", "new_token": "******"},
        ),
    ],
)
def test_the_fields_of_a_service_decide_what_is_masked_and_names_where_they_are_unknown(
    sandbox: LocalClient, service: str, config: dict[str, Any], shown: dict[str, Any]
) -> None:
    naming = {"schema_prefix": "a"} if service == "postgres" else {"schema": "a", "table": "b"}
    assert shown.items() <= create(sandbox, service=service, config=naming | config)["config"].items()


def test_connections_without_a_schema_name_get_one_each(sandbox: LocalClient) -> None:
    """So that the same request can be sent twice."""
    assert [create(sandbox)["schema"] for _ in range(3)] == ["postgres", "postgres_2", "postgres_3"]
    assert create(sandbox, service="google_sheets", config={"schema": "a", "table": "b"})["schema"] == "a.b"


def test_a_destination_shares_its_groups_id_and_brings_its_metadata_connection(sandbox: LocalClient) -> None:
    """Both cannot be deleted while a connection is left; deleting the group takes the destination with it."""
    group = sandbox.post("/v1/groups", json={"name": "G"}).json()["data"]["id"]
    body = {"group_id": group, "service": "big_query", "time_zone_offset": "0", "config": {"secret_key": "x", "port": 443}}
    made = sandbox.post("/v1/destinations", json=body)
    assert (made.status_code, made.json()["code"]) == (201, "Success")
    assert made.json()["data"]["id"] == group
    assert made.json()["data"]["config"] == {"secret_key": "******", "port": "443"}
    assert sandbox.post("/v1/destinations", json=body).status_code == 409
    (connection,) = sandbox.data(f"/v1/groups/{group}/connections")["items"]
    assert connection["service"] == "fivetran_metadata"
    for path in (f"/v1/destinations/{group}", f"/v1/groups/{group}"):
        refused = sandbox.delete(path)
        assert (refused.status_code, refused.json()["code"]) == (409, "Conflict")
    assert sandbox.delete(f"/v1/connections/{connection['id']}").status_code == 200
    assert sandbox.delete(f"/v1/groups/{group}").status_code == 200
    assert sandbox.get(f"/v1/destinations/{group}").json()["code"] == "NotFound_Destination"
    assert sandbox.post("/v1/destinations", json=body).json()["code"] == "NotFound_Group"


@pytest.mark.parametrize("body", [{"run_setup_tests": False}, {"config": {"host": "unreachable.example.com"}}])
def test_a_destination_gets_its_metadata_connection_when_it_is_first_connected(
    sandbox: LocalClient, body: dict[str, Any]
) -> None:
    """Untested, or with tests that failed, it can be deleted; once the connection was deleted it does not come back."""
    new = {"group_id": "vacant_orbit", "service": "snowflake", "time_zone_offset": "0"} | body
    assert sandbox.post("/v1/destinations", json=new).json()["data"]["setup_status"] == "incomplete"
    listing = "/v1/groups/vacant_orbit/connections"
    path = "/v1/destinations/vacant_orbit"
    assert sandbox.data(listing)["items"] == []
    assert sandbox.delete(path).status_code == 200
    assert sandbox.post("/v1/destinations", json=new).status_code == 201
    assert sandbox.patch(path, json={"config": {"host": "db.example.com"}}).json()["data"]["setup_status"] == "connected"
    (metadata,) = sandbox.data(listing)["items"]
    assert sandbox.delete(path).status_code == 409
    assert sandbox.delete(f"/v1/connections/{metadata['id']}").status_code == 200
    sandbox.post(f"{path}/test", json={})
    assert sandbox.data(listing)["items"] == []
    assert sandbox.delete(path).status_code == 200


def test_a_destinations_port_is_answered_as_text(sandbox: LocalClient) -> None:
    """For any request, and any answer to it."""
    path = f"/v1/destinations/{GROUP}"
    assert sandbox.data(path)["config"]["port"] == "443"
    for port in (8443, 8443.0, "8443"):
        assert sandbox.patch(path, json={"config": {"port": port}}).json()["data"]["config"]["port"] == "8443"
    assert sandbox.post(f"{path}/test", json={}).json()["data"]["config"]["port"] == "8443"


def test_a_group_has_one_log_service_with_its_id(sandbox: LocalClient) -> None:
    """A second one is refused until the first is gone."""
    body = {"group_id": "gusty_hammock", "service": "cloudwatch", "config": {"role_arn": "arn"}}
    assert sandbox.post("/v1/external-logging", json=body).json()["data"]["id"] == "gusty_hammock"
    assert sandbox.post("/v1/external-logging", json=body).status_code == 409
    assert sandbox.delete("/v1/external-logging/gusty_hammock").status_code == 200
    assert sandbox.post("/v1/external-logging", json=body).status_code == 201


@pytest.mark.parametrize("name", ["destinations", "log_services"])
def test_a_seed_gives_what_a_group_has_one_of_its_groups_id(name: str) -> None:
    """Another one is refused."""
    service = "snowflake" if name == "destinations" else "cloudwatch"
    seed = {"groups": [{"id": "a_b", "name": "G"}], name: [{"group_id": "a_b", "service": service}]}
    with LocalClient(seed=seed) as client:
        assert [row["id"] for row in client.data("/_sandbox/state")[name]] == ["a_b"]
    seed[name][0]["id"] = "c_d"
    with pytest.raises(ValueError, match=rf"{name}\[0\] of the seed has another id than its group_id"):
        LocalClient(seed=seed)


def test_listings_of_destinations_lack_the_config(sandbox: LocalClient) -> None:
    """Only one of them read has it."""
    assert all("config" not in item for item in sandbox.data("/v1/destinations")["items"])
    assert sandbox.data(f"/v1/destinations/{GROUP}")["config"]["password"] == "******"


def test_a_service_account_is_there_at_once_and_a_person_is_invited(sandbox: LocalClient) -> None:
    """Only a person needs an address; listings can be narrowed to either, and to those with an API key."""
    names = {"given_name": "N", "family_name": "N"}
    assert sandbox.post("/v1/users", json=names).status_code == 400
    person = sandbox.post("/v1/users", json=names | {"email": "n@example.com"}).json()["data"]
    assert (person["user_type"], person["invited"], person["verified"]) == ("REGULAR_USER", True, False)
    account = sandbox.post("/v1/users", json=names | {"user_type": "SERVICE_ACCOUNT"}).json()["data"]
    assert (account["email"], account["invited"], account["verified"]) == (None, False, True)

    def found(**query: Any) -> list[str]:
        return [item["id"] for item in sandbox.data("/v1/users", params=query)["items"]]

    assert found(user_type="SERVICE_ACCOUNT") == [account["id"]]
    assert account["id"] not in found(user_type="REGULAR_USER")
    assert found(has_api_key="true") == [sandbox.data("/v1/account/info")["user_id"]]
    assert set(found(has_api_key="false")) == set(found()) - set(found(has_api_key="true"))


def test_memberships_agree_from_both_sides(sandbox: LocalClient) -> None:
    """A user of a group has the group, once; deleting either ends it."""
    body = {"email": "grace@example.com", "role": "View Destination"}
    assert sandbox.post(f"/v1/groups/{GROUP}/users", json=body).status_code == 200
    assert sandbox.post(f"/v1/groups/{GROUP}/users", json=body).status_code == 409
    path = "/v1/users/cobalt_semaphore/groups"
    assert [item["id"] for item in sandbox.data(path)["items"]] == [GROUP]
    members = {item["id"]: item["role"] for item in sandbox.data(f"/v1/groups/{GROUP}/users")["items"]}
    assert members["cobalt_semaphore"] == "View Destination"
    inactive = sandbox.data(f"/v1/groups/{GROUP}/users", params={"active": "false"})["items"]
    assert [item["id"] for item in inactive] == ["cobalt_semaphore"]
    assert sandbox.post(path, json={"id": GROUP, "role": "View Destination"}).status_code == 409
    assert sandbox.patch(f"{path}/{GROUP}", json={"role": "Manage Destination"}).status_code == 200
    assert sandbox.data(f"{path}/{GROUP}")["role"] == "Manage Destination"
    assert sandbox.delete(f"/v1/groups/{GROUP}/users/cobalt_semaphore").status_code == 200
    assert sandbox.get(f"{path}/{GROUP}").status_code == 404
    connections = "/v1/teams/climbed_consulted/connections"
    assert sandbox.delete(PATH).status_code == 200
    assert sandbox.data(connections)["items"] == []
    assert sandbox.delete("/v1/users/nuptials_rotunda").status_code == 200
    assert sandbox.data("/v1/teams/climbed_consulted/users")["items"] == []


def test_connections_are_found_by_group_and_schema(sandbox: LocalClient) -> None:
    """The filters go together, and match exactly."""

    def found(**query: str) -> list[str]:
        return [item["id"] for item in sandbox.data("/v1/connections", params=query)["items"]]

    assert found(schema="shop") == ["speak_inexpensive"]
    assert found(schema="sho") == []
    assert found(schema="shop", group_id="ample_ambush") == []
    assert len(found(group_id="ample_ambush")) == 4
    assert (
        sandbox.data("/v1/groups/ample_ambush/connections", params={"schema": "weather"})["items"][0]["id"] == "gnarled_biscuit"
    )


def test_a_schema_config_comes_with_a_reload_and_keeps_what_was_said(sandbox: LocalClient) -> None:
    """404 before, for a connection that has not synced; changes merge; columns show once they were changed."""
    missing = sandbox.get(f"/v1/connections/{create(sandbox)['id']}/schemas")
    assert (missing.status_code, missing.json()["code"]) == (404, "NotFound_SchemaConfig")
    config = sandbox.post(f"{PATH}/schemas/reload", json={}).json()["data"]
    assert config["schemas"]["public"]["name_in_destination"] == "shop_public"
    assert config["schemas"]["public"]["tables"]["orders"]["columns"] == {}
    table = f"{PATH}/schemas/public/tables/orders"
    after = sandbox.patch(f"{table}/columns/email", json={"enabled": True, "hashed": True}).json()["data"]
    assert after["schemas"]["public"]["tables"]["orders"]["columns"]["email"]["hashed"] is True
    columns = sandbox.data(f"{table}/columns")["columns"]
    assert columns["email"]["hashed"] is True
    assert columns["id"]["is_primary_key"] is True
    sandbox.patch(table, json={"enabled": False, "sync_mode": "HISTORY"})
    sandbox.post(f"{PATH}/schemas/reload", json={"exclude_mode": "PRESERVE"})
    tables = sandbox.data(f"{PATH}/schemas")["schemas"]["public"]["tables"]
    assert (tables["orders"]["enabled"], tables["orders"]["sync_mode"]) == (False, "HISTORY")
    assert tables["orders"]["columns"]["email"]["hashed"] is True
    for mode, enabled in (("INCLUDE", True), ("EXCLUDE", False)):
        after = sandbox.post(f"{PATH}/schemas/reload", json={"exclude_mode": mode}).json()["data"]
        assert after["schemas"]["public"]["tables"]["orders"]["enabled"] is enabled
    handled = sandbox.patch(f"{PATH}/schemas", json={"schema_change_handling": "BLOCK_ALL"}).json()["data"]
    assert (handled["schema_change_handling"], handled["enable_new_by_default"]) == ("BLOCK_ALL", False)


def test_names_in_a_schema_config_are_case_sensitive_and_may_have_anything_in_them(sandbox: LocalClient) -> None:
    """Another case is a 404; a space is percent-encoded."""
    sandbox.post(f"{PATH}/schemas/reload", json={})
    assert sandbox.patch(f"{PATH}/schemas/Public", json={"enabled": True}).status_code == 404
    assert sandbox.patch(f"{PATH}/schemas/public/tables/Orders", json={"enabled": True}).status_code == 404
    path = f"{PATH}/schemas/billing/tables/invoices/columns/due%20on"
    assert sandbox.patch(path, json={"enabled": False}).status_code == 200
    assert sandbox.patch(f"{PATH}/schemas/public%2Ftables", json={"enabled": True}).status_code == 404


def test_locked_tables_cannot_be_changed(sandbox: LocalClient) -> None:
    """They say so, and so do tables without configurable columns."""
    config = sandbox.post(f"{PATH}/schemas/reload", json={}).json()["data"]
    table = config["schemas"]["public"]["tables"]["audit_log"]
    assert (table["enabled"], table["enabled_patch_settings"]["allowed"], "columns" in table) == (False, False, False)
    path = f"{PATH}/schemas/public/tables/audit_log"
    for body in ({"enabled": True}, {"enabled": False, "columns": {"id": {"enabled": False}}}):
        assert sandbox.patch(path, json=body).json()["code"] == "InvalidInput"
    assert sandbox.data(f"{path}/columns") == {"columns": {}}


def test_locked_columns_cannot_be_changed_and_unknown_ones_are_not_found(sandbox: LocalClient) -> None:
    """By themselves, with their table, their schema and the whole config; what is not to change can be sent all the same."""
    sandbox.post(f"{PATH}/schemas/reload", json={})
    path = f"{PATH}/schemas/public/tables/orders"
    before = sandbox.data(f"{PATH}/schemas")
    for column, change, status in (("id", {"enabled": False}, 400), ("Email", {"enabled": False}, 404)):
        table = {"enabled": False, "columns": {"phone": {"enabled": False}, column: change}}
        schema = {"enabled": True, "tables": {"orders": table}}
        assert sandbox.patch(f"{path}/columns/{column}", json=change).status_code == status
        assert sandbox.patch(path, json=table).status_code == status
        assert sandbox.patch(f"{PATH}/schemas/public", json=schema).status_code == status
        assert sandbox.patch(f"{PATH}/schemas", json={"schemas": {"public": schema}}).status_code == status
    assert sandbox.data(f"{PATH}/schemas") == before
    columns = sandbox.data(f"{path}/columns")["columns"]
    assert sandbox.patch(
        path, json={"enabled": True, "columns": columns | {"id": {"enabled": True, "hashed": True}}}
    ).is_success


def test_only_a_blocked_column_can_be_dropped_and_the_next_sync_drops_it(sandbox: LocalClient) -> None:
    """409 before it is blocked."""
    sandbox.post(f"{PATH}/schemas/reload", json={})
    path = f"{PATH}/schemas/public/tables/orders/columns/phone"
    assert sandbox.delete(path).status_code == 409
    sandbox.patch(path, json={"enabled": False})
    body = {"schemas": {"public": {"tables": {"orders": {"columns": ["phone", "email"]}}}}}
    assert sandbox.post(f"{PATH}/schemas/drop-columns", json=body).status_code == 409
    assert sandbox.delete(path).status_code == 200
    sandbox.post(f"{PATH}/sync", json={})
    sandbox.advance(5)
    assert sandbox.data(f"{PATH}/schemas")["schemas"]["public"]["tables"]["orders"]["columns"] == {}


def test_a_schema_config_said_beforehand_is_echoed_and_then_observed(sandbox: LocalClient) -> None:
    """Names that the source does not have, and settings that it cannot have, are ignored without an error."""
    path = "/v1/connections/wistful_pylon/schemas"
    columns = {"id": {"enabled": False}, "kind": {"enabled": False}, "nonsense": {"enabled": False}}
    filtered = {"row_filter": {"column_clauses": [{"column": "kind", "operator": "IS_NULL"}]}}
    tables = {"event": {"enabled": False, "columns": columns} | filtered, "nonsense": {"enabled": True}}
    body = {"schema_change_handling": "ALLOW_COLUMNS", "schemas": {"github": {"enabled": True, "tables": tables}}}
    assert sandbox.post(path, json=body).json()["data"] == body
    assert sandbox.get(path).status_code == 404
    sandbox.post("/v1/connections/wistful_pylon/sync", json={})
    sandbox.advance(5)
    config = sandbox.data(path)
    assert config["schema_change_handling"] == "ALLOW_COLUMNS"
    found = {name: table["enabled"] for name, table in config["schemas"]["github"]["tables"].items()}
    assert found == {"account": True, "contact": True, "event": False}
    event = config["schemas"]["github"]["tables"]["event"]
    assert ({name: one["enabled"] for name, one in event["columns"].items()}, "row_filter" in event) == ({"kind": False}, False)


def test_a_reload_needs_a_connected_connection(sandbox: LocalClient) -> None:
    """Else a 400 that says the state expected."""
    response = sandbox.post("/v1/connections/sullen_trestle/schemas/reload", json={})
    assert (response.status_code, response.json()["code"]) == (400, "InvalidInput")
    assert "connected" in response.json()["message"]


def test_a_row_filter_stays_until_another_one_replaces_it(sandbox: LocalClient) -> None:
    """Of tables that support one; several clauses need an operator."""
    path = f"{PATH}/schemas/public/tables/orders"
    clause = {"column": "amount", "operator": "IN", "column_type": "NUMBER", "values": [1, 2]}
    other = {"column": "email", "operator": "IS_NOT_NULL", "column_type": None, "values": None}

    def table() -> Any:
        return sandbox.data(f"{PATH}/schemas")["schemas"]["public"]["tables"]["orders"]

    assert (table()["row_filtering_supported"], table().get("row_filter"), table()["parent_table"]) == (True, None, None)
    first = {"name": "some", "operator": None, "column_clauses": [clause]}
    assert sandbox.patch(path, json={"enabled": True, "row_filter": first}).status_code == 200
    assert sandbox.patch(path, json={"enabled": False, "sync_mode": "LIVE"}).status_code == 200
    assert table()["row_filter"] == {"name": "some", "column_clauses": [clause]}
    both = [clause, other]
    refused = sandbox.patch(path, json={"enabled": True, "row_filter": {"column_clauses": both}})
    assert refused.status_code == 400
    assert sandbox.patch(path, json={"enabled": True, "row_filter": {"operator": "OR", "column_clauses": both}}).is_success
    assert table()["row_filter"]["operator"] == "OR"
    assert "name" not in table()["row_filter"]
    locked = f"{PATH}/schemas/public/tables/audit_log"
    assert sandbox.patch(locked, json={"enabled": False, "row_filter": first}).status_code == 400


def test_a_sheet_has_a_schema_config_without_schemas(sandbox: LocalClient) -> None:
    """As some connections do."""
    made = create(sandbox, service="google_sheets", config={"schema": "a", "table": "b", "sheet_id": "1a"})
    config = sandbox.post(f"/v1/connections/{made['id']}/schemas/reload", json={}).json()["data"]
    assert "schemas" not in config


def test_the_state_of_a_connector_of_ones_own_can_be_read_and_written(sandbox: LocalClient) -> None:
    """Others have none, and while it syncs it stays as it is."""
    path = "/v1/connections/gnarled_biscuit"
    assert sandbox.patch(f"{path}/state", json={"state": {"cursor": 1}}).json()["data"] == {"state": {"cursor": 1}}
    sandbox.post(f"{path}/sync", json={})
    sandbox.advance(2)
    assert sandbox.patch(f"{path}/state", json={"state": {}}).status_code == 409
    assert sandbox.data(f"{path}/state") == {"state": {"cursor": 1}}
    assert sandbox.get(f"{PATH}/state").status_code == 400
    assert "_state" not in sandbox.data(path)


def test_a_system_key_logs_in_until_it_is_rotated_expires_or_is_deleted(sandbox: LocalClient) -> None:
    """And it cannot manage system keys."""
    body = {"name": "terraform", "expiration_period": "ONE_WEEK"}
    key = sandbox.post("/v1/system-keys", json=body).json()["data"]
    path = f"/v1/system-keys/{key['id']}"
    assert "secret" not in sandbox.data(path)

    def status(secret: str, where: str = "/v1/groups") -> int:
        return sandbox.get(where, auth=(key["key"], secret)).status_code

    assert (status(key["secret"]), status("guess")) == (200, 401)
    assert status(key["secret"], "/v1/system-keys") == 403
    rotated = sandbox.post(f"{path}/rotate", json={}).json()["data"]["secret"]
    assert (status(key["secret"]), status(rotated)) == (401, 200)
    sandbox.advance(8 * 86_400)
    assert status(rotated) == 401
    renewed = sandbox.post(f"{path}/rotate", json={"expiration_period": "ONE_WEEK"}).json()["data"]["secret"]
    assert status(renewed) == 200
    sandbox.delete(path)
    assert status(renewed) == 401


def test_what_is_in_use_cannot_be_deleted(sandbox: LocalClient) -> None:
    """Each with the status and code that the API has for it."""
    package = sandbox.post("/v1/connector-sdk/packages", files={"file": b"PK"}).json()["data"]["id"]
    agent, manager = "waxen_gumption", "lucky_tiger"
    made = create(
        sandbox,
        service="connector_sdk",
        config={"package_id": package, "schema": "x"},
        proxy_agent_id=agent,
        external_secrets_manager_id=manager,
        hybrid_deployment_agent_id="decisive_gallon",
    )
    assert sandbox.data(f"/v1/connector-sdk/packages/{package}")["connection_ids"] == [made["id"]]
    assert [user["id"] for user in sandbox.data(f"/v1/proxy/{agent}")["usage"]] == [made["id"]]
    assert [user["id"] for user in sandbox.data(f"/v1/external-secrets-managers/{manager}/entities")["items"]] == [made["id"]]
    assert len(sandbox.data("/v1/hybrid-deployment-agents/decisive_gallon")["usage"]) == 1
    paths = {
        f"/v1/connector-sdk/packages/{package}": (403, "Forbidden"),
        f"/v1/proxy/{agent}": (409, "Conflict"),
        f"/v1/external-secrets-managers/{manager}": (400, "BadRequest"),
    }
    for path, refusal in paths.items():
        response = sandbox.delete(path)
        assert (response.status_code, response.json()["code"]) == refusal
    assert sandbox.delete("/v1/hybrid-deployment-agents/decisive_gallon").status_code == 200
    assert sandbox.data(f"/v1/connections/{made['id']}")["hybrid_deployment_agent_id"] is None
    sandbox.delete(f"/v1/connections/{made['id']}")
    assert all(sandbox.delete(path).status_code == 200 for path in paths)


def test_a_package_comes_back_as_it_was_sent(sandbox: LocalClient) -> None:
    """Byte for byte, with no envelope."""
    content = bytes(range(256)) * 40
    made = sandbox.post("/v1/connector-sdk/packages", files={"file": ("code.zip", content, "application/zip")}).json()["data"]
    path = f"/v1/connector-sdk/packages/{made['id']}"
    assert sandbox.get(f"{path}/download").content == content
    after = sandbox.patch(path, files={"file": b"other"}).json()["data"]
    assert after["file_sha256_hash"] != made["file_sha256_hash"]
    assert sandbox.get(f"{path}/download").content == b"other"
    assert sandbox.post("/v1/connector-sdk/packages", files={"other": b"PK"}).status_code == 400


def test_the_account_has_one_log_service(sandbox: LocalClient) -> None:
    """Apart from those of its groups."""
    path = "/v1/external-logging/account"
    assert sandbox.get(path).json()["code"] == "NotFound_LogService"
    body = {"service": "cloudwatch", "config": {"host": "unreachable"}, "run_setup_tests": True}
    made = sandbox.post(path, json=body)
    assert (made.status_code, made.json()["code"]) == (201, "Success")
    assert made.json()["data"]["status"]["setup_state"] == "broken"
    assert sandbox.post(path, json=body).status_code == 409
    assert [item["id"] for item in sandbox.data("/v1/external-logging")["items"]] == ["decent_dropsy"]
    assert sandbox.delete(path).status_code == 200
    assert sandbox.get(path).status_code == 404


def test_the_state_can_be_dumped_and_planted_again(sandbox: LocalClient) -> None:
    """A dump is a seed, and a seed keeps its ids and fields."""
    create(sandbox, config={"password": "x", "schema_prefix": "mine"})
    dump = sandbox.data("/_sandbox/state")
    with LocalClient(seed=dump) as copy:
        again = copy.data("/_sandbox/state")
    assert again == dump


def test_reset_goes_back_to_the_seed(sandbox: LocalClient) -> None:
    """With the demo account there again."""
    before = len(sandbox.data("/v1/connections")["items"])
    sandbox.delete(PATH)
    create(sandbox)
    create(sandbox)
    assert sandbox.post("/_sandbox/reset").status_code == 200
    assert sandbox.data("/_sandbox/requests")["items"] == []
    assert len(sandbox.data("/v1/connections")["items"]) == before
    assert sandbox.get(PATH).status_code == 200


def test_a_seed_may_say_as_little_as_it_likes() -> None:
    """A property that it leaves out is as in a new one; an unknown property is kept."""
    seed: dict[str, Any] = {
        "groups": [{"id": "only_group", "name": "Only", "favourite": True}],
        "connections": [
            {"id": "only_connection", "group_id": "only_group", "service": "stripe", "status": {"sync_state": "syncing"}}
        ],
    }
    with LocalClient(seed=seed) as client:
        assert client.data("/v1/groups/only_group")["favourite"] is True
        connection = client.data("/v1/connections/only_connection")
        assert connection["status"]["sync_state"] == "syncing"
        assert connection["status"]["setup_state"] == "connected"
        client.advance(5)
        assert client.data("/v1/connections/only_connection")["succeeded_at"] is not None
    assert seed["connections"][0] == {
        "id": "only_connection",
        "group_id": "only_group",
        "service": "stripe",
        "status": {"sync_state": "syncing"},
    }


def test_a_connection_runs_on_the_agent_of_its_destination_unless_it_names_another(sandbox: LocalClient) -> None:
    """As the destination does."""
    sandbox.patch(f"/v1/destinations/{GROUP}", json={"hybrid_deployment_agent_id": "decisive_gallon"})
    assert create(sandbox)["hybrid_deployment_agent_id"] == "decisive_gallon"


def test_the_name_of_an_external_secrets_manager_is_its_own(sandbox: LocalClient) -> None:
    """409 for that of another one."""
    (known,) = sandbox.data("/v1/external-secrets-managers")["items"]
    body = {"type": "AWS_SECRET_MANAGER", "name": known["name"], "config": {"role_arn": "a", "external_id": "b"}}
    assert sandbox.post("/v1/external-secrets-managers", json=body).status_code == 409
    assert sandbox.post("/v1/external-secrets-managers", json=body | {"name": "Other"}).status_code == 201

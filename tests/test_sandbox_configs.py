"""Configs by the facts of their services: what they lack, what they contradict, their defaults, their secrets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from sandbox_client import LocalClient

from fivetran_api.services import Resource, Service, services_of
from fivetran_sandbox import configs
from fivetran_sandbox.masks import MASK, masked

GROUP = "decent_dropsy"
# Of a service without properties nobody knows the fields.
EVERY = [
    (collection, service)
    for collection, resource in configs.RESOURCES.items()
    for service in services_of(resource).values()
    if "properties" in service.config
]
SECRET = "hunter2-is-secret"


@pytest.fixture
def sandbox() -> Iterator[LocalClient]:
    with LocalClient(plan="unlimited") as client:
        yield client


def create(sandbox: LocalClient, service: str, config: Any, **more: Any) -> Any:
    """The answer to a new connection; tests of it that fail do not fail the call."""
    body = {"group_id": GROUP, "service": service, "config": config} | more
    response = sandbox.post("/v1/connections", json=body)
    assert (response.status_code, response.json()["code"]) == (201, "Success"), response.text
    return response.json()["data"]


def failed(row: Any) -> list[str]:
    """The messages of the setup tests that failed."""
    return [test["message"] for test in row["setup_tests"] if test["status"] == "FAILED"]


def leaves(schema: Any, value: Any = None) -> Iterator[tuple[Any, Any]]:
    """Every schema of a field that holds a value of its own, and the value that stands there."""
    if schema.get("properties"):
        for name, field in schema["properties"].items():
            yield from leaves(field, None if value is None else value[name])
    elif "items" in schema:
        yield from leaves(schema["items"], None if value is None else value[0])
    else:
        yield schema, value


def filled(schema: Any, text: str) -> Any:
    """A value that fits a schema, with the same text wherever there can be one."""
    if schema.get("properties"):
        return {name: filled(field, text) for name, field in schema["properties"].items()}
    if "items" in schema:
        return [filled(schema["items"], text)]
    return text


def parts_of(service: Service) -> Iterator[tuple[str, Any]]:
    """The parts of a service that answers show."""
    yield "config", service.config
    if service.auth is not None:
        yield "auth", service.auth


def test_every_secret_of_every_service_is_masked() -> None:
    """In config and auth, at any depth, and nothing else is."""
    count = 0
    for collection, service in EVERY:
        for part, schema in parts_of(service):
            row = {"service": service.name, part: filled(schema, SECRET)}
            for field, shown in leaves(schema, masked(collection, row, part)):
                assert shown == (MASK if field.get("format") == "password" else SECRET), (service.name, part)
                count += field.get("format") == "password"
    assert count > 1000


def test_every_service_has_a_config_that_fits_and_none_that_is_empty() -> None:
    """A seed's connection without a config passes the setup tests; a config of nothing but names and defaults does not."""
    for collection, service in EVERY:
        row: dict[str, Any] = {"service": service.name, "config": configs.example(collection, service.name)}
        assert [*configs.faults(collection, row), *configs.unknown_fields(collection, row)] == [], service.name
        row["config"] = configs.configured(collection, {"service": service.name})["config"]
        row["config"] |= dict.fromkeys(service.named_by, "name")
        own = set(service.config["properties"]) - set(service.named_by)
        own -= {name for name, field in service.config["properties"].items() if field.get("readOnly")}
        assert len(list(configs.faults(collection, row))) == bool(own), service.name


def test_a_value_outside_of_any_enumeration_of_any_service_is_a_fault() -> None:
    """The fault names the field and what it takes, and not the value."""
    count = 0
    for collection, service in EVERY:
        for name, field in service.config["properties"].items():
            if "enum" in field:
                row = {"service": service.name, "config": {name: SECRET}}
                wrong = [fault for fault in configs.faults(collection, row) if fault.startswith(f"{name} must be one of")]
                assert len(wrong) == 1, (service.name, name)
                assert str(field["enum"][0]) in wrong[0]
                assert SECRET not in wrong[0]
                count += 1
    assert count > 400


@pytest.mark.parametrize(
    ("resource", "service"),
    [("connections", "postgres"), ("connections", "stripe"), ("destinations", "snowflake"), ("log_services", "datadog_log")],
)
def test_a_config_without_the_services_own_fields_stays_incomplete(
    sandbox: LocalClient, resource: Resource, service: str
) -> None:
    """The call succeeds, for a connection, a destination and a log service; once it has what it lacks it is connected."""
    paths: dict[Resource, tuple[str, dict[str, Any]]] = {
        "connections": ("/v1/connections", {"group_id": GROUP}),
        "destinations": ("/v1/destinations", {"group_id": "vacant_orbit", "time_zone_offset": "0"}),
        "log_services": ("/v1/external-logging", {"group_id": "vacant_orbit", "run_setup_tests": True}),
    }
    path, body = paths[resource]
    config = dict.fromkeys(services_of(resource)[service].named_by, "name")
    made = sandbox.post(path, json=body | {"service": service, "config": config}).json()["data"]
    assert len(failed(made)) == 1
    one = f"{path}/{made['id']}"
    state = made.get("setup_status") or made["status"]["setup_state"]
    assert state == ("broken" if resource == "log_services" else "incomplete")
    change = {"config": dict(configs.example(resource, service)), "run_setup_tests": True}
    mended = sandbox.patch(one, json=change).json()["data"]
    assert failed(mended) == []
    assert (mended.get("setup_status") or mended["status"]["setup_state"]) == "connected"


POSTGRES = {"schema_prefix": "p", "host": "db.example.com", "user": "u", "password": "p"}
TUNNEL = {"tunnel_host": "t", "tunnel_port": 22, "tunnel_user": "u"}
WRONG: list[tuple[str, dict[str, Any], dict[str, Any], str]] = [
    ("postgres", {"update_method": "TELEPATHY"}, {}, "update_method must be one of QUERY_BASED, WAL_PGOUTPUT"),
    ("postgres", {"port": "many"}, {}, "port must be of type integer"),
    ("postgres", {"host": ["a"]}, {}, "host must be of type string"),
    ("postgres", {"connection_type": "SshTunnel"}, {}, "no tunnel_host, tunnel_port, tunnel_user"),
    ("postgres", {"connection_type": "SshTunnel"} | TUNNEL, {"networking_method": "ProxyAgent"}, "but networking_method is"),
    ("postgres", {}, {"networking_method": "SshTunnel"}, "no tunnel_host"),
    ("postgres", {}, {"networking_method": "PrivateLink"}, "demands private_link_id"),
    ("postgres", {"auth_method": "CLIENT_CERTIFICATE"}, {}, "no client_private_key"),
    ("postgres", {"always_encrypted": "perhaps"}, {}, "always_encrypted must be of type boolean"),
    ("postgres", {"port": True}, {}, "port must be of type integer"),
    ("google_ads", {"sync_mode": "SpecificAccounts", "customer_id": "1"}, {}, "there are no accounts"),
    ("google_ads", {"sync_mode": "AllAccounts", "accounts": ["1"]}, {}, "but there are accounts"),
    ("google_ads", {"customer_id": "1", "reports": [{"table": ["t"]}]}, {}, "reports[0].table must be of type string"),
]


@pytest.mark.parametrize(("service", "config", "more", "why"), WRONG)
def test_values_that_contradict_each_other_or_their_types_fail_the_setup_tests(
    sandbox: LocalClient, service: str, config: dict[str, Any], more: dict[str, Any], why: str
) -> None:
    """The call succeeds, the connection stays incomplete and never syncs, and its task says why."""
    whole = (POSTGRES if service == "postgres" else {"schema": "s"}) | config
    made = create(sandbox, service, whole, **more)
    (message,) = failed(made)
    assert why in message
    assert made["status"]["setup_state"] == "incomplete"
    assert made["status"]["tasks"][0]["details"] == message
    path = f"/v1/connections/{made['id']}"
    sandbox.post(f"{path}/sync", json={})
    sandbox.advance(60)
    assert sandbox.data(path)["succeeded_at"] is None


@pytest.mark.parametrize(
    ("service", "config", "more"),
    [
        ("postgres", {"port": "5432", "always_encrypted": "true"}, {}),
        ("postgres", {"update_method": "wal_pgoutput"}, {}),
        ("postgres", {"host": True, "user": 1}, {}),
        ("postgres", {"connection_type": "SshTunnel"} | TUNNEL, {}),
        ("postgres", TUNNEL, {"networking_method": "SshTunnel"}),
        ("postgres", {"connection_type": "Directly"}, {"networking_method": "Directly"}),
        ("postgres", {}, {"networking_method": "PrivateLink", "private_link_id": "blissful_harbor"}),
        ("postgres", {"host": None, "user": ""}, {}),
        ("google_ads", {"sync_mode": "SpecificAccounts", "accounts": ["1"]}, {}),
        ("salesforce", {}, {"auth": {"client_access": {"client_id": "a", "client_secret": "b"}}}),
    ],
)
def test_values_that_fit_in_another_spelling_pass(
    sandbox: LocalClient, service: str, config: dict[str, Any], more: dict[str, Any]
) -> None:
    """Numbers and booleans as texts, enumerations in another case; and what is null or empty is as good as left out."""
    made = create(sandbox, service, (POSTGRES | config) if service == "postgres" else {"schema": "s"} | config, **more)
    assert (failed(made), made["status"]["setup_state"]) == ([], "connected")


def test_fields_that_a_service_does_not_have_are_noted(sandbox: LocalClient) -> None:
    """At any depth, in a warning; whether the API refuses them is not known."""
    made = create(
        sandbox, "google_ads", {"schema": "s", "customer_id": "1", "colour": 1, "reports": [{"table": "t", "odd": 1}]}
    )
    (warning,) = (test for test in made["setup_tests"] if test["status"] == "WARNING")
    assert warning["details"] == ["The service has no field colour", "The service has no field reports[0].odd"]
    assert made["status"]["setup_state"] == "connected"
    nested = create(
        sandbox, "amplitude", {"schema": "a", "aws_credentials": {"odd": 1}, "project_credentials": [{"api_key": "k"}]}
    )
    (warning,) = (test for test in nested["setup_tests"] if test["status"] == "WARNING")
    assert warning["details"] == ["The service has no field aws_credentials.odd"]
    # Their secrets are masked by their names.
    shown = create(sandbox, "stripe", {"schema": "t", "api_key": SECRET, "own_password": SECRET, "colour": "blue"})["config"]
    assert (shown["api_key"], shown["own_password"], shown["colour"]) == (MASK, MASK, "blue")


def test_an_encrypted_key_needs_its_passphrase(sandbox: LocalClient) -> None:
    """Of a destination, whose login is by that key."""
    config = {"host": "h", "user": "u", "auth": "KEY_PAIR", "private_key": "k", "is_private_key_encrypted": True}
    body = {"group_id": "vacant_orbit", "service": "snowflake", "time_zone_offset": "0", "config": config}
    made = sandbox.post("/v1/destinations", json=body).json()["data"]
    assert failed(made) == ["The private key is encrypted, but there is no passphrase"]
    changed = sandbox.patch("/v1/destinations/vacant_orbit", json={"config": {"passphrase": "p"}}).json()["data"]
    assert (failed(changed), changed["setup_status"]) == ([], "connected")


@pytest.mark.parametrize("resource", ["connections", "destinations"])
def test_the_defaults_of_a_service_are_filled_in(sandbox: LocalClient, resource: Resource) -> None:
    """Into what is created, where nothing else was said; a change does not bring them back."""
    path, service, body = (
        ("/v1/connections", "s3", {"group_id": GROUP})
        if resource == "connections"
        else ("/v1/destinations", "snowflake", {"group_id": "vacant_orbit", "time_zone_offset": "0"})
    )
    fields = services_of(resource)[service].config["properties"]
    defaults = {name: field["default"] for name, field in fields.items() if "default" in field}
    assert defaults
    made = sandbox.post(path, json=body | {"service": service, "config": {"bucket": "b", "host": "db"}}).json()["data"]
    assert made["config"].items() >= defaults.items()
    one = f"{path}/{made['id']}"
    other = "PrivateLink"
    assert sandbox.patch(one, json={"config": {"connection_type": other}}).json()["data"]["config"]["connection_type"] == other
    after = sandbox.patch(one, json={"config": {"host": "other"}}).json()["data"]
    assert (after["config"]["connection_type"], after["networking_method"]) == (other, other)


def test_a_field_that_the_service_demands_is_missed(sandbox: LocalClient) -> None:
    """Of a connection the name, which it gets all the same; a private link is refused without what it leads to."""
    for service, config, names in (
        ("postgres", {"host": "h"}, ["schema_prefix"]),
        ("s3", {"bucket": "b"}, ["schema", "table or table_group_name"]),
    ):
        made = create(sandbox, service, config)
        (warning,) = (test for test in made["setup_tests"] if test["status"] == "WARNING")
        assert warning["details"] == [f"The service demands {each}" for each in names]
        assert (made["schema"], made["status"]["setup_state"]) == (service, "connected")
    link = {"name": "n", "region": "AWS_US_EAST_1", "service": "SOURCE_AWS"}
    (demanded,) = services_of("private_links")["SOURCE_AWS"].config["required"]
    refused = sandbox.post("/v1/private-links", json=link | {"config": {}})
    assert refused.status_code == 400
    assert demanded in refused.json()["message"]
    assert sandbox.post("/v1/private-links", json=link | {"config": {demanded: "c"}}).status_code == 201


def test_null_within_a_config_leaves_a_field_of_the_service_as_it_is(sandbox: LocalClient) -> None:
    """As for every optional property; of a field that nobody describes it is kept."""
    body = {"config": {"host": None, "colour": None}, "run_setup_tests": False}
    changed = sandbox.patch("/v1/connections/speak_inexpensive", json=body).json()["data"]
    assert changed["config"]["host"] == "db.example.com"
    assert changed["config"]["colour"] is None
    assert json.dumps(create(sandbox, "postgres", POSTGRES | {"port": None})["config"]).count("port") == 0


def test_null_within_what_is_within_a_config_or_a_login_is_as_good_as_left_out(sandbox: LocalClient) -> None:
    """In objects and in lists of them, when it is created and when it is changed; of every service that has such fields."""
    reports = [{"table": "t", "report_type": None, "fields": None, "colour": None}, {"table": "u"}]
    config = {"schema": "ads", "customer_id": "1", "reports": reports}
    auth = {"refresh_token": "R", "client_access": {"client_id": "I", "client_secret": "S", "user_agent": None}}
    body = {"service": "google_ads", "group_id": "decent_dropsy", "config": config, "auth": auth}
    made = sandbox.post("/v1/connections", json=body).json()["data"]
    assert made["config"]["reports"] == [{"table": "t", "colour": None}, {"table": "u"}]
    path = f"/v1/connections/{made['id']}"
    change = {"config": {"reports": [{"table": None}], "customer_id": None}, "auth": {"refresh_token": None}}
    assert sandbox.patch(path, json=change).json()["data"]["config"] == made["config"] | {"reports": [{}]}
    assert sandbox.patch(path, json={"auth": {"refresh_token": "******"}}).status_code == 200
    (row,) = (one for one in sandbox.data("/_sandbox/state?secrets=true")["connections"] if one["id"] == made["id"])
    assert row["_auth"] == {"refresh_token": "R", "client_access": {"client_id": "I", "client_secret": "S"}}
    link: dict[str, Any] = {"name": "n", "region": "AWS_US_EAST_1", "service": "SOURCE_AZURE"}
    link["config"] = dict.fromkeys(services_of("private_links")["SOURCE_AZURE"].config["properties"])
    assert sandbox.post("/v1/private-links", json=link).status_code == 400
    manager = {"name": "m", "type": "AWS_SECRET_MANAGER", "config": {"role_arn": None}}
    assert sandbox.post("/v1/external-secrets-managers", json=manager).status_code == 400


@pytest.mark.parametrize("options", [{}, {"seed": "empty", "connections": 12}])
def test_the_configs_of_the_demo_and_of_generated_accounts_fit(options: dict[str, Any]) -> None:
    """Tested again, every connection and destination is as it was, but for those that are to fail."""
    with LocalClient(plan="unlimited", **options) as sandbox:
        for path, status in (("/v1/connections", "status"), ("/v1/destinations", "setup_status")):
            for before in sandbox.data(path, params={"limit": 1000})["items"]:
                state = before[status]["setup_state"] if status == "status" else before[status]
                after = sandbox.post(f"{path}/{before['id']}/test", json={}).json()["data"]
                tests = [test for test in after["setup_tests"] if test["title"] == "Checking the configuration"]
                assert [test["status"] for test in tests] == ["PASSED"], (before["id"], tests)
                if state == "connected":
                    assert failed(after) == [], before["id"]


def test_a_seed_need_not_say_how_its_connections_are_configured() -> None:
    """They pass their setup tests, so that a change does not break them."""
    seed = {
        "groups": [{"id": "a_b", "name": "G"}],
        "destinations": [{"id": "a_b", "service": "big_query"}],
        "connections": [
            {"id": key, "group_id": "a_b", "service": service} for key, service in (("c_d", "stripe"), ("e_f", "s3"))
        ],
    }
    with LocalClient(seed=seed) as sandbox:
        for key in ("c_d", "e_f"):
            changed = sandbox.patch(f"/v1/connections/{key}", json={"sync_frequency": 60}).json()["data"]
            assert changed["status"]["setup_state"] == "connected"
        assert sandbox.post("/v1/destinations/a_b/test", json={}).json()["data"]["setup_status"] == "connected"


def test_every_connector_type_has_a_category_a_name_and_a_sentence_of_its_own(sandbox: LocalClient) -> None:
    """Of most the sort is known; the sandbox's own words name the source."""
    listed: list[Any] = []
    query: dict[str, Any] = {"limit": 1000}
    listed += sandbox.data("/v1/metadata/connector-types", params=query)["items"]
    assert {one["id"] for one in listed} >= set(services_of("connections"))
    assert all(one["name"] in one["description"] for one in listed)
    assert len({one["name"] for one in listed}) == len(listed)
    categories = {one["id"]: one["type"] for one in listed}
    assert sum(category == "API" for category in categories.values()) < len(categories) / 4
    some = {"postgres": "Database", "s3": "File", "aws_lambda": "Function", "stripe": "Finance", "snowflake_db": "Warehouse"}
    assert categories.items() >= some.items()
    shown = {one["id"]: one["name"] for one in listed}
    names = {"github": "GitHub", "azure_sql_db": "Azure SQL DB", "mysql_rds": "MySQL RDS", "bingads": "Microsoft Advertising"}
    assert shown.items() >= names.items()

"""The jobs of older clients and scripts, each in a row of its own, under today's names and with both clients.

S0 is Speakeasy's SDK (the connector management part), S1 Fivetran's function examples, S2 Speakeasy's later style, S3 the
examples of Fivetran's API, S4 the page about listing connectors.
"""

from __future__ import annotations

import inspect
import json
import os
import subprocess
import sys
from base64 import b64encode
from typing import Any

import httpx
import pytest

from fivetran_api.models import Connection
from fivetran_facade import (
    UNSET,
    BadRequest,
    Conflict,
    FivetranError,
    MissingCredentials,
    NotFound,
    Retry,
    ServerError,
    UnexpectedResponse,
)
from worlds import Script, World, failure, success

CONNECTION: dict[str, Any] = {
    "id": "speak_inexpensive",
    "service": "gsheets",
    "schema": "gsheets.table",
    "paused": False,
    "status": {
        "tasks": [{"code": "resync_table_warning", "message": "Resync Table Warning", "details": "string"}],
        "warnings": [{"code": "resync_table_warning", "message": "Resync Table Warning", "details": {"table": "a"}}],
        "schema_status": "ready",
        "update_state": "delayed",
        "setup_state": "connected",
        "sync_state": "scheduled",
        "is_historical_sync": False,
        "rescheduled_for": "2024-12-01T15:43:29.013729Z",
    },
    "config": {"property1": {}, "property2": {}},
    "daily_sync_time": "14:00",
    "succeeded_at": "2024-12-01T15:43:29.013729Z",
    "sync_frequency": 360,
    "group_id": "decent_dropsy",
    "connected_by": "interment_burdensome",
    "setup_tests": [{"title": "Test Title", "status": "PASSED", "message": "Test Passed", "details": "Test Details"}],
    "source_sync_details": {},
    "service_version": 0,
    "created_at": "2024-12-01T15:43:29.013729Z",
    "failed_at": "2024-12-01T15:43:29.013729Z",
    "private_link_id": "string",
    "proxy_agent_id": "string",
    "networking_method": "Directly",
    "connect_card": {"token": "eyJ0eXAiOiJKV1Qi", "uri": "https://fivetran.com/connect-card/setup?auth=eyJ0eXAiOiJKV1Qi"},
    "pause_after_trial": False,
    "data_delay_threshold": 0,
    "data_delay_sensitivity": "LOW",
    "schedule_type": "auto",
    "local_processing_agent_id": "string",
    "connect_card_config": {"redirect_uri": "https://your.site/path", "hide_setup_guide": True},
    "hybrid_deployment_agent_id": "string",
}
GROUP = {"id": "decent_dropsy", "name": "Warehouse", "created_at": "2024-01-01T00:00:00Z"}
USER = {
    "id": "a",
    "email": "ada@example.com",
    "verified": True,
    "active": True,
    "role": None,
    "created_at": "2024-01-01T00:00:00Z",
}
SERVICE = {"id": "postgres", "name": "PostgreSQL", "type": "Database", "config": {"type": "object"}}


def only(script: Script) -> tuple[str, str, Any]:
    """Method, path with query, and body of the only request."""
    (request,) = script.requests
    return request.method, request.url.raw_path.decode(), json.loads(request.content) if request.content else None


def pages(*items: dict[str, Any]) -> list[httpx.Response]:
    """A listing of one item a page."""
    last = len(items) - 1
    return [success({"items": [item]} | ({"next_cursor": f"c{n}"} if n < last else {})) for n, item in enumerate(items)]


def test_s0_01_a_connect_card_is_made(world: World) -> None:
    script = Script(success({"connector_id": "a", "connect_card": CONNECTION["connect_card"]}))

    issued = world.do(
        world.client(transport=script).connections.create_connect_card(
            "a", connect_card_config={"redirect_uri": "https://your.site/path", "hide_setup_guide": True}
        )
    )

    config = {"redirect_uri": "https://your.site/path", "hide_setup_guide": True}
    assert only(script) == ("POST", "/v1/connections/a/connect-card", {"connect_card_config": config})
    assert script.requests[0].headers["Accept"] == "application/json;version=2"
    assert issued.connect_card.token == "eyJ0eXAiOiJKV1Qi"


def test_s0_02_connector_details_is_getting_a_connection(world: World) -> None:
    script = Script(success(CONNECTION))

    assert world.do(world.client(transport=script).connections.get("a")).id == "speak_inexpensive"
    assert only(script) == ("GET", "/v1/connections/a", None)


@pytest.mark.parametrize("sync_frequency", [480, "480"])
def test_s0_03_a_connection_is_created_and_its_setup_tests_come_back(world: World, sync_frequency: Any) -> None:
    script = Script(httpx.Response(201, json={"code": "Success", "data": CONNECTION}))
    fields = {
        "group_id": "decent_dropsy",
        "service": "gsheets",
        "connect_card_config": {"redirect_uri": "https://your.site/path", "hide_setup_guide": False},
        "daily_sync_time": "14:00",
        "pause_after_trial": False,
        "paused": False,
        "run_setup_tests": True,
        "schedule_type": "auto",
        "sync_frequency": sync_frequency,
        "trust_certificates": False,
        "trust_fingerprints": False,
    }

    connection = world.do(world.client(transport=script).connections.create(**fields))

    assert only(script) == ("POST", "/v1/connections", fields)
    assert [(test.title, test.status) for test in connection.setup_tests] == [("Test Title", "PASSED")]


def test_s0_04_a_connection_is_deleted(world: World) -> None:
    script = Script(success(message="Connection has been deleted"))

    assert world.do(world.client(transport=script).connections.delete("a")) is None
    assert only(script) == ("DELETE", "/v1/connections/a", None)


def test_s0_05_the_configuration_of_a_service_is_read(world: World) -> None:
    script = Script(success(SERVICE))

    assert world.do(world.client(transport=script).metadata.get("postgres")).config == {"type": "object"}
    assert only(script) == ("GET", "/v1/metadata/connector-types/postgres", None)


def test_s0_06_the_services_are_listed(world: World) -> None:
    script = Script(*pages(SERVICE, SERVICE | {"id": "mysql"}))

    assert [each.id for each in world.do(world.client(transport=script).metadata.list(limit=1))] == ["postgres", "mysql"]
    assert script.requests[1].url.raw_path == b"/v1/metadata/connector-types?cursor=c0&limit=1"


def test_s0_07_a_connection_is_modified_and_null_is_not_absence(world: World) -> None:
    script = Script(success(CONNECTION))
    fields = {
        "auth": {"client_access": {"client_id": "x"}},
        "config": {"sheet_id": "y"},
        "daily_sync_time": None,
        "is_historical_sync": False,
        "pause_after_trial": False,
        "paused_after_trial": False,
        "paused": True,
        "run_setup_tests": False,
        "schedule_type": "manual",
        "schema_status": "ready",
        "sync_frequency": 1440,
        "trust_certificates": False,
        "trust_fingerprints": False,
    }

    world.do(world.client(transport=script).connections.update("a", **fields))

    assert only(script) == ("PATCH", "/v1/connections/a", fields)


def test_s0_08_a_resync_takes_tables_and_conflicts_with_a_running_sync(world: World) -> None:
    script = Script(success(message="Re-sync has been triggered"), failure(409, "Conflict", "A sync is running"))
    client = world.client(transport=script)

    world.do(client.connections.resync("a", tables={"shop": ["orders", "items"]}))
    assert only(script) == ("POST", "/v1/connections/a/resync", {"scope": {"shop": ["orders", "items"]}})
    with pytest.raises(Conflict) as caught:
        world.do(client.connections.resync("a"))
    assert (caught.value.status, caught.value.code) == (409, "Conflict")


def test_s0_09_setup_tests_are_run(world: World) -> None:
    script = Script(success(CONNECTION))

    world.do(world.client(transport=script).connections.test("a", trust_certificates=True, trust_fingerprints=False))

    body = {"trust_certificates": True, "trust_fingerprints": False}
    assert only(script) == ("POST", "/v1/connections/a/test", body)


def test_s0_10_a_sync_is_triggered(world: World) -> None:
    script = Script(success(message="Sync has been successfully triggered"))

    assert world.do(world.client(transport=script).connections.sync("a", force=True)) is None
    assert only(script) == ("POST", "/v1/connections/a/sync", {"force": True})


def test_s0_11_a_client_takes_key_secret_address_and_http_client(world: World) -> None:
    script = Script(success(GROUP))
    kind: Any = httpx.AsyncClient if world.is_async else httpx.Client

    client = world.client(
        api_key="key", api_secret="secret", base_url="http://127.0.0.1:1/v1", http_client=kind(transport=script)
    )
    response = world.do(client.request("GET", "/v1/groups/a"))

    assert (response.status_code, response.json()["data"]) == (200, GROUP)
    assert script.requests[0].headers["Authorization"] == f"Basic {b64encode(b'key:secret').decode()}"
    assert str(script.requests[0].url) == "http://127.0.0.1:1/v1/groups/a"


def test_s1_01_keys_come_from_the_environment_and_not_from_code(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(MissingCredentials, match="FIVETRAN_API_KEY"):
        world.client(success(GROUP), api_key=None, api_secret=None)
    monkeypatch.setenv("FIVETRAN_API_KEY", "k")
    monkeypatch.setenv("FIVETRAN_API_SECRET", "s")
    script = Script(success(GROUP))

    world.do(world.client(transport=script, api_key=None, api_secret=None).groups.get("a"))

    assert script.requests[0].headers["Authorization"] == f"Basic {b64encode(b'k:s').decode()}"


def test_s1_02_connector_details_prints_a_connection(world: World) -> None:
    connection = world.do(world.client(success(CONNECTION)).connections.get("a"))

    assert connection.to_dict() == CONNECTION


@pytest.mark.parametrize(
    "config",
    [
        pytest.param({"schema": "criteo", "table": "stats", "advertisers_id": ["1"]}, id="S1-03 createConnector"),
        pytest.param(
            {
                "schema": "ftp",
                "table": "files",
                "host": "ftp.example.com",
                "port": 21,
                "user": "u",
                "password": "p",
                "is_secure": "true",
                "prefix": "folder/",
                "pattern": ".*",
                "file_type": "infer",
                "compression": "infer",
                "on_error": "skip",
                "archive_pattern": "",
                "null_sequence": "",
                "delimiter": ",",
                "escape_char": "",
                "skip_before": "0",
                "skip_after": "0",
            },
            id="S1-04 createFTPConnector",
        ),
    ],
)
def test_s1_03_and_s1_04_a_config_goes_out_as_it_is_given(world: World, config: dict[str, Any]) -> None:
    script = Script(success(CONNECTION))

    world.do(world.client(transport=script).connections.create(group_id="g", service="ftp", config=config, paused=True))

    assert only(script)[2] == {"group_id": "g", "service": "ftp", "config": config, "paused": True}


@pytest.mark.parametrize(
    ("resource", "method", "arguments", "item", "path"),
    [
        pytest.param("groups", "list_connections", ["g"], CONNECTION, "/v1/groups/g/connections", id="S1-05, S3-03"),
        pytest.param("groups", "list", [], GROUP, "/v1/groups", id="S1-06, S3-01"),
        pytest.param("users", "list", [], USER, "/v1/users", id="S1-07"),
        pytest.param("connections", "list", [], CONNECTION, "/v1/connections", id="S2-06, S4-01"),
        pytest.param("destinations", "list", [], GROUP, "/v1/destinations", id="S2-06"),
    ],
)
def test_s1_05_to_07_listings_do_not_stop_after_the_first_page(
    world: World, resource: str, method: str, arguments: list[str], item: dict[str, Any], path: str
) -> None:
    script = Script(*pages(*(item | {"id": str(number)} for number in range(3))))

    listing = getattr(getattr(world.client(transport=script), resource), method)(*arguments)
    assert [each.id for each in world.do(listing)] == ["0", "1", "2"]
    assert [request.url.path for request in script.requests] == [path] * 3


@pytest.mark.parametrize("base_url", ["https://api.fivetran.com", "https://api.fivetran.com/", "https://api.fivetran.com/v1"])
def test_s1_09_the_version_is_one_and_another_can_be_asked_for(world: World, base_url: str) -> None:
    script = Script(success(GROUP))
    client = world.client(transport=script, base_url=base_url)

    world.do(client.groups.get("a"))
    world.do(client.request("GET", "/v2/groups/a"))

    assert [request.url.path for request in script.requests] == ["/v1/groups/a", "/v2/groups/a"]


def test_s2_01_to_06_each_resource_has_the_five_verbs(world: World) -> None:
    client = world.client(success())

    for resource in (client.connections, client.destinations, client.groups, client.users):
        for verb in ("list", "get", "create", "update", "delete"):
            assert callable(getattr(resource, verb))


def test_s2_07_a_client_is_used_in_a_with_statement(world: World) -> None:
    client = world.client(success(GROUP))

    async def entered() -> Any:
        async with client as fivetran:
            return await fivetran.groups.get("a")

    def entered_sync() -> Any:
        with client as fivetran:
            return fivetran.groups.get("a")

    assert world.do(entered() if world.is_async else entered_sync()).id == "decent_dropsy"


def test_s2_08_the_address_can_be_set_for_one_call(world: World) -> None:
    script = Script(success(GROUP))
    client = world.client(transport=script, base_url="http://127.0.0.1:1")

    world.do(client.with_options(base_url="http://127.0.0.1:2/v1/").groups.get("a"))
    world.do(client.groups.get("a"))

    assert [request.url.port for request in script.requests] == [2, 1]


@pytest.mark.parametrize(
    "environment",
    [
        {"FIVETRAN_API_KEY": "k", "FIVETRAN_API_SECRET": "s"},
        {"FIVETRAN_APIKEY": "k", "FIVETRAN_APISECRET": "s"},
        {"FIVETRAN_API_KEY": b64encode(b"k:s").decode()},
    ],
    ids="+".join,
)
def test_s2_09_three_dialects_of_the_environment_are_understood(
    world: World, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    script = Script(success(GROUP))

    world.do(world.client(transport=script, api_key=None, api_secret=None).groups.get("a"))

    assert script.requests[0].headers["Authorization"] == f"Basic {b64encode(b'k:s').decode()}"


def test_s2_10_retries_are_set_for_the_client_and_for_a_call(world: World) -> None:
    script = Script(httpx.Response(503))
    retry = Retry(attempts=3, initial=1, factor=3, longest=2, total=60, connection_errors=False, jitter=lambda: 1.0)
    client = world.client(transport=script, retry=retry)

    for one, attempts in ((client, 3), (client.with_options(retry=Retry(attempts=1)), 1)):
        with pytest.raises(ServerError) as caught:
            world.do(one.groups.get("a"))
        assert caught.value.attempts == attempts

    assert world.waits == [1, 2]


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({}, {"paused": True}),
        ({"daily_sync_time": None}, {"paused": True, "daily_sync_time": None}),
        ({"daily_sync_time": UNSET}, {"paused": True}),
    ],
    ids=["absent", "null", "UNSET"],
)
def test_s2_11_unset_null_and_a_value_are_three_things(world: World, given: Any, sent: Any) -> None:
    script = Script(success(CONNECTION | {"succeeded_at": None}))

    connection = world.do(world.client(transport=script).connections.update("a", paused=True, **given))

    assert only(script)[2] == sent
    assert connection.succeeded_at is None
    assert connection.schedule is None
    assert ("succeeded_at" in connection, "schedule" in connection) == (True, False)


@pytest.mark.parametrize("body", [b'{"code": "InvalidInput", "message": "No"}', b"<html>No</html>", b"", b"\xff\xfe"])
def test_s2_12_a_failure_is_typed_whatever_its_body_is(world: World, body: bytes) -> None:
    with pytest.raises(BadRequest) as caught:
        world.do(world.client(httpx.Response(400, content=body)).connections.create(group_id="g", service="s"))

    assert caught.value.status == 400
    assert caught.value.code == ("InvalidInput" if b"code" in body else None)


def test_s2_12_any_other_status_has_a_class_too(world: World) -> None:
    with pytest.raises(FivetranError) as caught:
        world.do(world.client(httpx.Response(418)).groups.get("a"))

    assert caught.value.status == 418  # type: ignore[attr-defined]


def test_s2_13_listings_take_the_filters_that_the_api_has(world: World) -> None:
    script = Script(success({"items": []}))
    client = world.client(transport=script)

    world.do(client.connections.list(group_id="g", schema="shop", limit=7))
    world.do(client.users.list(active=True))

    assert [request.url.query for request in script.requests] == [b"group_id=g&schema=shop&limit=7", b"active=true&limit=1000"]


@pytest.mark.parametrize("unknown", ["fields", "is_export", "offset", "sort"])
def test_s2_14_what_the_api_has_not_is_refused_and_not_ignored(world: World, unknown: str) -> None:
    client = world.client(success(GROUP))

    with pytest.raises(TypeError, match=unknown):
        world.do(client.groups.get("a", **{unknown: "x"}))
    with pytest.raises(TypeError, match=unknown):
        client.groups.list(**{unknown: "x"})


def test_s2_15_help_tells_parameters_result_and_failures(world: World) -> None:
    method = world.client(success(GROUP)).connections.resync

    text = inspect.getdoc(method) or ""

    assert str(inspect.signature(method)).startswith("(connection_id: 'str', *, tables: ")
    assert str(inspect.signature(method)).endswith("-> 'None'")
    assert "BadRequest, Unauthorized, NotFound, Conflict: " in text
    assert "connection_id: " in text
    assert "tables: " in text


def test_s2_17_timeout_headers_hooks_and_what_an_error_holds(world: World) -> None:
    script = Script(failure(409, "Conflict", "A sync is running", **{"X-Request-Id": "r-1"}))
    kind: Any = httpx.AsyncClient if world.is_async else httpx.Client
    seen: list[float] = []

    def hook(request: httpx.Request) -> None:
        seen.append(request.extensions["timeout"]["read"])

    async def async_hook(request: httpx.Request) -> None:
        hook(request)

    hooks = {"request": [async_hook if world.is_async else hook]}
    client = world.client(http_client=kind(transport=script, event_hooks=hooks))

    with pytest.raises(Conflict) as caught:
        world.do(client.with_options(timeout=7.5, headers={"X-Team": "data"}).connections.resync("a"))

    assert seen == [7.5]
    assert script.requests[0].headers["X-Team"] == "data"
    error = caught.value
    assert (error.status, error.code, error.message) == (409, "Conflict", "A sync is running")
    assert error.headers["x-request-id"] == error.request_id == "r-1"
    assert error.data == json.loads(error.body) == {"code": "Conflict", "message": "A sync is running"}


def test_s2_17_an_environment_variable_prints_what_goes_over_the_wire() -> None:
    code = (
        "import httpx; from fivetran_facade import Fivetran;"
        "answer = httpx.Response(200, json={'code': 'Success', 'data': {'id': 'a'}});"
        "Fivetran('key', 'the-api-secret', transport=httpx.MockTransport(lambda _: answer)).groups.get('a')"
    )

    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "FIVETRAN_DEBUG": "1"}, capture_output=True, text=True, check=True
    )

    assert done.stderr.startswith("GET /v1/groups/a 200 in ")
    assert "the-api-secret" not in done.stderr


def test_s2_16_arguments_are_keywords_and_not_request_objects(world: World) -> None:
    client = world.client(success(GROUP))

    with pytest.raises(TypeError):
        world.do(client.groups.create("Warehouse"))
    assert world.do(client.groups.create(name="Warehouse")).id == "decent_dropsy"


def test_s3_02_a_group_is_read(world: World) -> None:
    assert world.do(world.client(success(GROUP)).groups.get("decent_dropsy")).name == "Warehouse"


def test_s3_04_to_05_a_connection_is_created_and_deleted(world: World) -> None:
    script = Script(
        httpx.Response(201, json={"code": "Success", "data": CONNECTION}), success(), failure(404, "NotFound_Connection")
    )
    client = world.client(transport=script)

    connection = world.do(client.connections.create(group_id="g", service="gsheets"))
    world.do(client.connections.delete(connection.id))
    with pytest.raises(NotFound):
        world.do(client.connections.get(connection.id))

    assert [request.method for request in script.requests] == ["POST", "DELETE", "GET"]


def test_s3_06_only_what_is_given_is_patched(world: World) -> None:
    script = Script(success(CONNECTION))
    fields = {
        "paused": False,
        "is_historical_sync": True,
        "sync_frequency": 60,
        "trust_certificates": True,
        "run_setup_tests": False,
        "config": {"sheet_id": "1"},
        "schedule_type": "manual",
    }

    world.do(world.client(transport=script).connections.update("a", **fields))

    assert only(script)[2] == fields


def test_s3_07_connector_details_are_typed(world: World) -> None:
    assert isinstance(world.do(world.client(success(CONNECTION)).connections.get("a")), Connection)


def test_s3_08_force_is_a_sync_that_is_forced(world: World) -> None:
    script = Script(success())

    world.do(world.client(transport=script).connections.sync("a", force=True))

    assert only(script) == ("POST", "/v1/connections/a/sync", {"force": True})


def test_s3_10_a_reload_takes_a_mode_and_refuses_a_wrong_key(world: World) -> None:
    script = Script(success({"schemas": {}}))
    client = world.client(transport=script)

    world.do(client.schemas.reload("a", exclude_mode="EXCLUDE"))
    assert only(script) == ("POST", "/v1/connections/a/schemas/reload", {"exclude_mode": "EXCLUDE"})
    with pytest.raises(TypeError, match="exclusion_mode"):
        world.do(client.schemas.reload("a", exclusion_mode="EXCLUDE"))


def test_s3_11_a_schema_is_patched_with_a_map_of_tables(world: World) -> None:
    answer = {"enabled": True, "tables": {"orders": {"enabled": False, "name_in_destination": "orders"}}}
    script = Script(success({"schemas": {"shop": answer}}))

    config = world.do(
        world.client(transport=script).schemas.update_schema("a", "shop", enabled=True, tables={"orders": {"enabled": False}})
    )

    assert only(script) == (
        "PATCH",
        "/v1/connections/a/schemas/shop",
        {"enabled": True, "tables": {"orders": {"enabled": False}}},
    )
    assert config.schemas["shop"].tables["orders"].enabled is False


def test_s4_01_cursor_and_limit_are_sent_as_given(world: World) -> None:
    script = Script(success({"items": []}), failure(400, "InvalidInput"))
    client = world.client(transport=script)

    world.do(client.connections.list(cursor="cursor_value", limit=100))
    assert only(script)[1] == "/v1/connections?cursor=cursor_value&limit=100"
    with pytest.raises(BadRequest):
        world.do(client.connections.list(limit=1001))


def test_s4_02_the_second_version_is_asked_for(world: World) -> None:
    script = Script(success({"items": []}))

    world.do(world.client(transport=script).connections.list())

    assert script.requests[0].headers["Accept"] == "application/json;version=2"
    assert script.requests[0].headers["Authorization"].startswith("Basic ")


@pytest.mark.parametrize("end", [{}, {"nextCursor": None}, {"next_cursor": None}, {"nextCursor": ""}])
@pytest.mark.parametrize("spelling", ["next_cursor", "nextCursor"])
def test_s4_03_both_spellings_of_the_cursor_go_on_and_end(world: World, spelling: str, end: dict[str, Any]) -> None:
    client = world.client(
        success({"items": [CONNECTION], spelling: "2"}, message="Operation performed."), success({"items": [CONNECTION], **end})
    )

    assert len(world.do(client.connections.list())) == 2


def test_s4_04_every_field_of_a_listed_connection_is_read(world: World) -> None:
    (connection,) = world.do(world.client(success({"items": [CONNECTION]})).connections.list())

    assert connection.additional_properties == connection.status.additional_properties == {}
    assert connection.to_dict() == CONNECTION
    assert connection.status.rescheduled_for == connection.succeeded_at == connection.failed_at
    assert connection.status.tasks[0].details == "string"
    assert connection.connect_card_config.hide_setup_guide is True


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("update_state", "on_schedule"),
        ("update_state", "never_seen"),
        ("setup_state", "incomplete"),
        ("setup_state", "broken"),
        ("setup_state", "never_seen"),
        ("sync_state", "rescheduled"),
        ("sync_state", "never_seen"),
    ],
)
def test_s4_05_known_and_unseen_states_are_read_as_they_come(world: World, field: str, value: str) -> None:
    body = CONNECTION | {"status": CONNECTION["status"] | {field: value}, "schedule_type": "never_seen"}

    connection = world.do(world.client(success(body)).connections.get("a"))

    assert getattr(connection.status, field) == value
    assert connection.schedule_type == "never_seen"
    assert connection.to_dict() == body


@pytest.mark.parametrize("details", ["text", {"a": 1}, ["a", {"b": None}], None, 7])
def test_s4_06_times_may_be_null_and_details_anything(world: World, details: Any) -> None:
    status = {key: value for key, value in CONNECTION["status"].items() if key != "schema_status"}
    body = CONNECTION | {
        "status": status | {"rescheduled_for": None, "warnings": [{"code": "a", "message": "b", "details": details}]},
        "succeeded_at": None,
        "failed_at": None,
        "setup_tests": [{"title": "a", "status": "FAILED", "message": "b", "details": details}],
    }

    connection = world.do(world.client(success(body)).connections.get("a"))

    assert connection.succeeded_at is None
    assert connection.status.schema_status is None
    assert "schema_status" not in connection.status
    assert connection.status.warnings[0].details == connection.setup_tests[0].details == details
    assert connection.to_dict() == body


def test_s4_07_the_token_of_a_connect_card_does_not_show(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    broken = {"code": "Success", "data": [{"connect_card": CONNECTION["connect_card"]}]}

    connection = world.do(world.client(success(CONNECTION)).connections.get("a"))
    with pytest.raises(UnexpectedResponse) as caught:
        world.do(world.client(httpx.Response(200, json=broken)).connections.get("a"))

    assert "eyJ0" not in f"{connection!r} {connection.connect_card} {caught.value} {vars(caught.value)} {caplog.text}"
    assert connection.connect_card.token == "eyJ0eXAiOiJKV1Qi"

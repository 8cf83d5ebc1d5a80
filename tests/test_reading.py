# pyright: reportPrivateUsage=false
# A response is read as an operation reads it, without its arguments.
"""Responses that lack something, have another shape, or are made to hurt."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import import_module
from math import inf
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api_document import Operation
from document import OPERATIONS
from fivetran_api.api.connections import list_connections
from fivetran_api.models import SchemaConfig
from fivetran_facade import (
    AsyncFivetran,
    Fivetran,
    FivetranError,
    NotFound,
    RateLimited,
    Retry,
    Selection,
    ServerError,
    UnexpectedResponse,
    VirtualClock,
    webhooks,
)
from fivetran_facade._engine.engine import reader_of
from worlds import Script, World, failure, success

CHECK_FIRST = "it may have been carried out: check before sending it again"
READ = [operation for operation in OPERATIONS if operation.answer.is_json]
CHANGES = [operation for operation in READ if operation.method != "get"]
LISTINGS = [operation for operation in READ if "items" in operation.answer.example.get("data", {})]
each_change = pytest.mark.parametrize("operation", CHANGES, ids=str)
each_listing = pytest.mark.parametrize("operation", LISTINGS, ids=str)


def module_of(operation: Operation) -> Any:
    return import_module(f"fivetran_api.api.{operation.node['tags'][0]}.{operation.node['operationId']}")


def answered(operation: Operation, response: httpx.Response) -> Any:
    """The answer of an operation if the API responds like this."""
    with Fivetran("key", "the-api-secret", transport=Script(response), retry=Retry(attempts=1)) as client:
        engine = client._engine
        request = httpx.Request(operation.method.upper(), "https://api.fivetran.com/v1/any")
        read: Callable[[httpx.Response], Any] = reader_of(module_of(operation))
        return engine.perform(engine.exchange.call(request, engine.options, read))


def error_of(operation: Operation, response: httpx.Response) -> UnexpectedResponse:
    """The error that an operation ends in if the API responds like this."""
    with pytest.raises(UnexpectedResponse) as caught:
        answered(operation, response)
    return caught.value


# What an answer lacks


@pytest.mark.parametrize(
    "response",
    [
        httpx.Response(200),
        httpx.Response(204),
        httpx.Response(200, json={}),
        httpx.Response(200, json={"code": "Success"}),
        httpx.Response(200, json={"code": "Success", "data": None}),
        httpx.Response(200, json={"data": {}}),
    ],
    ids=["empty", "204", "no code", "no data", "null data", "empty data"],
)
@each_change
def test_a_change_that_was_made_does_not_fail_for_what_its_answer_lacks(operation: Operation, response: httpx.Response) -> None:
    answer = answered(operation, response)
    if "data" in answer._attributes:
        assert answer.data.to_dict() == {}


@each_change
def test_a_change_whose_answer_cannot_be_read_may_have_been_made(operation: Operation) -> None:
    error = error_of(operation, httpx.Response(200, html="<p>Hello"))
    assert error.may_have_been_done
    assert str(error).endswith(CHECK_FIRST)


@pytest.mark.parametrize("data", ["done", 7, [], False])
@pytest.mark.parametrize("operation", [each for each in CHANGES if "data" in each.answer.example], ids=str)
def test_a_change_whose_data_has_another_shape_may_have_been_made(operation: Operation, data: object) -> None:
    error = error_of(operation, httpx.Response(200, json={"code": "Success", "data": data}))
    assert error.may_have_been_done
    assert "in place of an object as data" in str(error)


def test_a_redirect_of_a_change_was_not_followed(world: World) -> None:
    with pytest.raises(UnexpectedResponse) as caught:
        world.do(world.client(httpx.Response(302, headers={"Location": "/x"})).groups.create(name="Shop"))
    assert not caught.value.may_have_been_done


def test_what_a_change_answered_without_is_none(world: World) -> None:
    group = world.do(world.client(httpx.Response(201, json={"code": "Created"})).groups.create(name="Shop"))
    assert (group.id, group.name) == (None, None)
    assert "id" not in group


@pytest.mark.parametrize("operation", [each for each in READ if each.method == "get"], ids=str)
def test_the_data_that_was_asked_for_is_needed(operation: Operation) -> None:
    for body in ({}, {"code": "Success"}, {"code": "Success", "data": None}):
        error = error_of(operation, httpx.Response(200, json=body))
        assert not error.may_have_been_done
        assert "lacks data (" in str(error) or "null in place of an object as data (" in str(error)
    assert "an empty body" in str(error_of(operation, httpx.Response(200)))


@pytest.mark.parametrize("operation", [each for each in READ if each.method == "get" and each not in LISTINGS], ids=str)
def test_a_thing_is_read_without_any_of_its_properties(operation: Operation) -> None:
    assert answered(operation, httpx.Response(200, json={"data": {}})).data.to_dict() == {}


@each_listing
def test_a_page_is_read_without_any_property_of_its_items(operation: Operation) -> None:
    page = answered(operation, httpx.Response(200, json={"data": {"items": [{}, {}]}})).data
    assert [each.to_dict() for each in page.items] == [{}, {}]


@pytest.mark.parametrize("items", [None, {}, {"a": {}}, "", "abc", 0, 7, True])
@each_listing
def test_a_page_needs_a_list_of_items(operation: Operation, items: object) -> None:
    error = error_of(operation, httpx.Response(200, json={"code": "Success", "data": {"items": items}}))
    assert "in place of a list as data.items (" in str(error)


@each_listing
def test_a_page_without_items_says_so(operation: Operation) -> None:
    error = error_of(operation, httpx.Response(200, json={"code": "Success", "data": {}}))
    assert "lacks data.items (" in str(error)


@pytest.mark.parametrize(
    ("item", "shown"),
    [(None, "null"), (3, "a number"), (0.5, "a number"), (True, "true or false"), ("a", "a text"), ([], "a list")],
)
def test_an_item_of_another_shape_is_found_in_a_page_of_a_thousand(world: World, item: object, shown: str) -> None:
    items: list[object] = [{"id": str(number)} for number in range(1000)]
    items[937] = item
    with pytest.raises(UnexpectedResponse) as caught:
        world.do(world.client(success({"items": items})).connections.list())
    assert f"200 with a body that has {shown} in place of an object as data.items[937] (GET " in str(caught.value)


# What stands in lists and maps


@pytest.mark.parametrize(
    "config",
    [
        {"schemas": {"a": None}},
        {"schemas": {"a": {"tables": {"t": None}}}},
        {"schemas": {"a": {"tables": {"t": {"columns": {"c": None, "d": {"enabled": True}}}}}}},
        {"schemas": {"a": 7, "b": "x", "c": []}},
        {"schemas": []},
        {"schemas": {"a": {"tables": 7}}},
    ],
)
def test_what_is_null_or_of_another_shape_in_a_map_is_kept(world: World, config: dict[str, Any]) -> None:
    read = world.do(world.client(success(config)).schemas.get("speak_inexpensive"))
    assert isinstance(read, SchemaConfig)
    assert read.to_dict() == config
    repr(read)


def test_a_null_between_tables_is_none(world: World) -> None:
    config = {"schemas": {"a": {"tables": {"t": None, "u": {"enabled": True}}}}}
    read = world.do(world.client(success(config)).schemas.get("speak_inexpensive"))
    tables = read.schemas["a"].tables
    assert (tables["t"], tables["u"].enabled) == (None, True)


@pytest.mark.parametrize("tasks", [7, None, "x", {}, [None], [7, {"code": "reconnect"}]])
def test_tasks_of_another_shape_are_kept(world: World, tasks: object) -> None:
    connection = {"id": "speak_inexpensive", "status": {"tasks": tasks}}
    assert world.do(world.client(success(connection)).connections.get("speak_inexpensive")).to_dict() == connection


# What does not come from the server


def hooked(world: World, script: Script, *, reading: bool = False) -> Any:
    """A client through one of httpx's whose hook raises for each status that is no success."""

    def check(response: httpx.Response) -> None:
        if reading:
            response.read()
        response.raise_for_status()

    async def check_async(response: httpx.Response) -> None:
        if reading:
            await response.aread()
        response.raise_for_status()

    if world.is_async:
        http: Any = httpx.AsyncClient(transport=script, event_hooks={"response": [check_async]})
    else:
        http = httpx.Client(transport=script, event_hooks={"response": [check]})
    return world.client(http_client=http)


@pytest.mark.parametrize("reading", [True, False])
def test_a_hook_that_raises_for_a_status_changes_no_error(world: World, *, reading: bool) -> None:
    unread = httpx.Response(404, stream=httpx.ByteStream(b'{"code": "NotFound_Group"}'))
    with pytest.raises(NotFound) as caught:
        world.do(hooked(world, Script(unread), reading=reading).groups.get("nowhere"))
    assert caught.value.code == ("NotFound_Group" if reading else None)


def test_a_hook_that_raises_for_a_status_stops_no_retry(world: World) -> None:
    script = Script(failure(429, **{"Retry-After": "7"}), httpx.Response(302), success({"id": "decent_dropsy"}))
    with pytest.raises(UnexpectedResponse, match="a redirect"):
        world.do(hooked(world, script).groups.get("decent_dropsy"))
    assert (len(script.requests), world.waits) == (2, [7])


def test_a_hook_that_raises_for_a_status_leaves_a_packed_body_readable(world: World) -> None:
    packed = httpx.Response(500, content=b"Oh", headers={"Content-Encoding": "identity", "X-Request-Id": "r-7"})
    with pytest.raises(ServerError) as caught:
        world.do(hooked(world, Script(packed), reading=True).groups.create(name="Shop"))
    assert (caught.value.body, caught.value.request_id, caught.value.may_have_been_done) == ("Oh", "r-7", True)


def test_a_closed_client_is_the_callers_mistake(world: World) -> None:
    client = world.client(success({"id": "decent_dropsy"}))
    listing = client.groups.list()
    world.close(client)
    calls: list[Callable[[], object]] = [
        lambda: client.groups.get("decent_dropsy"),
        lambda: client.groups.create(name="Shop"),
        lambda: listing,
    ]
    for call in calls:
        with pytest.raises(ValueError, match=r"is closed"):
            world.do(call())


@pytest.mark.parametrize("kind", [Fivetran, AsyncFivetran])
@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Length": "5"},
        {"content-length": "abc"},
        {"Transfer-Encoding": "chunked"},
        {"X-Team": "a\nb"},
        {"X-Team": "a\r\nAuthorization: x"},
        {"X-Team": "a\0"},
        {"X Team": "a"},
        {"": "a"},
    ],
    ids=repr,
)
def test_a_header_that_would_break_requests_is_refused(kind: type[Fivetran | AsyncFivetran], headers: dict[str, str]) -> None:
    name = next(iter(headers))
    with pytest.raises(ValueError, match=f"the header '{name}' cannot be given"):
        kind("key", "the-api-secret", headers=headers)
    with pytest.raises(ValueError, match=f"the header '{name}' cannot be given"):
        kind("key", "the-api-secret").with_options(headers=headers)


# What a server says to hurt

DATES = st.sampled_from(
    [
        "Mon, 01 Jan 0001 00:00:00 +1400",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Fri, 31 Dec 9999 23:59:59 -1400",
        "Thu, 01 Jan 1970 00:00:00 +9999999999999999",
        "9" * 20,
        "Thu, 99999999999999999999 Jan 1970 00:00:00 GMT",
        "Sun, 01 Mar 2026 12:00:00 GMT",
        "",
    ]
)
WAITS = st.sampled_from(
    ["9" * 400, "1e400", "-1", "Fri, 31 Dec 9999 23:59:59 -1400", "Mon, 01 Jan 0001 00:00:00 +1400", "5", "nan"]
)
TEXTS = st.sampled_from(
    [
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
        "9" * 20,
        "2026-03-01T12:00:00Z",
        "2026-03-01T12:00:01",
        "\ud800",
        "x" * 100_000,
        "syncing",
        "connected",
        "rescheduled",
        "paused",
        "auto",
        "manual",
        "SUCCEEDED",
        "speak_inexpensive",
        "",
    ]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.floats(allow_nan=False) | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["id", "code", "tables", "tasks"]), inner, max_size=2)
    ),
    max_leaves=4,
)


def things(*names: str, **inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Objects that have some of these properties, with any values or rather with those of `inner`."""
    given_names = {name: inner.get(name, VALUES) | VALUES for name in (*names, *inner)}
    return st.fixed_dictionaries({}, optional=given_names) | st.fixed_dictionaries(given_names)


TASKS = st.lists(things("code", "message", "details") | VALUES, max_size=2)
CONNECTIONS = things(
    "group_id",
    "service",
    "succeeded_at",
    "failed_at",
    "schedule_type",
    "config",
    "schema",
    id=st.just("speak_inexpensive"),
    paused=st.just(False),
    schedule=things("schedule_type"),
    status=things(
        "update_state",
        "is_historical_sync",
        "rescheduled_for",
        "schema_status",
        setup_state=st.just("connected"),
        sync_state=st.sampled_from(["scheduled", "syncing", "rescheduled", "paused"]),
        tasks=TASKS,
        warnings=TASKS,
    ),
)
TRANSFORMATIONS = things("id", "status", "last_ended_at", "last_started_at", "paused", "schedule")
COLUMNS = things("enabled", "hashed", "is_primary_key", "masking_algorithm", "enabled_patch_settings", "name_in_destination")
TABLES = things(
    "enabled",
    "sync_mode",
    "row_filters",
    "enabled_patch_settings",
    columns=st.dictionaries(TEXTS, COLUMNS | VALUES, max_size=2),
)
CONFIGS = things(
    "schema_change_handling",
    schemas=st.dictionaries(
        TEXTS, things("enabled", tables=st.dictionaries(TEXTS, TABLES | VALUES, max_size=2)) | VALUES, max_size=2
    ),
    columns=st.dictionaries(TEXTS, COLUMNS | VALUES, max_size=2),
)
RECORDS = things("start", "end", "started_at", "ended_at", "status", "sync_id")
DATA = things("next_cursor", "nextCursor", items=st.lists(CONNECTIONS | RECORDS | VALUES, max_size=3))
BODIES = things("code", "message", data=CONNECTIONS | TRANSFORMATIONS | CONFIGS | DATA)


def response(status: int, body: str | bytes, headers: dict[str, str]) -> httpx.Response:
    """A response with a body of its own."""
    return httpx.Response(status, content=body, headers=headers)


RESPONSES = st.builds(
    response,
    st.sampled_from([200, 200, 200, 200, 201, 204, 302, 400, 401, 403, 404, 409, 423, 429, 500, 503]),
    BODIES.map(json.dumps) | st.binary(max_size=20) | st.just("<p>Sign in"),
    st.fixed_dictionaries({}, optional={"Date": DATES, "Retry-After": WAITS, "X-Rate-Limit": WAITS}),
)
CALLS: dict[str, Callable[[Fivetran], Any]] = {
    "get": lambda client: client.connections.get("speak_inexpensive"),
    "update": lambda client: client.connections.update("speak_inexpensive", paused=True),
    "delete": lambda client: client.connections.delete("speak_inexpensive"),
    "list": lambda client: list(client.connections.list()),
    "prefetch": lambda client: list(client.with_options(prefetch=True).connections.list()),
    "history": lambda client: list(client.connections.list_sync_history("speak_inexpensive")),
    "call": lambda client: client.call(list_connections),
    "request": lambda client: client.request("GET", "/v1/connections"),
    "start_sync": lambda client: client.connections.start_sync("speak_inexpensive"),
    "sync_and_wait": lambda client: client.connections.sync_and_wait("speak_inexpensive", timeout=500),
    "retrigger": lambda client: client.connections.sync_and_wait("speak_inexpensive", on_rescheduled="retrigger", timeout=500),
    "unpause": lambda client: client.connections.sync_and_wait("speak_inexpensive", on_paused="unpause", timeout=500),
    "resync_and_wait": lambda client: client.connections.resync_and_wait("speak_inexpensive", timeout=500),
    "sync_many": lambda client: list(client.connections.sync_many(timeout=500)),
    "sync_many of some": lambda client: list(client.connections.sync_many(["speak_inexpensive", "a", "b", "c"], timeout=500)),
    "run_and_wait": lambda client: client.transformations.run_and_wait("run_down", timeout=500),
    "check_config": lambda client: client.connections.check_config("postgres", {"host": "db"}),
    "read_selection": lambda client: client.schemas.read_selection("speak_inexpensive"),
    "plan_selection": lambda client: client.schemas.plan_selection("speak_inexpensive", Selection()),
    "apply_selection": lambda client: client.schemas.apply_selection("speak_inexpensive", Selection()),
    "copy_selection": lambda client: client.schemas.copy_selection("speak_inexpensive", "other_one"),
    "server_time": lambda client: (client.request("GET", "/v1/any"), client.server_time, client.quota),
}


@pytest.mark.parametrize("name", CALLS)
@settings(deadline=None, max_examples=60)
@given(responses=st.lists(RESPONSES, min_size=1, max_size=5))
def test_whatever_a_server_says_ends_in_a_result_or_an_error_of_ours(name: str, responses: list[httpx.Response]) -> None:
    script = Script(*responses)
    with Fivetran("key", "the-api-secret", transport=script, clock=VirtualClock(), retry=Retry(attempts=2)) as client:
        try:
            outcome = CALLS[name](client)
        except FivetranError as error:
            outcome = error
            str(error)
        repr(outcome)


@settings(max_examples=300)
@given(
    payload=things(
        "event",
        "created",
        "connection_id",
        "sync_id",
        event=st.just("sync_end"),
        data=things("status", "reason", "rescheduledAt"),
    )
)
def test_whatever_a_webhook_says_is_an_event_or_an_error_of_ours(payload: Any) -> None:
    try:
        event = webhooks.parse(json.dumps(payload))
    except FivetranError:
        return
    repr(event)
    assert event.key == webhooks.parse(json.dumps(payload)).key


@pytest.mark.parametrize("asked", ["9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_wait_beyond_all_clocks_is_one_of_a_year(world: World, asked: str) -> None:
    patient = Retry(attempts=2, longest_retry_after=inf, total=inf)
    client = world.client(failure(429, **{"Retry-After": asked}), retry=patient)
    with pytest.raises(RateLimited) as caught:
        world.do(client.groups.get("decent_dropsy"))
    assert world.waits == [caught.value.retry_after] == [366 * 86_400]

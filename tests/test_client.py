"""Both clients and their requests: the address, what a request carries, and who closes what."""

from __future__ import annotations

import asyncio
import json
from base64 import b64encode
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from fivetran_api import models
from fivetran_api.api.groups import create_group, delete_group, get_group, list_groups
from fivetran_facade import (
    AsyncFivetran,
    Clock,
    ConnectionFailed,
    FivetranError,
    NotFound,
    Quota,
    RateLimited,
    Retry,
    ServerError,
    TimedOut,
    Unauthorized,
    UnexpectedResponse,
    VirtualClock,
)
from fivetran_facade.budget import Budget
from worlds import Script, World, failure, success

GROUP = {"id": "decent_dropsy", "name": "Warehouse"}
PAGE = {"items": [GROUP]}
AUTHORIZATION = f"Basic {b64encode(b'key:the-api-secret').decode()}"


def sent(script: Script) -> httpx.Request:
    """The only request."""
    (request,) = script.requests
    return request


def test_a_method_returns_the_data_of_the_answer(world: World) -> None:
    group = world.do(world.client(success(GROUP)).groups.get("decent_dropsy"))

    assert models.Group.from_dict(GROUP) == group


@pytest.mark.parametrize("behind", ["", "/behind/a/proxy"])
@pytest.mark.parametrize("generated", [True, False])
@pytest.mark.parametrize(
    ("path", "second"),
    [
        ("/v1/connections", True),
        ("/v1/connections?cursor=x", True),
        ("/v1/connections/speak_inexpensive", True),
        ("/v1/connections/speak_inexpensive/sync", True),
        ("/v1/connections/speak_inexpensive/resync", True),
        ("/v1/connections/speak_inexpensive/state", True),
        ("/v1/connections/speak_inexpensive/test?x=/y", True),
        ("/v1/connections/speak_inexpensive/connect-card", True),
        ("/v1/destinations", True),
        ("/v1/destinations/decent_dropsy", True),
        ("/v1/destinations/decent_dropsy/test", True),
        ("/v1/groups", False),
        ("/v1/groups?next=/v1/connections", False),
        ("/v1/groups/decent_dropsy/connections", False),
        ("/v1/connections/speak_inexpensive/schemas", False),
        ("/v1/connections/speak_inexpensive/sync-history", False),
        ("/v1/connections/speak_inexpensive/schemas/sync", False),
    ],
)
def test_the_second_version_of_an_answer_is_asked_for_where_there_is_one(
    world: World, path: str, behind: str, *, second: bool, generated: bool
) -> None:
    script = Script(success())
    client = world.client(transport=script, base_url=f"https://gateway.example{behind}")
    if generated:
        http = client.api.get_async_httpx_client() if world.is_async else client.api.get_httpx_client()
        world.do(http.get(path))
    else:
        world.do(client.request("GET", path))
    assert sent(script).headers["Accept"] == "application/json" + (";version=2" if second else "")


@pytest.mark.parametrize("accept", ["text/csv", "application/json;version=1"])
def test_an_accept_header_of_the_caller_stays(world: World, accept: str) -> None:
    script = Script(success())
    world.do(world.client(transport=script).with_options(headers={"accept": accept}).request("GET", "/v1/connections"))
    assert sent(script).headers.get_list("Accept") == [accept]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"api_key": 5}, "api_key must be a str, not int"),
        ({"api_secret": b"secret"}, "api_secret must be a str, not bytes"),
        ({"base_url": 5}, "base_url must be a str, not int"),
        ({"retry": 5}, "retry must be a Retry, not int"),
        ({"clock": 5}, "clock must be a Clock, not int"),
        ({"budget": "standard"}, "budget must be a Budget, not str"),
        ({"prefetch": "no"}, "prefetch must be a bool, not str"),
        ({"allow_http": 1}, "allow_http must be a bool, not int"),
        ({"timeout": "5"}, "timeout must be a number of seconds, not '5'"),
        ({"timeout": True}, "timeout must be a number of seconds, not True"),
    ],
)
def test_an_option_of_another_type_is_refused_by_name(world: World, options: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError) as caught:
        world.client(transport=Script(), **options)

    assert str(caught.value) == message


def test_credentials_that_are_no_function_are_refused_without_showing_them(world: World) -> None:
    with pytest.raises(TypeError) as caught:
        world.client(transport=Script(), credentials=("the-key", "the-secret"))

    assert str(caught.value) == "credentials must be a Callable, not tuple"


@pytest.mark.parametrize("seconds", [0, -1, float("nan")])
def test_a_timeout_that_is_not_above_0_is_refused(world: World, seconds: float) -> None:
    with pytest.raises(ValueError, match="timeout must be above 0 seconds"):
        world.client(transport=Script(), timeout=seconds)
    with pytest.raises(ValueError, match="timeout must be above 0 seconds"):
        world.client(transport=Script()).with_options(timeout=seconds)


@pytest.mark.parametrize("options", [{"retry": 5}, {"prefetch": "no"}, {"allow_http": "no"}, {"timeout": "5"}, {"base_url": 5}])
def test_with_options_refuses_another_type_by_name(world: World, options: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=f"^{next(iter(options))} must be "):
        world.client(transport=Script()).with_options(**options)


@pytest.mark.parametrize(
    ("args", "options", "message"),
    [
        ((get_group,), {}, "call(get_group): missing a required argument: 'group_id'"),
        ((get_group, "a"), {"limit": 5}, "call(get_group): got an unexpected keyword argument 'limit'"),
        (("a",), {}, "operation must be a module such as fivetran_api.api.groups.get_group, not 'a'"),
    ],
)
def test_a_wrong_call_names_the_operation_and_the_argument(
    world: World, args: tuple[Any, ...], options: dict[str, Any], message: str
) -> None:
    script = Script()
    with pytest.raises(TypeError) as caught:
        world.do(world.client(transport=script).call(*args, **options))

    assert str(caught.value) == message
    assert not script.requests


def test_a_method_whose_answer_has_no_data_returns_none(world: World) -> None:
    assert world.do(world.client(success(message="Gone")).groups.delete("decent_dropsy")) is None


def test_call_returns_the_envelope_of_an_answer_without_data(world: World) -> None:
    envelope = world.do(world.client(success(message="Gone")).call(delete_group, "decent_dropsy"))

    assert (type(envelope), envelope.code, envelope.message) == (models.Envelope, "Success", "Gone")


def test_keywords_become_the_body_and_what_is_left_out_is_not_sent(world: World) -> None:
    script = Script(success({"id": "a"}))

    world.do(world.client(transport=script).connections.update("a", paused=False, daily_sync_time=None))

    assert ("PATCH", "/v1/connections/a") == (sent(script).method, sent(script).url.path)
    assert {"paused": False, "daily_sync_time": None} == json.loads(sent(script).content)


def test_path_parameters_may_be_named(world: World) -> None:
    script = Script(success({"id": "a"}))

    world.do(world.client(transport=script).connections.update(connection_id="a", paused=True))

    assert sent(script).url.path == "/v1/connections/a"


def test_none_for_a_filter_is_not_sent(world: World) -> None:
    script = Script(success(PAGE))

    world.do(world.client(transport=script).connections.list(group_id=None, limit=5))

    assert sent(script).url.query == b"limit=5"


@pytest.mark.parametrize("value", ["../groups", "a/b?c#d", "..", ".", "a%2Fb", "ä ö", "a\nb", "http://elsewhere/"])
def test_an_id_cannot_leave_its_segment(world: World, value: str) -> None:
    script = Script(success({"id": "a"}))

    world.do(world.client(transport=script).connections.get(value))

    path, _, query = sent(script).url.raw_path.partition(b"?")
    assert (sent(script).url.host, path.count(b"/"), query) == ("api.fivetran.com", 3, b"")
    assert httpx.URL(path.decode().replace("%2E", ".")).path.removeprefix("/v1/connections/") in (
        value,
        "..",
        ".",
        "/v1/",
        "/v1/connections/",
    )


@pytest.mark.parametrize("value", ["", " ", "\n", None, 7])
def test_what_is_no_id_is_refused_before_anything_is_sent(world: World, value: Any) -> None:
    script = Script(success(PAGE))

    with pytest.raises(ValueError if isinstance(value, str) else TypeError, match=r"^group_id must "):
        world.do(world.client(transport=script).groups.get(value))

    assert script.requests == []


def test_an_unknown_keyword_of_a_listing_is_refused_at_once(world: World) -> None:
    client = world.client(success(PAGE))

    with pytest.raises(TypeError, match="grup_id"):
        client.connections.list(grup_id="a")


def test_every_request_says_who_sends_it_and_what_it_takes(world: World) -> None:
    script = Script(success(PAGE))

    world.do(world.client(transport=script).groups.list())

    assert sent(script).headers["User-Agent"].startswith("fivetran-facade/")
    assert sent(script).headers["Accept"] == "application/json"
    assert sent(script).headers["Authorization"] == AUTHORIZATION


@pytest.mark.parametrize("base_url", ["https://gateway.example/fivetran", "https://gateway.example/fivetran/v1/"])
def test_the_base_url_may_have_a_path(world: World, base_url: str) -> None:
    script = Script(success(PAGE))

    world.do(world.client(transport=script, base_url=base_url).connections.list())

    assert str(sent(script).url) == "https://gateway.example/fivetran/v1/connections?limit=1000"
    assert sent(script).headers["Accept"] == "application/json;version=2"


def test_options_hold_for_the_copy_alone(world: World) -> None:
    script = Script(httpx.Response(500))
    client = world.client(transport=script)
    patient = client.groups
    impatient = client.with_options(
        retry=Retry(attempts=1), timeout=3.0, headers={"X-Reason": "test"}, base_url="http://127.0.0.1:9"
    )

    with pytest.raises(ServerError):
        world.do(impatient.groups.get("a"))

    request = sent(script)
    assert (request.url.host, request.headers["X-Reason"]) == ("127.0.0.1", "test")
    assert impatient.groups is not patient

    with pytest.raises(ServerError):
        world.do(client.groups.get("a"))

    assert len(script.requests) == 1 + Retry().attempts
    assert script.requests[-1].url.host == "api.fivetran.com"
    assert "X-Reason" not in script.requests[-1].headers


def test_headers_of_a_copy_are_added_to_those_of_the_client(world: World) -> None:
    script = Script(success(GROUP))
    client = world.client(transport=script, headers={"X-Team": "data"})

    world.do(client.with_options(headers={"X-Reason": "test"}).groups.get("a"))

    world.do(client.groups.get("a"))
    ours, before = (request.headers for request in script.requests)
    assert (ours["X-Team"], ours.pop("X-Reason")) == ("data", "test")
    assert ours == before


def test_the_timeout_reaches_the_transport(world: World) -> None:
    seen: list[Any] = []

    def note(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"]["read"])
        return success(GROUP)

    client = world.client(transport=httpx.MockTransport(note))
    for one in (client, client.with_options(timeout=5.0), client.with_options(timeout=None)):
        world.do(one.groups.get("a"))

    assert seen == [120.0, 5.0, None]


def test_call_takes_any_operation_and_returns_the_whole_answer(world: World) -> None:
    answer = world.do(world.client(success(GROUP, message="Found")).call(get_group, "decent_dropsy"))

    assert isinstance(answer, models.GroupEnvelope)
    assert ("Success", "Found", "Warehouse") == (answer.code, answer.message, answer.data.name)


def test_request_takes_any_path_and_returns_the_response(world: World) -> None:
    script = Script(httpx.Response(200, json={"any": "thing"}))

    response = world.do(world.client(transport=script).request("post", "/v9/new", params={"a": 1}, json={"b": 2}))

    assert response.json() == {"any": "thing"}
    assert (sent(script).method, str(sent(script).url)) == ("POST", "https://api.fivetran.com/v9/new?a=1")
    assert json.loads(sent(script).content) == {"b": 2}


def test_request_maps_errors_like_every_call(world: World) -> None:
    with pytest.raises(NotFound):
        world.do(world.client(failure(404)).request("GET", "/v1/nothing"))


@pytest.mark.parametrize("path", ["https://elsewhere.example/v1/groups", "v1/groups", ""])
def test_request_stays_with_the_api(world: World, path: str) -> None:
    script = Script(success())

    with pytest.raises(ValueError, match="slash"):
        world.do(world.client(transport=script).request("GET", path))

    assert script.requests == []


@pytest.mark.parametrize("path", ["//elsewhere.example/v1", "/@elsewhere.example", "/\\elsewhere.example"])
def test_no_path_leads_to_another_host(world: World, path: str) -> None:
    script = Script(success())

    world.do(world.client(transport=script).request("GET", path))

    assert sent(script).url.host == "api.fivetran.com"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed_with_credentials(world: World, status: int) -> None:
    script = Script(httpx.Response(status, headers={"Location": "https://elsewhere.example/v1/groups"}))

    with pytest.raises(UnexpectedResponse, match=r"redirect to https://elsewhere\.example"):
        world.do(world.client(transport=script).groups.get("a"))

    assert len(script.requests) == 1


def test_generated_functions_behave_like_the_facade(world: World) -> None:
    client = world.client(httpx.Response(503), success(PAGE), httpx.Response(404))
    raw = list_groups.asyncio_detailed if world.is_async else list_groups.sync_detailed

    response = world.do(raw(client=client.api))

    assert (response.status_code, response.parsed.data.items[0].id) == (200, "decent_dropsy")
    assert len(world.waits) == 1
    with pytest.raises(NotFound):
        world.do(raw(client=client.api))


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://elsewhere.example",
        "https://api.fivetran.com:8443",
        "http://api.fivetran.com",
        "https://api.fivetran.com.elsewhere.example",
        "https://fivetran.com",
    ],
)
def test_the_generated_client_keeps_credentials_from_other_hosts(world: World, elsewhere: str) -> None:
    script = Script(success())
    api = world.client(transport=script).api
    http = api.get_async_httpx_client() if world.is_async else api.get_httpx_client()

    world.do(http.request("GET", f"{elsewhere}/v1/groups"))

    assert str(sent(script).url) == f"{elsewhere}/v1/groups"
    assert "Authorization" not in sent(script).headers


@pytest.mark.parametrize("url", ["/v1/groups", "https://api.fivetran.com/v1/groups", "https://API.fivetran.com:443/v1/groups"])
def test_the_generated_client_signs_for_the_api(world: World, url: str) -> None:
    script = Script(success())
    api = world.client(transport=script).api
    http = api.get_async_httpx_client() if world.is_async else api.get_httpx_client()

    world.do(http.request("GET", url))

    assert sent(script).headers["Authorization"] == AUTHORIZATION


def test_another_host_that_refuses_does_not_get_the_next_credentials(world: World) -> None:
    asked: list[int] = []

    def provider() -> tuple[str, str]:
        asked.append(1)
        return "key", f"secret {len(asked)}"

    script = Script(httpx.Response(401))
    api = world.client(transport=script, credentials=provider).api
    http = api.get_async_httpx_client() if world.is_async else api.get_httpx_client()

    with pytest.raises(Unauthorized):
        world.do(http.request("GET", "https://elsewhere.example/v1/groups"))

    assert (len(script.requests), asked) == (1, [])


def test_a_post_of_the_generated_client_is_not_repeated_if_it_may_have_been_done(world: World) -> None:
    script = Script(httpx.ReadError("lost"))
    raw = create_group.asyncio_detailed if world.is_async else create_group.sync_detailed

    with pytest.raises(ConnectionFailed) as caught:
        world.do(raw(client=world.client(transport=script).api, body=models.NewGroup(name="a")))

    assert (caught.value.may_have_been_done, len(script.requests)) == (True, 1)


def test_the_quota_is_that_of_the_latest_answer(world: World) -> None:
    client = world.client(
        httpx.Response(
            200, json={"code": "Success", "data": GROUP}, headers={"X-Rate-Limit": "20000", "X-Rate-Limit-Remaining": "7"}
        )
    )
    assert client.quota is None

    world.do(client.groups.get("a"))

    assert Quota(limit=20000, remaining=7) == client.quota == client.with_options(timeout=1).quota


def test_a_client_that_was_handed_in_is_used_and_left_open(world: World) -> None:
    script = Script(success(GROUP))
    kind: Any = httpx.AsyncClient if world.is_async else httpx.Client
    lent = kind(transport=script, headers={"X-Team": "data"}, timeout=7.0, auth=("other", "pair"), follow_redirects=True)

    client = world.client(http_client=lent)
    world.do(client.groups.get("a"))
    world.close(client)

    assert sent(script).headers["X-Team"] == "data"
    assert sent(script).headers["Authorization"] == AUTHORIZATION
    assert not lent.is_closed
    world.close(lent)


def test_each_header_is_sent_once_whatever_the_client_that_was_handed_in_has(world: World) -> None:
    script = Script(success({"id": "speak_inexpensive"}))
    kind: Any = httpx.AsyncClient if world.is_async else httpx.Client
    with_own = kind(transport=script, headers={"accept": "text/html", "USER-AGENT": "other"})

    world.do(world.client(http_client=with_own, headers={"x-team": "data"}).connections.get("speak_inexpensive"))

    names = [name.lower() for name, _ in sent(script).headers.raw]
    assert sorted(names) == sorted(set(names))
    assert sent(script).headers["Accept"] == "application/json;version=2"
    assert sent(script).headers["User-Agent"].startswith("fivetran-facade/")


def test_a_client_that_was_handed_in_does_not_follow_redirects_for_us(world: World) -> None:
    script = Script(httpx.Response(302, headers={"Location": "https://elsewhere.example/"}), success(GROUP))
    kind: Any = httpx.AsyncClient if world.is_async else httpx.Client

    with pytest.raises(UnexpectedResponse):
        world.do(world.client(http_client=kind(transport=script, follow_redirects=True)).groups.get("a"))

    assert len(script.requests) == 1


def test_a_client_of_the_other_kind_is_refused(world: World) -> None:
    other: Any = httpx.Client if world.is_async else httpx.AsyncClient

    with pytest.raises(TypeError, match="httpx"):
        world.client(http_client=other())


def test_transport_and_client_together_are_refused(world: World) -> None:
    kind: Any = httpx.AsyncClient if world.is_async else httpx.Client

    with pytest.raises(TypeError, match="not both"):
        world.client(success(), http_client=kind())


class Noting(Script):
    """A script that notes whether its connections were closed."""

    closed = False

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def within(world: World, client: Any) -> None:
    """Enter and leave a client's `with` statement."""

    async def enter_and_leave() -> None:
        async with client:
            pass

    if world.is_async:
        world.do(enter_and_leave())
    else:
        with client:
            pass


def test_leaving_the_with_statement_closes_the_connections(world: World) -> None:
    transport = Noting(success(GROUP))

    within(world, world.client(transport=transport))

    assert transport.closed


@pytest.mark.parametrize("way", ["with", "close"])
def test_closing_what_with_options_returned_leaves_the_connections_open(world: World, way: str) -> None:
    transport = Noting(success(GROUP))
    client = world.client(transport=transport)
    other = client.with_options(timeout=5).with_options(timeout=6)

    within(world, other) if way == "with" else world.close(other)

    assert not transport.closed
    assert world.do(client.groups.get("a")).id == "decent_dropsy"
    world.close(client)
    assert transport.closed


def test_an_unknown_resource_is_an_attribute_error(world: World) -> None:
    client = world.client(success())

    with pytest.raises(AttributeError, match="conections"):
        _ = client.conections

    assert {"connections", "groups", "users"} <= set(dir(client))


def test_a_log_line_tells_of_each_answer_and_each_retry(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", "fivetran_facade")
    client = world.client(
        httpx.Response(503), httpx.Response(200, json={"data": GROUP, "code": "Success"}, headers={"X-Request-Id": "r-1"})
    )

    world.do(client.groups.get("a\nb"))

    lines = [(record.levelname, record.getMessage()) for record in caplog.records if record.name == "fivetran_facade"]
    assert [level for level, _ in lines] == ["DEBUG", "WARNING", "DEBUG"]
    assert lines[0][1].startswith("GET /v1/groups/a%0Ab 503 in ")
    assert "attempt 1" in lines[0][1]
    assert "again in" in lines[1][1]
    assert lines[2][1].endswith("attempt 2, request id r-1")


# Errors


@pytest.mark.parametrize("outcome", [failure(404), httpx.ReadError("lost"), httpx.Response(200, html="<p>Hello")], ids=repr)
def test_there_are_five_frames_at_most_between_the_caller_and_an_error(
    world: World, outcome: httpx.Response | httpx.RequestError
) -> None:
    client = world.client(outcome, retry=Retry(attempts=1))

    async def ask() -> None:
        await client.groups.get("a")

    def ask_and_wait() -> None:
        client.groups.get("a")

    with pytest.raises(FivetranError) as caught:
        world.do(ask()) if world.is_async else ask_and_wait()

    names = [entry.name for entry in caught.traceback]
    caller = max(place for place, name in enumerate(names) if name.startswith("ask"))
    assert 1 <= len(names[caller + 1 :]) <= 5


# Time


def test_backoff_takes_the_time_of_the_clock(world: World) -> None:
    clock = VirtualClock()
    client = world.client(failure(429, **{"Retry-After": "100"}), success(GROUP), clock=clock)

    world.do(client.groups.get("a"))

    assert clock.now() == 100


def test_a_virtual_clock_is_moved_by_sleeping_alone(world: World) -> None:
    clock = VirtualClock()
    assert (clock.now(), clock.now()) == (0, 0)

    if world.is_async:
        world.do(clock.sleep_async(2.5))
    else:
        clock.sleep(2.5)

    assert (clock.now(), VirtualClock().now()) == (2.5, 0)


def test_the_clock_of_a_client_does_not_go_back() -> None:
    clock = Clock()
    moments = [clock.now() for _ in range(100)]
    assert moments == sorted(moments)


# Deadlines of the engine


class Slow(Script):
    """A script whose answers take time of a clock."""

    def __init__(self, clock: VirtualClock, seconds: float, *answers: Any) -> None:
        super().__init__(*answers)
        self.timeouts: list[dict[str, float]] = []
        self._clock, self._seconds = clock, seconds

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.timeouts.append(request.extensions["timeout"])
        self._clock.sleep(self._seconds)
        return super().answer(request)


def until(client: Any, deadline: float) -> Any:
    """Make a call with a deadline, and return its result."""
    return client._engine.with_options(deadline=deadline).call(get_group, "a")


def test_a_request_has_what_is_left_until_the_deadline(world: World) -> None:
    clock = VirtualClock()
    script = Slow(clock, 3.0, failure(429, **{"Retry-After": "2"}), success(GROUP))
    client = world.client(transport=script, clock=clock)

    assert world.do(until(client, 11.0)).data.id == "decent_dropsy"

    assert [timeout["read"] for timeout in script.timeouts] == [11.0, 6.0]
    assert [timeout["connect"] for timeout in script.timeouts] == [10.0, 6.0]


def test_a_call_without_a_timeout_ends_at_the_deadline_too(world: World) -> None:
    clock = VirtualClock()
    script = Slow(clock, 1.0, success(GROUP))

    world.do(until(world.client(transport=script, clock=clock, timeout=None), 7.0))

    assert set(script.timeouts[0].values()) == {7.0}


@pytest.mark.parametrize(("asked", "slept"), [("6", [6.0]), ("7", []), ("60", [])])
def test_no_wait_before_a_retry_reaches_the_deadline(world: World, asked: str, slept: list[float]) -> None:
    script = Script(failure(429, **{"Retry-After": asked}), success(GROUP))
    client = world.client(transport=script)

    if slept:
        world.do(until(client, 7.0))
    else:
        with pytest.raises(RateLimited):
            world.do(until(client, 7.0))

    assert (world.waits, len(script.requests)) == (slept, 1 + len(slept))


def test_no_wait_for_the_budget_goes_past_the_deadline(world: World) -> None:
    script = Script(success(GROUP))
    client = world.client(transport=script, budget=Budget("trial", share=0.002))
    world.do(client.groups.get("a"))

    with pytest.raises(TimedOut, match="limits") as caught:
        world.do(until(client, 3599.0))
    assert (world.waits, len(script.requests), caught.value.may_have_been_done) == ([], 1, False)

    world.do(client.groups.get("a"))
    assert world.waits == [3600]  # what was not sent has taken no room


@pytest.mark.parametrize("now", [10, 11])
def test_nothing_is_sent_after_the_deadline(world: World, now: float) -> None:
    clock = VirtualClock()
    clock.sleep(now)
    script = Script(success(GROUP))

    with pytest.raises(TimedOut, match="deadline"):
        world.do(until(world.client(transport=script, clock=clock), 10.0))

    assert script.requests == []


class Dripping(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that never ends; each piece takes a second."""

    def __init__(self, clock: VirtualClock) -> None:
        self._clock = clock
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        while True:
            self._clock.sleep(1)
            yield b" "

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            self._clock.sleep(1)
            yield b" "

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


@pytest.mark.parametrize("status", [200, 500])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_body_that_drips_ends_at_the_deadline_and_is_closed(world: World, method: str, status: int) -> None:
    clock = VirtualClock()
    body = Dripping(clock)
    client = world.client(transport=httpx.MockTransport(lambda _: httpx.Response(status, stream=body)), clock=clock)
    engine = client._engine.with_options(deadline=60.0)

    with pytest.raises(TimedOut, match="deadline") as caught:
        world.do(engine.perform(engine.sent(engine.build(method, "/v1/groups"))))

    assert (clock.now(), body.closed) == (60.0, True)
    assert caught.value.may_have_been_done == (method == "POST")


# Admission


class Crowd(httpx.AsyncBaseTransport):
    """Holds requests until it is opened, and counts them."""

    def __init__(self) -> None:
        self.within = self.most = self.served = 0
        self.open = asyncio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.within += 1
        self.most = max(self.most, self.within)
        try:
            await self.open.wait()
        finally:
            self.within -= 1
        self.served += 1
        return success(GROUP)


async def settled() -> None:
    """Let all tasks go as far as they can."""
    for _ in range(100):
        await asyncio.sleep(0)


async def test_at_most_fifty_requests_are_under_way_and_all_are_served() -> None:
    crowd = Crowd()
    async with AsyncFivetran("key", "secret", transport=crowd) as fivetran:
        other = fivetran.with_options(timeout=5)
        tasks = [asyncio.create_task((other if n % 2 else fivetran).groups.get("a")) for n in range(100)]
        await settled()
        assert crowd.within == 50
        crowd.open.set()
        await asyncio.gather(*tasks)
    assert (crowd.most, crowd.served) == (50, 100)


async def test_a_client_that_was_handed_in_follows_its_own_limits() -> None:
    crowd = Crowd()
    async with httpx.AsyncClient(transport=crowd) as lent:
        fivetran = AsyncFivetran("key", "secret", http_client=lent)
        tasks = [asyncio.create_task(fivetran.groups.get("a")) for _ in range(100)]
        await settled()
        assert crowd.within == 100
        crowd.open.set()
        await asyncio.gather(*tasks)


async def test_calls_that_are_cancelled_give_their_place_to_others() -> None:
    """Both those that are under way and those that wait."""
    crowd = Crowd()
    async with AsyncFivetran("key", "secret", transport=crowd) as fivetran:
        tasks = [asyncio.create_task(fivetran.groups.get("a")) for _ in range(130)]
        await settled()
        for task in tasks[10:90]:  # forty that are under way, forty that wait
            task.cancel()
        await settled()
        assert crowd.within == 50
        crowd.open.set()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert crowd.served == 50
        await asyncio.gather(*(fivetran.groups.get("a") for _ in range(60)))
    assert (crowd.most, crowd.served) == (50, 110)


async def test_a_call_that_waits_before_a_retry_holds_no_place() -> None:
    answers = [failure(503)] * 50 + [success(GROUP)]
    waiting, go_on = 0, asyncio.Event()

    class Held(Clock):
        async def sleep_async(self, seconds: float) -> None:
            nonlocal waiting
            waiting += 1
            await go_on.wait()

    script = Script(*answers)
    async with AsyncFivetran("key", "secret", transport=script, clock=Held()) as fivetran:
        tasks = [asyncio.create_task(fivetran.groups.get("a")) for _ in range(50)]
        await settled()
        assert waiting == 50
        await asyncio.wait_for(fivetran.groups.get("b"), timeout=10)
        go_on.set()
        await asyncio.gather(*tasks)

"""What both clients do with a request: where it goes, what it carries, who closes what."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

import httpx
import pytest

from fivetran_api import models
from fivetran_api.api.groups import get_group, list_groups
from fivetran_facade import UNSET, AsyncFivetran, Fivetran, NotFound, Quota, Retry, ServerError, UnexpectedResponse
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

    assert models.Group(id="decent_dropsy", name="Warehouse", created_at=UNSET) == group  # type: ignore[arg-type]


def test_a_method_without_data_returns_the_envelope(world: World) -> None:
    envelope = world.do(world.client(success(message="Gone")).groups.delete("decent_dropsy"))

    assert models.Envelope(code="Success", message="Gone") == envelope


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


@pytest.mark.parametrize("value", ["", None, 7])
def test_what_is_no_id_is_refused_before_anything_is_sent(world: World, value: Any) -> None:
    script = Script(success(PAGE))

    with pytest.raises(TypeError, match="path"):
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

    assert str(sent(script).url) == "https://gateway.example/fivetran/v1/connections"
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


def test_leaving_the_with_statement_closes_the_connections() -> None:
    class Noting(Script):
        closed = False

        def close(self) -> None:
            self.closed = True

    transport = Noting(success(GROUP))
    with Fivetran("key", "secret", transport=transport) as fivetran:
        fivetran.groups.get("a")
        assert not transport.closed

    assert transport.closed


async def test_leaving_the_async_with_statement_closes_the_connections() -> None:
    class Noting(Script):
        closed = False

        async def aclose(self) -> None:
            self.closed = True

    transport = Noting(success(GROUP))
    async with AsyncFivetran("key", "secret", transport=transport) as fivetran:
        await fivetran.groups.get("a")
        assert not transport.closed

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

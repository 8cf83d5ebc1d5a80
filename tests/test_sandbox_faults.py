"""Misbehaviour on request: by the control endpoint, by a header, on a schedule, and on a real socket."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, cast

import httpx
import pytest
from sandbox_client import LocalClient

from fivetran_sandbox import Running, serve


@pytest.fixture
def sandbox() -> Iterator[LocalClient]:
    with LocalClient() as client:
        yield client


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    with serve(speed=0) as running:
        yield running


def fault(sandbox: LocalClient, **given: Any) -> None:
    response = sandbox.post("/_sandbox/faults", json=given)
    assert response.status_code == 200, response.text


def struck(sandbox: LocalClient, path: str = "/v1/groups", **given: Any) -> httpx.Response:
    return sandbox.get(path, headers={"X-Sandbox-Fault": json.dumps(given)})


def test_fail_twice_then_work(sandbox: LocalClient) -> None:
    """A fault strikes as often as it says, on the requests that fit."""
    fault(sandbox, status=503, times=2, method="GET", path="/v1/groups*")
    assert sandbox.get("/v1/users").status_code == 200
    assert [sandbox.get("/v1/groups").status_code for _ in range(3)] == [503, 503, 200]
    assert sandbox.data("/_sandbox/faults")[0]["struck"] == 2


def test_a_fault_can_let_requests_pass_first_and_be_cleared(sandbox: LocalClient) -> None:
    """Faults stand in line."""
    fault(sandbox, status=500, skip=1, times=1)
    fault(sandbox, status=429, retry_after=7)
    answers = [sandbox.get("/v1/groups") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [429, 500, 429]
    assert (answers[0].headers["Retry-After"], answers[0].json()["code"]) == ("7", "TooManyRequests")
    sandbox.delete("/_sandbox/faults")
    assert sandbox.get("/v1/groups").status_code == 200


def test_a_probability_is_the_same_for_the_same_seed(sandbox: LocalClient) -> None:
    """So that a failing test fails again."""

    def run(seed: int) -> list[int]:
        sandbox.delete("/_sandbox/faults")
        fault(sandbox, status=500, probability=0.5, seed=seed)
        return [sandbox.get("/v1/groups").status_code for _ in range(40)]

    first = run(1)
    assert first == run(1) != run(2)
    assert set(first) == {200, 500}


def test_a_replaced_answer_means_that_nothing_was_done_unless_said(sandbox: LocalClient) -> None:
    """The second kind is the one that loses answers to what was done."""
    before = len(sandbox.data("/v1/groups")["items"])
    for processed, more in ((False, 0), (True, 1)):
        headers = {"X-Sandbox-Fault": json.dumps({"status": 502} | ({"processed": True} if processed else {}))}
        assert sandbox.post("/v1/groups", json={"name": "x"}, headers=headers).status_code == 502
        assert len(sandbox.data("/v1/groups")["items"]) == before + more


def test_a_header_asks_for_a_fault_of_its_own(sandbox: LocalClient) -> None:
    """As JSON, or as name=value."""
    assert (
        sandbox.get("/v1/groups", headers={"X-Sandbox-Fault": "status=418, retry_after=soon"}).headers["Retry-After"] == "soon"
    )
    assert sandbox.get("/v1/groups", headers={"X-Sandbox-Fault": "html"}).status_code == 502
    assert struck(sandbox, body={"odd": 1}).json() == {"odd": 1}
    assert struck(sandbox, body="text").text == "text"
    assert sandbox.get("/v1/groups").status_code == 200


def test_bodies_can_be_cut_be_html_or_not_be_json(sandbox: LocalClient) -> None:
    """Each complete as HTTP."""
    cut = struck(sandbox, truncate=True)
    assert cut.status_code == 200
    with pytest.raises(json.JSONDecodeError):
        cut.json()
    page = struck(sandbox, html=True, status=200)
    assert (page.status_code, page.headers["Content-Type"], page.text[:9]) == (200, "text/html", "<!DOCTYPE")
    assert struck(sandbox, body="\ud800").content == b"\xed\xa0\x80"  # which no text is written as
    empty = struck(sandbox, status=204)
    assert (empty.content, empty.headers.get("Content-Length")) == (b"", None)


def test_headers_can_be_missing_wrong_or_more(sandbox: LocalClient) -> None:
    """Headers of any name."""
    answer = struck(
        sandbox, remove_headers=["X-Rate-Limit", "content-type"], headers={"X-More": "1", "X-Rate-Limit-Remaining": "many"}
    )
    assert "X-Rate-Limit" not in answer.headers
    assert "Content-Type" not in answer.headers
    assert (answer.headers["X-More"], answer.headers["X-Rate-Limit-Remaining"]) == ("1", "many")


def test_properties_can_be_null_absent_unknown_or_unheard_of(sandbox: LocalClient) -> None:
    """Ids stay, so that an item is still one."""
    path = "/v1/connections"
    plain = sandbox.data(path)["items"][0]
    named = struck(sandbox, path, nulls=["succeeded_at", "tasks"], absent=["schema"]).json()["data"]["items"][0]
    assert named["succeeded_at"] is named["status"]["tasks"] is None
    assert set(plain) - set(named) == {"schema"}
    assert set(struck(sandbox, path, absent="*").json()["data"]["items"][0]) == {"id"}
    nulled = struck(sandbox, path, nulls="*").json()["data"]["items"][0]
    assert {name for name, value in nulled.items() if value is not None} == {"id"}
    odd = struck(sandbox, path, unknown=True, enumerations="*").json()["data"]["items"][0]
    assert "unheard_of" in odd
    assert "unheard_of" in odd["status"]
    assert odd["status"]["sync_state"] == odd["schedule_type"] == "UNHEARD_OF"
    assert odd["id"] == plain["id"]


def test_a_listing_can_go_on_in_other_ways(sandbox: LocalClient) -> None:
    """By another spelling, for ever, or ending in null or nothing."""

    def page(kind: str, limit: int) -> dict[str, Any]:
        data: dict[str, Any] = struck(sandbox, f"/v1/groups?limit={limit}", cursor=kind).json()["data"]
        return {name: value for name, value in data.items() if name != "items"}

    assert page("nextCursor", 2) == {"nextCursor": "eyJza2lwIjoyfQ"}
    assert page("both", 2) == {"nextCursor": "eyJza2lwIjoyfQ", "next_cursor": "eyJza2lwIjoyfQ"}
    assert page("repeat", 2) == page("repeat", 100) == {"next_cursor": "eyJza2lwIjowfQ"}
    assert page("null", 100) == {"next_cursor": None}
    assert page("empty", 100) == {"next_cursor": ""}
    assert page("null", 2) == {"next_cursor": "eyJza2lwIjoyfQ"}


@pytest.mark.parametrize(
    "given",
    [
        {"status": 99},
        {"status": "503"},
        {"status": True},
        {"probability": 2},
        {"times": 0},
        {"delay": -1},
        {"reset": "after"},
        {"cursor": "x"},
        {"nulls": "all"},
        {"headers": {"a": 1}},
        {"remove_headers": [1]},
        {"remove_headers": 1},
        {"truncate": 1},
        {"explode": True},
        {"method": 1},
        {"seed": -1},
        {"skip": False},
        {"times": True},
        {"probability": True},
        {"delay": True},
        {"method": "FETCH"},
        {"method": "get"},
        {"path": "v1/groups"},
        {"path": ""},
        {"headers": {"X-More": "a\nb"}},
        {"headers": {"X-More": " a"}},
        {"headers": {"X-More": "\u20ac"}},
        {"headers": {"X More": "a"}},
        {"headers": {"Content-Length": "5"}},
        {"remove_headers": "Date"},
        {"remove_headers": [None]},
        {"retry_after": "1\r\nX-More: 1"},
        {"retry_after": {}},
        {"retry_after": True},
        {"processed": False},
        {"html": True, "body": "text"},
        "503",
        None,
    ],
    ids=repr,
)
def test_an_impossible_fault_is_refused(sandbox: LocalClient, given: Any) -> None:
    """By the endpoint and in a header, in one sentence that names the field."""
    response = sandbox.post("/_sandbox/faults", json=[given])
    assert (response.status_code, response.json()["code"]) == (400, "InvalidInput")
    assert "\n" not in response.json()["message"]
    if isinstance(given, dict):
        field = next(iter(cast("dict[str, Any]", given)))
        assert re.search(rf"\b{field}\b", response.json()["message"])
        header = {"X-Sandbox-Fault": json.dumps(given)}
        assert sandbox.get("/v1/groups", headers=header).status_code == 400
    assert sandbox.data("/_sandbox/faults") == []


@pytest.mark.parametrize("where", ["before", "middle"])
def test_a_reset_in_this_process_is_what_a_client_makes_of_one(sandbox: LocalClient, where: str) -> None:
    """There is no connection, so the client gets its own exception."""
    with pytest.raises(httpx.NetworkError if where == "middle" else httpx.TransportError):
        struck(sandbox, reset=where)


@pytest.mark.parametrize("where", ["before", "middle"])
def test_a_connection_is_reset_on_a_socket(running: Running, where: str) -> None:
    """Before the answer nothing was done; in its middle it was, and the next request works."""
    running.reset()
    running.fault(reset=where, times=1, method="POST")
    with httpx.Client(base_url=running.url, auth=("a", "b"), trust_env=False) as client:
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            client.post("/v1/groups", json={"name": "x"})
        groups = client.get("/v1/groups").json()["data"]["items"]
    assert len(groups) == (4 if where == "before" else 5)
    assert running.requests() == [
        {"method": "POST", "path": "/v1/groups", "status": 0},
        {"method": "GET", "path": "/v1/groups", "status": 200},
    ]


def test_the_beginning_of_an_answer_arrives_before_the_reset(running: Running) -> None:
    """So that clients that read as they go see half of it."""
    running.reset()
    headers = {"X-Sandbox-Fault": "reset=middle"}
    with (
        httpx.Client(base_url=running.url, auth=("a", "b"), trust_env=False) as client,
        client.stream("GET", "/v1/connections", headers=headers) as response,
    ):
        assert response.status_code == 200
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            response.read()


def test_a_delay_outlasts_a_timeout(running: Running) -> None:
    """And the sandbox lives on."""
    with httpx.Client(base_url=running.url, auth=("a", "b"), trust_env=False, timeout=0.1) as client:
        with pytest.raises(httpx.ReadTimeout):
            client.get("/v1/groups", headers={"X-Sandbox-Fault": "delay=0.3"})
        assert client.get("/v1/groups").status_code == 200


def test_an_impossible_fault_is_an_error_of_the_one_who_sets_it(running: Running) -> None:
    """Not of the requests that come."""
    with pytest.raises(ValueError, match="status"):
        running.fault(status=1)

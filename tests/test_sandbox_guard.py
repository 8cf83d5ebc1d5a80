"""Programs of this machine reach the sandbox, and no web page that somebody's browser has open."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from sandbox_client import LocalClient

from fivetran_sandbox import Running, Sandbox, serve

AUTH = ("any", "any")
HOSTILE: dict[str, dict[str, str]] = {
    "a name that leads here": {"Host": "sandbox.attacker.example"},
    "a name that leads here, with a port": {"Host": "attacker.example:8080"},
    "an address that is not this machine's": {"Host": "192.0.2.7"},
    "a page of another site": {"Origin": "https://attacker.example"},
    "a page of this machine on another port": {"Origin": "http://127.0.0.1:1"},
    "a page without an origin": {"Origin": "null"},
    "a request from another site": {"Sec-Fetch-Site": "cross-site"},
    "a request from a site beside": {"Sec-Fetch-Site": "same-site"},
}
REQUESTS: list[tuple[str, str, Any]] = [
    ("GET", "/_sandbox/state", None), ("GET", "/_sandbox/requests", None), ("POST", "/_sandbox/reset", None),
    ("POST", "/_sandbox/clock", {"seconds": 86400}), ("POST", "/_sandbox/faults", {"status": 503}), ("GET", "/v1/groups", None),
    ("POST", "/v1/groups", {"name": "Mine"}), ("DELETE", "/v1/users/nuptials_rotunda", None), ("OPTIONS", "/v1/groups", None),
]  # fmt: skip


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    with serve(speed=0) as running:
        yield running


@pytest.mark.parametrize("headers", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_page_reads_nothing_and_changes_nothing(running: Running, headers: dict[str, str]) -> None:
    before = running.state(secrets=True)
    with httpx.Client(base_url=running.url, auth=AUTH, trust_env=False) as client:
        for method, path, body in REQUESTS:
            response = client.request(method, path, json=body, headers=headers)
            assert response.status_code == 403, (method, path)
            assert response.json().keys() == {"code", "message"}
            assert not [name for name in response.headers if name.startswith("access-control")]
    assert running.state(secrets=True) == before
    assert running.now() == running.sandbox.life.clock.now()


def spoken(running: Running, text: str) -> str:
    """Return the answer of the sandbox to a request that no client would make."""
    host, port = running.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(text.replace("\n", "\r\n").encode())
        connection.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: connection.recv(65536), b"")).decode()


UPGRADE = "Connection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n"
BY_HAND = {
    "no Host, as HTTP/1.0 has it": "GET /_sandbox/state HTTP/1.0\n\n",
    "no Host, though HTTP/1.1 demands one": "GET /_sandbox/state HTTP/1.1\n\n",
    "two Hosts": "GET /_sandbox/state HTTP/1.1\nHost: 127.0.0.1\nHost: evil.example\n\n",
    "a Host beside that of a proxy": "GET /v1/groups HTTP/1.1\nHost: evil.example\nX-Forwarded-Host: localhost\n\n",
    "a Host in capitals": "GET /_sandbox/state HTTP/1.1\nHost: EVIL.EXAMPLE:8080\n\n",
    "a Host that only begins like an address": "GET /_sandbox/state HTTP/1.1\nHost: 127.0.0.1.evil.example\n\n",
    "a Host that ends with a dot": "GET /_sandbox/state HTTP/1.1\nHost: localhost.evil.example.\n\n",
    "a Host without a dot": "GET /_sandbox/state HTTP/1.1\nHost: intranet:8080\n\n",
    "an address of IPv6": "GET /_sandbox/state HTTP/1.1\nHost: [2001:db8::7]:8080\n\n",
    "no Host that could be one": "GET /_sandbox/state HTTP/1.1\nHost: [::1\n\n",
    "a websocket of a page": f"GET /_sandbox/state HTTP/1.1\nHost: localhost\nOrigin: https://evil.example\n{UPGRADE}\n",
    "a websocket by a name that leads here": f"GET /_sandbox/state HTTP/1.1\nHost: evil.example\n{UPGRADE}\n",
    "a form of a page": "POST /_sandbox/reset HTTP/1.1\nHost: localhost\nOrigin: null\nContent-Type: text/plain\n"
    "Content-Length: 2\n\n{}",
    "a whole address": "GET http://evil.example/_sandbox/state HTTP/1.1\nHost: evil.example\n\n",
}


@pytest.mark.parametrize("request_", BY_HAND.values(), ids=BY_HAND)
def test_what_is_written_by_hand_reads_nothing_and_changes_nothing(running: Running, request_: str) -> None:
    before = running.state(secrets=True)
    answer = spoken(running, request_)
    assert answer.split(" ", 2)[1] in ("400", "403")
    assert "decent_dropsy" not in answer
    assert running.state(secrets=True) == before


def test_a_program_that_offers_a_websocket_gets_an_ordinary_answer(running: Running) -> None:
    answer = spoken(running, f"GET /_sandbox/clock HTTP/1.1\nHost: localhost\n{UPGRADE}\n")
    assert answer.startswith("HTTP/1.1 200")


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
def test_control_takes_json_alone(running: Running, kind: str) -> None:
    with httpx.Client(base_url=running.url, trust_env=False) as client:
        response = client.post("/_sandbox/clock", content=b'{"seconds": 5}', headers={"Content-Type": kind})
        assert response.status_code == 415
        assert client.post("/_sandbox/clock", json={"seconds": 0}).status_code == 200


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST:8080", "127.0.0.1:80", "127.9.9.9", "[::1]:80", "[0:0:0:0:0:0:0:1]", "a.localhost"]
)
def test_programs_of_this_machine_are_let_in_by_any_of_its_names(running: Running, host: str) -> None:
    with httpx.Client(base_url=running.url, auth=AUTH, trust_env=False) as client:
        assert client.get("/v1/groups", headers={"Host": host}).status_code == 200
        assert client.get("/_sandbox/clock", headers={"Host": host, "Sec-Fetch-Site": "none"}).status_code == 200


def test_a_page_of_the_sandbox_itself_is_let_in(running: Running) -> None:
    headers = {"Origin": running.url, "Sec-Fetch-Site": "same-origin"}
    assert httpx.get(f"{running.url}/_sandbox/clock", headers=headers, trust_env=False).status_code == 200


def test_other_machines_are_let_in_only_if_the_sandbox_is_public() -> None:
    with serve(Sandbox(public=True)) as public:
        assert httpx.get(f"{public.url}/_sandbox/clock", headers={"Host": "build.example"}, trust_env=False).status_code == 200
        hostile = httpx.get(f"{public.url}/_sandbox/clock", headers={"Sec-Fetch-Site": "cross-site"}, trust_env=False)
        assert hostile.status_code == 403


def test_without_a_socket_the_sandbox_may_have_any_name() -> None:
    with LocalClient() as client:
        assert client.get("https://api.fivetran.com/v1/groups").status_code == 200


def test_what_nobody_foresaw_is_an_envelope_and_a_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    with LocalClient() as client:
        client.sandbox.account.tables["groups"].rows["decent_dropsy"] = {"id": object()}  # no JSON
        response = client.get("/v1/groups/decent_dropsy")
    assert (response.status_code, response.json()["code"]) == (500, "InternalServerError")
    assert "Traceback" in capsys.readouterr().err


def fail() -> None:
    """Be what nobody foresaw."""
    raise ArithmeticError("unforeseen")


@pytest.mark.parametrize(("method", "path"), [("GET", "/v1/groups"), ("GET", "/_sandbox/clock"), ("POST", "/_sandbox/clock")])
def test_what_nobody_foresaw_of_an_event_is_an_envelope_and_a_traceback(
    capsys: pytest.CaptureFixture[str], method: str, path: str
) -> None:
    with LocalClient() as client:
        client.sandbox.life.after(60 if method == "POST" else 0, fail)
        response = client.request(method, path, json={"seconds": 60} if method == "POST" else None)
        assert (response.status_code, response.json()["code"]) == (500, "InternalServerError")
        assert client.request(method, path, json={"seconds": 60} if method == "POST" else None).status_code == 200
    assert capsys.readouterr().err.count("ArithmeticError: unforeseen") == 1


# Its syncs are told to a webhook, one after the other.
BUSY: dict[str, Any] = {
    "groups": [{"id": "g"}],
    "connections": [{"id": "c", "group_id": "g", "service": "postgres", "sync_frequency": 1}],
    "webhooks": [{"id": "w", "url": "https://hooks.example.com", "events": ["sync_end"]}],
}


def test_a_speed_that_is_too_high_holds_the_clock_instead_of_the_answers() -> None:
    with LocalClient(seed=BUSY, speed=1e9, start=0.0) as client:
        client.sandbox.longest_leap = 0.05
        assert client.get("/v1/groups").status_code == 200
        now = client.post("/_sandbox/clock", json={"speed": 0}).json()["data"]["now"]
        assert now < "2001"  # and not decades later
        assert client.data("/v1/connections/c")["succeeded_at"] <= now


def test_quiet_syncs_do_not_make_a_leap_longer_than_leaps_are() -> None:
    daily = {"group_id": "g", "service": "postgres", "sync_frequency": 1440, "daily_sync_time": "03:00"}
    seed = {"groups": [{"id": "g"}], "connections": [daily | {"id": f"c{number}"} for number in range(50)]}
    with LocalClient(seed=seed) as client:
        client.sandbox.longest_leap = 0.0
        refused = client.post("/_sandbox/clock", json={"seconds": 365 * 86400})
        assert (refused.status_code, client.sandbox.life.handled) == (400, 1)


def test_sandbox_time_ends_and_does_not_break() -> None:
    with LocalClient(seed=BUSY, start=250_000_000_000.0 - 600) as client:
        for _ in range(2):
            client.advance(9e9)
        assert client.data("/_sandbox/clock")["now"].startswith("9892-")
        assert client.post("/v1/connections/c/sync", json={}).status_code == 200


def test_a_leap_lets_others_have_their_turn_and_is_bounded() -> None:
    with LocalClient(speed=0) as client:
        assert client.post("/_sandbox/clock", json={"seconds": 30 * 86400}).status_code == 200
        client.sandbox.longest_leap = 0.0
        refused = client.post("/_sandbox/clock", json={"seconds": 365 * 86400})
        assert refused.status_code == 400
        assert "leap less far" in refused.json()["message"]

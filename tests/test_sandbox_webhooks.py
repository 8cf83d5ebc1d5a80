"""Webhooks: delivered, signed, tried again for a day, then switched off."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest
from attrs import define, field
from sandbox_client import LocalClient

from fivetran_sandbox import serve
from fivetran_sandbox.webhooks import Webhooks

SECRET = "whispered"
MANUAL = "wistful_pylon"
HERE = "http://127.0.0.1:1/hook"


@define
class Receiver:
    """Takes deliveries without a socket."""

    status: int | None = 200
    taken: list[tuple[bytes, dict[str, str]]] = field(factory=list[tuple[bytes, dict[str, str]]])

    async def post(self, url: str, content: bytes, headers: dict[str, str]) -> int | None:
        self.taken.append((content, headers))
        return self.status

    def events(self) -> list[str]:
        return [json.loads(content)["event"] for content, _ in self.taken]


# No connection syncs by itself, so that only what is asked for is told.
SEED: dict[str, Any] = {
    "groups": [{"id": "decent_dropsy"}, {"id": "ample_ambush"}],
    "connections": [
        {"id": MANUAL, "group_id": "decent_dropsy", "service": "github", "schedule_type": "manual"},
        {"id": "gnarled_biscuit", "group_id": "ample_ambush", "service": "stripe", "schedule_type": "manual"},
    ],
}


@pytest.fixture
def sandbox() -> Iterator[LocalClient]:
    with LocalClient(seed=SEED) as client:
        yield client


@pytest.fixture
def receiver(sandbox: LocalClient) -> Receiver:
    receiver = Receiver()
    Webhooks.of(sandbox.sandbox.account).post = receiver.post
    return receiver


def create(sandbox: LocalClient, path: str = "account", **body: Any) -> Any:
    body = {"url": HERE, "events": ["sync_start", "sync_end"], "secret": SECRET} | body
    response = sandbox.post(f"/v1/webhooks/{path}", json=body)
    assert response.status_code == 200, response.text
    return response.json()["data"]


def sync(sandbox: LocalClient, key: str = MANUAL) -> None:
    assert sandbox.post(f"/v1/connections/{key}/sync", json={}).status_code == 200
    sandbox.advance(5)


def test_a_new_webhook_is_sent_a_signed_test_event(sandbox: LocalClient, receiver: Receiver) -> None:
    """Without a sync_id; the signature is that of the very bytes."""
    create(sandbox)
    ((content, headers),) = receiver.taken
    payload = json.loads(content)
    assert (payload["event"], payload["connector_id"]) == ("test_event", "_connection_1")
    assert list(payload) == ["event", "created", "connector_type", "connector_id", "group_id"]
    assert headers["X-Fivetran-Signature-256"] == hmac.new(SECRET.encode(), content, hashlib.sha256).hexdigest()
    assert b" " not in content


def test_a_webhook_that_is_not_taken_is_not_created_unless_inactive(sandbox: LocalClient, receiver: Receiver) -> None:
    """Switching it on tries again."""
    before = len(sandbox.data("/v1/webhooks")["items"])
    for receiver.status in (500, None):
        response = sandbox.post("/v1/webhooks/account", json={"url": HERE, "events": ["sync_end"]})
        assert (response.status_code, response.json()["code"]) == (400, "InvalidInput")
    assert len(sandbox.data("/v1/webhooks")["items"]) == before
    made = create(sandbox, active=False)
    assert sandbox.patch(f"/v1/webhooks/{made['id']}", json={"active": True}).status_code == 400
    assert sandbox.data(f"/v1/webhooks/{made['id']}")["active"] is False
    receiver.status = 204
    assert sandbox.patch(f"/v1/webhooks/{made['id']}", json={"active": True}).json()["data"]["active"] is True


NO_URLS = ["ftp://127.0.0.1", "nonsense", "https://", "https://[", "", "http://localhost:99999/", "https://127.0.0.1:0"]


@pytest.mark.parametrize("url", ["http://hooks.example.com", *NO_URLS])
def test_the_url_of_a_webhook_has_to_be_https(sandbox: LocalClient, url: str) -> None:
    """Only on this machine HTTP will do."""
    response = sandbox.post("/v1/webhooks/account", json={"url": url, "events": []})
    assert (response.status_code, response.json()["code"]) == (400, "InvalidInput")


@pytest.mark.parametrize("url", NO_URLS)
def test_a_url_of_a_seed_that_is_none_breaks_nothing(url: str) -> None:
    with LocalClient(seed=SEED | {"webhooks": [{"url": url, "events": ["sync_end"]}]}) as client:
        sync(client)
        assert client.data(f"/v1/connections/{MANUAL}")["succeeded_at"] is not None


def test_syncs_are_told_of_as_fivetran_does(sandbox: LocalClient, receiver: Receiver) -> None:
    """The keys in their order, one sync_id for both events."""
    create(sandbox)
    sync(sandbox)
    start, end = (json.loads(content) for content, _ in receiver.taken[1:])
    keys = ["event", "created", "connector_type", "connector_id", "connector_name", "sync_id", "destination_group_id", "data"]
    assert list(end) == keys
    assert list(start) == keys[:-1]
    assert start["sync_id"] == end["sync_id"]
    assert (end["connector_type"], end["connector_id"], end["data"]) == ("github", MANUAL, {"status": "SUCCESSFUL"})
    assert len(end["created"]) == len("2026-05-21T10:00:00.000Z")


def test_how_a_sync_ended_is_told(sandbox: LocalClient, receiver: Receiver) -> None:
    """Failures with their reason, rescheduled ones with their moment."""
    create(sandbox, events=["sync_end", "connection_failure"])
    outcomes = ["failure", "failure_with_task", "rescheduled"]
    sandbox.post(f"/_sandbox/connections/{MANUAL}/outcomes", json=outcomes)
    for _ in outcomes:
        sync(sandbox)
    told = [json.loads(content) for content, _ in receiver.taken[1:]]
    assert [one["event"] for one in told] == ["sync_end", "connection_failure", "sync_end", "sync_end"]
    statuses = [one["data"].get("status") for one in told if one["event"] == "sync_end"]
    assert statuses == ["FAILURE", "FAILURE_WITH_TASK", "RESCHEDULED"]
    assert "rescheduledAt" in told[-1]["data"]


def test_deliveries_that_are_due_together_take_turns() -> None:
    """However many they are, a few sockets are enough."""
    under_way = [0]
    most = [0]

    async def post(_url: str, _content: bytes, _headers: dict[str, str]) -> int:
        under_way[0] += 1
        most[0] = max(most[0], under_way[0])
        await asyncio.sleep(0)
        under_way[0] -= 1
        return 200

    one = {"group_id": "g", "service": "github", "sync_frequency": 60, "succeeded_at": "2026-01-01T00:00:00Z"}
    seed = {"groups": [{"id": "g"}], "connections": [one | {"id": f"c{number}"} for number in range(100)]}
    with LocalClient(seed=seed | {"webhooks": [{"url": HERE, "events": ["sync_end"]}]}) as client:
        Webhooks.of(client.sandbox.account).post = post
        client.sandbox.life.clock.move(3700)
        for _ in range(10):
            client.get("/v1/groups")
        assert len(client.data("/_sandbox/deliveries")["items"]) == 100
    assert 1 < most[0] <= 32


def test_a_webhook_hears_of_its_group_and_of_its_events_only(sandbox: LocalClient, receiver: Receiver) -> None:
    """One of the account hears of all groups."""
    create(sandbox, path="group/ample_ambush", events=["sync_end", "pause_connector", "delete_connector"])
    sync(sandbox)
    assert receiver.events() == ["test_event"]
    sync(sandbox, "gnarled_biscuit")
    sandbox.patch("/v1/connections/gnarled_biscuit", json={"paused": True})
    sandbox.delete("/v1/connections/gnarled_biscuit")
    sandbox.advance(0)
    assert receiver.events()[1:] == ["sync_end", "pause_connector", "delete_connector"]


def test_a_delivery_is_tried_again_ever_more_slowly_for_a_day(sandbox: LocalClient, receiver: Receiver) -> None:
    """After 5, 10, 15 ... minutes more; then the webhook is switched off."""
    made = create(sandbox, events=["sync_end"])
    receiver.status = 500
    sync(sandbox)
    counts: list[int] = []
    for minutes in (5, 10, 15):
        sandbox.advance(minutes * 60 - 10)
        before = len(receiver.taken)
        sandbox.advance(10)
        counts.append(len(receiver.taken) - before)
    assert counts == [1, 1, 1]
    assert len({content for content, _ in receiver.taken[1:]}) == 1
    # The event came 3 s after the sync was asked for, which is 30 min and 2 s ago.
    sandbox.advance(86_400 - 30 * 60 - 10)
    assert sandbox.data(f"/v1/webhooks/{made['id']}")["active"] is True
    sandbox.advance(10)
    assert sandbox.data(f"/v1/webhooks/{made['id']}")["active"] is False
    tried = len(receiver.taken)
    assert tried == 1 + 23 + 1
    sync(sandbox)
    sandbox.advance(86_400)
    assert len(receiver.taken) == tried


def test_a_delivery_that_is_taken_at_last_keeps_the_webhook(sandbox: LocalClient, receiver: Receiver) -> None:
    """And it is not repeated."""
    made = create(sandbox, events=["sync_end"])
    receiver.status = None
    sync(sandbox)
    receiver.status = 200
    sandbox.advance(2 * 86_400)
    assert receiver.events() == ["test_event", "sync_end", "sync_end"]
    assert sandbox.data(f"/v1/webhooks/{made['id']}")["active"] is True


def test_a_test_says_how_the_delivery_went(sandbox: LocalClient, receiver: Receiver) -> None:
    """A failure of the receiver is none of the call."""
    made = create(sandbox)
    path = f"/v1/webhooks/{made['id']}/test"
    assert sandbox.post(path, json={"event": "sync_end"}).json()["data"] == {
        "succeed": True,
        "status": 200,
        "message": "Success",
    }
    receiver.status = 503
    told = sandbox.post(path, json={"event": "sync_end"}).json()["data"]
    assert (told["succeed"], told["status"]) == (False, 503)
    assert json.loads(receiver.taken[-1][0])["data"] == {"status": "SUCCESSFUL"}


def test_nothing_leaves_this_machine(sandbox: LocalClient, receiver: Receiver) -> None:
    """Deliveries to other hosts are pretended, and on record."""
    create(sandbox, url="https://hooks.example.com/x", events=["sync_end"])
    sync(sandbox)
    assert receiver.taken == []
    items = sandbox.data("/_sandbox/deliveries")["items"]
    assert [(item["event"], item["status"]) for item in items] == [("test_event", 200), ("sync_end", 200)]
    response = sandbox.post("/v1/webhooks/account", json={"url": "https://unreachable.example.com", "events": []})
    assert response.status_code == 400


def test_deliveries_go_out_over_http_though_nobody_asks() -> None:
    """A receiver on this machine gets the events of a running sandbox."""
    heard: list[tuple[str, str]] = []
    ended = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers["Content-Length"]))
            signature = hmac.new(SECRET.encode(), content, hashlib.sha256).hexdigest()
            event = json.loads(content)["event"]
            heard.append((event, "right" if self.headers["X-Fivetran-Signature-256"] == signature else "wrong"))
            self.send_response(200)
            self.end_headers()
            if event == "sync_end":
                ended.set()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server, serve(sync_seconds=0.1) as running:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        with httpx.Client(base_url=running.url, auth=("a", "b"), trust_env=False) as client:
            body = {"url": f"http://127.0.0.1:{server.server_port}/", "events": ["sync_end"], "secret": SECRET}
            assert client.post("/v1/webhooks/account", json=body).status_code == 200
            assert client.post(f"/v1/connections/{MANUAL}/sync", json={}).status_code == 200
        assert ended.wait(10)
        server.shutdown()
        thread.join()
    assert heard == [("test_event", "right"), ("sync_end", "right")]

"""The examples of services, run under uvicorn against the sandbox."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from fivetran_facade import AsyncFivetran, SyncHandle, webhooks
from fivetran_sandbox import serve
from fivetran_sandbox.server import Running

EXAMPLES = Path(__file__).parents[1] / "examples"
SHOP = "speak_inexpensive"
SECRET = "of the webhook"


@contextmanager
def running_service(module: str, sandbox: Running) -> Generator[tuple[httpx.Client, subprocess.Popen[str]]]:
    """Run an example under uvicorn on a socket that already listens, so that requests wait until it is ready."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        environment = os.environ | {
            "FIVETRAN_API_URL": sandbox.url,
            "FIVETRAN_API_KEY": "the-key",
            "FIVETRAN_API_SECRET": "the-secret",
            "FIVETRAN_WEBHOOK_SECRET": SECRET,
        }
        command = [
            sys.executable,
            "-m",
            "uvicorn",
            f"{module}:app",
            "--app-dir",
            str(EXAMPLES),
            "--fd",
            str(listening.fileno()),
        ]
        process = subprocess.Popen(
            command,
            env=environment,
            pass_fds=[listening.fileno()],
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
        )
    try:
        with httpx.Client(base_url=address, timeout=60, trust_env=False) as client:
            client.get("/syncs")  # it is ready once it answers
            yield client, process
    finally:
        process.kill()
        process.wait()
        assert process.stderr is not None
        process.stderr.close()


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    with serve(speed=0, connections=100) as one:
        yield one


@pytest.fixture(scope="module", params=["fastapi_service", "starlette_service"])
def client(request: pytest.FixtureRequest, running: Running) -> Iterator[httpx.Client]:
    with running_service(request.param, running) as (client, _):
        yield client


@pytest.fixture
def sandbox(running: Running, client: httpx.Client) -> Running:
    running.reset()
    hook = {"url": str(client.base_url.join("/webhooks")), "events": ["sync_end"], "secret": SECRET, "active": True}
    httpx.post(f"{running.url}/v1/webhooks/account", json=hook, auth=("key", "secret")).raise_for_status()
    return running


def ended(client: httpx.Client, location: str) -> Any:
    """Read the state of a sync until it has ended."""
    while (state := client.get(location).raise_for_status().json())["state"] == "running":
        pass
    return state


def paths(sandbox: Running) -> list[str]:
    return [f"{each['method']} {each['path'].removeprefix('/v1/')}" for each in sandbox.requests()]


def test_a_sync_is_accepted_and_its_state_is_found_by_its_handle(sandbox: Running, client: httpx.Client) -> None:
    response = client.post("/syncs", json={"connection_id": SHOP})
    assert response.status_code == 202
    assert SyncHandle.from_json(response.json()["handle"]).connection_id == SHOP
    state = client.get(response.headers["location"]).json()
    assert state == response.json() | {"state": "running"}


def test_an_event_ends_the_wait_at_once(sandbox: Running, client: httpx.Client) -> None:
    location = client.post("/syncs", json={"connection_id": SHOP}).headers["location"]
    client.get(location)
    sandbox.advance(10)
    assert ended(client, location)["state"] == "succeeded"
    assert [each["status"] for each in sandbox.deliveries() if each["url"].endswith("/webhooks")][-1] == 204
    # The service's own time has hardly passed: without the event the next poll would be minutes away.
    assert paths(sandbox).count(f"POST connections/{SHOP}/sync") == 1


def test_a_failed_sync_says_why(sandbox: Running, client: httpx.Client) -> None:
    sandbox.outcomes(SHOP, {"result": "failure", "reason": "The disk is full"})
    location = client.post("/syncs", json={"connection_id": SHOP}).headers["location"]
    sandbox.advance(10)
    state = ended(client, location)
    assert state["state"] == "failed"
    assert "The disk is full" in state["detail"]
    assert state["finished"] is not None


def test_a_deleted_connection_ends_the_wait(sandbox: Running, client: httpx.Client) -> None:
    location = client.post("/syncs", json={"connection_id": SHOP}).headers["location"]
    httpx.delete(f"{sandbox.url}/v1/connections/{SHOP}", auth=("key", "secret")).raise_for_status()
    event = json.dumps({"event": "sync_end", "connector_id": SHOP, "data": {"status": "FAILURE"}}).encode()
    client.post("/webhooks", content=event, headers={webhooks.SIGNATURE: webhooks.sign(event, SECRET)}).raise_for_status()
    assert ended(client, location)["state"] == "given up"


def test_a_forged_event_is_refused(sandbox: Running, client: httpx.Client) -> None:
    client.post("/syncs", json={"connection_id": SHOP})
    event = json.dumps({"event": "sync_end", "connector_id": SHOP}).encode()
    forged = client.post("/webhooks", content=event, headers={webhooks.SIGNATURE: webhooks.sign(event, "another secret")})
    assert forged.status_code == 401
    assert client.post("/webhooks", content=event).status_code == 401
    odd = b"no JSON"
    assert client.post("/webhooks", content=odd, headers={webhooks.SIGNATURE: webhooks.sign(odd, SECRET)}).status_code == 400


@pytest.mark.parametrize(
    ("connection_id", "fault", "status", "code"),
    [
        ("nobody", None, 404, "NotFound_Connection"),
        ("pewter_whistle", None, 409, "ConnectionPaused"),
        (SHOP, {"status": 403}, 502, "Forbidden"),
        (SHOP, {"status": 401}, 502, "AuthFailed"),
        (SHOP, {"html": True}, 502, "ServerError"),
        (SHOP, {"status": 200, "body": "<html>"}, 502, "UnexpectedResponse"),
    ],
)
def test_what_goes_wrong_at_fivetran_has_a_status(
    sandbox: Running, client: httpx.Client, connection_id: str, fault: dict[str, Any] | None, status: int, code: str
) -> None:
    if fault is not None:
        sandbox.fault(**fault)
    response = client.post("/syncs", json={"connection_id": connection_id})
    assert (response.status_code, response.json()["code"]) == (status, code)
    assert "the-secret" not in response.text


def test_an_exhausted_limit_passes_on_when_to_come_back(sandbox: Running, client: httpx.Client) -> None:
    sandbox.fault(status=429, retry_after=3600)
    response = client.post("/syncs", json={"connection_id": SHOP})
    assert (response.status_code, response.headers["retry-after"]) == (503, "3600")


@pytest.mark.parametrize("body", [{}, {"connection_id": " "}, {"connection_id": 5}, []])
def test_a_request_that_names_no_connection_is_refused(sandbox: Running, client: httpx.Client, body: Any) -> None:
    assert client.post("/syncs", json=body).status_code == 422
    assert client.get("/syncs", params={"handle": "no handle"}).status_code == 422


async def test_a_hundred_requests_at_a_time_start_a_hundred_syncs(sandbox: Running, client: httpx.Client) -> None:
    names = [each["id"] for each in sandbox.state()["connections"] if not each["paused"]]
    chosen = [name for name in names if name not in ("torrid_lumber", SHOP)][-100:]
    async with httpx.AsyncClient(base_url=client.base_url, timeout=60, trust_env=False) as many:
        begun = await asyncio.gather(*(many.post("/syncs", json={"connection_id": name}) for name in chosen))
        assert {each.status_code for each in begun} == {202}
        sandbox.advance(600)
        for each in begun:
            while (await many.get(each.headers["location"])).json()["state"] == "running":
                pass
    assert sum(each.endswith("/sync") for each in paths(sandbox)) == 100


def test_a_shutdown_cancels_the_waits_and_the_handle_goes_on_elsewhere(sandbox: Running) -> None:
    with running_service("fastapi_service", sandbox) as (client, process):
        response = client.post("/syncs", json={"connection_id": SHOP})
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=60)
    handle = response.json()["handle"]
    assert f"no longer waited for, but going on at Fivetran: {handle}" in said
    assert "Traceback" not in said
    sandbox.advance(10)
    with running_service("fastapi_service", sandbox) as (client, _):
        assert client.get(response.headers["location"]).json()["state"] == "succeeded"

        async def check() -> bool:
            async with AsyncFivetran("key", "secret", base_url=sandbox.url) as fivetran:
                return (await fivetran.connections.check_sync(SyncHandle.from_json(handle))).result is not None

        assert asyncio.run(check())

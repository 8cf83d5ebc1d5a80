"""The sandbox as a program and as a server in a test: one line, clean ends, broken seeds, many requests, many connections."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import httpx
import pytest

from fivetran_facade import AsyncFivetran, Fivetran
from fivetran_sandbox import BrokenSeed, Sandbox, serve

LINE = re.compile(
    r"Fivetran sandbox on (http://127\.0\.0\.1:\d+): export FIVETRAN_API_URL=\1 FIVETRAN_API_KEY=(\S+) FIVETRAN_API_SECRET=.+\n"
)


@contextmanager
def program(*arguments: str) -> Generator[tuple[subprocess.Popen[str], str]]:
    """The sandbox as a program, once it has said where it listens."""
    command = [sys.executable, "-m", "fivetran_sandbox", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            stdout: IO[str] = process.stdout
            match = LINE.fullmatch(stdout.readline())
            assert match is not None
            yield process, match[1]
        finally:
            process.kill()


def test_an_answer_is_sent_at_once() -> None:
    """Not after the 40 ms that TCP waits for more where nobody forbids it."""
    with serve() as sandbox, httpx.Client(base_url=sandbox.url, auth=("key", "secret")) as client:
        client.get("/v1/groups")
        taken: list[float] = []
        for _ in range(20):
            start = time.perf_counter()
            client.get("/v1/groups")
            taken.append(time.perf_counter() - start)
    assert min(taken) < 0.03


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_program_says_one_line_serves_and_stops_cleanly(number: signal.Signals) -> None:
    """With exit status 0, nothing more on stdout and nothing on stderr, though a client is still connected."""
    with program("--port", "0") as (process, url), httpx.Client(base_url=url, auth=("a", "b"), trust_env=False) as client:
        assert client.get("/v1/groups").status_code == 200
        process.send_signal(number)
        stdout, stderr = process.communicate(timeout=10)
        assert (process.returncode, stdout, stderr) == (0, "", "")


@pytest.mark.parametrize("options", [["--speed", "1e9"], ["--sync-seconds", "0"]], ids=["too fast", "a receiver that hangs"])
def test_the_program_stops_at_once_whatever_it_is_doing(tmp_path: Path, options: list[str]) -> None:
    """With more events than there is time for, or while a webhook's receiver takes a delivery and does not answer."""
    seed = tmp_path / "seed.json"
    with socket.socket() as receiver:
        receiver.bind(("127.0.0.1", 0))
        receiver.listen()
        url = f"http://127.0.0.1:{receiver.getsockname()[1]}/" if "--sync-seconds" in options else "https://hooks.example.com"
        connection = {"id": "c", "group_id": "g", "service": "postgres", "sync_frequency": 1}
        webhook = {"id": "w", "url": url, "events": ["sync_start"]}
        collections = {"groups": [{"id": "g"}], "connections": [connection], "webhooks": [webhook]}
        seed.write_text(json.dumps(collections), "utf-8")
        with program("--seed", str(seed), *options) as (process, url), httpx.Client(base_url=url, trust_env=False) as client:
            assert client.post("/v1/connections/c/sync", json={}, auth=("a", "b")).status_code == 200
            assert client.get("/v1/groups", auth=("a", "b")).status_code == 200
            process.send_signal(signal.SIGTERM)
            stdout, stderr = process.communicate(timeout=5)
            assert (process.returncode, stdout, stderr) == (0, "", "")


def test_the_program_takes_a_seed_a_port_and_a_pair_of_credentials(tmp_path: Path) -> None:
    """Ids are kept, and nobody else is let in."""
    seed = tmp_path / "seed.json"
    seed.write_text(json.dumps({"groups": [{"id": "kept_id", "name": "Kept"}]}), "utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    arguments = ("--seed", str(seed), "--port", str(port), "--api-key", "ours", "--api-secret", "mine", "--connections", "5")
    with program(*arguments) as (_, url), httpx.Client(base_url=url, trust_env=False) as client:
        assert url.endswith(f":{port}")
        items = client.get("/v1/groups", auth=("ours", "mine")).json()["data"]["items"]
        assert items[0]["id"] == "kept_id"
        assert len(client.get("/v1/connections", auth=("ours", "mine")).json()["data"]["items"]) == 5
        assert client.get("/v1/groups", auth=("a", "b")).status_code == 401


@pytest.mark.parametrize(
    ("seed", "complaint"),
    [
        ("{", "not JSON"),
        ("[]", "not a JSON object"),
        ('{"groups": {}}', "not a list"),
        ('{"gruops": []}', "unknown collection"),
        ('{"groups": [1]}', "not an object"),
        ('{"groups": [{"id": 5}]}', "not a string"),
        ('{"groups": [{"id": "a"}, {"id": "a"}]}', "another has"),
        ('{"connections": [{"id": "a"}]}', "group_id"),
        ('{"connections": [{"id": "a", "group_id": "b"}]}', "which the seed lacks"),
        (
            '{"groups": [{"id": "b"}], "connections": [{"id": "a", "group_id": "b", "status": 1}]}',
            "status must be of type object",
        ),
        (
            '{"groups": [{"id": "b"}], "connections": [{"id": "a", "group_id": "b", "sync_frequency": "often"}]}',
            "sync_frequency",
        ),
        ('{"user_groups": [{"id": "a"}]}', "lacks user_id"),
        ('{"account": 1}', "not an object"),
        ('{"webhooks": [{"events": 1}]}', "events must be of type array"),
        ('{"groups": [{"id": "b"}], "connections": [{"id": "a", "group_id": "b", "succeeded_at": "soon"}]}', "succeeded_at"),
        ('{"system_keys": [{"id": "a", "expired_at": 5}]}', "expired_at"),
        ("[" * 100_000, "not JSON"),
    ],
    ids=lambda text: text[:40],
)
def test_a_broken_seed_is_refused_with_what_is_wrong(tmp_path: Path, seed: str, complaint: str) -> None:
    """In one line."""
    path = tmp_path / "seed.json"
    path.write_text(seed, "utf-8")
    with pytest.raises(BrokenSeed, match=complaint) as refusal:
        Sandbox(path)
    assert "\n" not in str(refusal.value)


def test_bad_input_to_the_program_is_one_line_and_exit_status_2(tmp_path: Path) -> None:
    """A seed that is not there or broken, a port that is taken, an option that there is not."""
    broken = tmp_path / "seed.json"
    broken.write_text("{", "utf-8")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        bad = (
            ["--seed", str(tmp_path / "none")],
            ["--seed", str(broken)],
            ["--port", port],
            ["--prot", "1"],
            ["--speed", "fast"],
        )
        processes = [
            subprocess.Popen([sys.executable, "-m", "fivetran_sandbox", *arguments], stdout=-1, stderr=-1, text=True)
            for arguments in (*bad, ["--api-key", "alone"], ["--plan", "free"], ["--host", "nowhere.invalid"])
        ]
        for process in processes:
            stdout, stderr = process.communicate(timeout=20)
            assert (process.returncode, stdout) == (2, "")
            assert re.fullmatch(r"fivetran_sandbox: .+\n", stderr)


def test_a_served_sandbox_leaves_no_thread_and_no_socket_behind() -> None:
    """The port is free again."""
    with serve() as running:
        port = int(running.url.rpartition(":")[2])
        assert running.state()["groups"]
    with socket.socket() as again:
        again.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        again.bind(("127.0.0.1", port))


def test_a_thousand_requests_in_flight_lose_and_duplicate_nothing() -> None:
    """Each creates one group, with an id of its own."""
    with serve(seed="empty", speed=0) as running:
        port = int(running.url.rpartition(":")[2])

        async def create(number: int, all_connected: asyncio.Barrier) -> bytes:
            # Without a client library, which would take most of the time.
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            await all_connected.wait()
            body = b'{"name":"G%d"}' % number
            writer.write(
                b"POST /v1/groups HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic YTpi\r\nConnection: close\r\n"
                b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
            )
            answer = await reader.read()
            writer.close()
            await writer.wait_closed()
            return answer

        async def run() -> list[bytes]:
            all_connected = asyncio.Barrier(1000)
            return await asyncio.gather(*(create(number, all_connected) for number in range(1000)))

        answers = asyncio.run(run())
        assert {answer.split(b"\r\n")[0] for answer in answers} == {b"HTTP/1.1 201 Created"}
        assert len({json.loads(answer.split(b"\r\n\r\n")[1])["data"]["id"] for answer in answers}) == 1000
        assert sorted(group["name"] for group in running.state()["groups"]) == sorted(f"G{n}" for n in range(1000))


def test_a_hundred_thousand_connections_start_in_seconds_and_are_listed_page_by_page() -> None:
    """None is lost, none comes twice, and a group's are found at once."""
    started = time.perf_counter()
    sandbox = Sandbox("empty", connections=100_000)
    assert time.perf_counter() - started < 20

    async def run() -> None:
        transport = httpx.ASGITransport(sandbox)
        async with httpx.AsyncClient(transport=transport, base_url="http://sandbox", auth=("a", "b")) as client:
            found: set[str] = set()
            count = 0
            query: dict[str, Any] = {"limit": 1000}
            while True:
                data = (await client.get("/v1/connections", params=query)).json()["data"]
                found.update(item["id"] for item in data["items"])
                count += len(data["items"])
                if "next_cursor" not in data:
                    break
                query["cursor"] = data["next_cursor"]
            assert count == len(found) == 100_000
            group = data["items"][0]["group_id"]
            begun = time.perf_counter()
            for _ in range(20):
                page = (await client.get("/v1/connections", params={"group_id": group, "limit": 1})).json()["data"]
                assert page["items"][0]["group_id"] == group
            assert time.perf_counter() - begun < 2

    asyncio.run(run())


def test_our_own_clients_sync_a_connection_on_it() -> None:
    """Trigger and poll, sync and async."""
    with serve(sync_seconds=0) as running:
        with Fivetran("a", "b", base_url=running.url) as fivetran:
            assert fivetran.connections.get("wistful_pylon").succeeded_at is None
            fivetran.connections.sync("wistful_pylon")
            assert fivetran.connections.get("wistful_pylon").succeeded_at is not None

        async def run() -> int:
            async with AsyncFivetran("a", "b", base_url=running.url) as fivetran:
                return len([connection.id async for connection in fivetran.connections.list(limit=4)])

        assert asyncio.run(run()) == 15


def test_the_fixture_gives_a_running_sandbox_and_both_clients(tmp_path: Path) -> None:
    """In a test suite that knows nothing else of it."""
    (tmp_path / "test_it.py").write_text(
        "import asyncio, pytest\n"
        "def test_demo(fivetran_sandbox):\n"
        "    assert fivetran_sandbox.client.groups.get('decent_dropsy').name == 'Warehouse'\n"
        "    fivetran_sandbox.fault(status=404, times=1)\n"
        "    with pytest.raises(Exception, match='404'):\n"
        "        fivetran_sandbox.client.groups.get('decent_dropsy')\n"
        "    async def count():\n"
        "        async with fivetran_sandbox.async_client as client:\n"
        "            return len([group.id async for group in client.groups.list()])\n"
        "    assert asyncio.run(count()) == 4\n"
        "@pytest.mark.parametrize('fivetran_sandbox', [{'seed': 'empty', 'speed': 0}], indirect=True)\n"
        "def test_empty(fivetran_sandbox):\n"
        "    assert list(fivetran_sandbox.client.groups.list()) == []\n"
        "    fivetran_sandbox.advance(60)\n",
        "utf-8",
    )
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:asyncio",
        "-W",
        "error",
        str(tmp_path),
    ]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "FIVETRAN"))}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert "2 passed" in done.stdout, done.stdout + done.stderr

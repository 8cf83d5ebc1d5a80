"""The surroundings of a client: environment variables, proxies, cookies, event loops, and the log."""

from __future__ import annotations

import asyncio
import gc
import socket
import subprocess
import sys
import warnings
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import trio
from keepalive import KeepAlive

from fivetran_facade import AsyncFivetran, BadEnvironment, ConnectionFailed, Fivetran, Retry
from worlds import Script, World, success

ONCE = Retry(attempts=1)
GROUP = {"id": "decent_dropsy", "name": "Warehouse"}
PROXIES = ("http", "https", "all", "no")
VARIABLES = [f"{kind}_proxy" for kind in PROXIES] + ["ssl_cert_file", "ssl_cert_dir", "sslkeylogfile"]


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test depends on the environment it runs in."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def own(kind: Callable[..., Any], **options: Any) -> Any:
    """A client that goes by the environment."""
    return kind("key", "the-api-secret", retry=ONCE, **options)


KINDS = pytest.mark.parametrize("kind", [Fivetran, AsyncFivetran])

# What is wrong with a variable, and what the error advises.
WRONG = [
    ("HTTPS_PROXY", "http://me:hunter2#x@proxy.test:8080", "%23"),
    ("HTTPS_PROXY", "http://me:2222#hunter2@proxy.test:8080", "%23"),
    ("HTTPS_PROXY", "http://me:hunter2/x@proxy.test:8080", "encoded"),
    ("HTTPS_PROXY", "http://me:hunter2?x@proxy.test:8080", "encoded"),
    ("HTTPS_PROXY", "http://me:hunter2@x@proxy.test:8080", "encoded"),
    ("HTTPS_PROXY", "http://me:hunter2@proxy.test:port", "host:port"),
    ("HTTP_PROXY", "http://proxy.test:123456", "host:port"),
    ("HTTP_PROXY", "http://proxy.test:99999", "host:port"),
    ("http_proxy", "ftp://proxy.test", "http://host:port"),
    ("https_proxy", "http://", "http://host:port"),
    ("ALL_PROXY", "socks://proxy.test:1080", "http://host:port"),
    ("ALL_PROXY", "socks5://me:hunter2@proxy.test:1080", "pip install 'httpx[socks]'"),
    ("NO_PROXY", "localhost,[::1]", "'[::1]'"),
    ("no_proxy", "intranet.test:port", "leave out ports"),
    ("SSL_CERT_FILE", "/nowhere/certificates.pem", "unset it"),
    ("SSL_CERT_FILE", "/", "unset it"),
    ("SSL_CERT_FILE", __file__, "has certificates"),
    ("SSL_CERT_DIR", "/nowhere", "no directory"),
    ("SSLKEYLOGFILE", "/nowhere/keys.log", "can be written"),
]


@KINDS
@pytest.mark.parametrize(("name", "value", "advice"), WRONG, ids=[f"{name}={value}" for name, value, _ in WRONG])
def test_a_variable_that_cannot_be_used_is_named_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, kind: Callable[..., Any], name: str, value: str, advice: str
) -> None:
    if name == "SSL_CERT_FILE" and value != __file__ and httpx.__version__ < "0.28":
        pytest.skip("httpx 0.27 takes no notice of a file that is not there")
    monkeypatch.setenv(name, value)
    with pytest.raises(BadEnvironment, match=f"^{name} ") as caught:
        own(kind)
    assert caught.value.variable == name
    assert advice in str(caught.value)
    assert "hunter2" not in f"{caught.value!r} {caught.value.__cause__!r} {caught.value.__context__!r}"


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "HTTP_PROXY"])
@pytest.mark.parametrize(
    "value",
    [
        "",
        "proxy.test",
        "proxy.test:8080",
        "http://proxy.test/",
        "HTTPS://me:p%23@proxy.test:1",
        "http://me@[::1]:1",
        "http://p_x",
    ],
)
def test_what_httpx_takes_for_a_proxy_is_taken(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    own(Fivetran).close()


@pytest.mark.parametrize(
    "value", ["", "*", "::1", "localhost, 127.0.0.1,.test", "10.0.0.0/8", "http://intranet.test", "*.test"]
)
def test_what_httpx_takes_for_hosts_without_a_proxy_is_taken(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("NO_PROXY", value)
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.test:1")
    own(Fivetran).close()


@pytest.mark.parametrize(("name", "value"), [("HTTPS_PROXY", "ftp://x"), ("SSL_CERT_FILE", "/nowhere")])
def test_a_transport_of_the_caller_does_not_go_by_the_environment(
    monkeypatch: pytest.MonkeyPatch, world: World, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    assert world.do(world.client(success(GROUP)).groups.get("a")).id == "decent_dropsy"


# Through a proxy


@pytest.fixture
def closed() -> str:
    """The address of a port at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return f"127.0.0.1:{listener.getsockname()[1]}"


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "ALL_PROXY"])
def test_an_error_names_the_proxy_on_the_way_without_its_password(
    monkeypatch: pytest.MonkeyPatch, world: World, closed: str, name: str
) -> None:
    monkeypatch.setenv(name, f"http://me:hunter2@{closed}")
    with pytest.raises(ConnectionFailed, match=f"through the proxy {closed}") as caught:
        world.do(world.client(retry=ONCE).groups.get("a"))
    assert "hunter2" not in f"{caught.value} {vars(caught.value)} {caught.value.__cause__!r}"


def test_an_error_names_no_proxy_that_is_not_on_the_way(monkeypatch: pytest.MonkeyPatch, world: World, closed: str) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.test:8080")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with pytest.raises(ConnectionFailed) as caught:
        world.do(world.client(retry=ONCE, base_url=f"http://{closed}").groups.get("a"))
    assert "proxy" not in str(caught.value)


def test_an_error_of_a_transport_of_the_caller_names_no_proxy(monkeypatch: pytest.MonkeyPatch, world: World) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.test:8080")
    with pytest.raises(ConnectionFailed) as caught:
        world.do(world.client(httpx.ConnectError("refused"), retry=ONCE).groups.get("a"))
    assert "proxy" not in str(caught.value)


# Without TLS


OTHERS = ["http://api.fivetran.com", "http://gateway:8080", "http://10.0.0.1", "http://0.0.0.0", "http://localhost.test"]
OURS = ["http://localhost:8080", "http://api.localhost", "http://127.0.0.1", "http://127.9.9.9:1", "http://[::1]:8080"]


@pytest.mark.parametrize("url", OTHERS)
@pytest.mark.parametrize("source", ["argument", "environment", "with_options"])
def test_another_machine_is_not_talked_to_without_tls(
    monkeypatch: pytest.MonkeyPatch, world: World, source: str, url: str
) -> None:
    make: Any = world.client(success()).with_options if source == "with_options" else world.client
    monkeypatch.setenv("FIVETRAN_API_URL", url if source == "environment" else "")
    with pytest.raises(BadEnvironment if source == "environment" else ValueError, match="allow_http=True") as caught:
        make(**({} if source == "environment" else {"base_url": url}))
    assert ("FIVETRAN_API_URL" in str(caught.value)) == (source == "environment")


@pytest.mark.parametrize("url", OTHERS)
def test_another_machine_is_talked_to_without_tls_if_asked_for(world: World, url: str) -> None:
    script = Script(success())
    client = world.client(transport=script, base_url=url, allow_http=True)
    safe = world.client(transport=script)
    for one in (client, client.with_options(base_url=url), safe.with_options(base_url=url, allow_http=True)):
        world.do(one.request("GET", "/v1/groups"))
    assert [str(request.url) for request in script.requests] == [f"{url}/v1/groups"] * 3
    with pytest.raises(ValueError, match="allow_http"):
        client.with_options(base_url=url, allow_http=False)


@pytest.mark.parametrize("url", OURS)
def test_this_machine_is_talked_to_without_tls(world: World, url: str) -> None:
    script = Script(success())
    world.do(world.client(transport=script, base_url=url).request("GET", "/v1/groups"))
    assert str(script.requests[0].url) == f"{url}/v1/groups"


# Cookies


def lent(world: World, script: Script) -> Any:
    """A client through one that the caller hands in."""
    kind: Any = httpx.AsyncClient if world.is_async else httpx.Client
    return world.client(http_client=kind(transport=script))


def through_api(client: Any) -> Any:
    """The httpx client of the generated functions."""
    return client.api.get_async_httpx_client() if isinstance(client, AsyncFivetran) else client.api.get_httpx_client()


@pytest.mark.parametrize("way", ["own", "lent", "generated"])
def test_cookies_that_a_server_sets_are_not_sent_back(world: World, way: str) -> None:
    script = Script(httpx.Response(200, json={"code": "Success"}, headers={"Set-Cookie": "session=kept; Path=/"}))
    client = lent(world, script) if way == "lent" else world.client(transport=script)
    http = through_api(client) if way == "generated" else client
    for _ in range(3):
        world.do(http.request("GET", "/v1/groups"))
    assert [request.headers.get("Cookie") for request in script.requests] == [None] * 3
    assert way == "lent" or list(client._engine.pool._first.cookies.jar) == []


# Event loops


def test_each_event_loop_gets_connections_of_its_own() -> None:
    """The connections that the first loop left open belong to a loop that is closed."""
    with KeepAlive() as server, warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # the first loop ends with a connection open
        client = own(AsyncFivetran, base_url=server.url)

        async def ask(name: str) -> list[str]:
            return [(await client.groups.get(f"{name}{number}")).id for number in range(3)]

        for name in ("first", "second"):
            assert asyncio.run(ask(name)) == [f"{name}{number}" for number in range(3)]
        assert trio.run(ask, "third") == ["third0", "third1", "third2"]

        async def ask_and_close() -> list[str]:
            async with client:
                return await ask("last")

        assert asyncio.run(ask_and_close()) == ["last0", "last1", "last2"]
        gc.collect()
    assert server.connections == 4


@pytest.mark.parametrize("option", ["http_client", "transport"])
def test_what_was_handed_in_serves_one_event_loop(option: str) -> None:
    class Transport(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return success(GROUP)

    given: Any = Transport() if option == "transport" else httpx.AsyncClient(transport=Transport())
    client = own(AsyncFivetran, **{option: given})

    async def ask() -> str:
        return str((await client.groups.get("a")).id)

    assert asyncio.run(ask()) == "decent_dropsy"
    with pytest.raises(BadEnvironment, match="event loop"):
        asyncio.run(ask())


def test_a_mock_transport_serves_all_event_loops() -> None:
    client = own(AsyncFivetran, transport=Script(success(GROUP)))

    async def ask() -> str:
        return str((await client.groups.get("a")).id)

    assert [asyncio.run(ask()), asyncio.run(ask())] == ["decent_dropsy"] * 2


# The log


REQUEST = """
import httpx, importlib, logging, sys
from fivetran_facade import Fivetran
answers = httpx.MockTransport(lambda request: httpx.Response(200, json={"code": "Success", "data": {"id": "a"}}))
Fivetran("key", "secret", transport=answers).groups.get("a")
"""
BASIC = "import logging\nlogging.basicConfig(level=logging.{})\n"
AGAIN = """
import sys
import fivetran_facade
[sys.modules.pop(name) for name in [*sys.modules] if name.startswith("fivetran_")]
"""


@pytest.mark.parametrize(
    "before", ["", BASIC.format("WARNING"), BASIC.format("DEBUG"), AGAIN, AGAIN * 2, AGAIN + BASIC.format("INFO")]
)
def test_debugging_prints_each_request_once(before: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", before + REQUEST], capture_output=True, text=True, check=True, env={"FIVETRAN_DEBUG": "1"}
    )
    assert [line for line in done.stderr.splitlines() if "GET /v1/groups/a 200" in line and "attempt 1" in line] != []
    assert done.stderr.count("GET /v1/groups/a 200") == 1


def test_debugging_prints_what_no_handler_of_the_root_takes() -> None:
    before = "import logging\nhandler = logging.StreamHandler()\nhandler.setLevel(30)\nlogging.root.addHandler(handler)\n"
    done = subprocess.run(
        [sys.executable, "-c", before + REQUEST], capture_output=True, text=True, check=True, env={"FIVETRAN_DEBUG": "1"}
    )
    assert done.stderr.count("GET /v1/groups/a 200") == 1


# Other packages


def test_whatever_a_faster_decoder_raises_the_standard_one_judges() -> None:
    """Older releases of msgspec raise an exception that is no ValueError."""
    code = """
import sys, types
class DecodeError(Exception): pass
def decode(content): raise DecodeError
sys.modules |= {"msgspec": types.ModuleType("msgspec"), "msgspec.json": types.ModuleType("msgspec.json")}
sys.modules["msgspec.json"].decode = decode
from fivetran_api.types import read_json
assert read_json(b"[1" + b" " * 100_000 + b"]") == [1]
try:
    read_json(b"<" + b"p" * 100_000)
except ValueError:
    print("judged")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("judged\n", "")

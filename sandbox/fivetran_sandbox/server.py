"""The sandbox on a port of this machine, in a thread of its own or as a program."""

from __future__ import annotations

import gc
import signal
import socket
import struct
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from ssl import PROTOCOL_TLS_CLIENT, SSLContext
from typing import Any, Final

import httpx
import uvicorn
from attrs import field, frozen
from starlette.types import Receive, Scope, Send
from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from .application import Sandbox
from .faults import ABORT
from .values import JSON

HOST: Final = "127.0.0.1"
_BACKLOG: Final = 2048


class _Protocol(H11Protocol):
    """HTTP that an application can reset: the connection is gone at once, as if a machine in between had died."""

    def __init__(self, config: Config, server_state: ServerState, app_state: dict[str, Any], _loop: Any = None) -> None:
        super().__init__(config, server_state, app_state, _loop)
        application: Any = self.app

        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            scope[ABORT] = self._reset
            await application(scope, receive, send)

        self.app: Any = app

    def _reset(self) -> None:
        connection = self.transport.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        abort: Callable[[], None] = getattr(self.transport, "abort")  # noqa: B009 - uvicorn declares a transport without it
        abort()


class _Server(uvicorn.Server):
    """A server that ends on SIGINT and SIGTERM without sending itself the signal again, and says when it is ready."""

    def __init__(self, config: Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self.handle_exit) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()


@frozen
class Running:
    """A sandbox that is running."""

    url: str
    sandbox: Sandbox
    _client: httpx.Client = field(repr=False)

    def advance(self, seconds: float) -> None:
        """Let sandbox time pass at once."""
        self._control("POST", "clock", {"seconds": seconds})

    def fault(self, **fault: Any) -> None:
        """Set a fault, such as `status=503, times=2`; see `fivetran_sandbox.Fault`."""
        self._control("POST", "faults", fault)

    def clear_faults(self) -> None:
        """Behave again."""
        self._control("DELETE", "faults")

    def outcomes(self, connection_id: str, *outcomes: str | JSON) -> None:
        """Say how the next syncs of a connection end.

        Args:
            connection_id: The connection's id.
            outcomes: success, success_with_task, failure, failure_with_task, rescheduled,
                truncated or never_starts; or objects.
        """
        self._control("POST", f"connections/{connection_id}/outcomes", list(outcomes))

    def run_outcomes(self, transformation_id: str, *outcomes: str | JSON) -> None:
        """Say how the next runs of a transformation end: success, partial_success, failure, never_starts."""
        self._control("POST", f"transformations/{transformation_id}/outcomes", list(outcomes))

    def agent(self, agent_id: str, *, online: bool) -> None:
        """Start or stop a hybrid deployment agent or a proxy agent; what goes through one that is stopped fails."""
        self._control("POST", f"agents/{agent_id}", {"online": online})

    def requests(self) -> list[JSON]:
        """The requests since the start or the latest reset: method, path, status."""
        items: list[JSON] = self._control("GET", "requests")["items"]
        return items

    def deliveries(self) -> list[JSON]:
        """The latest attempts to deliver events to webhooks: webhook_id, url, event, at, status."""
        items: list[JSON] = self._control("GET", "deliveries")["items"]
        return items

    def state(self, *, secrets: bool = False) -> JSON:
        """Return the whole account, in the form of a seed.

        Args:
            secrets: True for secrets as they are; by default they are masked.
        """
        state: JSON = self._control("GET", "state?secrets=true" if secrets else "state")
        return state

    def now(self) -> float:
        """Return the time in the sandbox, in seconds since 1970."""
        return self.sandbox.life.clock.now()

    def reset(self) -> None:
        """Go back to the seed."""
        self._control("POST", "reset")

    def _control(self, method: str, name: str, body: Any = None) -> Any:
        response = self._client.request(method, f"/_sandbox/{name}", json=body)
        if response.is_error:
            raise ValueError(response.json()["message"])
        return response.json()["data"]


def listen(host: str = HOST, port: int = 0) -> socket.socket:
    """A socket to serve on; port 0 takes a free one.

    Raises:
        OSError: It cannot be had.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio switches Nagle's delay off only where the protocol is named; with it, each answer takes 40 ms.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
    except BaseException:
        listening.close()
        raise
    return listening


def address(listening: socket.socket) -> str:
    """The URL of what listens on a socket."""
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def run(sandbox: Sandbox, listening: socket.socket, ready: Callable[[], None]) -> None:
    """Serve until SIGINT or SIGTERM."""
    # What there is stays. Going through it for garbage would take longer than listing it, where there are many connections.
    gc.freeze()
    _server(sandbox, ready).run([listening])


@contextmanager
def serve(sandbox: Sandbox | None = None, *, port: int = 0, **options: Any) -> Generator[Running]:
    """A sandbox on a free port of this machine while the `with` statement lasts.

    Args:
        sandbox: The sandbox to serve. Default None, a new one.
        port: The port, 1 to 65535. Default 0, a free one.
        options: Options of a new `Sandbox`, such as `seed="empty"`.
    """
    served = Sandbox(**options) if sandbox is None else sandbox
    ready = threading.Event()
    with listen(port=port) as listening:
        server = _server(served, ready.set)
        thread = threading.Thread(target=server.run, args=([listening],), name="fivetran_sandbox", daemon=True)
        thread.start()
        while not ready.wait(0.1):
            if not thread.is_alive():
                raise RuntimeError("the sandbox did not start")
        url = address(listening)
        # Nothing is encrypted here; to load the certificates of this machine would take longer than all else.
        client = httpx.Client(base_url=url, trust_env=False, verify=SSLContext(PROTOCOL_TLS_CLIENT), timeout=60)
        try:
            with client:
                yield Running(url, served, client)
        finally:
            server.should_exit = True
            thread.join()


def _server(sandbox: Sandbox, ready: Callable[[], None]) -> _Server:
    config = Config(
        sandbox,
        http=_Protocol,
        ws="none",
        loop="asyncio",
        lifespan="on",
        log_config=None,
        log_level="critical",
        access_log=False,
        backlog=_BACKLOG,
        server_header=False,
        proxy_headers=False,
        date_header=False,  # the sandbox has a time of its own
        timeout_keep_alive=60,  # as load balancers have it: the idle connections of a pool stay good
        timeout_graceful_shutdown=1,
    )
    return _Server(config, ready)

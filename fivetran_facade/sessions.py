"""The httpx clients behind the two clients: they send as the facade does, so that the generated functions do too."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from .exchange import Exchange, Steps, run, run_async

if TYPE_CHECKING:
    from .client import Options
    from .clock import Clock

T = TypeVar("T")


class Session(httpx.Client):
    """Sends by the rules of an exchange."""

    def __init__(self, exchange: Exchange, options: Options, transport: Any, clock: Clock) -> None:
        super().__init__(base_url=options.base_url, headers=options.headers, timeout=options.timeout, transport=transport)
        self._exchanging = partial(exchange.call, retry=options.retry)
        self._sleep = clock.sleep

    def send(self, request: httpx.Request, *, stream: bool = False, **_: Any) -> httpx.Response:
        """Send until it succeeds or fails for good, without httpx's own authentication and redirects."""
        request.extensions["stream"] = stream
        return self.run(self._exchanging(request))

    def run(self, steps: Steps[T]) -> T:
        """Perform steps with this client."""
        return run(steps, self._transmit, self._sleep)

    def _transmit(self, request: httpx.Request) -> httpx.Response:
        return super().send(request, auth=None, follow_redirects=False, stream=request.extensions["stream"])


class AsyncSession(httpx.AsyncClient):
    """Sends by the rules of an exchange."""

    def __init__(self, exchange: Exchange, options: Options, transport: Any, clock: Clock) -> None:
        super().__init__(base_url=options.base_url, headers=options.headers, timeout=options.timeout, transport=transport)
        self._exchanging = partial(exchange.call, retry=options.retry)
        self._sleep = clock.sleep_async

    async def send(self, request: httpx.Request, *, stream: bool = False, **_: Any) -> httpx.Response:
        """Send until it succeeds or fails for good, without httpx's own authentication and redirects."""
        request.extensions["stream"] = stream
        return await self.run(self._exchanging(request))

    async def run(self, steps: Steps[T]) -> T:
        """Perform steps with this client."""
        return await run_async(steps, self._transmit, self._sleep)

    async def _transmit(self, request: httpx.Request) -> httpx.Response:
        return await super().send(request, auth=None, follow_redirects=False, stream=request.extensions["stream"])


class Lent(httpx.BaseTransport):
    """Sends through a client that belongs to the caller, who closes it."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send once, with the hooks, the proxies and all else that the caller's client has."""
        return self._client.send(request, stream=True, auth=None, follow_redirects=False)


class AsyncLent(httpx.AsyncBaseTransport):
    """Sends through a client that belongs to the caller, who closes it."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send once, with the hooks, the proxies and all else that the caller's client has."""
        return await self._client.send(request, stream=True, auth=None, follow_redirects=False)

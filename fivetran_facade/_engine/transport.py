"""The transport of the generated client, so that its functions retry and raise as the facade does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from .engine import AsyncEngine, Engine


class Transport(httpx.BaseTransport):
    """Sends by the rules of an engine."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send until it succeeds or fails for good."""
        return self._engine.perform(self._engine.through_api(request))


class AsyncTransport(httpx.AsyncBaseTransport):
    """Sends by the rules of an engine."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send until it succeeds or fails for good."""
        return await self._engine.perform(self._engine.through_api(request))

"""Both clients over a transport that plays a script, so that each behaviour is stated once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from typing import Any, cast

import httpx

from fivetran_facade import AsyncFivetran, AsyncPages, AsyncSyncMany, Clock, Fivetran, Pages, SyncMany

Answer = httpx.Response | httpx.RequestError | Callable[[httpx.Request], httpx.Response]


def success(data: object = None, **envelope: Any) -> httpx.Response:
    """A success as the API words it."""
    content = {"code": "Success", **envelope} | ({} if data is None else {"data": data})
    return httpx.Response(200, json=content)


def failure(status: int, code: str = "SomeCode", message: str = "Some message", **headers: str) -> httpx.Response:
    """A failure as the API words it."""
    return httpx.Response(status, json={"code": code, "message": message}, headers=headers)


class Script(httpx.MockTransport):
    """Answers with what it was given, in order, and notes the requests; the last answer repeats."""

    def __init__(self, *answers: Answer) -> None:
        super().__init__(self.answer)
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Give the next answer."""
        # A copy, for a retry sends the same request with other headers.
        self.requests.append(httpx.Request(request.method, request.url, headers=request.headers, content=request.content))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, httpx.RequestError):
            raise answer
        return answer(request) if callable(answer) else answer


class NotedClock(Clock):
    """A clock whose sleeps are noted; they take no time."""

    def __init__(self) -> None:
        self.waits: list[float] = []

    def now(self) -> float:
        """All that was slept so far."""
        return sum(self.waits)

    def sleep(self, seconds: float) -> None:
        """Note the seconds."""
        self.waits.append(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Note the seconds."""
        self.waits.append(seconds)


class World:
    """One of the two clients, driven alike: `do` gives the result of a call, of a listing the list."""

    def __init__(
        self, kind: type[Fivetran | AsyncFivetran], transport: Callable[[], httpx.AsyncBaseTransport] | None = None
    ) -> None:
        """Make a world.

        Args:
            kind: The client.
            transport: Makes what clients send through if they are given neither answers nor a transport; httpx's own if None.
        """
        self.kind = kind
        self._transport = transport
        self.clock = NotedClock()
        self.waits = self.clock.waits
        self._clients: list[Any] = []
        self._loop = asyncio.Runner()

    @property
    def is_aiohttp(self) -> bool:
        """True if clients send through aiohttp."""
        return self._transport is not None

    @property
    def is_async(self) -> bool:
        """True for AsyncFivetran."""
        return self.kind is AsyncFivetran

    def client(self, *answers: Answer, **options: Any) -> Any:
        """A client whose API answers by script; its waits are noted, not waited."""
        if answers:
            options["transport"] = Script(*answers)
        elif self._transport and "transport" not in options:
            options["transport"] = self._transport()
        if "credentials" not in options:
            options = {"api_key": "key", "api_secret": "the-api-secret"} | options
        given: dict[str, Any] = {"clock": self.clock, **options}
        client = self.kind(**given)
        self._clients.append(client)
        return client

    def do(self, outcome: object) -> Any:
        """The result of what a method returned."""
        if isinstance(outcome, Awaitable):
            return self._loop.run(self._awaited(outcome))
        if isinstance(outcome, AsyncPages | AsyncSyncMany | AsyncIterator):
            return self._loop.run(self._collected(outcome))
        return list(cast("Iterable[Any]", outcome)) if isinstance(outcome, Pages | SyncMany | Iterator) else outcome

    def close(self, client: Any) -> None:
        """Close a client."""
        self.do(client.aclose() if self.is_async else client.close())

    def end(self) -> None:
        """Close the clients and the event loop."""
        for client in self._clients:
            self.close(client)
        self._loop.close()

    async def _awaited(self, outcome: Any) -> Any:
        return await outcome

    async def _collected(self, pages: Any) -> list[Any]:
        return [item async for item in pages]

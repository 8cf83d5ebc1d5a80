"""One call through the facade against the same call on bare httpx: same headers, same credentials, same server.

Bare httpx returns dicts, the facade models. Both are clients of one process and keep their connection; blocks of calls take
turns. The server has its answers ready, so hardly anything but the clients' own work is measured.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import httpx
from answers import CONNECTION, GROUP
from measure import Effort, Figure, ratio, side_by_side
from processes import canned
from stopwatch import seconds_of

from fivetran_facade import AsyncFivetran, Fivetran

# Sweeping before each block leaves caches cold, which should not weigh.
BLOCK = 100
HEADERS = {"Accept": "application/json;version=2"}
LARGE, SMALL = f"/v1/connections/{CONNECTION}", f"/v1/groups/{GROUP}"


def measure(effort: Effort) -> list[Figure]:
    """Sync and async, a large answer and a small one."""
    rounds = effort.rounds_of(100)
    with canned() as url:
        return [*_sync(url, rounds), *_async(url, rounds)]


def _sync(url: str, rounds: int) -> list[Figure]:
    def block(call: Callable[[], object]) -> Callable[[], object]:
        return lambda: [call() for _ in range(BLOCK)]

    with Fivetran("key", "secret", base_url=url) as fivetran, httpx.Client(**_options(url)) as client:
        large = block(lambda: fivetran.connections.get(CONNECTION)), block(lambda: client.get(LARGE).json())
        small = block(lambda: fivetran.groups.get(GROUP)), block(lambda: client.get(SMALL).json())
        return [_compare("connections.get", *large, rounds, target=1.08), _compare("groups.get", *small, rounds)]


def _async(url: str, rounds: int) -> list[Figure]:
    async def get(path: str) -> object:
        return (await client.get(path)).json()

    async def repeat(call: Callable[[], Awaitable[object]]) -> None:
        for _ in range(BLOCK):
            await call()

    async def close() -> None:
        await fivetran.aclose()
        await client.aclose()

    with asyncio.Runner() as runner:

        def block(call: Callable[[], Awaitable[object]]) -> Callable[[], object]:
            return lambda: runner.run(repeat(call))

        fivetran, client = AsyncFivetran("key", "secret", base_url=url), httpx.AsyncClient(**_options(url))
        large = block(lambda: fivetran.connections.get(CONNECTION)), block(lambda: get(LARGE))
        small = block(lambda: fivetran.groups.get(GROUP)), block(lambda: get(SMALL))
        try:
            return [
                _compare("connections.get, async", *large, rounds, target=1.08),
                _compare("groups.get, async", *small, rounds),
            ]
        finally:
            runner.run(close())


def _options(url: str) -> dict[str, Any]:
    return {"base_url": url, "auth": ("key", "secret"), "headers": HEADERS}


def _compare(
    what: str, facade: Callable[[], object], bare: Callable[[], object], rounds: int, *, target: float | None = None
) -> Figure:
    numbers = side_by_side(what, {"facade": partial(seconds_of, facade), "httpx": partial(seconds_of, bare)}, rounds)
    return ratio(numbers, "facade", "httpx", what=what, against="httpx by hand", target=target, headline=target is not None)

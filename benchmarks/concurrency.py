"""Many calls at once through AsyncFivetran, against the same on bare httpx.AsyncClient, on the same server.

In one `gather` on a fresh client all calls wait for the pool at once, near and far; with 50 workers there are never more than
these. Bare httpx returns dicts, the facade models.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import httpx
import httpx_aiohttp
from answers import CONNECTION
from measure import Effort, Figure, ratio, side_by_side
from processes import HERE, canned, serving
from stopwatch import seconds_of

from fivetran_facade import AsyncFivetran

WORKERS = 50
AT_ONCE = 500
DISTANCE = 0.2
# Bare httpx gives up what waits for its pool after 5 s, unless told otherwise.
TIMEOUT = 120

Call = Callable[[], Awaitable[object]]
Pattern = Callable[[Call], Awaitable[object]]


def measure(effort: Effort) -> list[Figure]:
    """All calls of one, then all of the other."""
    at_once = effort.size(AT_ONCE, 100)
    gather = partial(_gather, count=at_once)
    what = f"{at_once} connections.get in one gather"
    with canned() as url, serving(str(HERE / "distant.py"), url.rpartition(":")[2], str(DISTANCE)) as far:
        near_numbers = side_by_side(
            what,
            {
                "facade": _timed(_facade, url, gather),
                "aiohttp": _timed(_facade_over_aiohttp, url, gather),
                "httpx": _timed(_bare, url, gather),
            },
            effort.rounds_of(7),
        )
        far_numbers = side_by_side(
            f"{what}, {DISTANCE * 1000:.0f} ms each",
            {"facade": _timed(_facade, far, gather), "httpx": _timed(_bare, far, gather)},
            effort.rounds_of(5),
        )
        calls = effort.size(2000, 200)
        workers = partial(_workers, count=calls)
        steady_numbers = side_by_side(
            f"{calls:,} connections.get, {WORKERS} workers",
            {"facade": _timed(_facade, url, workers), "httpx": _timed(_bare, url, workers)},
            effort.rounds_of(7),
        )
    against = "httpx.AsyncClient by hand"
    return [
        ratio(near_numbers, "facade", "httpx", what=what, against=against, target=0.35, headline=True),
        ratio(near_numbers, "aiohttp", "httpx", what=f"{what}, over aiohttp", against=against, target=0.08, headline=True),
        ratio(
            far_numbers, "facade", "httpx",
            what=f"{what}, {DISTANCE * 1000:.0f} ms each", against=against, target=0.7, headline=True,
        ),
        ratio(
            steady_numbers, "facade", "httpx",
            what=f"{calls:,} connections.get, {WORKERS} workers", against=against, target=1.15, headline=True,
        ),
    ]  # fmt: skip


def _timed(client: Callable[[str, Pattern], Any], url: str, pattern: Pattern) -> Callable[[], float]:
    return lambda: seconds_of(lambda: asyncio.run(client(url, pattern)))


async def _facade(url: str, pattern: Pattern, **options: Any) -> None:
    async with AsyncFivetran("key", "secret", base_url=url, timeout=TIMEOUT, **options) as fivetran:
        await pattern(lambda: fivetran.connections.get(CONNECTION))


async def _facade_over_aiohttp(url: str, pattern: Pattern) -> None:
    await _facade(url, pattern, transport=httpx_aiohttp.AiohttpTransport())


async def _bare(url: str, pattern: Pattern) -> None:
    headers = {"Accept": "application/json;version=2"}
    async with httpx.AsyncClient(base_url=url, auth=("key", "secret"), headers=headers, timeout=TIMEOUT) as client:

        async def call() -> object:
            return (await client.get(f"/v1/connections/{CONNECTION}")).json()

        await pattern(call)


async def _gather(call: Call, count: int) -> None:
    await asyncio.gather(*(call() for _ in range(count)))


async def _workers(call: Call, count: int) -> None:
    left = iter(range(count))

    async def work() -> None:
        for _ in left:
            await call()

    async with asyncio.TaskGroup() as group:
        for _ in range(WORKERS):
            group.create_task(work())

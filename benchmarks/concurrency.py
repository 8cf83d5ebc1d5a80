"""Many calls at once through AsyncFivetran, against the same on bare httpx.AsyncClient: as many workers, the same server.

Both have httpx's own limits of connections. Bare httpx returns dicts, the facade models.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import httpx
from answers import CONNECTION
from measure import Effort, Figure, ratio, side_by_side
from processes import canned
from stopwatch import seconds_of

from fivetran_facade import AsyncFivetran

WORKERS = 50


def measure(effort: Effort) -> list[Figure]:
    """All calls of one, then all of the other."""
    calls = effort.size(2000, 200)
    what = f"{calls:,} connections.get, {WORKERS} at once"
    with canned() as url, asyncio.Runner() as runner:
        contenders = {
            "facade": lambda: seconds_of(lambda: runner.run(_facade(url, calls))),
            "httpx": lambda: seconds_of(lambda: runner.run(_bare(url, calls))),
        }
        numbers = side_by_side(what, contenders, effort.rounds_of(7))
    return [ratio(numbers, "facade", "httpx", what=what, against="httpx.AsyncClient by hand", target=1.15, headline=True)]


async def _facade(url: str, calls: int) -> None:
    async with AsyncFivetran("key", "secret", base_url=url) as fivetran:
        await _all(lambda: fivetran.connections.get(CONNECTION), calls)


async def _bare(url: str, calls: int) -> None:
    headers = {"Accept": "application/json;version=2"}
    async with httpx.AsyncClient(base_url=url, auth=("key", "secret"), headers=headers) as client:

        async def call() -> object:
            return (await client.get(f"/v1/connections/{CONNECTION}")).json()

        await _all(call, calls)


async def _all(call: Callable[[], Awaitable[object]], calls: int) -> None:
    left = iter(range(calls))

    async def work() -> None:
        for _ in left:
            await call()

    async with asyncio.TaskGroup() as group:
        for _ in range(WORKERS):
            group.create_task(work())

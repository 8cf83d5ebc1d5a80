"""Watchers of assets: an event for each success, whoever triggered it, from one listing for all."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
from conftest import eventually
from scenarios import KEY, SECRET, SHOP, call

from fivetran_sandbox import serve
from fivetran_sandbox.server import Running

try:
    from airflow.triggers.base import BaseEventTrigger
except ImportError:
    BaseEventTrigger = None  # type: ignore[assignment, misc]

OTHER = "shrill_harmony"
watches = pytest.mark.skipif(BaseEventTrigger is None, reason="Airflow 2 has no watchers")


@pytest.fixture
def running(connect: Callable[..., None]) -> Iterator[Running]:
    with serve(speed=1, sync_seconds=1, api_key=KEY, api_secret=SECRET) as one:
        connect(one.url)
        yield one


def sync(running: Running, connection_id: str = SHOP) -> None:
    call(running, "POST", f"connections/{connection_id}/sync", {})
    running.advance(60)


def looks(running: Running) -> int:
    return sum(each["path"].startswith("/v1/connections") and each["method"] == "GET" for each in running.requests())


async def looked(running: Running, more: int) -> None:
    """Return once there were so many more looks."""
    before = looks(running)
    await eventually(lambda: looks(running) >= before + more)


@pytest.mark.skipif(BaseEventTrigger is not None, reason="Airflow 3 has watchers")
def test_on_airflow_2_the_error_says_what_to_do() -> None:
    with pytest.raises(ImportError, match="needs Airflow 3, which has watchers"):
        import fivetran_airflow.assets  # noqa: F401, PLC0415


@watches
def test_each_success_after_the_first_look_fires_once_and_a_failure_does_not(running: Running) -> None:
    from fivetran_airflow.assets import FivetranSyncedTrigger  # noqa: PLC0415

    async def watch() -> list[Any]:
        path, arguments = FivetranSyncedTrigger(SHOP, poll_frequency=0.05).serialize()
        assert path == "fivetran_airflow.assets.FivetranSyncedTrigger"
        found: list[Any] = []

        task = asyncio.create_task(collect_into(found, FivetranSyncedTrigger(**arguments).run()))
        await looked(running, 2)
        await asyncio.to_thread(sync, running)
        await looked(running, 2)
        running.outcomes(SHOP, "failure")
        await asyncio.to_thread(sync, running)
        await looked(running, 2)
        running.outcomes(SHOP, "success")
        await asyncio.to_thread(sync, running)
        await looked(running, 2)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return found

    events = asyncio.run(watch())
    assert [each["connection_id"] for each in events] == [SHOP, SHOP]
    assert events[0]["finished"] < events[1]["finished"]


async def collect_into(found: list[Any], events: AsyncIterator[Any]) -> None:
    async for event in events:
        found.append(event.payload)  # noqa: PERF401 - it is read while more come


@watches
def test_watchers_with_the_same_listing_share_it_and_each_sees_its_own(running: Running) -> None:
    from fivetran_airflow.assets import FivetranSyncedTrigger  # noqa: PLC0415

    if not hasattr(BaseEventTrigger, "shared_stream_key"):
        pytest.skip("this Airflow shares no streams")
    shop, other = FivetranSyncedTrigger(SHOP), FivetranSyncedTrigger(OTHER)
    assert (
        shop.shared_stream_key() == other.shared_stream_key() != FivetranSyncedTrigger(SHOP, group_id="x").shared_stream_key()
    )

    async def watch() -> tuple[list[Any], list[Any]]:
        queues: list[asyncio.Queue[Any]] = [asyncio.Queue(), asyncio.Queue()]
        arguments = FivetranSyncedTrigger(SHOP, poll_frequency=0.05).serialize()[1]

        async def fan_out() -> None:
            async for raw in FivetranSyncedTrigger.open_shared_stream(arguments):
                for queue in queues:
                    queue.put_nowait(raw)

        async def stream(queue: asyncio.Queue[Any]) -> AsyncIterator[Any]:
            while True:
                yield await queue.get()

        found: tuple[list[Any], list[Any]] = ([], [])
        tasks = [asyncio.create_task(fan_out())]
        for trigger, queue, kept in zip((shop, other), queues, found, strict=True):
            tasks.append(asyncio.create_task(collect_into(kept, trigger.filter_shared_stream(stream(queue)))))
        await looked(running, 2)
        await asyncio.to_thread(sync, running, OTHER)
        await looked(running, 2)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return found

    shops, others = asyncio.run(watch())
    assert (shops, [each["connection_id"] for each in others]) == ([], [OTHER])
    assert {each["path"] for each in running.requests() if each["method"] == "GET"} == {"/v1/connections"}


@watches
def test_a_poll_that_fails_is_passed_over(running: Running) -> None:
    from fivetran_airflow.assets import FivetranSyncedTrigger  # noqa: PLC0415

    async def watch() -> list[Any]:
        found: list[Any] = []
        task = asyncio.create_task(collect_into(found, FivetranSyncedTrigger(SHOP, poll_frequency=0.05).run()))
        await looked(running, 2)
        running.fault(status=401, times=2)
        await looked(running, 4)
        await asyncio.to_thread(sync, running)
        await looked(running, 2)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return found

    assert len(asyncio.run(watch())) == 1

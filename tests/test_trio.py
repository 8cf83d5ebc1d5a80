# pyright: reportPrivateUsage=false
"""AsyncFivetran under trio, as httpx is."""

from __future__ import annotations

import contextvars
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine
from contextlib import aclosing, asynccontextmanager
from functools import partial
from typing import Any, TypeVar

import httpx
import pytest
import trio
import trio.testing
from hostile import HostileServer, answer, hang_up

from fivetran_api.api.groups import get_group
from fivetran_facade import AsyncFivetran, Clock, ConnectionFailed, NotFound, Retry, ServerError
from fivetran_facade._engine.steps import Steps
from worlds import Script, failure, success

T = TypeVar("T")
Handler = Callable[[httpx.Request], Coroutine[Any, Any, httpx.Response]]

GROUP = {"id": "decent_dropsy", "name": "Shop"}


def run(work: Callable[[], Awaitable[T]]) -> T:
    """The result of some work under trio, whose sleeps take no time."""
    result: T = trio.run(work, clock=trio.testing.MockClock(autojump_threshold=0))
    return result


@asynccontextmanager
async def client_of(handler: Handler | Script, **options: Any) -> AsyncGenerator[AsyncFivetran]:
    """A client whose API answers by a script or a function."""
    transport = handler if isinstance(handler, Script) else httpx.MockTransport(handler)
    async with AsyncFivetran("key", "secret", transport=transport, **options) as fivetran:
        yield fivetran


def page(number: int, following: str | None) -> httpx.Response:
    return success({"items": [{"id": str(number), "name": ""}], "next_cursor": following})


def test_a_call_returns_the_data_of_the_answer() -> None:
    async def work() -> str:
        async with client_of(Script(success(GROUP))) as fivetran:
            return (await fivetran.groups.get("decent_dropsy")).id

    assert run(work) == "decent_dropsy"


def test_a_call_on_a_socket_is_answered_and_tried_again() -> None:
    body = b'{"code": "Success", "data": {"id": "decent_dropsy", "name": "Shop"}}'

    async def work(url: str) -> str:
        async with AsyncFivetran("key", "secret", base_url=url, retry=Retry(initial=0)) as fivetran:
            group = await fivetran.groups.get("decent_dropsy")
            with pytest.raises(ConnectionFailed) as caught:
                await fivetran.groups.create(name="a")
            assert caught.value.may_have_been_done
            return group.id

    with HostileServer(hang_up, answer(body), hang_up) as server:
        assert trio.run(work, server.url) == "decent_dropsy"  # by the real clock, for a socket takes its time
        assert len(server.requests) == 3


def test_the_wait_before_a_retry_is_one_of_trio() -> None:
    async def work() -> float:
        started = trio.current_time()
        async with client_of(Script(failure(429, **{"Retry-After": "100"}), success(GROUP)), clock=Clock()) as fivetran:
            await fivetran.groups.get("decent_dropsy")
        return trio.current_time() - started

    assert run(work) == pytest.approx(100)


def test_a_call_can_be_cancelled_in_the_request_and_in_the_wait_before_a_retry() -> None:
    async def never(_: httpx.Request) -> httpx.Response:
        await trio.sleep_forever()
        raise AssertionError

    async def work(handler: Handler | Script) -> bool:
        async with client_of(handler) as fivetran:
            with trio.move_on_after(1) as scope:
                await fivetran.groups.get("decent_dropsy")
        return scope.cancelled_caught

    assert run(partial(work, never))
    assert run(partial(work, Script(failure(429, **{"Retry-After": "100"}))))


@pytest.mark.parametrize("prefetch", [False, True])
def test_a_listing_gives_all_items(prefetch: bool) -> None:  # noqa: FBT001 - a parameter of the test
    async def work() -> list[str]:
        script = Script(page(0, "1"), page(1, "2"), page(2, None))
        async with client_of(script, prefetch=prefetch) as fivetran:
            return [group.id async for group in fivetran.groups.list()]

    assert run(work) == ["0", "1", "2"]


@pytest.mark.parametrize("way", ["break", "error", "cancel"])
def test_the_page_ahead_is_cancelled_if_the_iteration_ends_early(way: str) -> None:
    async def work() -> tuple[bool, int]:
        under_way, cancelled = trio.Event(), trio.Event()

        async def respond(request: httpx.Request) -> httpx.Response:
            if "cursor" not in request.url.params:
                return page(0, "1")
            under_way.set()
            try:
                await trio.sleep_forever()
            finally:
                cancelled.set()
            raise AssertionError

        async with client_of(respond, prefetch=True) as fivetran:
            before = trio.lowlevel.current_statistics().tasks_living
            with trio.CancelScope() as scope:
                try:
                    async with aclosing(fivetran.groups.list().pages()) as pages:
                        async for _ in pages:
                            await under_way.wait()
                            if way == "break":
                                break
                            _ = scope.cancel() if way == "cancel" else 1 / 0
                except ZeroDivisionError:
                    pass
            return cancelled.is_set(), trio.lowlevel.current_statistics().tasks_living - before

    assert run(work) == (True, 0)


def test_an_error_ahead_comes_after_the_items_before_it_and_says_where_to_go_on() -> None:
    async def work() -> tuple[list[str], list[str]]:
        seen: list[str] = []
        async with client_of(Script(page(0, "1"), failure(404)), prefetch=True) as fivetran:
            try:
                async for group in fivetran.groups.list():
                    seen.append(group.id)  # noqa: PERF401 - item by item, for the error comes in between
            except NotFound as error:
                return seen, error.__notes__
        raise AssertionError

    seen, (note,) = run(work)
    assert (seen, "cursor='1'" in note) == (["0"], True)


def test_the_page_ahead_has_the_context_of_the_caller() -> None:
    job = contextvars.ContextVar("job", default="none")
    jobs: list[str] = []

    async def respond(request: httpx.Request) -> httpx.Response:
        jobs.append(job.get())
        return page(len(jobs), None if "cursor" in request.url.params else "1")

    async def work() -> None:
        job.set("nightly")
        async with client_of(respond, prefetch=True) as fivetran:
            async for _ in fivetran.groups.list():
                pass

    run(work)
    assert jobs == ["nightly", "nightly"]


def test_together_gives_results_in_order_and_an_error_as_it_is() -> None:
    async def respond(request: httpx.Request) -> httpx.Response:
        name = request.url.path.removeprefix("/v1/groups/")
        await trio.sleep(10 - int(name))
        return failure(500) if name == "7" else success({"id": name})

    async def work(*names: str) -> list[str]:
        async with client_of(respond, retry=Retry(attempts=1)) as fivetran:
            engine = fivetran._engine
            each: list[Steps[Any]] = [engine.steps(get_group, name) for name in names]
            return [envelope.data.id for envelope in await engine.together(each, 2)]

    assert run(partial(work, "1", "2", "3")) == ["1", "2", "3"]
    with pytest.raises(ServerError):
        run(partial(work, "1", "7", "3"))


def test_at_most_fifty_requests_are_under_way_and_cancelled_ones_give_their_place_back() -> None:
    async def work() -> tuple[int, int, int]:
        within = most = served = 0

        async def respond(_: httpx.Request) -> httpx.Response:
            nonlocal within, most, served
            within += 1
            most = max(most, within)
            try:
                await trio.sleep(1)
            finally:
                within -= 1
            served += 1
            return success(GROUP)

        async with client_of(respond) as fivetran:
            with trio.move_on_after(0.5):
                async with trio.open_nursery() as nursery:
                    for _ in range(120):
                        nursery.start_soon(fivetran.groups.get, "a")
            async with trio.open_nursery() as nursery:
                for _ in range(60):
                    nursery.start_soon(fivetran.groups.get, "a")
        return within, most, served

    assert run(work) == (0, 50, 60)

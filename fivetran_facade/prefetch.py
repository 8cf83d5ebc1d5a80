"""Requests that are under way while the caller does something else: in a thread, or in a task of asyncio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .exchange import DROPPED

if TYPE_CHECKING:
    import asyncio

    import httpx

# What httpcore's trace calls the moment at which a request has left, and for how many seconds that is waited for at most.
LEFT: Final = "send_request_body.complete"
LONGEST_START: Final = 0.005


class Begun(NamedTuple):
    """A request that is under way.

    Attributes:
        sent: Waits until it has left. To be called before anything keeps the interpreter busy: a thread that competes for it
            may get it only every 5 ms, which adds up to more than sending takes; a task does not get it at all.
        wait: Gives what came of it, or raises what went wrong.
        drop: For a request that nobody needs any more.
    """

    sent: Callable[[], Any]
    wait: Callable[[], Any]
    drop: Callable[[], object]


def in_thread(request: httpx.Request, perform: Callable[[], Any]) -> Begun | None:
    """Begin what sends `request` in a thread of its own, which does not keep the process from ending.

    None where no thread can be started.
    """
    from concurrent.futures import Future  # noqa: PLC0415 - async code does not need it
    from contextvars import copy_context  # noqa: PLC0415
    from threading import Event, Thread  # noqa: PLC0415

    left = Event()
    future: Future[Any] = Future()

    def trace(event: str, _: object) -> None:
        if event.endswith(LEFT):
            left.set()

    def work() -> None:
        try:
            future.set_result(perform())
        except BaseException as error:  # noqa: BLE001 - raised where the result is waited for
            future.set_exception(error)
        left.set()

    def drop() -> None:
        request.extensions[DROPPED] = True  # a thread cannot be stopped, but it can be kept from trying again

    request.extensions["trace"] = trace
    try:
        Thread(target=copy_context().run, args=(work,), name="fivetran-prefetch", daemon=True).start()
    except RuntimeError:  # too many, or the interpreter is about to end
        return None
    return Begun(lambda: left.wait(LONGEST_START), future.result, drop)


def in_task(request: httpx.Request, perform: Callable[[], Awaitable[Any]]) -> Begun | None:
    """Begin what sends `request` in a task of its own; None where there are no tasks, for this is not asyncio."""
    import asyncio  # noqa: PLC0415 - loaded where it is in use

    try:
        if asyncio.current_task() is None:
            return None
    except RuntimeError:
        return None
    left = asyncio.Event()

    async def trace(event: str, _: object) -> None:
        if event.endswith(LEFT):
            left.set()

    async def sent() -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(left.wait(), LONGEST_START)

    def end(task: asyncio.Task[Any]) -> None:
        left.set()
        if not task.cancelled():
            task.exception()  # so that asyncio does not report an error that nobody waits for

    async def work() -> Any:
        return await perform()

    request.extensions["trace"] = trace
    task = asyncio.create_task(work())
    task.add_done_callback(end)
    return Begun(sent, lambda: task, task.cancel)

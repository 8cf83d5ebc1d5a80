"""One page ahead: steps that are performed while the caller works on the page before."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import copy_context
from typing import Any, Final, Generic, TypeVar

from .own import running_trio

T = TypeVar("T")

# Seconds that leaving a listing may take. A page that takes longer arrives in a thread that ends by itself.
_GRACE: Final = 1.0


class Ahead(Generic[T]):
    """A page that a thread fetches."""

    def __init__(self, fetch: Callable[[], T]) -> None:
        from concurrent.futures import Future  # noqa: PLC0415 - few prefetch
        from threading import Thread  # noqa: PLC0415

        self._fetch = fetch
        self._future: Future[T] = Future()
        self._thread = Thread(target=copy_context().run, args=(self._work,), name="fivetran-prefetch", daemon=True)
        self._thread.start()

    def result(self) -> T:
        """Wait for the page and return it."""
        self._thread.join()
        if not self._future.done():  # the thread stayed behind in the process that this one was forked from
            self._work()
        return self._future.result()

    def end(self) -> None:
        """Wait for the thread, which cannot be stopped, but not for long: the iteration may have ended by Ctrl-C."""
        self._thread.join(_GRACE)

    def _work(self) -> None:
        try:
            self._future.set_result(self._fetch())
        except BaseException as error:  # noqa: BLE001 - raised by `result`
            self._future.set_exception(error)


class AsyncAhead(Generic[T]):
    """A page that a task fetches, under asyncio or trio."""

    def __init__(self, fetch: Callable[[], Awaitable[T]]) -> None:
        import anyio  # noqa: PLC0415 - httpx brings it; loaded where it is in use

        self._done = anyio.Event()
        self._scope = anyio.CancelScope()
        self._error: BaseException | None = None
        self._page: Any = None
        self._task = _spawn(lambda: self._work(fetch))  # asyncio keeps no reference

    async def result(self) -> T:
        """Wait for the page and return it."""
        await self._done.wait()
        if self._error is not None:
            raise self._error
        page: T = self._page
        return page

    async def end(self) -> None:
        """Cancel the task and wait until it has ended."""
        import anyio  # noqa: PLC0415 - on first use

        self._scope.cancel()
        with anyio.CancelScope(shield=True):
            await self._done.wait()

    async def _work(self, fetch: Callable[[], Awaitable[T]]) -> None:
        try:
            with self._scope:
                self._page = await fetch()
        except Exception as error:  # noqa: BLE001 - raised by `result`
            self._error = error
        finally:
            self._done.set()


def _spawn(work: Callable[[], Any]) -> object:
    if (trio := running_trio()) is not None:
        return trio.lowlevel.spawn_system_task(work, context=copy_context())
    import asyncio  # noqa: PLC0415 - loaded where it is in use

    return asyncio.get_running_loop().create_task(work())

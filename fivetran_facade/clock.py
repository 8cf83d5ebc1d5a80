"""The time that a client goes by: deadlines, pauses between attempts and polls, and the budget."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator
from contextlib import contextmanager

from ._engine.own import Own, process


class Clock:
    """The time of this machine. A subclass gives a client another time: `Fivetran(clock=VirtualClock())`."""

    def now(self) -> float:
        """Return seconds that only grow. Where they start has no meaning."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Block the calling thread.

        Args:
            seconds: The time to sleep; 0 or more.
        """
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Pause the calling task, under asyncio or trio.

        Args:
            seconds: The time to sleep; 0 or more.
        """
        import anyio  # noqa: PLC0415 - httpx brings it, and the import of this package does without it

        await anyio.sleep(seconds)


_for_new_clients: list[Clock] = []


def chosen(clock: Clock | None) -> Clock:
    """Return the clock of a new client: its own, that of the test around it, or this machine's."""
    return clock or (_for_new_clients[-1] if _for_new_clients else Clock())


@contextmanager
def given_to_new_clients(clock: Clock) -> Generator[None]:
    """Give a clock to all clients that are made meanwhile without one of their own, for tests of code that makes its clients.

    Args:
        clock: The clock. It has to be safe to share between threads.
    """
    _for_new_clients.append(clock)
    try:
        yield
    finally:
        _for_new_clients.remove(clock)


class VirtualClock(Clock):
    """A clock for tests: sleeping moves it, and nothing waits. Safe to share between threads.

        clock = VirtualClock()
        Fivetran(transport=..., clock=clock).connections.sync_and_wait("speak_inexpensive")
        print(clock.now())   # how long that would have taken

    Args:
        start: The first value of `now()`, in seconds; any number. Default 0.
    """

    def __init__(self, start: float = 0.0) -> None:
        self._now = start
        self._locks = Own(process, threading.Lock)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._now!r})"

    def now(self) -> float:
        """Return the seconds that were slept so far, after the start."""
        return self._now

    def sleep(self, seconds: float) -> None:
        """Move the clock.

        Args:
            seconds: By how much; 0 or more.
        """
        with self._locks.get():
            self._now += seconds

    async def sleep_async(self, seconds: float) -> None:
        """Move the clock.

        Args:
            seconds: By how much; 0 or more.
        """
        self.sleep(seconds)

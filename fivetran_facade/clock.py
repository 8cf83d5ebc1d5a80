"""The time that a client goes by: deadlines, pauses between attempts and polls, and the budget."""

from __future__ import annotations

import threading
import time

from ._engine.own import Own, process


class Clock:
    """The time of this machine. A subclass gives a client another time: `Fivetran(clock=VirtualClock())`."""

    def now(self) -> float:
        """Return seconds that only grow. Where they start has no meaning."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Block the calling thread.

        Args:
            seconds: How long; 0 or more.
        """
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Pause the calling task, under asyncio or trio.

        Args:
            seconds: How long; 0 or more.
        """
        import anyio  # noqa: PLC0415 - httpx brings it, and the import of this package does without it

        await anyio.sleep(seconds)


class VirtualClock(Clock):
    """A clock for tests: sleeping moves it, and nothing waits. Safe to share between threads.

        clock = VirtualClock()
        Fivetran(transport=..., clock=clock).connections.sync_and_wait("speak_inexpensive")
        print(clock.now())   # how long that would have taken

    Args:
        start: The first value of `now()`, in seconds. Default 0.
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

"""The time that a client goes by."""

from __future__ import annotations

import time


class Clock:
    """The time that a client goes by: deadlines, backoff and budget. A test, or a simulation, gives a client another."""

    def now(self) -> float:
        """Return seconds since a fixed moment; they never go back."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Let `seconds` pass, for Fivetran."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Let `seconds` pass, for AsyncFivetran."""
        import anyio  # noqa: PLC0415 - httpx brings it; it waits under asyncio and under trio

        await anyio.sleep(seconds)


class VirtualClock(Clock):
    """A clock that only sleeping moves, so that nothing waits.

    Fivetran("key", "secret", transport=answers, clock=VirtualClock())
    """

    def __init__(self) -> None:
        self._now = 0.0

    def now(self) -> float:
        """Return the seconds that were slept so far."""
        return self._now

    def sleep(self, seconds: float) -> None:
        """Move the clock by `seconds`."""
        self._now += seconds

    async def sleep_async(self, seconds: float) -> None:
        """Move the clock by `seconds`."""
        self.sleep(seconds)

"""Time in the sandbox: a clock that is real, sped up or moved by hand, and what is to happen when."""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from typing import Any

from attrs import define, field

# datetime cannot go further than the year 9999, and a sandbox need not.
_LATEST = 250_000_000_000.0


def instant(seconds: float) -> str:
    """A moment as the API writes it, with microseconds."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def seconds_of(text: str) -> float:
    """The moment that an ISO 8601 text says, in seconds since 1970; without a zone it is UTC.

    Raises:
        ValueError: It says none.
    """
    moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


class Clock:
    """Sandbox time: real time times `speed`, plus what it was moved by hand. A speed of 0 moves by hand only."""

    def __init__(self, speed: float = 1.0, start: float | None = None) -> None:
        self._speed = speed
        self._base = time.time() if start is None else start
        self._since = time.monotonic()

    @property
    def speed(self) -> float:
        """Sandbox seconds that pass in a real one."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        self._base, self._since = self.now(), time.monotonic()
        self._speed = speed

    def now(self) -> float:
        """Seconds since 1970."""
        return min(self._base + (time.monotonic() - self._since) * self._speed, _LATEST)

    def move(self, seconds: float) -> None:
        """Let time pass at once."""
        self._base = min(self._base + seconds, _LATEST)


@define(order=False)
class Event:
    """Something that is to happen; it can be called off."""

    when: float
    happen: Callable[[], Any]
    off: bool = field(default=False)

    def call_off(self) -> None:
        """Keep it from happening."""
        self.off = True


class Life:
    """The events of the sandbox. There is no background thread: due events run when the sandbox is next accessed."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self._events: list[tuple[float, int, Event]] = []
        self._order = count()
        self._moment: float | None = None
        self._latest = 0.0

    @property
    def now(self) -> float:
        """The present; while an event happens, the moment it was due."""
        return self.clock.now() if self._moment is None else self._moment

    def stamp(self) -> str:
        """The present as the API writes it, later than any stamp before so that the order of things shows."""
        self._latest = max(self.now, self._latest + 1e-6) if self._latest - self.now < 1 else self.now
        return instant(self._latest)

    def after(self, seconds: float, happen: Callable[[], Any]) -> Event:
        """Let something happen after a while."""
        return self.at(self.now + seconds, happen)

    def at(self, when: float, happen: Callable[[], Any]) -> Event:
        """Let something happen at a moment."""
        event = Event(when, happen)
        heapq.heappush(self._events, (when, next(self._order), event))
        return event

    def next_due(self) -> float | None:
        """Return the time of the next event."""
        while self._events and self._events[0][2].off:
            heapq.heappop(self._events)
        return self._events[0][0] if self._events else None

    def step(self) -> Any:
        """Let the next event happen if it is due; what it returns, or NOTHING."""
        due = self.next_due()
        if due is None or due > self.clock.now():
            return NOTHING
        event = heapq.heappop(self._events)[2]
        self._moment = event.when
        try:
            return event.happen()
        finally:
            self._moment = None


NOTHING: Any = object()
"""Returned by `Life.step` when nothing is due."""

"""Time in the sandbox: a clock that is real, sped up or moved by hand, and what is to happen when."""

from __future__ import annotations

import heapq
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from itertools import count
from math import inf

from attrs import define, field

LATEST = 250_000_000_000.0
"""The end of sandbox time, in seconds since 1970: datetime cannot go further than the year 9999, and a sandbox need not."""
FOREVER = 1e10
"""More seconds than anything takes, or time is moved by at once."""
_FEW = 64


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
        return min(self._base + (time.monotonic() - self._since) * self._speed, LATEST)

    def move(self, seconds: float) -> None:
        """Let time pass at once."""
        self._base = min(self._base + seconds, LATEST)


@define(order=False)
class Event:
    """Something that is to happen; it can be called off."""

    when: float
    happen: Callable[[], Awaitable[None] | None]
    off: bool = field(default=False)
    quiet: bool = field(default=False)
    """True if nobody notices when it happens."""

    def call_off(self) -> None:
        """Keep it from happening."""
        self.off = True


class _Agenda:
    """Events in the order in which they are due. Those that were called off are forgotten once they are many."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, Event]] = []
        self._order = count()
        self._tidy_at = _FEW

    def add(self, event: Event) -> None:
        if len(self._heap) >= self._tidy_at:
            self._heap = [entry for entry in self._heap if not entry[2].off]
            heapq.heapify(self._heap)
            self._tidy_at = max(_FEW, 2 * len(self._heap))
        heapq.heappush(self._heap, (event.when, next(self._order), event))

    def take(self, until: float) -> Event | None:
        """Take the next event that is due until a moment."""
        while self._heap and (self._heap[0][2].off or self._heap[0][0] <= until):
            event = heapq.heappop(self._heap)[2]
            if not event.off:
                return event
        return None


class Life:
    """The events of the sandbox. There is no background thread: due events run when the sandbox is next accessed.

    Attributes:
        clock: The sandbox's time.
        handled: The number of events that have happened.
    """

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.handled = 0
        self._events, self._quiet = _Agenda(), _Agenda()
        self._moment: float | None = None
        self._latest = 0.0

    @property
    def now(self) -> float:
        """The present; while an event happens, the moment it was due."""
        return self.clock.now() if self._moment is None else self._moment

    def moment(self) -> float:
        """The present in whole microseconds, later than any moment before so that the order of things shows."""
        now = self.now
        self._latest = round(max(now, self._latest + 1e-6) if self._latest - now < 1 else now, 6)
        return self._latest

    def stamp(self) -> str:
        """The present as the API writes it, later than any stamp before."""
        return instant(self.moment())

    def after(self, seconds: float, happen: Callable[[], Awaitable[None] | None]) -> Event:
        """Let something happen after a while."""
        return self.at(self.now + seconds, happen)

    def at(self, when: float, happen: Callable[[], Awaitable[None] | None], *, quiet: bool = False) -> Event:
        """Let something happen at a moment.

        Args:
            when: The moment of the sandbox's clock.
            happen: Makes it happen. A webhook's delivery is awaited.
            quiet: True if nobody notices when it happens. It then waits until somebody looks, and has to bring about by itself
                all that it would have led to until then.
        """
        event = Event(when, happen, quiet=quiet)
        (self._quiet if quiet else self._events).add(event)
        return event

    def rouse(self) -> None:
        """Let what is quiet happen when it is due, as somebody may notice it from now on."""
        while (event := self._quiet.take(inf)) is not None:
            event.quiet = False
            self._events.add(event)

    def take(self, until: float) -> Event | None:
        """Take the next event that is due until a moment, of those that are not quiet."""
        return self._events.take(until)

    def take_any(self) -> Event | None:
        """Take an event that is due; a quiet one last, as it brings about all that it would have led to until now."""
        now = self.clock.now()
        return self._events.take(now) or self._quiet.take(now)

    def hold(self, event: Event) -> None:
        """Let time stand at an event after which there was no time for others. A quiet one has happened until now."""
        if not event.quiet:
            self.clock.move(min(0.0, event.when - self.clock.now()))

    def perform(self, event: Event) -> Awaitable[None] | None:
        """Let an event happen that was taken; what is returned is to be awaited."""
        self.handled += 1
        self._moment = event.when
        try:
            return event.happen()
        finally:
            self._moment = None

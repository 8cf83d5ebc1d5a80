"""Events, such as those of webhooks, that cut the pause between two polls short."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterable, Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from attrs import define

from .polling import I, Loop

if TYPE_CHECKING:
    from .._engine import Steps
    from ..clock import Clock

# With events at hand, polls are for the event that got lost.
POLL_INTERVAL_BESIDE_EVENTS: Final = 300.0
_OVER: Final = object()


class Events:
    """Events as they arrive, from an iterable or an async iterable.

    Raises:
        TypeError: It is neither.
    """

    def __init__(self, events: Any, clock: Clock) -> None:
        self._clock = clock
        self._over = False
        self._pending: Any = None
        given: object = events
        if isinstance(given, AsyncIterable):
            self._iterator: Any = aiter(events)
            self._next: Callable[[float], Any] = self._next_async
        elif isinstance(given, Iterable) and not isinstance(given, str | bytes):
            self._iterator = iter(events)
            self._next = self._next_now
        else:
            raise TypeError(f"events must be an iterable of events or None, not {events!r}")

    def wait(self, seconds: float, wanted: Callable[[Any], bool]) -> Steps[Any]:
        """Wait for the next event that is wanted. Returns None once the time is up, or if the iterable gives None."""
        due = self._clock.now() + seconds
        while not self._over and (rest := due - self._clock.now()) > 0:
            event: Any = yield partial(self._next, rest)
            if inspect.iscoroutine(event):
                event.close()
                raise TypeError("events must be an iterable for Fivetran; only AsyncFivetran takes an async one")
            if event is _OVER:
                self._over = True
            elif event is None or wanted(event):
                return event
        if (rest := due - self._clock.now()) > 0:
            yield rest
        return None

    def close(self) -> None:
        """Stop waiting for the next event."""
        if self._pending is not None:
            self._pending.cancel()

    def _next_now(self, _: float) -> Any:
        return next(self._iterator, _OVER)

    async def _next_async(self, seconds: float) -> Any:
        import asyncio  # noqa: PLC0415 - whoever waits for events in async code has loaded it

        if self._pending is None:

            async def following() -> Any:
                return await anext(self._iterator, _OVER)

            # Kept from one pause to the next, for an async generator does not survive being interrupted.
            self._pending = asyncio.ensure_future(following())
        done, _ = await asyncio.wait({self._pending}, timeout=seconds)
        if not done:
            return None
        pending, self._pending = self._pending, None
        return pending.result()


@define(kw_only=True)
class LoopWithEvents(Loop[I]):
    """A loop whose pauses end when an event of one of its connections arrives.

    Attributes:
        events: The events.
        sync_ids: The id of the sync by connection, from the connection's latest event.
    """

    events: Events
    sync_ids: dict[str, str]

    def pause(self, seconds: float) -> Steps[None]:
        """Let time pass until something is due, or an event arrives."""
        event = yield from self.events.wait(seconds, self._is_wanted)
        self.next_poll = min(self.next_poll, self.engine.clock.now())
        sync_id = getattr(event, "sync_id", None)
        if isinstance(sync_id, str) and sync_id:
            self.sync_ids[event.connection_id] = sync_id

    def _is_wanted(self, event: Any) -> bool:
        kinds = (getattr(event, "kind", None), getattr(event, "event", None))
        return "sync_end" in kinds and getattr(event, "connection_id", None) in self.items

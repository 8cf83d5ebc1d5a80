"""Waiting for something that Fivetran does: how long, when to look again, and asking for it exactly once.

What was done is judged by the server's timestamps. A clock is used for nothing but to tell how long a wait has lasted.
"""

from __future__ import annotations

import inspect
import logging
import random
import time
from collections.abc import AsyncIterable, Callable, Iterable
from functools import partial
from typing import Any, Final, TypeVar

from attrs import define, field, frozen, validators

from ._engine import Steps
from .errors import ConnectionFailed, FivetranError, RateLimited, ServerError, UnexpectedResponse
from .retry import Retry

T = TypeVar("T")

logger = logging.getLogger("fivetran_facade")

PASSING: Final = (RateLimited, ServerError, ConnectionFailed, UnexpectedResponse)
"""Failures of a look that the next look may not meet."""
ONCE: Final = Retry(attempts=1)
"""A look that fails is not repeated at once, for the next one comes anyway."""
PATIENCE: Final = 60
"""How many looks may fail one after the other before a wait without a timeout gives up."""

POLL_INTERVAL: Final = 30.0
_LONGEST: Final = 300.0
# Seconds between the looks for what a request without an answer has brought about: a sync shows only after a while.
_LOOKS: Final = (2.0, 5.0, 15.0, 30.0, 60.0)
_ASKS: Final = 3


@define
class Stopwatch:
    """How long something has lasted: what was waited, or by the clock, if that is more.

    So time that is spent on requests counts, and time that a test lets pass in its own way counts too.
    """

    clock: Callable[[], float] = time.monotonic
    _waited: float = field(default=0.0, init=False)
    _began: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._began = self.clock()

    @property
    def elapsed(self) -> float:
        """Seconds since the stopwatch was made."""
        return max(self._waited, self.clock() - self._began)

    def timed(self, steps: Steps[T]) -> Steps[T]:
        """The same steps, with the seconds that they wait counted."""
        try:
            step = next(steps)
            while True:
                try:
                    outcome = yield step
                except Exception as failure:  # noqa: BLE001 - whatever it is, the steps decide about it
                    step = steps.throw(failure)
                else:
                    if isinstance(step, int | float):
                        self._waited += step
                    step = steps.send(outcome)
        except StopIteration as end:
            result: T = end.value
            return result
        finally:
            steps.close()


@frozen
class Pace:
    """When to look again: after `interval` seconds at first, later after a tenth of the time that has passed.

    The seconds stop growing at 300, or at `interval` if that is more. Up to a tenth is added by chance, so that those who began
    together do not go on together.
    """

    interval: float = field(default=POLL_INTERVAL, converter=float, validator=validators.gt(0))
    jitter: Callable[[], float] = field(default=random.random, repr=False, eq=False)

    def seconds(self, elapsed: float) -> float:
        """Seconds to the next look, when so many have passed since the beginning."""
        grown = min(max(self.interval, elapsed / 10), max(self.interval, _LONGEST))
        return grown * (1 + self.jitter() / 10)


def checked_timeout(timeout: float | None) -> float:
    """The seconds of a timeout; infinite where there is none.

    Raises:
        ValueError: It is negative, or no number.
    """
    if timeout is None:
        return float("inf")
    if not timeout >= 0:
        raise ValueError(f"a timeout is a number of seconds that is not negative, or None, not {timeout!r}")
    return float(timeout)


def asked_to_wait(failure: Exception | None) -> float:
    """Seconds that the API asked to wait when it refused a request; 0 where it did not."""
    return (failure.retry_after or 0.0) if isinstance(failure, RateLimited) else 0.0


def ask_once(
    ask: Callable[[], Steps[Any]],
    shows: Callable[[], Steps[bool]] | None,
    left: Callable[[], float],
    out_of_time: Callable[[], FivetranError],
) -> Steps[bool]:
    """Ask for something that must not be done twice. Whether the API answered; if it did not, what was asked for was seen.

    A request that may have been done is looked for, for two minutes, and only sent again when nothing is to be seen of it.

    Args:
        ask: Sends the request.
        shows: Whether it has been done, as far as can be seen. None where that cannot be told.
        left: Seconds that remain of the timeout.
        out_of_time: The error for when none remain.

    Raises:
        FivetranError: The request was refused; or it was in doubt whether it was done, to the end.
    """
    asked = 0
    while True:
        asked += 1
        try:
            yield from ask()
        except (ConnectionFailed, ServerError) as failure:
            if not failure.may_have_been_done:
                raise
            doubt: FivetranError = failure
        except UnexpectedResponse as failure:
            if not 200 <= failure.status < 300:
                raise
            doubt = failure  # such as the page of a proxy: who knows whether it has let the request pass
        else:
            return True
        logger.warning("%s; looking whether it was", doubt)
        if shows is None:
            raise doubt
        if (yield from _seen(shows, left, out_of_time, doubt)):
            return False
        if asked == _ASKS:
            raise doubt


def _seen(
    shows: Callable[[], Steps[bool]], left: Callable[[], float], out_of_time: Callable[[], FivetranError], doubt: FivetranError
) -> Steps[bool]:
    for seconds in _LOOKS:
        delay = seconds
        for _ in range(PATIENCE):
            if left() <= 0:
                raise out_of_time() from doubt
            yield min(delay, left())
            try:
                found = yield from shows()
            except PASSING as failure:
                delay = max(seconds, asked_to_wait(failure))
            else:
                break
        else:
            raise doubt
        if found:
            return True
    return False


_OVER: Final = object()


class Arrivals:
    """Events that arrive while something is waited for, such as those of webhooks, from an iterable or an async iterable."""

    def __init__(self, events: Iterable[Any] | AsyncIterable[Any]) -> None:
        self.over = False
        self._pending: Any = None
        if isinstance(events, AsyncIterable):
            self._iterator: Any = aiter(events)
            self._next: Callable[[float], Any] = self._next_async
        else:
            self._iterator = iter(events)
            self._next = self._next_now

    def wait(self, seconds: float, wanted: Callable[[Any], bool], stopwatch: Stopwatch) -> Steps[Any]:
        """The next event that is wanted; None once the time is up, or the iterable gives None."""
        due = stopwatch.elapsed + seconds
        while not self.over and (rest := due - stopwatch.elapsed) > 0:
            event: Any = yield partial(self._next, rest)
            if inspect.iscoroutine(event):
                event.close()
                raise TypeError("Fivetran takes events from an iterable; AsyncFivetran takes them from an async one too")
            if event is _OVER:
                self.over = True
            elif event is None or wanted(event):
                return event
        if (rest := due - stopwatch.elapsed) > 0:
            yield rest
        return None

    def close(self) -> None:
        """Wait for no more events."""
        if self._pending is not None:
            self._pending.cancel()

    def _next_now(self, _: float) -> Any:
        return next(self._iterator, _OVER)

    async def _next_async(self, seconds: float) -> Any:
        import asyncio  # noqa: PLC0415 - only who waits for events in async code needs it, and has it

        if self._pending is None:

            async def following() -> Any:
                return await anext(self._iterator, _OVER)

            # Kept from one look to the next, for an async generator does not survive being interrupted.
            self._pending = asyncio.ensure_future(following())
        done, _ = await asyncio.wait({self._pending}, timeout=seconds)
        if not done:
            return None
        pending, self._pending = self._pending, None
        return pending.result()

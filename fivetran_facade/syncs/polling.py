"""The loop that triggers and polls: one sync, many, or runs of transformations.

What differs is how states are read (a Reader) and how they are judged (an Item). An item is queued until its trigger was sent,
in doubt while it is not known whether that was accepted, and waiting from then on. In each of these phases it has a moment of
the clock at which something is due, so that none holds up another.
"""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from datetime import datetime
from math import inf
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from attrs import define, evolve, field

from ..errors import FivetranError
from ..retry import Retry
from .item import Decision, Item, Phase, Reader, Reading, side_by_side
from .options import LONGEST_PAUSE, WaitOptions
from .trigger import Attempt, attempt, is_final, is_transient, retry_after
from .verdict import Trace, accepted

if TYPE_CHECKING:
    from .._engine import BaseEngine, Steps

logger = logging.getLogger("fivetran_facade")

ONCE: Final = Retry(attempts=1)
"""A poll that fails is not repeated at once, for the next one comes anyway."""
# Seconds between the checks whether a trigger in doubt was accepted: a sync shows only after a while.
_CHECKS: Final = (2.0, 5.0, 15.0, 30.0, 60.0)
_TRIGGERS: Final = 3
# For how long a trigger is waited for, in seconds, before it counts as in doubt; and so a silent server holds up the others.
_LONGEST_TRIGGER: Final = 60.0
# For each request at a time, how many triggers are sent before the loop goes on to what else is due.
_TRIGGERS_AT_A_TIME: Final = 10

I = TypeVar("I", bound=Item)  # noqa: E741 - a type of items


@define(kw_only=True)
class Loop(Generic[I]):
    """Triggers items and polls them until they have ended.

    Attributes:
        engine: The engine that performs requests.
        reader: Reads states.
        options: Options of the wait.
        items: The items that have not ended, by key.
        concurrency: The most requests that may be under way at a time.
        max_running: The most items that may be triggered and not ended at a time.
        waits: False to end an item once its trigger was accepted.
        first_pause: Seconds from a trigger to the first poll.
        patience: The most triggers in a row that may be refused before the error is that of the item.
        next_poll: The time of the next poll, by the client's clock; infinite for not yet.
    """

    engine: BaseEngine[Any]
    reader: Reader
    options: WaitOptions
    items: dict[str, I]
    concurrency: int = 1
    max_running: int | None = None
    waits: bool = True
    first_pause: float = 0.0
    patience: int = 0
    next_poll: float = inf
    _date: datetime | None = field(default=None, init=False)
    _refused_until: float = field(default=-inf, init=False)

    def run(self, item: I) -> Steps[I]:
        """Trigger and poll a single item until it has ended.

        Raises:
            FivetranError: It did not succeed, or was given up.
        """
        while item.key in self.items:
            yield from self.advance()
        if item.error is not None:
            raise item.error
        return item

    def advance(self) -> Steps[list[I]]:
        """Go on until some items have ended, and return these."""
        ended: list[I] = []
        while self.items and not ended:
            now = self.engine.clock.now()
            for item in self.items.values():
                if item.deadline <= now and item.error is None:
                    self._time_out(item)
            if not self._reap(ended):
                yield from self._next(now)
                self._reap(ended)
        return ended

    def _next(self, now: float) -> Steps[None]:
        if checked := self._all("in doubt", now):
            yield from self._check(checked)
        elif self.next_poll <= now:
            self.next_poll = inf
            if polled := [*self._all("waiting"), *self._all("queued")]:
                yield from self._poll(polled)
        elif triggered := self._ready(now):
            yield from self._trigger(triggered)
        else:
            yield from self.pause(max(0.0, self._next_due() - now))

    def pause(self, seconds: float) -> Steps[None]:
        """Let time pass until something is due."""
        yield seconds

    # What is due

    def _all(self, phase: Phase, due: float = inf) -> list[I]:
        return [item for item in self.items.values() if item.phase == phase and item.due <= due]

    def _ready(self, now: float) -> list[I]:
        """Return the queued items that may be triggered now."""
        if now < self._refused_until:
            return []
        most = self.concurrency * _TRIGGERS_AT_A_TIME
        return [item for item in self._all("queued", now) if item.reading is not None][: min(most, self._room())]

    def _room(self) -> int:
        running = sum(item.phase != "queued" for item in self.items.values())
        return len(self.items) if self.max_running is None else max(0, self.max_running - running)

    def _next_due(self) -> float:
        moments = [self.next_poll, *(item.deadline for item in self.items.values())]
        moments += [item.due for item in self._all("in doubt")]
        if self._room():
            moments += [max(item.due, self._refused_until) for item in self._all("queued") if item.reading is not None]
        return min(moments)

    def _reap(self, ended: list[I]) -> bool:
        """Take out the items that have ended."""
        over = [item for item in self.items.values() if item.result is not None or item.error is not None]
        for item in over:
            del self.items[item.key]
        ended += over
        return bool(over)

    def _time_out(self, item: I) -> None:
        error = item.timed_out(self.options.limit)
        error.__cause__ = item.doubt or item.failure
        item.error = error

    def _bounded(self, items: Iterable[I], *, once: bool = True, longest: float = inf) -> BaseEngine[Any]:
        """Return an engine whose calls end by the earliest deadline of some items, or after `longest` seconds."""
        deadline = min([item.deadline for item in items] + [self.engine.clock.now() + longest])
        return self.engine.with_options(retry=ONCE if once else None, deadline=deadline if deadline < inf else None)

    # Triggering

    def _trigger(self, items: list[I]) -> Steps[None]:
        now = self.engine.clock.now()
        sent: list[I] = []
        for item in items:
            item.begin(now, self.options.limit)
            with _kept(item):
                item.handle = item.new_handle()
                sent.append(item)
        # A single one may take its time, and is repeated as the client's policy has it; it holds up no other.
        shared = self.patience > 0
        engine = self._bounded(sent, once=shared, longest=_LONGEST_TRIGGER if shared else inf)
        attempts = yield from side_by_side(engine, [self._attempt(engine, item) for item in sent], self.concurrency)
        now = self.engine.clock.now()
        for item, made in zip(sent, attempts, strict=True):
            item.triggered = now
            if made.failure is None:
                self._accept(item, made.date, now)
            elif made.in_doubt:
                logger.warning("%s; checking whether it was", made.failure)
                item.triggers += 1
                self._doubt(item, made.failure, now)
            else:
                self._refuse(item, made, now)

    def _attempt(self, engine: BaseEngine[Any], item: I) -> Steps[Attempt]:
        # Whatever was answered before the trigger was sent, was answered before it was accepted.
        item.handle = evolve(item.handle, earliest=self._date or (item.reading and item.reading.date))
        made = yield from attempt(engine, item.ask, item.prepare)
        self._saw(made.date)
        return made

    def _accept(self, item: I, date: datetime | None, now: float) -> None:
        item.handle = evolve(accepted(item.handle, date), in_doubt=False)
        item.refusals = 0
        if date is None or item.is_read_at_once:
            # An end that does not show yet is not an earlier one's.
            item.phase, item.due = "in doubt", now
        else:
            self._wait(item, now)

    def _doubt(self, item: I, failure: FivetranError, now: float) -> None:
        item.handle = evolve(item.handle, in_doubt=True)
        item.phase, item.doubt, item.checks, item.due = "in doubt", failure, 0, now + _CHECKS[0]

    def _refuse(self, item: I, made: Attempt, now: float) -> None:
        assert made.failure is not None  # or it would have been accepted
        item.handle, item.refusals = None, item.refusals + 1
        patience = self.patience if made.sent else max(self.patience, 2)
        if item.refusals > patience or not is_transient(made.failure) or retry_after(made.failure) > LONGEST_PAUSE * patience:
            item.error = made.failure
            return
        item.failure = made.failure
        item.due = now + max(_CHECKS[0] * item.refusals, min(retry_after(made.failure), LONGEST_PAUSE))
        if made.sent:  # limits are those of the account
            self._refused_until = max(self._refused_until, item.due)

    def _wait(self, item: I, now: float, *, pause: float | None = None) -> None:
        """Let an item whose trigger was accepted wait for its end, with a poll after `pause` seconds."""
        item.phase, item.doubt = "waiting", None
        if self.waits:
            last = item.last_poll if item.last_poll > now else inf
            self.next_poll = min(self.next_poll, now + (self.first_pause if pause is None else pause), last)
        else:
            item.result = item.handle

    # Checking triggers that are in doubt

    def _check(self, items: list[I]) -> Steps[None]:
        engine = self._bounded(items)
        checks = yield from side_by_side(engine, [self._traced(engine, item) for item in items], self.concurrency)
        now = self.engine.clock.now()
        for item, trace in zip(items, checks, strict=True):
            if isinstance(trace, FivetranError):
                item.missed(trace)
                pause = _CHECKS[min(item.checks, len(_CHECKS) - 1)]
                item.due = now + max(pause, min(retry_after(trace), LONGEST_PAUSE))
                continue
            item.failures = item.odd_failures = 0
            item.checks += 1
            if trace is Trace.ACCEPTED:
                self._wait(item, now, pause=self.options.pause(0.0))
            elif item.checks < len(_CHECKS):
                item.due = now + _CHECKS[item.checks]
            elif trace is Trace.UNCLEAR:
                item.error = item.unknown()
            elif item.triggers < _TRIGGERS and item.doubt is not None:
                item.phase, item.due, item.handle = "queued", now, None
            elif item.doubt is not None:
                item.give_up(item.doubt)
            else:
                item.error = item.unknown()
            if item.error is not None and item.error is not item.doubt:
                item.error.__cause__ = item.doubt
        if self.waits:  # what was read to find out about the trigger may show the end as well
            judged = {item.key: item for item in items if item.phase == "waiting"}
            readings = {key: item.reading for key, item in judged.items() if item.reading is not None}
            yield from self._decide(judged, readings, engine)

    def _traced(self, engine: BaseEngine[Any], item: I) -> Steps[Trace | FivetranError]:
        try:
            found, date = yield from self.reader.alone(engine, item.key)
            item.reading = Reading(found, date)
            self._saw(date)
            return (yield from item.trace(engine, found, date))
        except FivetranError as failure:
            return failure

    # Polling

    def _poll(self, items: list[I]) -> Steps[None]:
        engine = self._bounded(item for item in items if item.phase == "waiting")
        readings = yield from self.reader.many(engine, [item.key for item in items])
        for item in items:
            self._saw(readings[item.key].date)
            if item.phase == "queued":
                self._reread(item, readings[item.key])
        yield from self._decide({item.key: item for item in items if item.phase == "waiting"}, readings, engine)
        self._plan(readings.values())

    def _decide(self, items: dict[str, I], readings: Mapping[str, Reading], engine: BaseEngine[Any]) -> Steps[None]:
        """Judge what was read of waiting items, and do what follows from it."""
        now = self.engine.clock.now()
        decided = {key: self._judge(item, readings[key], now) for key, item in items.items()}
        yield from self._inspect([items[key] for key, decision in decided.items() if decision == "inspect"], engine)
        yield from self._trigger_again([items[key] for key, decision in decided.items() if decision == "trigger"], engine)
        if self.options.progress is not None:
            for item in items.values():
                self.options.progress(item.progress(now))

    def _reread(self, item: I, reading: Reading) -> None:
        if reading.failure is None:
            item.reading = reading
            item.failures = item.odd_failures = 0
        elif item.reading is None and not is_transient(reading.failure):
            item.give_up(reading.failure)  # nothing was triggered yet that would have to be waited for
        elif item.reading is None or is_final(reading.failure):
            item.missed(reading.failure)

    def _judge(self, item: I, reading: Reading, now: float) -> Decision:
        if reading.failure is not None:
            logger.warning("%s is waited for, but: %s", item.key, reading.failure)
            item.missed(reading.failure)
            return "wait"
        item.failures = item.odd_failures = 0
        item.failure, item.reading = None, reading
        item.polls += 1
        with _kept(item):
            return item.see(reading.found, reading.date, now)
        return "wait"

    def _inspect(self, items: list[I], engine: BaseEngine[Any]) -> Steps[None]:
        if not items:
            return
        failures = yield from side_by_side(engine, [self._inspected(engine, item) for item in items], self.concurrency)
        now = self.engine.clock.now()
        for item, failure in zip(items, failures, strict=True):
            if item.result is None and item.error is None and item.handle.unclear is not None:
                item.unclear(now, failure)
            else:
                item.unclear_since = None

    def _inspected(self, engine: BaseEngine[Any], item: I) -> Steps[FivetranError | None]:
        try:
            yield from item.inspect(engine)
        except FivetranError as failure:
            logger.warning("%s is waited for, but: %s", item.key, failure)
            return failure
        return None

    def _trigger_again(self, items: list[I], engine: BaseEngine[Any]) -> Steps[None]:
        if items:
            made = yield from side_by_side(engine, [attempt(engine, item.ask_again, None) for item in items], self.concurrency)
            for item, each in zip(items, made, strict=True):
                item.triggered = self.engine.clock.now()
                if each.failure is not None:
                    item.missed(each.failure)

    def _plan(self, readings: Iterable[Reading]) -> None:
        """Decide when to poll next."""
        now = self.engine.clock.now()
        waiting = [item for item in self._all("waiting") if item.result is None and item.error is None]
        unread = [item for item in self._all("queued") if item.reading is None and item.error is None]
        if not waiting and not unread:
            self.next_poll = inf
            return
        asked = max((retry_after(reading.failure) for reading in readings), default=0.0)
        pause = self.options.pause(min((item.elapsed(now) for item in waiting), default=0.0))
        due = now + max(pause, min(asked, LONGEST_PAUSE))
        wakes = [item.wake for item in waiting] + [item.last_poll for item in waiting if item.last_poll > now]
        self.next_poll = min([due, *wakes])

    def _saw(self, date: datetime | None) -> None:
        if date is not None and (self._date is None or date > self._date):
            self._date = date


def started(engine: BaseEngine[Any], item: I, reader: Reader, options: WaitOptions, *, waits: bool = True) -> Steps[I]:
    """Read and trigger a single item and, unless `waits` is False, wait for its end.

    Raises:
        FivetranError: It was not triggered, did not succeed, or was given up.
    """
    now = engine.clock.now()
    item.begin(now, options.limit)
    bounded = engine.with_options(deadline=item.deadline if item.deadline < inf else None)
    item.reading, item.due = Reading(*(yield from reader.alone(bounded, item.key))), now
    return (yield from Loop(engine=engine, reader=reader, options=options, items={item.key: item}, waits=waits).run(item))


@contextmanager
def _kept(item: Item) -> Generator[None]:
    """Keep an error as that of an item."""
    try:
        yield
    except FivetranError as error:
        item.error = error

"""Items that the polling loop triggers and waits for: an Item is judged by the readings that a Reader makes of its state."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from copy import copy
from datetime import datetime
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, NamedTuple, TypeVar

from attrs import define

from ..errors import FivetranError, TimedOut
from .trigger import is_final, is_transient
from .verdict import Trace, unknown_text

if TYPE_CHECKING:
    from .._engine import BaseEngine, Steps

T = TypeVar("T")

PATIENCE: Final = 60
"""The number of polls that may fail in a row before a wait without a timeout gives up."""
_ODD: Final = 5
"""The number of polls in a row that may meet a failure which usually does not pass."""
# For how many seconds an end may stay unclear before the wait is given up, and how many times in a row the sync history, which
# may tell whose it is, cannot be read.
_UNCLEAR: Final = 60.0
_UNREAD: Final = 20
# Seconds from the last poll to a deadline, or a tenth of the timeout if that is less, so that it can be answered.
_LAST: Final = 1.0

Phase = Literal["queued", "in doubt", "waiting"]
Decision = Literal["wait", "trigger", "inspect"]


class Reading(NamedTuple):
    """An answer about a connection or a transformation, or the reason why there is none."""

    found: Any = None
    date: datetime | None = None
    failure: FivetranError | None = None


class Words(NamedTuple):
    """The names that the errors of an item have in them.

    Attributes:
        what: The item, in the names of methods too.
        state: The state that a poll reads of it.
        timed_out: The error for a deadline that has passed.
        unknown: The error for what cannot be found out.
    """

    what: str
    state: str
    timed_out: Any
    unknown: Any


class Reader(ABC):
    """Reads the states of items."""

    @abstractmethod
    def alone(self, engine: BaseEngine[Any], key: str) -> Steps[tuple[Any, datetime | None]]:
        """Read one, with the Date of the response."""

    def many(self, engine: BaseEngine[Any], keys: Sequence[str]) -> Steps[dict[str, Reading]]:
        """Read several. A failure is returned for those that it concerns."""
        return (yield from one_by_one(engine, self, keys, concurrency=1))


def one_by_one(engine: BaseEngine[Any], reader: Reader, keys: Sequence[str], concurrency: int) -> Steps[dict[str, Reading]]:
    """Read each with a request of its own."""

    def read(key: str) -> Steps[Reading]:
        try:
            return Reading(*(yield from reader.alone(engine, key)))
        except FivetranError as failure:
            return Reading(failure=failure)

    readings = yield from side_by_side(engine, [read(key) for key in keys], concurrency)
    return dict(zip(keys, readings, strict=True))


def side_by_side(engine: BaseEngine[Any], each: list[Steps[T]], concurrency: int) -> Steps[list[T]]:
    """Perform several steps at a time; a single one without threads or tasks."""
    if len(each) == 1:
        return [(yield from each[0])]
    results: list[T] = yield partial(engine.together, each, concurrency)
    return results


@define(kw_only=True, eq=False)
class Item(ABC):
    """One sync or run that is triggered and waited for.

    Attributes:
        key: The id of the connection or transformation.
        handle: The state of the trigger; None before it was sent.
        phase: The event that the item waits for.
        due: The time of the item's next trigger or check, by the client's clock.
        began: The start of its wait.
        deadline: The latest end of its wait.
        last_poll: The time of its last poll.
        wake: The time of a poll regardless of the usual pause; infinite for none.
        reading: The latest that was read of it; None if nothing was.
        result: The outcome; None while it goes on.
        error: The reason why it did not succeed, or was given up.
    """

    words: ClassVar[Words]

    key: str
    handle: Any = None
    phase: Phase = "queued"
    due: float = 0.0
    began: float | None = None
    deadline: float = inf
    last_poll: float = inf
    wake: float = inf
    reading: Reading | None = None
    result: Any = None
    error: FivetranError | None = None
    polls: int = 0
    state: str | None = None
    failure: FivetranError | None = None
    failures: int = 0
    odd_failures: int = 0
    refusals: int = 0
    triggers: int = 0
    checks: int = 0
    doubt: FivetranError | None = None
    unclear_since: float | None = None
    unread: int = 0
    triggered: float = -inf

    # What syncs and runs differ in

    @property
    def is_read_at_once(self) -> bool:
        """True to read the item as soon as its trigger is accepted, whatever the response says."""
        return False

    @abstractmethod
    def new_handle(self) -> Any:
        """Return the handle of a trigger that is about to be sent, with what the latest reading shows.

        Raises:
            FivetranError: There is no sense in triggering, for instance because a connection is paused.
        """

    @abstractmethod
    def ask(self, engine: BaseEngine[Any]) -> Steps[datetime | None]:
        """Send the trigger, and return the Date of the response."""

    @abstractmethod
    def ask_again(self, engine: BaseEngine[Any]) -> Steps[datetime | None]:
        """Send the trigger of a sync that was rescheduled."""

    def prepare(self, engine: BaseEngine[Any]) -> Steps[datetime | None]:
        """Do what must be done before the trigger is sent."""
        yield from ()
        return None

    @abstractmethod
    def see(self, found: Any, date: datetime | None, now: float) -> Decision:
        """Judge what a poll has read. Sets the result, or the error, if that decides it.

        Raises:
            FivetranError: There is nothing left to wait for.
        """

    @abstractmethod
    def inspect(self, engine: BaseEngine[Any]) -> Steps[None]:
        """Find out with requests of its own what a poll leaves open. Sets the result, or the error, if that decides it.

        Raises:
            FivetranError: The answer that would decide it cannot be read just now.
        """

    @abstractmethod
    def trace(self, engine: BaseEngine[Any], found: Any, date: datetime | None) -> Steps[Trace]:
        """Find out whether a trigger in doubt was accepted."""

    @abstractmethod
    def progress(self, now: float) -> Any:
        """Return where the item stands."""

    @abstractmethod
    def unclear_end(self) -> datetime | None:
        """Return the end that may be the item's or an earlier one's; None if there is none."""

    # What they have in common

    def begin(self, now: float, timeout: float) -> None:
        """Let the wait begin."""
        if self.began is None:
            self.began, self.deadline = now, now + timeout
            self.last_poll = self.deadline - min(_LAST, timeout / 10) if timeout < inf else inf

    def elapsed(self, now: float) -> float:
        """Return for how many seconds the item has been waited for."""
        return 0.0 if self.began is None else now - self.began

    def missed(self, failure: FivetranError) -> None:
        """Note that a poll failed. Sets the error if that ends the wait."""
        self.failures += 1
        self.odd_failures = 0 if is_transient(failure) else self.odd_failures + 1
        self.failure, self.state = failure, None
        if is_final(failure) or self.odd_failures >= _ODD or (self.deadline == inf and self.failures >= PATIENCE):
            self.give_up(failure)

    def give_up(self, failure: FivetranError) -> None:
        """End the wait with a failure, which gets the handle."""
        if self.handle is not None:
            failure.__dict__["handle"] = self.handle
            failure.add_note(f"error.handle waits on: {self.handle.to_json()}")
        self.error = failure

    def timed_out(self, timeout: float) -> FivetranError:
        """Return the error for a deadline that has passed."""
        words = self.words
        if self.handle is None:
            return TimedOut(f"The {words.what} of {self.key} was not triggered within {timeout:g} s")
        if self.handle.in_doubt:
            text = f"After {timeout:g} s it is not known whether the {words.what} of {self.key} was started"
        else:
            state = "no poll succeeded lately" if self.state is None else f"its {words.state} is {self.state}"
            text = f"The {words.what} of {self.key} has not ended after {timeout:g} s, {state}"
        error: FivetranError = words.timed_out(self._waits_on(text), id=self.key, handle=self.handle)
        return error

    def unknown(self) -> FivetranError:
        """Return the error for what cannot be found out."""
        end = self.unclear_end()
        text = self._waits_on(unknown_text(self.words.what, self.handle, end))
        error: FivetranError = self.words.unknown(text, id=self.key, handle=self.handle, finished=end)
        return error

    def _waits_on(self, text: str) -> str:
        return f"{text} - wait_for_{self.words.what}(error.handle) waits on"

    def unclear(self, now: float, failure: FivetranError | None) -> None:
        """Note that the latest poll has not made clear whose an end is. Sets the error if that has gone on for long.

        Args:
            now: The moment, by the client's clock.
            failure: The reason why the history could not be read; None if it could, or there is none.
        """
        self.unread = 0 if failure is None else self.unread + 1
        if self.unclear_since is None:
            self.unclear_since = now
        elif self.unread >= _UNREAD or (failure is None and now - self.unclear_since >= _UNCLEAR):
            self.error = self.unknown()
            self.error.__cause__ = failure


def copies(failure: FivetranError, keys: Iterable[str]) -> dict[str, Reading]:
    """Return a failure for each key, which can get a handle of its own."""
    readings: dict[str, Reading] = {}
    for key in keys:
        each = copy(failure)
        each.__cause__ = failure
        each.__dict__.pop("__notes__", None)
        readings[key] = Reading(failure=each)
    return readings

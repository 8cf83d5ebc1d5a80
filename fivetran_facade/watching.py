"""What each look at a connection means for a sync that is waited for: the verdict, by the connection's timestamps alone.

The API names no sync when it is asked for one, and its state alone proves nothing: for a while after, and again once the sync
has ended, it is `scheduled`. So the moment at which a sync last ended is read before the sync is asked for. It has ended when
that moment has moved, and succeeded if `succeeded_at` is the later one. Only timestamps of the server are compared.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from math import inf
from typing import TYPE_CHECKING, Any, Literal

from attrs import define, field, frozen

from .errors import ConnectionPaused, FivetranError, SyncFailed, SyncRescheduled, SyncTimedOut
from .waiting import PATIENCE, Pace, Stopwatch, asked_to_wait

if TYPE_CHECKING:
    from fivetran_api.models import Connection, ConnectionTask, ConnectionWarning, SyncRecord

OnRescheduled = Literal["wait", "retrigger", "raise"]


@frozen(kw_only=True)
class SyncHandle:
    """A sync that was asked for, to be waited for here or elsewhere: small, and JSON if wanted.

    Attributes:
        connection_id: Whose sync it is.
        baseline: When a sync of the connection had last ended before this one was asked for; None if none ever had.
        triggered_at: When it was asked for, by the clock of the server, to the second; None where the server did not say.
        syncing: Whether a sync was running already, which without `force` is the one that is waited for.
        rescheduled_for: Until when a sync had been put off before.
        resync: Whether everything, or some tables, are to be loaded again. Such a sync has not succeeded before
            the connection's `is_historical_sync` is false.
    """

    connection_id: str
    baseline: datetime | None = None
    triggered_at: datetime | None = None
    syncing: bool = False
    rescheduled_for: datetime | None = None
    resync: bool = False

    def to_json(self) -> str:
        """The handle as JSON, for `from_json` in another process."""
        return json.dumps(
            {
                "connection_id": self.connection_id,
                "baseline": self.baseline and self.baseline.isoformat(),
                "triggered_at": self.triggered_at and self.triggered_at.isoformat(),
                "syncing": self.syncing,
                "rescheduled_for": self.rescheduled_for and self.rescheduled_for.isoformat(),
                "resync": self.resync,
            }
        )

    @classmethod
    def from_json(cls, text: str | bytes) -> SyncHandle:
        """The handle that `to_json` wrote.

        Raises:
            ValueError: It did not write this.
        """
        try:
            given: dict[str, Any] = json.loads(text)
            return cls(
                connection_id=given["connection_id"].strip(),
                baseline=given["baseline"] and _aware(given["baseline"]),
                triggered_at=given["triggered_at"] and _aware(given["triggered_at"]),
                syncing=given["syncing"] is True,
                rescheduled_for=given["rescheduled_for"] and _aware(given["rescheduled_for"]),
                resync=given["resync"] is True,
            )
        except (AttributeError, KeyError, TypeError, ValueError):
            raise ValueError("this is not what SyncHandle.to_json writes") from None


@frozen(kw_only=True)
class SyncResult:
    """How a sync ended.

    Attributes:
        connection_id: Whose sync it was.
        outcome: success or failure.
        started: When it started, by the sync history; where there is none, when it was asked for. None where a sync was running
            already, or the server does not say.
        finished: When it ended.
        tasks: What somebody has to do so that the connection works.
        warnings: What should be looked at.
        polls: How many looks at the connection it took.
        sync_id: The sync's id, by the sync history or by the event of a webhook; None where neither tells.
        history: The sync's item in the sync history; None where there is none. sync_many does not ask for it.
        connection: The connection as it was then.
    """

    connection_id: str
    outcome: Literal["success", "failure"]
    started: datetime | None
    finished: datetime
    tasks: Sequence[ConnectionTask]
    warnings: Sequence[ConnectionWarning]
    polls: int
    sync_id: str | None = None
    history: SyncRecord | None = None
    connection: Connection = field(repr=False)

    @property
    def succeeded(self) -> bool:
        """Whether the outcome is success."""
        return self.outcome == "success"

    @property
    def duration(self) -> timedelta | None:
        """How long it took; None where the start is not known."""
        return None if self.started is None else self.finished - self.started


@frozen(kw_only=True)
class SyncProgress:
    """Where a sync stands at one look.

    Attributes:
        handle: The sync.
        state: The `sync_state` of the connection: scheduled, syncing, paused or rescheduled; None where the look failed.
        rescheduled_for: Until when it is put off; None where it is not.
        elapsed: Seconds for which it has been waited.
        polls: How many looks it has taken so far.
        failure: Why the look failed; the next one may not.
        result: How it ended; None while it goes on.
    """

    handle: SyncHandle
    state: str | None
    rescheduled_for: datetime | None
    elapsed: float
    polls: int
    failure: FivetranError | None = None
    result: SyncResult | None = None


Progress = Callable[[SyncProgress], object]


def last_end(connection: Connection) -> datetime | None:
    """When a sync of the connection last ended, well or not; None if none ever has."""
    moments = [each for each in (moment_of(connection.succeeded_at), moment_of(connection.failed_at)) if each is not None]
    return max(moments, default=None)


def verdict(handle: SyncHandle, connection: Connection) -> Literal["success", "failure"] | None:
    """How the sync of `handle` ended, by the connection's timestamps; None while it has not."""
    end = last_end(connection)
    if end is None or (handle.baseline is not None and end <= handle.baseline):
        return None
    if end == moment_of(connection.failed_at):
        return "failure"
    if handle.resync and status_of(connection, "is_historical_sync") is True:
        return None  # it was another sync that ended
    return "success"


@define(kw_only=True)
class Watch:
    """What each look at a connection means for one sync that is waited for."""

    handle: SyncHandle
    timeout: float
    on_rescheduled: OnRescheduled
    stopwatch: Stopwatch
    began: float = field(init=False)
    polls: int = field(default=0, init=False)
    state: str | None = field(default=None, init=False)
    _failures: int = field(default=0, init=False)
    # Until when the sync is put off (a list, for the API may not say), and when it is to be asked for again.
    _put_off: list[datetime | None] = field(factory=list[datetime | None], init=False)
    _due: float = field(default=inf, init=False)

    def __attrs_post_init__(self) -> None:
        self.began = self.stopwatch.elapsed

    @property
    def elapsed(self) -> float:
        """Seconds for which the sync has been waited."""
        return self.stopwatch.elapsed - self.began

    def left(self) -> float:
        """Seconds that remain of the timeout."""
        return self.timeout - self.elapsed

    def see(self, connection: Connection, server_time: datetime | None) -> SyncResult | Literal["wait", "trigger"]:
        """What to make of the connection as it is: the sync has ended, is to be waited for, or to be asked for again.

        Raises:
            FivetranError: There is nothing to wait for, or no time left.
        """
        self.polls += 1
        self._failures = 0
        self.state = text_of(status_of(connection, "sync_state"))
        outcome = verdict(self.handle, connection)
        if outcome is not None:
            return self._result(connection, outcome)
        if is_paused(connection):
            raise paused(self.handle.connection_id, self.handle)
        decision: Literal["wait", "trigger"] = "wait"
        if self.state == "rescheduled":
            decision = self._put_off_until(connection, server_time)
        else:
            self._put_off.clear()
            self._due = inf
        if self.left() <= 0:
            raise self.timed_out()
        return decision

    def missed(self, failure: FivetranError) -> None:
        """Note that a look failed.

        Raises:
            FivetranError: There is no time left, or no patience.
        """
        self._failures += 1
        self.state = None
        if self.left() <= 0:
            raise self.timed_out() from failure
        if self.timeout == inf and self._failures >= PATIENCE:
            failure.add_note(
                f"{PATIENCE} looks failed. wait_for_sync(SyncHandle.from_json({self.handle.to_json()!r})) waits on."
            )
            raise failure

    def triggered(self) -> None:
        """Note that the sync was asked for again."""
        self._due = inf

    def next_look(self, pace: Pace, failure: FivetranError | None = None) -> float:
        """Seconds to the next look; `failure` is that of the latest."""
        seconds = max(pace.seconds(self.elapsed), asked_to_wait(failure))
        if (until_due := self._due - self.stopwatch.elapsed) > 0:
            seconds = min(seconds, until_due)
        return max(0.0, min(seconds, self.left()))

    def progress(self, connection: Connection | None, result: SyncResult | None, failure: FivetranError | None) -> SyncProgress:
        """Where the sync stands."""
        until = None if connection is None else moment_of(status_of(connection, "rescheduled_for"))
        return SyncProgress(
            handle=self.handle,
            state=self.state,
            rescheduled_for=until if self.state == "rescheduled" else None,
            elapsed=self.elapsed,
            polls=self.polls,
            failure=failure,
            result=result,
        )

    def timed_out(self) -> SyncTimedOut:
        """The error for when no time is left."""
        seen = "no look at it succeeded lately" if self.state is None else f"its state is {self.state}"
        key = self.handle.connection_id
        text = f"The sync of {key} has not ended after {self.timeout:g} s, {seen} - wait_for_sync(error.handle) waits on"
        return SyncTimedOut(text, id=key, handle=self.handle)

    def _put_off_until(self, connection: Connection, server_time: datetime | None) -> Literal["wait", "trigger"]:
        until = moment_of(status_of(connection, "rescheduled_for"))
        if self.polls == 1 and until is not None and until == self.handle.rescheduled_for:
            return "wait"  # of before the sync was asked for; it may take a while to show
        by_itself = not is_manual(connection)
        if self.on_rescheduled == "raise":
            when = f" until {until.isoformat()}" if until else ""
            then = "Fivetran starts it then" if by_itself else "ask for it then, for its schedule type is manual"
            text = f"The sync of {self.handle.connection_id} was put off{when} - {then}"
            raise SyncRescheduled(
                text, id=self.handle.connection_id, handle=self.handle, rescheduled_for=until, by_itself=by_itself
            )
        if self._put_off != [until]:
            self._put_off = [until]
            now = self.stopwatch.elapsed
            if self.on_rescheduled == "retrigger" or until is None:
                self._due = now
            else:
                # How long that is from now the server's clock tells; ours may be hours off.
                self._due = now + max(0.0, (until - (server_time or datetime.now(UTC))).total_seconds())
            if by_itself and self.on_rescheduled == "wait":
                self._due = inf
        return "trigger" if self._due <= self.stopwatch.elapsed else "wait"

    def _result(self, connection: Connection, outcome: Literal["success", "failure"]) -> SyncResult:
        finished = last_end(connection)
        assert finished is not None  # or there would be no outcome
        started = None if self.handle.syncing else self.handle.triggered_at
        return SyncResult(
            connection_id=self.handle.connection_id,
            outcome=outcome,
            # Whole seconds by another clock than that of the timestamps, maybe.
            started=None if started is None or started > finished else started,
            finished=finished,
            tasks=tuple(status_of(connection, "tasks") or ()),
            warnings=tuple(status_of(connection, "warnings") or ()),
            polls=self.polls,
            connection=connection,
        )


def is_paused(connection: Connection) -> bool:
    """Whether a connection is paused, as far as the answer tells."""
    told: Any = connection.paused
    return told is True or (told is not False and status_of(connection, "sync_state") == "paused")


def is_manual(connection: Connection) -> bool:
    """Whether a connection syncs only when it is told to."""
    newer = getattr(connection.schedule, "schedule_type", None)
    return connection.schedule_type == "manual" or newer == "MANUAL"


def failed(result: SyncResult, errors: Sequence[Any] = ()) -> SyncFailed:
    """The error for a sync that failed."""
    reasons = [result.history.reason if result.history else None]
    reasons += [each.message or each.reason or each.title for each in errors]
    for task in result.tasks:
        reasons += [task.details, task.message]
    why = next((" ".join(each.split()) for each in reasons if isinstance(each, str) and each.strip()), None)
    text = f"The sync of {result.connection_id} failed at {result.finished.isoformat()}{': ' if why else ''}{why or ''}"
    return SyncFailed(text, id=result.connection_id, result=result, errors=list(errors))


def paused(connection_id: str, handle: SyncHandle | None) -> ConnectionPaused:
    """The error for a connection that is paused: `handle` is None if no sync was asked for."""
    what = (
        "is paused - pass on_paused='unpause', or unpause it" if handle is None else "was paused while its sync was waited for"
    )
    return ConnectionPaused(f"The connection {connection_id} {what}", id=connection_id, handle=handle)


def status_of(connection: Connection, name: str) -> Any:
    """A property of the status; None where the answer lacks it, or the whole status."""
    return getattr(connection.status, name, None)


def moment_of(value: Any) -> datetime | None:
    """A timestamp as a plain datetime in UTC; None for null, UNSET, and what cannot be read as one."""
    if not isinstance(value, datetime):
        return None
    utc = value.astimezone(UTC)
    return datetime.combine(utc.date(), utc.timetz())


def text_of(value: Any) -> str | None:
    """A text; None for null, UNSET, and an empty one."""
    return value if isinstance(value, str) and value else None


def _aware(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment

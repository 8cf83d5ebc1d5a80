"""One sync: how it is triggered, read, judged and reported."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from math import inf
from typing import TYPE_CHECKING, Any, Final, cast

from attrs import define, evolve, field

from ..errors import (
    ConnectionNotReady,
    ConnectionPaused,
    FivetranError,
    SyncFailed,
    SyncRescheduled,
    SyncTimedOut,
    SyncUnknown,
)
from .handle import SyncHandle, SyncProgress, SyncResult
from .item import Decision, Item, Reader, Reading, Words
from .options import SyncOptions
from .polling import ONCE
from .trigger import is_transient
from .verdict import (
    Record,
    Trace,
    Whose,
    after,
    attributed,
    is_manual,
    is_paused,
    judged,
    judged_by_history,
    last_end,
    moment_of,
    noted,
    outcome_of,
    record_of,
    records_in,
    status_of,
    text_of,
    traced,
    traced_by_history,
)

if TYPE_CHECKING:
    from fivetran_api.models import Connection, ConnectionErrorRecord

    from .._engine import BaseEngine, Steps

# The sync history covers so much at a time.
_WEEK: Final = timedelta(days=7)
# Seconds after which a trigger that was sent for a rescheduled sync has remained without effect.
_WITHOUT_EFFECT: Final = 120.0


class ConnectionReader(Reader):
    """Reads connections, each with a request of its own."""

    def alone(self, engine: BaseEngine[Any], key: str) -> Steps[tuple[Connection, datetime | None]]:
        """Read a connection."""
        from fivetran_api.api.connections import get_connection  # noqa: PLC0415 - generated modules are loaded when called

        answer, date = yield from engine.dated(get_connection, key)
        return answer.data, date


@define(kw_only=True, eq=False)
class SyncItem(Item):
    """One sync that is triggered and waited for.

    Attributes:
        options: Options of the wait.
        force: True to stop a sync that is running.
        resync: True to load everything, or some tables, again.
        tables: The tables to load again; None for everything.
        path: The operation that takes the tables: `scope` for that of connections, `tables` for that of schemas.
        explains: True to ask the sync history and the connection's errors for more than the verdict.
        sync_ids: Ids of syncs that events told of, by connection.
    """

    words = Words("sync", "state", SyncTimedOut, SyncUnknown)

    options: SyncOptions
    force: bool = False
    resync: bool = False
    tables: dict[str, list[str]] | None = None
    path: str | None = None
    explains: bool = True
    sync_ids: dict[str, str] = field(factory=dict[str, str])
    _whose: Whose = Whose.EARLIER
    # Until when the sync was rescheduled that a trigger was sent for last; in a tuple, for the API may not report it.
    _triggered_for: tuple[datetime | None] | None = None

    @classmethod
    def of(cls, handle: SyncHandle, options: SyncOptions, now: float, *, explains: bool = True) -> SyncItem:
        """Return the item for a sync that was triggered before."""
        item = cls(
            key=handle.connection_id,
            options=options,
            handle=handle,
            phase="in doubt" if handle.in_doubt else "waiting",
            due=now,
            force=handle.force,
            resync=handle.resync,
            explains=explains,
        )
        item.begin(now, options.limit)
        return item

    @property
    def is_read_at_once(self) -> bool:
        """True for a resync: if no sync is running then, the next failure is that of the resync."""
        return self.resync

    def new_handle(self) -> SyncHandle:
        """Return the handle of a trigger that is about to be sent.

        Raises:
            ConnectionPaused: The connection is paused, and stays so.
            ConnectionNotReady: The connection cannot sync.
        """
        assert self.reading is not None  # or it would not be triggered
        connection: Connection = self.reading.found
        _check_ready(connection)
        if is_paused(connection) and self.options.on_paused == "raise":
            raise _paused(self.key, None)
        return SyncHandle(
            connection_id=self.key,
            baseline=last_end(connection),
            force=self.force,
            resync=self.resync,
            syncing=status_of(connection, "sync_state") == "syncing",
            historical=status_of(connection, "is_historical_sync") is True,
            rescheduled_for=moment_of(status_of(connection, "rescheduled_for")),
            in_doubt=True,
        )

    def prepare(self, engine: BaseEngine[Any]) -> Steps[datetime | None]:
        """Unpause the connection if it is paused."""
        if self.reading is None or not is_paused(self.reading.found):
            return None
        from fivetran_api.api.connections import update_connection  # noqa: PLC0415 - on first use
        from fivetran_api.models import ConnectionUpdate  # noqa: PLC0415

        answer, date = yield from engine.dated(
            update_connection, self.key, body=ConnectionUpdate(paused=False, run_setup_tests=False)
        )
        self.reading = Reading(answer.data, date)
        return date

    def ask(self, engine: BaseEngine[Any]) -> Steps[datetime | None]:
        """Send the trigger, and return the Date of the response."""
        if not self.resync:
            return (yield from _sync(engine, self.key, force=self.force))
        from fivetran_api.api.connections import resync_connection  # noqa: PLC0415 - on first use
        from fivetran_api.api.schemas import resync_tables  # noqa: PLC0415
        from fivetran_api.models import ResyncRequest  # noqa: PLC0415

        if self.path == "tables":
            body: Any = self.tables
            return (yield from engine.dated(resync_tables, self.key, body=body))[1]
        scope = ResyncRequest() if self.tables is None else ResyncRequest(scope=cast("Any", self.tables))
        return (yield from engine.dated(resync_connection, self.key, body=scope))[1]

    def ask_again(self, engine: BaseEngine[Any]) -> Steps[datetime | None]:
        """Send the trigger of a sync that was rescheduled. A resync needs no other: the connection remembers it."""
        return (yield from _sync(engine, self.key, force=False))

    def see(self, found: Any, date: datetime | None, now: float) -> Decision:
        """Judge what a poll has read."""
        connection: Connection = found
        self.state = text_of(status_of(connection, "sync_state"))
        self.handle, self._whose = judged(self.handle, connection)
        if self._whose is Whose.EARLIER:
            return self._go_on(connection, date, now)
        if self._whose is Whose.OURS and not self.explains:
            self._end(connection, None)
            return "wait"
        return "inspect"

    def inspect(self, engine: BaseEngine[Any]) -> Steps[None]:
        """Ask the sync history whose the end is, and for more about it."""
        assert self.reading is not None  # it is what is inspected
        connection: Connection = self.reading.found
        end, outcome = last_end(connection), outcome_of(connection)
        assert end is not None  # or there would be nothing to inspect
        try:
            records = yield from _history(engine, self.handle, self.reading)
        except FivetranError:
            if self._whose is not Whose.OURS:
                raise
            records = None
        whose = judged_by_history(self.handle, self._whose, end, outcome, records or ())
        if whose is Whose.OURS:
            self._end(connection, record_of(end, outcome, records or ()))
            if self.explains and outcome == "failure":
                self.error = _failed(self.result, self.handle, (yield from _errors(engine, self.key)))
            return
        if whose is Whose.EARLIER:
            self.handle = evolve(noted(self.handle, end, whose), syncing=False)
        try:
            self._go_on(connection, self.reading.date, engine.clock.now())
        except FivetranError as error:
            self.error = error

    def trace(self, engine: BaseEngine[Any], found: Any, date: datetime | None) -> Steps[Trace]:
        """Find out whether a trigger in doubt was accepted."""
        connection: Connection = found
        self.handle, trace = traced(self.handle, connection, date)
        if trace is Trace.UNCLEAR:
            records = yield from _history(engine, self.handle, Reading(found, date))
            trace = trace if records is None else traced_by_history(self.handle, records)
            if trace is Trace.ACCEPTED:
                self.handle, _ = traced(evolve(self.handle, in_doubt=False), connection, date)
        return trace

    def progress(self, now: float) -> SyncProgress:
        """Return where the sync stands."""
        until = None
        if self.state == "rescheduled" and self.reading is not None:
            until = moment_of(status_of(self.reading.found, "rescheduled_for"))
        return SyncProgress(
            handle=self.handle,
            state=self.state,
            rescheduled_for=until,
            elapsed=self.elapsed(now),
            polls=self.polls,
            failure=self.failure,
            result=self.result,
        )

    def unclear_end(self) -> datetime | None:
        """Return the end that may be the sync's or an earlier one's; None if there is none."""
        end = None if self.reading is None else last_end(self.reading.found)
        return end if attributed(self.handle, end) is Whose.UNCLEAR else None

    def _go_on(self, connection: Connection, date: datetime | None, now: float) -> Decision:
        """Decide what to do about a sync that has not ended.

        Raises:
            ConnectionPaused: The connection is paused.
            SyncRescheduled: The sync was rescheduled, and that is an error.
        """
        if is_paused(connection):
            raise _paused(self.key, self.handle)
        self.wake = inf
        if self.state != "rescheduled":
            self._triggered_for = None
            return "wait"
        until, automatic = moment_of(status_of(connection, "rescheduled_for")), not is_manual(connection)
        # By the server's clock, for ours may be hours off.
        left = 0.0 if until is None else (until - (date or datetime.now(UTC))).total_seconds()
        is_old = until is not None and until == self.handle.rescheduled_for
        if is_old and (left > 0 or automatic):
            self.wake = now + left if left > 0 else inf
            return "wait"
        if self.options.on_rescheduled == "raise":
            raise _rescheduled(self.handle, until, automatic=automatic)
        if self.options.on_rescheduled == "wait" and automatic:
            return "wait"
        pause = left if self.options.on_rescheduled == "wait" else 0.0
        if is_old or self._triggered_for == (until,):
            pause = max(pause, self.triggered + _WITHOUT_EFFECT - now)
        if pause > 0:
            self.wake = now + pause
            return "wait"
        self._triggered_for = (until,)
        return "trigger"

    def _end(self, connection: Connection, record: Record | None) -> None:
        finished, outcome = last_end(connection), outcome_of(connection)
        assert finished is not None  # or it would not have ended
        handle: SyncHandle = self.handle
        joined, item = handle.syncing and not handle.force, record.item if record else None
        started = record.start if record is not None and record.start is not None else None if joined else handle.accepted_at
        self.result = SyncResult(
            connection_id=self.key,
            outcome=outcome,
            # A Date has whole seconds, and may be of another clock than the timestamps.
            started=None if started is None or started > finished else started,
            finished=finished,
            tasks=tuple(status_of(connection, "tasks") or ()),
            warnings=tuple(status_of(connection, "warnings") or ()),
            polls=self.polls,
            sync_id=(text_of(item.sync_id) if item else None) or self.sync_ids.get(self.key),
            history=item,
            connection=connection,
        )
        if outcome == "failure":
            self.error = _failed(self.result, handle)


def _sync(engine: BaseEngine[Any], connection_id: str, *, force: bool) -> Steps[datetime | None]:
    from fivetran_api.api.connections import sync_connection  # noqa: PLC0415 - on first use
    from fivetran_api.models import SyncRequest  # noqa: PLC0415

    return (yield from engine.dated(sync_connection, connection_id, body=SyncRequest(force=force)))[1]


def _history(engine: BaseEngine[Any], handle: SyncHandle, reading: Reading) -> Steps[list[Record] | None]:
    """Read the sync history since the baseline; None if the account has none.

    Raises:
        FivetranError: It cannot be read just now.
    """
    from fivetran_api.api.connections import list_connection_sync_history  # noqa: PLC0415 - on first use

    end = after(max(filter(None, (last_end(reading.found), reading.date)), default=None))
    try:
        start = None if end is None else max(filter(None, (end - _WEEK, handle.baseline)))
    except OverflowError:  # a timestamp of the year 1
        start = None
    if start is None or end is None or start > end:
        return None
    try:
        page = yield from engine.with_options(retry=ONCE).steps(
            list_connection_sync_history, handle.connection_id, start_time=start, end_time=end, limit=1000
        )
        return records_in(page.data.items)
    except FivetranError as failure:
        if is_transient(failure):
            raise
        return None  # what is not clear without it stays so


def _errors(engine: BaseEngine[Any], connection_id: str) -> Steps[list[ConnectionErrorRecord]]:
    from fivetran_api.api.connections import list_connection_errors  # noqa: PLC0415 - on first use

    try:
        page = yield from engine.with_options(retry=ONCE).steps(list_connection_errors, connection_id)
        return list(page.data.items)
    except FivetranError:
        return []  # not every account has them, and the verdict stands without


def _check_ready(connection: Connection) -> None:
    state = status_of(connection, "setup_state")
    if state == "incomplete":
        why = "its setup tests have never passed - see connections.test"
    elif status_of(connection, "schema_status") == "blocked_on_capture":
        why = "its schema waits to be approved - set its schema_status to ready"
    else:
        return
    raise ConnectionNotReady(
        f"The connection {connection.id} cannot sync yet: {why}",
        id=connection.id,
        setup_state=text_of(state),
        tasks=tuple(status_of(connection, "tasks") or ()),
    )


def _paused(connection_id: str, handle: SyncHandle | None) -> ConnectionPaused:
    what = "is paused - pass on_paused='unpause', or unpause it"
    if handle is not None:
        what = "was paused while its sync was waited for - unpause it, and wait_for_sync(error.handle) waits on"
    return ConnectionPaused(f"The connection {connection_id} {what}", id=connection_id, handle=handle)


def _rescheduled(handle: SyncHandle, until: datetime | None, *, automatic: bool) -> SyncRescheduled:
    when = f" for {until.isoformat()}" if until else ""
    then = "Fivetran starts it then" if automatic else "trigger it then, for its schedule type is manual"
    text = f"The sync of {handle.connection_id} was rescheduled{when} - {then}"
    return SyncRescheduled(text, id=handle.connection_id, handle=handle, rescheduled_for=until, automatic=automatic)


def _failed(result: SyncResult, handle: SyncHandle, errors: Sequence[ConnectionErrorRecord] = ()) -> SyncFailed:
    reasons: list[Any] = [result.history.reason if result.history else None]
    reasons += [each.message or each.reason or each.title for each in errors]
    for task in result.tasks:
        reasons += [task.details, task.message]
    why = next((" ".join(each.split()) for each in reasons if isinstance(each, str) and each.strip()), None)
    text = f"The sync of {result.connection_id} failed at {result.finished.isoformat()}{': ' if why else ''}{why or ''}"
    return SyncFailed(text, id=result.connection_id, result=result, handle=handle, errors=errors)

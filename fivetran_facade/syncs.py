"""Syncs that can be trusted: asked for, and waited for until they have ended, in one process or in two."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from .errors import FivetranError
from .triggers import Ask, OnPaused, again, asking, asking_for_all, begin, look
from .waiting import ONCE, PASSING, POLL_INTERVAL, Arrivals, Pace, Stopwatch, checked_timeout
from .watching import (
    OnRescheduled,
    Progress,
    SyncHandle,
    SyncProgress,
    SyncResult,
    Watch,
    failed,
    last_end,
    moment_of,
    text_of,
    verdict,
)

if TYPE_CHECKING:
    from fivetran_api.models import Connection, SyncRecord

    from ._engine import BaseEngine, Steps

__all__ = ["Progress", "SyncHandle", "SyncProgress", "SyncResult", "last_end", "verdict"]

logger = logging.getLogger("fivetran_facade")

# With webhooks at hand, looks are for the event that got lost.
_POLL_INTERVAL_BESIDE_EVENTS: Final = 300.0
_WEEK: Final = timedelta(days=7)
# What the sync history calls these is not documented; the first that is there counts.
_STARTED: Final = ("started_at", "start_time", "sync_start")
_ENDED: Final = ("ended_at", "end_time", "completed_at", "sync_end")


def start_sync(
    client: BaseEngine[Any], connection_id: str, *, force: bool = False, on_paused: OnPaused = "raise"
) -> Steps[SyncHandle]:
    """Ask for a sync, and return a handle with which it can be waited for: later, or in another process.

    The schedule of the connection stays as it is. A request without an answer is looked for, up to two minutes, before it is
    sent again.

    Args:
        client: The client.
        connection_id: The connection's id.
        force: True stops a sync that is running and starts over; otherwise that one is taken for the one that was asked for.
        on_paused: What to do about a paused connection: `raise`, or `unpause` it for good.

    Returns:
        The handle, for wait_for_sync and check_sync. `to_json` and `from_json` take it elsewhere.

    Raises:
        ConnectionPaused: It is paused.
        ConnectionNotReady: It was never set up.
        NotFound: There is no such connection.
        FivetranError: As for every call.
    """
    return (
        yield from _start(client, connection_id, asking(client, connection_id, force=force), force=force, on_paused=on_paused)
    )


def wait_for_sync(
    client: BaseEngine[Any],
    handle: SyncHandle,
    *,
    events: Iterable[Any] | AsyncIterable[Any] | None = None,
    timeout: float | None = None,
    poll_interval: float | None = None,
    on_rescheduled: OnRescheduled = "wait",
    progress: Progress | None = None,
) -> Steps[SyncResult]:
    """Wait until a sync has ended that was asked for with start_sync. The first look is at once.

    Looks that fail do not end the wait: not a 429, a 5xx, a lost connection, nor an answer that cannot be read. They do once
    the timeout is over or, without one, when 60 in a row have failed.

    Args:
        client: The client.
        handle: What start_sync returned.
        events: Events of webhooks as they arrive, from an iterable or, for AsyncFivetran under asyncio, an async one; each wait
            needs its own. An event has `kind` or `event` (sync_end is what is waited for), `connection_id` and `sync_id`. It
            makes the wait look at once; what counts is what it sees then, so an event that is forged or old does no harm.
            Waiting for the next of an iterable cannot be interrupted: it should give None every few minutes when nothing comes,
            which makes the wait look too.
        timeout: Seconds to wait at most; None waits for ever. The sync itself is not stopped by it.
        poll_interval: Seconds from one look to the next, 30 if left out, and 300 beside events. After ten times as long they
            grow to a tenth of what has passed, up to 300; up to a tenth is added by chance.
        on_rescheduled: What to do when the sync is put off: `wait` for it, and ask again when it is due if the schedule type is
            manual, for then nobody else does; `retrigger`, ask again at once; or `raise`.
        progress: Called with a SyncProgress after each look.

    Returns:
        How it ended, which is well.

    Raises:
        SyncFailed: It failed. The error has the result.
        SyncTimedOut: It has not ended in time. The error has the handle to wait on.
        SyncRescheduled: It was put off, and that was to be raised.
        ConnectionPaused: The connection was paused meanwhile.
        NotFound: The connection was deleted meanwhile.
        FivetranError: As for every call.
        ValueError: A number is out of range.
    """
    usual = POLL_INTERVAL if events is None else _POLL_INTERVAL_BESIDE_EVENTS
    pace = Pace(usual if poll_interval is None else poll_interval)
    stopwatch = Stopwatch()
    watch = Watch(handle=handle, timeout=checked_timeout(timeout), on_rescheduled=on_rescheduled, stopwatch=stopwatch)
    arrivals = None if events is None else Arrivals(events)
    try:
        return (yield from stopwatch.timed(_wait(client, watch, pace, progress, arrivals, looks_at_once=True)))
    finally:
        if arrivals is not None:
            arrivals.close()


def check_sync(client: BaseEngine[Any], handle: SyncHandle) -> Steps[SyncProgress]:
    """Look once at a sync that was asked for with start_sync, without waiting.

    A sync that was put off shows in `rescheduled_for`. Where the schedule type is manual nobody starts it then: ask for it with
    `connections.sync`, and go on with the same handle.

    Args:
        client: The client.
        handle: What start_sync returned.

    Returns:
        Where the sync stands. Its `result` is None while the sync goes on.

    Raises:
        SyncFailed: It failed. The error has the result.
        ConnectionPaused: The connection was paused meanwhile.
        NotFound: The connection was deleted meanwhile.
        FivetranError: As for every call.
    """
    watch = Watch(handle=handle, timeout=inf, on_rescheduled="wait", stopwatch=Stopwatch())
    connection = yield from look(client, handle.connection_id)
    decision = watch.see(connection, client.server_time)
    result = (yield from _explained(client, handle, decision)) if isinstance(decision, SyncResult) else None
    return watch.progress(connection, result, None)


def sync_and_wait(
    client: BaseEngine[Any],
    connection_id: str,
    *,
    force: bool = False,
    timeout: float | None = None,
    poll_interval: float = POLL_INTERVAL,
    on_rescheduled: OnRescheduled = "wait",
    on_paused: OnPaused = "raise",
    progress: Progress | None = None,
) -> Steps[SyncResult]:
    """Ask for a sync and wait until it has ended.

    The same as start_sync and wait_for_sync, which say more about it. Ctrl-C and cancelling end the wait, not the sync.

    Args:
        client: The client.
        connection_id: The connection's id.
        force: True stops a sync that is running and starts over; otherwise that one is waited for.
        timeout: Seconds to wait at most; None waits for ever. The sync itself is not stopped by it.
        poll_interval: Seconds from one look to the next. After ten times as long they grow to a tenth of what has passed, up to
            300; up to a tenth is added by chance.
        on_rescheduled: What to do when the sync is put off: `wait` for it, and ask again when it is due if the schedule type is
            manual; `retrigger`, ask again at once; or `raise`.
        on_paused: What to do about a paused connection: `raise`, or `unpause` it for good.
        progress: Called with a SyncProgress after each look.

    Returns:
        How it ended, which is well.

    Raises:
        SyncFailed: It failed. The error has the result, and what the connection suffers from.
        SyncTimedOut: It has not ended in time. The error has the handle to wait on.
        SyncRescheduled: It was put off, and that was to be raised.
        ConnectionPaused: The connection is paused, or was paused meanwhile.
        ConnectionNotReady: It was never set up.
        NotFound: There is no such connection, or it was deleted meanwhile.
        FivetranError: As for every call.
        ValueError: A number is out of range.
    """
    return _start_and_wait(
        client,
        connection_id,
        asking(client, connection_id, force=force),
        timeout=timeout,
        poll_interval=poll_interval,
        on_rescheduled=on_rescheduled,
        on_paused=on_paused,
        progress=progress,
        force=force,
    )


def start_resync(
    client: BaseEngine[Any],
    connection_id: str,
    *,
    scope: Mapping[str, Sequence[str]] | None = None,
    on_paused: OnPaused = "raise",
) -> Steps[SyncHandle]:
    """Ask for everything, or some tables, to be loaded again, and return a handle with which that can be waited for.

    Args:
        client: The client.
        connection_id: The connection's id.
        scope: Schemas by name, with the tables of each that are loaded again; None loads everything again.
        on_paused: What to do about a paused connection: `raise`, or `unpause` it for good.

    Returns:
        The handle, for wait_for_sync and check_sync.

    Raises:
        Conflict: A sync is running that cannot be finished first.
        BadRequest: The connector type cannot load single tables again, or there is no such table.
        FivetranError: As for start_sync.
    """
    ask = asking_for_all(client, connection_id, scope)
    return (yield from _start(client, connection_id, ask, on_paused=on_paused, resync=True))


def resync_and_wait(
    client: BaseEngine[Any],
    connection_id: str,
    *,
    scope: Mapping[str, Sequence[str]] | None = None,
    timeout: float | None = None,
    poll_interval: float = POLL_INTERVAL,
    on_rescheduled: OnRescheduled = "wait",
    on_paused: OnPaused = "raise",
    progress: Progress | None = None,
) -> Steps[SyncResult]:
    """Load a connection, or some of its tables, again from the start, and wait until that has ended.

    A sync that was running may finish first; the wait goes on until the connection's `is_historical_sync` is false.

    Args:
        client: The client.
        connection_id: The connection's id.
        scope: Schemas by name, with the tables of each that are loaded again; None loads everything again.
        timeout: As for sync_and_wait, as are the others.
        poll_interval: Seconds from one look to the next.
        on_rescheduled: What to do when the sync is put off: `wait`, `retrigger` or `raise`.
        on_paused: What to do about a paused connection: `raise`, or `unpause` it for good.
        progress: Called with a SyncProgress after each look.

    Returns:
        How it ended, which is well.

    Raises:
        Conflict: A sync is running that cannot be finished first.
        BadRequest: The connector type cannot load single tables again, or there is no such table.
        FivetranError: As for sync_and_wait.
    """
    return _start_and_wait(
        client,
        connection_id,
        asking_for_all(client, connection_id, scope),
        timeout=timeout,
        poll_interval=poll_interval,
        on_rescheduled=on_rescheduled,
        on_paused=on_paused,
        progress=progress,
        resync=True,
    )


def resync_tables_and_wait(
    client: BaseEngine[Any],
    connection_id: str,
    tables: Mapping[str, Sequence[str]],
    *,
    timeout: float | None = None,
    poll_interval: float = POLL_INTERVAL,
    on_rescheduled: OnRescheduled = "wait",
    on_paused: OnPaused = "raise",
    progress: Progress | None = None,
) -> Steps[SyncResult]:
    """Sync all data of some tables again from the beginning, and wait until that has ended.

    Args:
        client: The client.
        connection_id: The connection's id.
        tables: Schemas by name, with the tables of each.
        timeout: As for connections.sync_and_wait, as are the others.
        poll_interval: Seconds from one look to the next.
        on_rescheduled: What to do when the sync is put off: `wait`, `retrigger` or `raise`.
        on_paused: What to do about a paused connection: `raise`, or `unpause` it for good.
        progress: Called with a SyncProgress after each look.

    Returns:
        How it ended, which is well.

    Raises:
        Conflict: A sync is running that cannot be finished first.
        BadRequest: The connector type cannot load single tables again, or there is no such table.
        FivetranError: As for connections.sync_and_wait.
    """

    def ask() -> Steps[Any]:
        from fivetran_api.api.schemas import resync_tables  # noqa: PLC0415 - of another resource than the most of this

        return client.steps(resync_tables, connection_id, body={name: list(each) for name, each in tables.items()})

    return _start_and_wait(
        client,
        connection_id,
        ask,
        timeout=timeout,
        poll_interval=poll_interval,
        on_rescheduled=on_rescheduled,
        on_paused=on_paused,
        progress=progress,
        resync=True,
    )


def _start_and_wait(
    client: BaseEngine[Any],
    connection_id: str,
    ask: Ask,
    *,
    timeout: float | None,
    poll_interval: float,
    on_rescheduled: OnRescheduled,
    on_paused: OnPaused,
    progress: Progress | None,
    force: bool = False,
    resync: bool = False,
) -> Steps[SyncResult]:
    stopwatch, pace, longest = Stopwatch(), Pace(poll_interval), checked_timeout(timeout)

    def steps() -> Steps[SyncResult]:
        def left() -> float:
            return longest - stopwatch.elapsed

        start = _start(client, connection_id, ask, on_paused=on_paused, force=force, resync=resync, left=left)
        handle = yield from start
        watch = Watch(handle=handle, timeout=longest, on_rescheduled=on_rescheduled, stopwatch=stopwatch)
        watch.began = 0.0  # starting counts too
        return (yield from _wait(client, watch, pace, progress, None, looks_at_once=False))

    return (yield from stopwatch.timed(steps()))


def _start(
    client: BaseEngine[Any],
    connection_id: str,
    ask: Ask,
    *,
    on_paused: OnPaused,
    force: bool = False,
    resync: bool = False,
    left: Callable[[], float] = lambda: inf,
) -> Steps[SyncHandle]:
    connection = yield from look(client, connection_id)
    return (yield from begin(client, connection, ask, on_paused=on_paused, force=force, resync=resync, left=left))


def _wait(
    client: BaseEngine[Any],
    watch: Watch,
    pace: Pace,
    progress: Progress | None,
    arrivals: Arrivals | None,
    *,
    looks_at_once: bool,
) -> Steps[SyncResult]:
    once, key = client.with_options(retry=ONCE), watch.handle.connection_id
    sync_id: str | None = None
    delay = 0.0 if looks_at_once else watch.next_look(pace)
    while True:
        if arrivals is not None and delay:
            event = yield from arrivals.wait(delay, partial(_is_end, key), watch.stopwatch)
            sync_id = text_of(getattr(event, "sync_id", None)) or sync_id
        elif delay:
            yield delay
        connection: Connection | None = None
        failure: FivetranError | None = None
        result: SyncResult | None = None
        try:
            connection = yield from look(once, key)
            decision = watch.see(connection, client.server_time)
            if decision == "trigger":
                yield from again(client, watch, connection)
            elif decision != "wait":
                result = decision
        except PASSING as error:
            logger.warning("The sync of %s is waited for, but: %s", key, error)
            watch.missed(error)
            failure = error
        if progress is not None:
            progress(watch.progress(connection, result, failure))
        if result is not None:
            return (yield from _explained(client, watch.handle, result, sync_id))
        delay = watch.next_look(pace, failure)


def _explained(
    client: BaseEngine[Any], handle: SyncHandle, result: SyncResult, sync_id: str | None = None
) -> Steps[SyncResult]:
    """The result of a success, with what the sync history knows of it; where there is none, as it is.

    Raises:
        SyncFailed: It is no success.
    """
    record = yield from _record(client, handle.baseline, result)
    if record is not None:
        told = text_of(record.sync_id) or sync_id
        began = _first(record, _STARTED)
        result = evolve(result, history=record, sync_id=told, started=began or result.started)
    elif sync_id is not None:
        result = evolve(result, sync_id=sync_id)
    if result.succeeded:
        return result
    raise failed(result, (yield from _errors(client, result.connection_id)))


def _record(client: BaseEngine[Any], baseline: datetime | None, result: SyncResult) -> Steps[SyncRecord | None]:
    from fivetran_api.api.connections import list_connection_sync_history  # noqa: PLC0415 - as above

    once = client.with_options(retry=ONCE)
    end = result.finished + timedelta(seconds=1)
    start = max(end - _WEEK, baseline or end - _WEEK)
    try:
        page = yield from once.steps(
            list_connection_sync_history, result.connection_id, start_time=start, end_time=end, limit=1000
        )
    except FivetranError:
        return None  # not every account has the history yet, and the verdict stands without it
    ended = [(each, _first(each, _ENDED)) for each in page.data.items]
    close = [(abs(at - result.finished), place) for place, (_, at) in enumerate(ended) if at is not None]
    if close and min(close)[0] <= timedelta(seconds=1):
        return ended[min(close)[1]][0]
    return None


def _errors(client: BaseEngine[Any], connection_id: str) -> Steps[list[Any]]:
    from fivetran_api.api.connections import list_connection_errors  # noqa: PLC0415 - as above

    try:
        page = yield from client.with_options(retry=ONCE).steps(list_connection_errors, connection_id)
    except FivetranError:
        return []  # as for the history
    return list(page.data.items)


def _first(record: SyncRecord, names: Iterable[str]) -> datetime | None:
    return next(filter(None, (_read(record.additional_properties.get(name)) for name in names)), None)


def _is_end(connection_id: str, event: Any) -> bool:
    kinds = (getattr(event, "kind", None), getattr(event, "event", None))
    return "sync_end" in kinds and getattr(event, "connection_id", None) == connection_id


def _read(value: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return moment_of(moment if moment.tzinfo else moment.replace(tzinfo=UTC))

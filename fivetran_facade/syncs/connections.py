"""Syncs that can be trusted: triggered once, and waited for until they have ended, in one process or in two."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from fivetran_api.types import check

from .events import POLL_INTERVAL_BESIDE_EVENTS, Events, LoopWithEvents
from .handle import SyncHandle, SyncProgress, SyncResult
from .item import Reading
from .options import POLL_INTERVAL, OnPaused, SyncOptions, SyncWaitOptions
from .polling import Loop, started
from .sync_item import ConnectionReader, SyncItem

if TYPE_CHECKING:
    from .._engine import BaseEngine, Steps


def start_sync(
    engine: BaseEngine[Any], connection_id: str, *, force: bool = False, on_paused: OnPaused = "raise"
) -> Steps[SyncHandle]:
    """Trigger a sync, and return a handle with which it can be waited for: later, or in another process.

    The schedule of the connection stays as it is. If the response is lost, the connection is read for up to two minutes for
    signs of the sync before the trigger is sent again.

    Args:
        connection_id: The connection's id.
        force: True stops a sync that is running and starts over. With False, the default, that sync is the one to wait for.
        on_paused: The treatment of a paused connection: `raise` an error, the default, or `unpause` it for good.

    Returns:
        The handle, for wait_for_sync and check_sync. `to_json` and `from_json` take it elsewhere.

    Raises:
        ConnectionPaused: The connection is paused.
        ConnectionNotReady: The connection was never set up.
        NotFound: There is no such connection.
        SyncUnknown: The response was lost, and the API does not show whether the sync was started.
        FivetranError: As for every call.
        TypeError: An argument is of another type.
        ValueError: There is no such choice.
    """
    options = SyncOptions(on_paused=on_paused)
    item = SyncItem(key=check("connection_id", connection_id, "id"), options=options, force=check("force", force, "bool"))
    handle: SyncHandle = (yield from started(engine, item, ConnectionReader(), options, waits=False)).handle
    return handle


def wait_for_sync(
    engine: BaseEngine[Any],
    handle: SyncHandle,
    *,
    events: Iterable[Any] | AsyncIterable[Any] | None = None,
    options: SyncWaitOptions,
) -> Steps[SyncResult]:
    """Wait until a sync has ended that was triggered with start_sync. The first poll follows at once.

    Polls may fail. A 408, 421, 425, 429 or 5xx, a lost connection or an unreadable response does not end the wait before the
    timeout or, without one, before 60 polls in a row have failed. Other failures, such as a 401 or a 403, end it if five polls
    in a row meet them. A Retry-After is respected up to 300 seconds.

    Args:
        handle: The handle that start_sync returned.
        events: Events of webhooks as they arrive, from an iterable or, for AsyncFivetran under asyncio, an async one; each wait
            needs its own. An event has `kind` or `event` (sync_end is what is waited for), `connection_id` and `sync_id`. It
            makes the wait poll at once; what the poll reads decides, so an event that is forged or old does no harm. Waiting
            for the next item of an iterable cannot be interrupted, not even by the timeout: it should give None every few
            minutes if nothing comes, which makes the wait poll too.

    Returns:
        The result of the successful sync.

    Raises:
        SyncFailed: The sync failed. The error has the result.
        SyncTimedOut: The sync has not ended in time. The error has the handle to wait on.
        SyncUnknown: An end was seen that may be an earlier sync's, and the API does not show whose it is; or it is not known
            whether the sync was started, and nothing shows that it was.
        SyncRescheduled: The sync was rescheduled, and `on_rescheduled` is `raise`.
        ConnectionPaused: The connection was paused meanwhile.
        NotFound: The connection was deleted meanwhile.
        FivetranError: As for every call; `error.handle` is the handle to wait on.
        TypeError: An argument is of another type.
        ValueError: A number is out of range, or there is no such choice.
    """
    usual = POLL_INTERVAL if events is None else POLL_INTERVAL_BESIDE_EVENTS
    chosen = SyncOptions(
        timeout=options.timeout,
        poll_interval=usual if options.poll_interval is None else options.poll_interval,
        progress=options.progress,
        on_rescheduled=options.on_rescheduled,
    )
    now = engine.clock.now()
    item = SyncItem.of(_checked_handle(handle), chosen, now)
    reader = ConnectionReader()
    result: SyncResult
    if events is None:
        loop = Loop(engine=engine, reader=reader, options=chosen, items={item.key: item}, next_poll=now)
        result = (yield from loop.run(item)).result
        return result
    arriving = Events(events, engine.clock)
    loop = LoopWithEvents(
        engine=engine, reader=reader, options=chosen, items={item.key: item}, next_poll=now,
        events=arriving, sync_ids=item.sync_ids,
    )  # fmt: skip
    try:
        result = (yield from loop.run(item)).result
    finally:
        arriving.close()
    return result


def check_sync(engine: BaseEngine[Any], handle: SyncHandle) -> Steps[SyncProgress]:
    """Poll a sync once that was triggered with start_sync, without waiting.

    A sync that was rescheduled shows in `rescheduled_for`. If the schedule type is manual nobody starts it then: trigger it
    with `connections.sync`, and go on with the same handle.

    Args:
        handle: The handle that start_sync returned, or that of an earlier check.

    Returns:
        The progress of the sync. Its `result` is None while the sync goes on; also if an end was seen that may be an earlier
        sync's (`handle.unclear`).

    Raises:
        SyncFailed: The sync failed. The error has the result.
        ConnectionPaused: The connection was paused meanwhile.
        NotFound: The connection was deleted meanwhile.
        FivetranError: As for every call.
        TypeError: The handle is of another type.
    """
    now = engine.clock.now()
    item = SyncItem.of(_checked_handle(handle), SyncOptions(), now)
    found, date = yield from ConnectionReader().alone(engine, item.key)
    item.reading, item.polls = Reading(found, date), 1
    if item.phase == "in doubt":
        yield from item.trace(engine, found, date)
    if not item.handle.in_doubt and item.see(found, date, now) == "inspect":
        yield from item.inspect(engine)
    if item.error is not None:
        raise item.error
    return item.progress(now)


def sync_and_wait(
    engine: BaseEngine[Any],
    connection_id: str,
    *,
    force: bool = False,
    options: SyncOptions,
) -> Steps[SyncResult]:
    """Trigger a sync and wait until it has ended.

    The same as start_sync and wait_for_sync, which have the details. Ctrl-C and cancelling end the wait, not the sync.

    Args:
        connection_id: The connection's id.
        force: True stops a sync that is running and starts over. With False, the default, that sync is waited for.

    Returns:
        The result of the successful sync.

    Raises:
        SyncFailed: The sync failed. The error has the result, and what is wrong with the connection.
        SyncTimedOut: The sync has not ended in time. The error has the handle to wait on.
        TimedOut: The time was up before the sync was triggered.
        SyncUnknown: The API does not show whether the sync was started, or whether an end that was seen is its own.
        SyncRescheduled: The sync was rescheduled, and `on_rescheduled` is `raise`.
        ConnectionPaused: The connection is paused, or was paused meanwhile.
        ConnectionNotReady: The connection was never set up.
        NotFound: There is no such connection, or it was deleted meanwhile.
        FivetranError: As for every call; `error.handle` is the handle to wait on, if the sync was triggered.
        TypeError: An argument is of another type.
        ValueError: A number is out of range, or there is no such choice.
    """
    item = SyncItem(key=check("connection_id", connection_id, "id"), options=options, force=check("force", force, "bool"))
    result: SyncResult = (yield from started(engine, item, ConnectionReader(), options)).result
    return result


def start_resync(
    engine: BaseEngine[Any],
    connection_id: str,
    *,
    tables: Mapping[str, Sequence[str]] | None = None,
    on_paused: OnPaused = "raise",
) -> Steps[SyncHandle]:
    """Trigger that everything, or some tables, are loaded again, and return a handle with which that can be waited for.

    Args:
        connection_id: The connection's id.
        tables: Schemas by name, with the tables of each that are loaded again, at least one. Default None, everything.
        on_paused: The treatment of a paused connection: `raise` an error, the default, or `unpause` it for good.

    Returns:
        The handle, for wait_for_sync and check_sync.

    Raises:
        Conflict: A sync is running that cannot be finished first.
        BadRequest: The connector type cannot load single tables again, or there is no such table.
        FivetranError: As for start_sync.
        TypeError: An argument is of another type.
        ValueError: There is no such choice, or no table is named.
    """
    options = SyncOptions(on_paused=on_paused)
    item = _resync(connection_id, options, tables, path=None if tables is None else "scope")
    handle: SyncHandle = (yield from started(engine, item, ConnectionReader(), options, waits=False)).handle
    return handle


def resync_and_wait(
    engine: BaseEngine[Any],
    connection_id: str,
    *,
    tables: Mapping[str, Sequence[str]] | None = None,
    options: SyncOptions,
) -> Steps[SyncResult]:
    """Load a connection, or some of its tables, again from the start, and wait until that has ended.

    A sync that was running may finish first, whether it succeeds or fails. The wait goes on until the connection's
    `is_historical_sync` is false.

    Args:
        connection_id: The connection's id.
        tables: Schemas by name, with the tables of each that are loaded again, at least one. Default None, everything.

    Returns:
        The result of the successful sync.

    Raises:
        Conflict: A sync is running that cannot be finished first.
        BadRequest: The connector type cannot load single tables again, or there is no such table.
        FivetranError: As for sync_and_wait.
        TypeError: An argument is of another type.
        ValueError: A number is out of range, there is no such choice, or no table is named.
    """
    item = _resync(connection_id, options, tables, path=None if tables is None else "scope")
    result: SyncResult = (yield from started(engine, item, ConnectionReader(), options)).result
    return result


def resync_tables_and_wait(
    engine: BaseEngine[Any],
    connection_id: str,
    *,
    tables: Mapping[str, Sequence[str]],
    options: SyncOptions,
) -> Steps[SyncResult]:
    """Load some tables again from the start, and wait until that has ended.

    Args:
        connection_id: The connection's id.
        tables: Schemas by name, with the tables of each, at least one.

    Returns:
        The result of the successful sync.

    Raises:
        Conflict: A sync is running that cannot be finished first.
        BadRequest: The connector type cannot load single tables again, or there is no such table.
        FivetranError: As for connections.sync_and_wait.
        TypeError: An argument is of another type.
        ValueError: A number is out of range, there is no such choice, or no table is named.
    """
    item = _resync(connection_id, options, tables, path="tables")
    result: SyncResult = (yield from started(engine, item, ConnectionReader(), options)).result
    return result


def _resync(
    connection_id: Any, options: SyncOptions, tables: Mapping[str, Sequence[str]] | None, *, path: str | None
) -> SyncItem:
    named = None if path is None else check("tables", tables, "map+ list+ str")
    return SyncItem(
        key=check("connection_id", connection_id, "id"),
        options=options,
        resync=True,
        tables=None if named is None else {schema: list(names) for schema, names in named.items()},
        path=path,
    )


def _checked_handle(handle: Any) -> SyncHandle:
    if not isinstance(handle, SyncHandle):
        raise TypeError(f"handle must be a SyncHandle, not {handle!r}; SyncHandle.from_json reads JSON")
    return handle

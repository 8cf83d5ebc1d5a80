"""Many syncs at once: triggered side by side, waited for together by the listing of connections."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self, cast

from attrs import frozen

from fivetran_api.types import check

from ..errors import FivetranError
from .handle import SyncHandle, SyncResult
from .listing import ListingReader
from .options import OnPaused, SyncOptions, SyncWaitOptions, count, identifiers
from .polling import Loop
from .sync_item import SyncItem
from .trigger import is_transient

if TYPE_CHECKING:
    from fivetran_api.models import Connection

    from .._engine import BaseEngine, Steps

# How many triggers in a row may be refused, for instance because the account's limit is reached, before a sync is given up.
_PATIENCE: Final = 12
# How many requests at a time find out about triggers in doubt, or ends that are not clear, while syncs are waited for.
_CONCURRENCY: Final = 10


@frozen(kw_only=True)
class SucceededSync:
    """One of many syncs, which succeeded.

    Attributes:
        connection_id: The connection's id.
        result: The outcome.
        error: None.
    """

    connection_id: str
    result: SyncResult
    error: None = None

    @property
    def succeeded(self) -> bool:
        """True."""
        return True


@frozen(kw_only=True)
class UnsuccessfulSync:
    """One of many syncs, which failed, was not started, or was given up.

    Attributes:
        connection_id: The connection's id.
        result: The outcome, if it failed; None if it did not end.
        error: The error that sync_and_wait would have raised, such as SyncFailed or ConnectionPaused.
    """

    connection_id: str
    result: SyncResult | None
    error: FivetranError

    @property
    def succeeded(self) -> bool:
        """False."""
        return False


SyncOutcome = SucceededSync | UnsuccessfulSync
"""The outcome of one of many syncs. `error` is None for one that succeeded, by which type checkers tell the two apart."""


def sync_many(
    engine: BaseEngine[Any],
    connection_ids: Iterable[str] | None = None,
    *,
    group_id: str | None = None,
    where: Callable[[Connection], bool] | None = None,
    concurrency: int = 10,
    max_running: int | None = None,
    force: bool = False,
    options: SyncOptions,
) -> Batch:
    """Trigger the syncs of many connections, and return each as it ends. A failure is returned for that connection and does not
    stop the others.

    Polls read the listing of connections, a thousand with each request, or the listings of their groups if these are fewer
    pages. Nothing is sent before the first item is asked for. The syncs can be iterated once; leaving the iteration, also with
    Ctrl-C, stops no sync.

        for end in fivetran.connections.sync_many(group_id="decent_dropsy"):
            if end.error is None:
                print(end.connection_id, end.result.finished)

    Args:
        connection_ids: The connections, by id. Default None, all.
        group_id: Only connections of this group. Beside ids it promises that they are all in it, which saves requests.
        where: Chooses among all connections, or those of the group, such as `lambda connection: not connection.paused`. Not
            beside ids.
        concurrency: The most requests that may trigger syncs at a time; at least 1. Default 10.
        max_running: The most syncs that may run at a time, to spare a destination; at least 1. Default None, all.
        force: True stops syncs that are running and starts over. With False, the default, these are waited for.

    Returns:
        The outcome of each connection's sync, in the order in which they end.

    Raises:
        FivetranError: The connections cannot be listed at all.
        TypeError: Both ids and `where` are given, or an argument is of another type.
        ValueError: A number is out of range, or there is no such choice.
    """
    loop, queue = _queued(
        engine, options, connection_ids=connection_ids, group_id=group_id, where=where, concurrency=concurrency, force=force
    )
    loop.max_running = None if max_running is None else count("max_running", max_running)
    return Batch(loop, queue)


def start_syncs(
    engine: BaseEngine[Any],
    connection_ids: Iterable[str] | None = None,
    *,
    group_id: str | None = None,
    where: Callable[[Connection], bool] | None = None,
    concurrency: int = 10,
    force: bool = False,
    on_paused: OnPaused = "raise",
) -> Steps[dict[str, SyncHandle | FivetranError]]:
    """Trigger the syncs of many connections, and return handles to wait for them with: later, or in another process.

    What start_sync is to sync_and_wait, this is to sync_many: each is triggered once, and one that cannot be stops no other.

        started = fivetran.connections.start_syncs(group_id="decent_dropsy")
        handles = [each for each in started.values() if not isinstance(each, FivetranError)]

    Args:
        connection_ids: The connections, by id. Default None, all.
        group_id: Only connections of this group. Beside ids it promises that they are all in it, which saves requests.
        where: Chooses among all connections, or those of the group, such as `lambda connection: not connection.paused`. Not
            beside ids.
        concurrency: The most requests that may trigger syncs at a time; at least 1. Default 10.
        force: True stops syncs that are running and starts over. With False, the default, these are the ones to wait for.
        on_paused: The treatment of paused connections: an error in place of the handle (`raise`), the default, or `unpause` for
            good.

    Returns:
        For each connection's id, the handle for wait_for_syncs, wait_for_sync and check_sync; or the error that start_sync
        would have raised, such as ConnectionPaused.

    Raises:
        FivetranError: The connections cannot be listed at all.
        TypeError: Both ids and `where` are given, or an argument is of another type.
        ValueError: A number is out of range, or there is no such choice.
    """
    options = SyncOptions(on_paused=on_paused)
    loop, queue = _queued(
        engine, options, connection_ids=connection_ids, group_id=group_id, where=where, concurrency=concurrency, force=force
    )
    loop.waits = False
    batch = Batch(loop, queue)
    started: dict[str, SyncHandle | FivetranError] = {}
    while not batch.over:
        started |= {item.key: item.error or item.result for item in (yield from batch.items())}
    return started


def wait_for_syncs(
    engine: BaseEngine[Any], handles: Iterable[SyncHandle], *, group_id: str | None = None, options: SyncWaitOptions
) -> Batch:
    """Wait for many syncs that were triggered with start_syncs or start_sync, and return each as it ends.

    Polls and outcomes are those of sync_many. Nothing is sent before the first item is asked for, and nothing is triggered. The
    syncs can be iterated once; leaving the iteration, also with Ctrl-C, stops no sync.

    Args:
        handles: The handles, each of another connection.
        group_id: The group that all connections are in, which saves requests. Default None: they may be in several.

    Returns:
        The outcome of each connection's sync, in the order in which they end.

    Raises:
        TypeError: An argument is of another type.
        ValueError: Two handles are of one connection, a number is out of range, or there is no such choice.
    """
    given = _handles(handles)
    found = {each.connection_id: each for each in given}
    if len(found) < len(given):
        raise ValueError("handles must each be of another connection")
    chosen = SyncOptions(
        timeout=options.timeout,
        poll_interval=options.poll_interval,
        progress=options.progress,
        on_rescheduled=options.on_rescheduled,
    )
    loop = Loop[SyncItem](
        engine=engine,
        reader=ListingReader(group_id=check("group_id", group_id, "id?"), concurrency=_CONCURRENCY),
        options=chosen,
        items={},
        concurrency=_CONCURRENCY,
        patience=_PATIENCE,
    )
    return Batch(loop, partial(_resume, loop, found, chosen))


def _handles(handles: Any) -> list[SyncHandle]:
    if isinstance(handles, str | bytes) or not isinstance(handles, Iterable):
        raise TypeError(f"handles must be a list of SyncHandle, not {handles!r}")
    given: list[SyncHandle] = []
    for place, each in enumerate(cast("Iterable[object]", handles)):
        if not isinstance(each, SyncHandle):
            raise TypeError(f"handles[{place}] must be a SyncHandle, not {each!r}; SyncHandle.from_json reads JSON")
        given.append(each)
    return given


def _queued(
    engine: BaseEngine[Any],
    options: SyncOptions,
    *,
    connection_ids: Iterable[str] | None,
    group_id: str | None,
    where: Callable[[Connection], bool] | None,
    concurrency: int,
    force: bool,
) -> tuple[Loop[SyncItem], Callable[[], Steps[list[SyncItem]]]]:
    """Return the loop for the syncs of connections, and what queues these, once the arguments are checked."""
    if connection_ids is not None and where is not None:
        raise TypeError("give either connection_ids or where, not both")
    if where is not None and not callable(where):
        raise TypeError(f"where must be a function or None, not {where!r}")
    ids = None if connection_ids is None else identifiers("connection_ids", connection_ids)
    reader = ListingReader(group_id=check("group_id", group_id, "id?"), concurrency=count("concurrency", concurrency))
    loop = Loop[SyncItem](
        engine=engine,
        reader=reader,
        options=options,
        items={},
        concurrency=concurrency,
        first_pause=options.pause(0.0),
        patience=_PATIENCE,
    )
    made = partial(SyncItem, options=options, force=check("force", force, "bool"), explains=False)

    def queue() -> Steps[list[SyncItem]]:
        """Read the connections, queue their syncs, and return those that cannot be triggered."""
        readings = yield from reader.first(engine, ids)
        now = engine.clock.now()
        ended: list[SyncItem] = []
        for key, reading in readings.items():
            if where is not None and not where(reading.found):
                continue
            item = made(key=key, due=now)
            if reading.failure is None:
                item.reading = reading
            elif not is_transient(reading.failure):
                item.error = reading.failure
                ended.append(item)
                continue
            else:
                item.missed(reading.failure)
                loop.next_poll = min(loop.next_poll, now + loop.options.pause(0.0))
            loop.items[key] = item
        return ended

    return loop, queue


def _resume(loop: Loop[SyncItem], handles: dict[str, SyncHandle], options: SyncOptions) -> Steps[list[SyncItem]]:
    """Let syncs that were triggered before wait for their ends. The first poll follows at once."""
    yield from ()
    loop.next_poll = now = loop.engine.clock.now()
    for key, handle in handles.items():
        loop.items[key] = SyncItem.of(handle, options, now, explains=False)
    return []


class Batch:
    """Many syncs, before they are performed by a client of either kind.

    Args:
        loop: Triggers and polls them.
        begin: Gives the loop its items once the first outcome is asked for; its result are those that have ended already.
    """

    def __init__(self, loop: Loop[SyncItem], begin: Callable[[], Steps[list[SyncItem]]]) -> None:
        self._loop, self._begin = loop, begin
        self._iterated = False
        self._over = False

    @property
    def over(self) -> bool:
        """True once all syncs have ended, or the batch was closed."""
        return self._over

    def begin(self) -> None:
        """Note that the batch is iterated.

        Raises:
            RuntimeError: It was iterated or closed before.
        """
        if self._iterated:
            raise RuntimeError(
                "these syncs were iterated before; call the method again for new ones, or keep a list of the first"
            )
        if self._over:
            raise RuntimeError("these syncs were closed before they were iterated; call the method again")
        self._iterated = True

    def close(self) -> None:
        """Let go of the syncs. They go on at Fivetran."""
        self._over = True
        self._loop.items.clear()

    def items(self) -> Steps[list[SyncItem]]:
        """Trigger and poll until some syncs have ended, and return these."""
        started = [] if self._loop.items else (yield from self._begin())
        ended = started or (yield from self._loop.advance())
        self._over = not self._loop.items
        return ended

    def advance(self) -> Steps[list[SyncOutcome]]:
        """Trigger and poll until some syncs have ended, and return their outcomes."""
        return [_outcome(item) for item in (yield from self.items())]


class SyncMany:
    """The outcomes of many syncs, in the order in which these end: `for end in ...`.

    They can be iterated once. Leaving the iteration, or a `with` statement, lets go of the syncs. They go on at
    Fivetran.
    """

    def __init__(self, perform: Callable[[Steps[list[SyncOutcome]]], list[SyncOutcome]], batch: Batch) -> None:
        self._perform, self._batch = perform, batch

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: the outcomes of syncs, to be iterated once>"

    def __iter__(self) -> Iterator[SyncOutcome]:
        self._batch.begin()
        return self._outcomes()

    def _outcomes(self) -> Generator[SyncOutcome]:
        try:
            while not self._batch.over:
                yield from self._perform(self._batch.advance())
        finally:
            self._batch.close()

    def close(self) -> None:
        """Let go of the syncs. They go on at Fivetran."""
        self._batch.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class AsyncSyncMany:
    """The outcomes of many syncs, in the order in which these end: `async for end in ...`.

    They can be iterated once. Leaving the iteration, or an `async with` statement, lets go of the syncs. They go on at
    Fivetran.
    """

    def __init__(self, perform: Callable[[Steps[list[SyncOutcome]]], Awaitable[list[SyncOutcome]]], batch: Batch) -> None:
        self._perform, self._batch = perform, batch

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: the outcomes of syncs, to be iterated once>"

    def __aiter__(self) -> AsyncIterator[SyncOutcome]:
        self._batch.begin()
        return self._outcomes()

    async def _outcomes(self) -> AsyncGenerator[SyncOutcome]:
        try:
            while not self._batch.over:
                for outcome in await self._perform(self._batch.advance()):
                    yield outcome
        finally:
            self._batch.close()

    async def aclose(self) -> None:
        """Let go of the syncs. They go on at Fivetran."""
        self._batch.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def _outcome(item: SyncItem) -> SyncOutcome:
    if item.error is None:
        return SucceededSync(connection_id=item.key, result=item.result)
    return UnsuccessfulSync(connection_id=item.key, result=item.result, error=item.error)

"""Many syncs at once: triggered side by side, waited for together by the listing of connections."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator, Sequence
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

from attrs import define, field, frozen

from fivetran_api.types import check

from ..errors import FivetranError
from ..pages import Page, Source, Turning
from .handle import SyncResult
from .item import Reader, Reading, copies, one_by_one
from .options import SyncOptions, count, identifiers
from .polling import Loop
from .sync_item import ConnectionReader, SyncItem
from .trigger import is_final
from .verdict import text_of

if TYPE_CHECKING:
    from fivetran_api.models import Connection

    from .._engine import BaseEngine, Steps

# So few connections are read one by one rather than searched for in the listing of a whole account.
_FEW: Final = 3
# How many triggers in a row may be refused, for instance because the account's limit is reached, before a sync is given up.
_PATIENCE: Final = 12


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
        max_running=None if max_running is None else count("max_running", max_running),
        first_pause=options.pause(0.0),
        patience=_PATIENCE,
    )
    return Batch(loop, reader, ids, where, options, force=check("force", force, "bool"))


class Batch:
    """The syncs of one call of sync_many, before they are performed by a client of either kind."""

    def __init__(
        self,
        loop: Loop[SyncItem],
        reader: ListingReader,
        ids: tuple[str, ...] | None,
        where: Callable[[Connection], bool] | None,
        options: SyncOptions,
        *,
        force: bool,
    ) -> None:
        self._loop, self._reader, self._ids, self._where = loop, reader, ids, where
        self._options, self._force = options, force
        self._begun = False
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
        if self._begun:
            raise RuntimeError(
                "these syncs were iterated before; call sync_many again for new ones, or keep a list of the first"
            )
        if self._over:
            raise RuntimeError("these syncs were closed before any was triggered; call sync_many again")
        self._begun = True

    def close(self) -> None:
        """Let go of the syncs. They go on at Fivetran."""
        self._over = True
        self._loop.items.clear()

    def advance(self) -> Steps[list[SyncOutcome]]:
        """Trigger and poll until some syncs have ended, and return their outcomes."""
        started = [] if self._loop.items else (yield from self._start())
        ended = started or (yield from self._loop.advance())
        self._over = not self._loop.items
        return [_outcome(item) for item in ended]

    def _start(self) -> Steps[list[SyncItem]]:
        """Read the connections, queue their syncs, and return those that cannot be triggered."""
        engine, loop = self._loop.engine, self._loop
        readings = yield from self._reader.first(engine, self._ids)
        now = engine.clock.now()
        ended: list[SyncItem] = []
        for key, reading in readings.items():
            if self._where is not None and not self._where(reading.found):
                continue
            item = SyncItem(key=key, options=self._options, force=self._force, explains=False, due=now)
            if reading.failure is None:
                item.reading = reading
            elif is_final(reading.failure):
                item.error = reading.failure
                ended.append(item)
                continue
            else:
                item.missed(reading.failure)
                loop.next_poll = min(loop.next_poll, now + loop.options.pause(0.0))
            loop.items[key] = item
        return ended


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


@define(kw_only=True)
class ListingReader(Reader):
    """Reads connections from their listing, and those that it lacks alone.

    Attributes:
        group_id: The group that all are in; None if that is not known.
        concurrency: The most requests that may be under way at a time.
    """

    group_id: str | None
    concurrency: int
    # The groups of connections that were seen, and how many requests the latest listing took.
    _groups: dict[str, str] = field(factory=dict[str, str], init=False)
    _cost: int = field(default=1, init=False)

    def alone(self, engine: BaseEngine[Any], key: str) -> Steps[tuple[Connection, datetime | None]]:
        """Read one connection with a request of its own."""
        return ConnectionReader().alone(engine, key)

    def first(self, engine: BaseEngine[Any], ids: Sequence[str] | None) -> Steps[dict[str, Reading]]:
        """Read the connections with these ids, or all.

        Raises:
            FivetranError: They cannot be listed.
        """
        if ids is not None and len(ids) <= _FEW:
            return (yield from self._one_by_one(engine, ids))
        found: dict[str, Reading] = {}
        self._cost = yield from self._list(engine, self.group_id, found, None if ids is None else set(ids))
        if ids is None:
            return found
        return (yield from self._completed(engine, found, ids))

    def many(self, engine: BaseEngine[Any], keys: Sequence[str]) -> Steps[dict[str, Reading]]:
        """Read several connections, with as few requests as that takes."""
        if len(keys) <= self._cost:
            return (yield from self._one_by_one(engine, keys))
        # The listings of the groups, if these are fewer than the pages of the whole account.
        groups = {self._groups.get(key) for key in keys} if self.group_id is None else {self.group_id}
        known = sorted(each for each in groups if each is not None)
        by_group = len(known) == len(groups) <= max(self._cost, 1)
        found: dict[str, Reading] = {}
        try:
            cost = 0
            for group in known if by_group else (None,):
                cost += yield from self._list(engine, group, found, set(keys))
            self._cost = cost
        except FivetranError as failure:
            return copies(failure, [key for key in keys if key not in found]) | found
        return (yield from self._completed(engine, found, keys))

    def _list(
        self, engine: BaseEngine[Any], group_id: str | None, found: dict[str, Reading], wanted: set[str] | None
    ) -> Steps[int]:
        """Read a listing until all that is wanted was found, and return how many requests that took."""
        from fivetran_api.api.connections import list_connections  # noqa: PLC0415 - generated modules are loaded when called

        turning = Turning(Source(engine, list_connections, (), {"group_id": group_id}))
        while turning.more and (wanted is None or not wanted <= found.keys()):
            page: Page[Connection] = yield from turning.page()
            for each in page.items:
                # Nothing can be done with one that lacks its id.
                if text_of(each.id) and (wanted is None or each.id in wanted):
                    found[each.id] = Reading(each, turning.date)
                    self._note_group(each)
        return turning.pages

    def _completed(self, engine: BaseEngine[Any], found: dict[str, Reading], keys: Sequence[str]) -> Steps[dict[str, Reading]]:
        """Return what was found, with what is missing read alone: it was deleted, or fell between two pages."""
        missing = [key for key in keys if key not in found]
        alone = (yield from self._one_by_one(engine, missing)) if missing else {}
        return {key: found[key] if key in found else alone[key] for key in keys}

    def _one_by_one(self, engine: BaseEngine[Any], keys: Sequence[str]) -> Steps[dict[str, Reading]]:
        readings = yield from one_by_one(engine, self, keys, self.concurrency)
        for reading in readings.values():
            if reading.found is not None:
                self._note_group(reading.found)
        return readings

    def _note_group(self, connection: Connection) -> None:
        group_id: Any = connection.group_id
        if isinstance(group_id, str):
            self._groups[connection.id] = group_id


def _outcome(item: SyncItem) -> SyncOutcome:
    if item.error is None:
        return SucceededSync(connection_id=item.key, result=item.result)
    return UnsuccessfulSync(connection_id=item.key, result=item.result, error=item.error)

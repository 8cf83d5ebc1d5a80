"""Many syncs at once: asked for side by side, waited for together by the listing of connections."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field, frozen

from fivetran_api.types import UNSET

from .errors import FivetranError
from .pages import Page, Pages, Place, page_steps
from .triggers import OnPaused, again, asking, begin
from .waiting import ONCE, PASSING, PATIENCE, POLL_INTERVAL, Pace, Stopwatch, asked_to_wait, checked_timeout
from .watching import OnRescheduled, Progress, SyncHandle, SyncResult, Watch, failed

if TYPE_CHECKING:
    from fivetran_api.models import Connection

    from ._engine import BaseEngine, Steps

logger = logging.getLogger("fivetran_facade")

_PAGE: Final = 1000
# So few connections are read one by one rather than looked for in the listing of a whole account.
_FEW: Final = 3
# For each request at a time, how many syncs are asked for before the connections are read anew: a baseline must not grow old.
_BETWEEN_LOOKS: Final = 10


@frozen(kw_only=True)
class SyncEnd:
    """What came of one of many syncs.

    Attributes:
        connection_id: Whose sync it was.
        result: How it ended, well or not; None where it did not end.
        error: What sync_and_wait would have raised, such as SyncFailed or ConnectionPaused; None where the sync succeeded.
    """

    connection_id: str
    result: SyncResult | None
    error: FivetranError | None

    @property
    def succeeded(self) -> bool:
        """Whether the sync ended well."""
        return self.error is None


def sync_many(
    client: BaseEngine[Any],
    connection_ids: Iterable[str] | None = None,
    *,
    group_id: str | None = None,
    where: Callable[[Connection], bool] | None = None,
    concurrency: int = 10,
    at_once: int | None = None,
    force: bool = False,
    timeout: float | None = None,
    poll_interval: float = POLL_INTERVAL,
    on_rescheduled: OnRescheduled = "wait",
    on_paused: OnPaused = "raise",
    progress: Progress | None = None,
) -> Pages[SyncEnd]:
    """Ask for the syncs of many connections, and give each as it ends. What goes wrong with one is a value and stops none.

    Looks read the listing of connections, a thousand with each request, or of a group if all are in it. Nothing is asked for
    before the first item is; iterating anew syncs anew. Iteration that is broken off stops no sync.

    Args:
        client: The client.
        connection_ids: Which connections; None for all.
        group_id: Only connections of this group. Beside ids it says that they are all in it, which spares requests.
        where: Chooses among all connections, or those of the group, such as `lambda connection: not connection.paused`.
        concurrency: How many requests that ask for a sync are under way at a time.
        at_once: How many syncs go on at a time at most, to spare a destination; None for all.
        force: True stops syncs that are running and starts over; otherwise these are waited for.
        timeout: Seconds to wait for each at most, from when it was asked for; None waits for ever.
        poll_interval: Seconds from one look to the next. They grow as those of sync_and_wait.
        on_rescheduled: What to do about a sync that is put off: `wait`, `retrigger`, or `raise`, which gives its error.
        on_paused: What to do about a paused connection: `raise`, which gives its error, or `unpause` it for good.
        progress: Called with a SyncProgress for each connection after each look.

    Returns:
        A SyncEnd for each connection, in the order in which they end.

    Raises:
        FivetranError: The connections cannot be listed at all.
        TypeError: Both ids and a condition are given.
        ValueError: A number is out of range.
    """
    if connection_ids is not None and where is not None:
        raise TypeError("give either connection_ids or where, not both")
    if concurrency < 1 or (at_once is not None and at_once < 1):
        raise ValueError("concurrency and at_once are 1 or more")
    plan = Plan(
        client=client,
        ids=None if connection_ids is None else tuple(dict.fromkeys(connection_ids)),
        group_id=group_id,
        where=where,
        concurrency=concurrency,
        at_once=at_once,
        force=force,
        timeout=checked_timeout(timeout),
        pace=Pace(poll_interval),
        on_rescheduled=on_rescheduled,
        on_paused=on_paused,
        progress=progress,
    )
    going: dict[str, Fleet] = {}
    numbers = count(1)

    def fetch(place: Place) -> Steps[Page[SyncEnd]]:
        fleet = Fleet(plan) if place.cursor is None else going.pop(place.cursor)
        ended = yield from fleet.stopwatch.timed(fleet.go_on())
        following = str(next(numbers)) if fleet.more else None
        if following is not None:
            going[following] = fleet
        return Page(ended, place.cursor, following)

    pages: Pages[SyncEnd] = client.pages(fetch)
    return pages


@frozen(kw_only=True)
class Plan:
    """What sync_many was called with."""

    client: BaseEngine[Any]
    ids: tuple[str, ...] | None
    group_id: str | None
    where: Callable[[Connection], bool] | None
    concurrency: int
    at_once: int | None
    force: bool
    timeout: float
    pace: Pace
    on_rescheduled: OnRescheduled
    on_paused: OnPaused
    progress: Progress | None


@define
class Look:
    """What one look has found: connections, and what stood in the way of finding others."""

    found: dict[str, Connection] = field(factory=dict[str, "Connection"])
    errors: dict[str, FivetranError] = field(factory=dict[str, FivetranError])
    failure: FivetranError | None = None


@define
class Fleet:
    """The syncs of one iteration."""

    plan: Plan
    stopwatch: Stopwatch = field(factory=Stopwatch, init=False)
    _queue: dict[str, None] | None = field(default=None, init=False)
    _watches: dict[str, Watch] = field(factory=dict[str, Watch], init=False)
    _look: Look | None = field(default=None, init=False)
    _delay: float = field(default=0.0, init=False)
    _groups: dict[str, str] = field(factory=dict[str, str], init=False)
    _cost: float = field(default=1, init=False)
    _failures: int = field(default=0, init=False)

    @property
    def more(self) -> bool:
        """Whether there are syncs left."""
        return bool(self._queue or self._watches)

    def go_on(self) -> Steps[list[SyncEnd]]:
        """Go on until some syncs have ended, and give these."""
        if self._queue is None:
            self._look = yield from self._first_look()
            ids = self._look.found if self.plan.ids is None else self.plan.ids
            self._queue = dict.fromkeys(ids)
        ended: list[SyncEnd] = []
        while self.more and not ended:
            if self._look is None:
                if self._delay:
                    yield self._delay
                self._look = yield from self._next_look()
            look, self._look = self._look, None
            yield from self._judge(look, ended)
            asked = yield from self._ask(look, ended)
            self._pause(look, asked=asked)
        return ended

    # Looking

    def _first_look(self) -> Steps[Look]:
        plan = self.plan
        if plan.ids is not None and len(plan.ids) <= _FEW:
            return (yield from self._one_by_one(plan.client, plan.ids))
        look = Look()
        # Whatever fails here ends the iteration: there is nothing to wait for yet.
        yield from self._list(plan.client, plan.group_id, look, None if plan.ids is None else set(plan.ids))
        if plan.where is not None:
            look.found = {key: each for key, each in look.found.items() if plan.where(each)}
        return (yield from self._with_missing(plan.client, look, plan.ids or ()))

    def _next_look(self) -> Steps[Look]:
        client = self.plan.client.with_options(retry=ONCE)
        wanted = {**self._watches, **(self._queue or {})}
        if len(wanted) <= self._cost:
            return (yield from self._one_by_one(client, tuple(wanted)))
        look = Look()
        try:
            # Groups that were seen, if there are fewer of them than pages of the whole account.
            groups = {self._groups.get(key) for key in wanted} if self.plan.group_id is None else {self.plan.group_id}
            whole = None in groups or len(groups) > max(self._cost, 1)
            cost = 0
            for group in (None,) if whole else sorted(filter(None, groups)):
                cost += yield from self._list(client, group, look, set(wanted))
            self._cost = cost
        except PASSING as failure:
            logger.warning("%d syncs are waited for, but: %s", len(wanted), failure)
            look.failure = failure
            return look
        return (yield from self._with_missing(client, look, tuple(wanted)))

    def _list(self, client: BaseEngine[Any], group: str | None, look: Look, wanted: set[str] | None) -> Steps[int]:
        """Read the listing until all that is wanted was found; how many requests it took."""
        from fivetran_api.api.connections import list_connections  # noqa: PLC0415 - keeps the import of errors cheap

        place, pages = Place(None), 0
        while place.more and (wanted is None or not wanted <= look.found.keys()):
            at = UNSET if place.cursor is None else place.cursor
            call = client.steps(list_connections, group_id=UNSET if group is None else group, limit=_PAGE, cursor=at)
            page = place.turn((yield from page_steps(call, place.cursor)))
            pages += 1
            for each in page.items:
                if wanted is None or each.id in wanted:
                    look.found[each.id] = each
                    if isinstance(each.group_id, str):
                        self._groups[each.id] = each.group_id
        self._cost = pages
        return pages

    def _with_missing(self, client: BaseEngine[Any], look: Look, wanted: Sequence[str]) -> Steps[Look]:
        """The same look, with those that the listing lacks read one by one: they were deleted, or fell between two pages."""
        missing = [key for key in wanted if key not in look.found]
        if missing:
            rest = yield from self._one_by_one(client, missing)
            look.found |= rest.found
            look.errors |= rest.errors
        return look

    def _one_by_one(self, client: BaseEngine[Any], wanted: Sequence[str]) -> Steps[Look]:
        from fivetran_api.api.connections import get_connection  # noqa: PLC0415 - as above

        def one(key: str) -> Steps[Any]:
            try:
                return (yield from client.steps(get_connection, key)).data
            except FivetranError as error:
                return error

        each: list[Any] = yield partial(client.together, [one(key) for key in wanted], self.plan.concurrency)
        look = Look()
        for key, outcome in zip(wanted, each, strict=True):
            if isinstance(outcome, FivetranError):
                look.errors[key] = outcome
            else:
                look.found[key] = outcome
                if isinstance(outcome.group_id, str):
                    self._groups[key] = outcome.group_id
        return look

    # Deciding

    def _judge(self, look: Look, ended: list[SyncEnd]) -> Steps[None]:
        due: list[str] = []
        for key, watch in list(self._watches.items()):
            connection, result = look.found.get(key), None
            failure = None if connection is not None else look.errors.get(key, look.failure)
            try:
                if connection is not None:
                    decision = watch.see(connection, self.plan.client.server_time)
                    if isinstance(decision, SyncResult):
                        result = decision
                        self._end(ended, key, result, None if result.succeeded else failed(result))
                    elif decision == "trigger":
                        due.append(key)
                elif isinstance(failure, PASSING):
                    watch.missed(failure)
                elif failure is not None:
                    raise failure
            except FivetranError as error:
                self._end(ended, key, None, error)
            if self.plan.progress is not None:
                self.plan.progress(watch.progress(connection, result, failure))
        if due:
            yield from self._ask_again(look, due, ended)

    def _ask_again(self, look: Look, due: list[str], ended: list[SyncEnd]) -> Steps[None]:
        def one(key: str) -> Steps[FivetranError | None]:
            try:
                yield from again(self.plan.client, self._watches[key], look.found[key])
            except FivetranError as error:
                return error
            return None

        errors: list[FivetranError | None] = yield partial(
            self.plan.client.together, [one(key) for key in due], self.plan.concurrency
        )
        for key, error in zip(due, errors, strict=True):
            if error is None:
                continue
            try:
                if not isinstance(error, PASSING):
                    raise error
                self._watches[key].missed(error)
            except FivetranError as final:
                self._end(ended, key, None, final)

    def _ask(self, look: Look, ended: list[SyncEnd]) -> Steps[bool]:
        """Ask for as many syncs as there is room for; whether there were any."""
        assert self._queue is not None  # it was filled at the first look
        for key, error in look.errors.items():
            if key in self._queue and not isinstance(error, PASSING):
                self._end(ended, key, None, error)
        room = min(self._room(), self.plan.concurrency * _BETWEEN_LOOKS)
        keys = [key for key in self._queue if key in look.found][: max(0, room)]
        if not keys:
            return False
        outcomes: list[SyncHandle | FivetranError] = yield partial(
            self.plan.client.together, [self._begun(look.found[key]) for key in keys], self.plan.concurrency
        )
        for key, outcome in zip(keys, outcomes, strict=True):
            if isinstance(outcome, FivetranError):
                self._end(ended, key, None, outcome)
                continue
            self._queue.pop(key)
            self._watches[key] = Watch(
                handle=outcome,
                timeout=self.plan.timeout,
                on_rescheduled=self.plan.on_rescheduled,
                stopwatch=self.stopwatch,
            )
        return True

    def _begun(self, connection: Connection) -> Steps[SyncHandle | FivetranError]:
        plan, stopwatch = self.plan, Stopwatch()
        steps = begin(
            plan.client,
            connection,
            asking(plan.client, connection.id, force=plan.force),
            on_paused=plan.on_paused,
            force=plan.force,
            left=lambda: plan.timeout - stopwatch.elapsed,
        )
        try:
            return (yield from stopwatch.timed(steps))
        except FivetranError as error:
            return error

    def _pause(self, look: Look, *, asked: bool) -> None:
        """Find out when to look next: at once if more syncs can be asked for."""
        failure = look.failure or next(iter(look.errors.values()), None)
        self._failures = 0 if look.found else self._failures + 1
        if failure is not None and not self._watches and self._queue and self._failures >= PATIENCE:
            raise failure
        if asked and self._queue and self._room() > 0:
            self._delay = 0.0
        elif self._watches:
            self._delay = min(watch.next_look(self.plan.pace, failure) for watch in self._watches.values())
        else:
            self._delay = max(self.plan.pace.seconds(0.0), asked_to_wait(failure))

    def _room(self) -> int:
        at_once = self.plan.at_once
        return sys.maxsize if at_once is None else at_once - len(self._watches)

    def _end(self, ended: list[SyncEnd], key: str, result: SyncResult | None, error: FivetranError | None) -> None:
        ended.append(SyncEnd(connection_id=key, result=result, error=error))
        self._watches.pop(key, None)
        if self._queue is not None:
            self._queue.pop(key, None)

"""How many requests it takes to wait for many syncs: by sync_many, and by one request for each connection at each look.

Requests are counted, so one round is enough: time is the sandbox's, and moved by hand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import httpx
from attrs import frozen
from measure import Effort, Figure

from fivetran_facade import Fivetran, SyncHandle
from fivetran_facade.clock import VirtualClock
from fivetran_sandbox import serve

SECONDS = 300.0
LOOK_EVERY = 30.0

Wait = Callable[[float], None]
Way = Callable[[Fivetran, Wait], None]


@frozen
class Count:
    """What a way of waiting took."""

    looks: int
    requests: int

    @property
    def a_look(self) -> float:
        """Requests for a look at all syncs."""
        return self.requests / self.looks


class SandboxClock(VirtualClock):
    """A clock whose sleeping moves the sandbox's."""

    def __init__(self, wait: Wait) -> None:
        super().__init__()
        self._wait = wait

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        super().sleep(seconds)
        self._wait(seconds)


def measure(effort: Effort) -> list[Figure]:
    """Wait both ways."""
    connections = effort.size(1000, 50)
    unit = "requests a look"
    what = f"waiting for {connections:,} syncs"
    counts = {way: _count(way, connections) for way in (sync_many, one_by_one)}
    by_hand = f"one by one, {counts[one_by_one].a_look:,.0f} a look"
    return [Figure.of([counts[sync_many].a_look], what=what, against=by_hand, unit=unit, target=2.0, headline=True)]


def sync_many(fivetran: Fivetran, _: Wait) -> None:
    """All of the account, by its listing."""
    assert all(end.succeeded for end in fivetran.connections.sync_many())


def one_by_one(fivetran: Fivetran, wait: Wait) -> None:
    """What a script does that knows no better: a request for each that has not ended."""
    waiting = [fivetran.connections.start_sync(each.id) for each in fivetran.connections.list(limit=1000)]
    while waiting:
        wait(LOOK_EVERY)
        waiting = [each for each in waiting if not _ended(fivetran, each)]


def _count(way: Way, connections: int) -> Count:
    waits: list[float] = []
    sent: Counter[str] = Counter()
    with (
        serve(seed="empty", connections=connections, speed=0, sync_seconds=SECONDS, plan="unlimited") as sandbox,
        httpx.Client(base_url=sandbox.url) as control,
    ):

        def wait(seconds: float) -> None:
            waits.append(seconds)
            control.post("/_sandbox/clock", json={"seconds": seconds})

        def note(request: httpx.Request) -> None:
            sent[request.method] += 1

        with (
            httpx.Client(timeout=120, event_hooks={"request": [note]}) as http,
            Fivetran("key", "secret", base_url=sandbox.url, http_client=http, clock=SandboxClock(wait)) as fivetran,
        ):
            way(fivetran, wait)
    return Count(len(waits), sent["GET"])


def _ended(fivetran: Fivetran, handle: SyncHandle) -> bool:
    """One look at one connection."""
    moment = fivetran.connections.get(handle.connection_id).succeeded_at
    return moment is not None and (handle.baseline is None or moment > handle.baseline)

"""The requests it takes to wait for many syncs: by sync_many, and by one request for each connection at each poll.

Requests are counted, so one round is enough: time is the sandbox's, and moved by hand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import httpx
from attrs import frozen
from measure import Effort, Figure

from fivetran_facade import Clock, Fivetran, SyncHandle
from fivetran_sandbox import serve

SECONDS = 300.0
POLL_INTERVAL = 30.0

Wait = Callable[[float], None]
Way = Callable[[Fivetran, Wait], None]


@frozen
class Count:
    """The requests and polls that a way of waiting took."""

    polls: int
    requests: int

    @property
    def a_poll(self) -> float:
        """Requests for a poll of all syncs."""
        return self.requests / self.polls


def measure(effort: Effort) -> list[Figure]:
    """Wait both ways."""
    connections = effort.size(1000, 50)
    unit = "requests a poll"
    what = f"waiting for {connections:,} syncs"
    counts = {way: _count(way, connections) for way in (sync_many, one_by_one)}
    by_hand = f"one by one, {counts[one_by_one].a_poll:,.0f} a poll"
    return [Figure.of([counts[sync_many].a_poll], what=what, against=by_hand, unit=unit, target=2.0, headline=True)]


def sync_many(fivetran: Fivetran, _: Wait) -> None:
    """All of the account, by its listing."""
    assert all(end.succeeded for end in fivetran.connections.sync_many())


def one_by_one(fivetran: Fivetran, wait: Wait) -> None:
    """Poll as a plain script does, with a request for each sync that has not ended."""
    waiting = [fivetran.connections.start_sync(each.id) for each in fivetran.connections.list(limit=1000)]
    while waiting:
        wait(POLL_INTERVAL)
        waiting = [each for each in waiting if not _ended(fivetran, each)]


def _count(way: Way, connections: int) -> Count:
    waits: list[float] = []
    sent: Counter[str] = Counter()
    with (
        serve(seed="empty", connections=connections, speed=0, sync_seconds=SECONDS, plan="unlimited") as sandbox,
        httpx.Client(base_url=sandbox.url) as control,
    ):

        class SandboxClock(Clock):
            def now(self) -> float:
                return sum(waits)

            def sleep(self, seconds: float) -> None:
                waits.append(seconds)
                control.post("/_sandbox/clock", json={"seconds": seconds})

        clock = SandboxClock()

        def note(request: httpx.Request) -> None:
            sent[request.method] += 1

        with (
            httpx.Client(timeout=120, event_hooks={"request": [note]}) as http,
            Fivetran("key", "secret", base_url=sandbox.url, http_client=http, clock=clock) as fivetran,
        ):
            way(fivetran, clock.sleep)
    return Count(len(waits), sent["GET"])


def _ended(fivetran: Fivetran, handle: SyncHandle) -> bool:
    """One poll of one connection."""
    moment = fivetran.connections.get(handle.connection_id).succeeded_at
    return moment is not None and (handle.baseline is None or moment > handle.baseline)

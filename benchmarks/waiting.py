"""How many requests it takes to wait for many syncs: by sync_many, and by one request for each connection at each look.

.venv/bin/python benchmarks/waiting.py [--connections N] [--seconds S]
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter

import httpx

from fivetran_facade import Fivetran
from fivetran_facade.syncs import SyncHandle
from fivetran_sandbox import serve


def main() -> None:
    """Wait both ways, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--connections", type=int, default=1000, help="how many syncs")
    parser.add_argument("--seconds", type=float, default=300.0, help="how long each takes")
    given = parser.parse_args()
    sys.stdout.write(
        f"{given.connections} syncs of {given.seconds:g} s\n{'':24}{'triggers':>10}{'looks':>8}{'requests of looks':>20}\n"
    )
    for name in ("sync_many", "one by one"):
        with (
            serve(
                seed="empty", connections=given.connections, speed=0, sync_seconds=given.seconds, plan="unlimited"
            ) as sandbox,
            httpx.Client(base_url=sandbox.url) as control,
        ):
            waits: list[float] = []

            def wait(seconds: float, waits: list[float] = waits, control: httpx.Client = control) -> None:
                waits.append(seconds)
                control.post("/_sandbox/clock", json={"seconds": seconds})

            sent: Counter[str] = Counter()

            def note(request: httpx.Request, sent: Counter[str] = sent) -> None:
                sent[request.method] += 1

            with (
                httpx.Client(timeout=120, event_hooks={"request": [note]}) as http,
                Fivetran("key", "secret", base_url=sandbox.url, http_client=http, sleep=wait) as fivetran,
            ):
                if name == "sync_many":
                    assert all(end.succeeded for end in fivetran.connections.sync_many())
                else:
                    one_by_one(fivetran, wait)
        sys.stdout.write(f"{name:24}{sent['POST']:10}{len(waits):8}{sent['GET']:20}\n")


def one_by_one(fivetran: Fivetran, wait: object) -> None:
    """What a script does that knows no better: every 30 s a request for each that has not ended."""
    assert callable(wait)
    waiting: list[SyncHandle] = [fivetran.connections.start_sync(each.id) for each in fivetran.connections.list(limit=1000)]
    while waiting:
        wait(30.0)
        waiting = [each for each in waiting if not ended(fivetran, each)]


def ended(fivetran: Fivetran, handle: SyncHandle) -> bool:
    """One look at one connection."""
    moment = fivetran.connections.get(handle.connection_id).succeeded_at
    return moment is not None and (handle.baseline is None or moment > handle.baseline)


if __name__ == "__main__":
    main()

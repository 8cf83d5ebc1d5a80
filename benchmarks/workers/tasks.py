"""The protocol with a worker: a line of JSON for each task, a line for its result."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import Any

sys.path.append(__file__.rpartition("/workers/")[0])

from stopwatch import seconds_of


def serve(tasks: dict[str, Callable[..., Any]]) -> None:
    """Do what each line of stdin says, `[name, {argument: value}]`, until there are no more."""
    import json  # noqa: PLC0415 - where a first call is timed, nobody needs it
    import os  # noqa: PLC0415

    outcomes = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whatever a client prints is no outcome
    for line in sys.stdin:
        name, given = json.loads(line)
        outcomes.write(json.dumps(tasks[name](**given)) + "\n")
        outcomes.flush()


def serve_client(get: Callable[[], object], ids: Callable[[int], Iterable[str]]) -> None:
    """Serve a client of Fivetran, which gets a connection and lists the ids of all; or list once, if `first` is asked for."""
    if "first" in sys.argv:
        assert len(list(ids(1000))) == 3
        return

    def call(times: int) -> float:
        return seconds_of(lambda: [get() for _ in range(times)])

    def listing(limit: int, total: int) -> dict[str, Any]:
        from hashlib import sha256  # noqa: PLC0415
        from itertools import islice  # noqa: PLC0415

        digest, count = sha256(), 0

        def consume() -> None:
            nonlocal count
            for one in islice(ids(limit), total):
                digest.update(one.encode())
                count += 1

        return {"seconds": seconds_of(consume), "count": count, "digest": digest.hexdigest(), "peak": peak()}

    serve({"call": call, "list": listing})


def peak() -> float:
    """The most memory that this process has had, in megabytes."""
    # Not ru_maxrss, which begins at what the process had that started this one.
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - pathlib would count as memory
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))

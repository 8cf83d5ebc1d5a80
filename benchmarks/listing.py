"""Listing a large account from the sandbox, against a loop on bare httpx that follows the cursors and reads with json.

The sandbox has a process of its own, and so has each contender, so that its memory can be told; it keeps no more than what it
works on. Distance is added by distant.py, for the sandbox's own delay costs it much work. All must see all ids, in order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from functools import partial
from typing import Any

from measure import Effort, Figure, Numbers, ratio, side_by_side
from processes import CORE, HERE, MODELS, Worker, serving

BARE = "httpx"
PREFETCH = "with prefetch"
PLAIN = "without prefetch"
FAST = "with prefetch and the extra fast"
DISTANCE = 0.05
SANDBOX = ("--seed", "empty", "--speed", "0", "--plan", "unlimited")

Ask = Callable[[], Any]


# Environments, scripts and arguments of the workers.
CONTENDERS: dict[str, tuple[str, ...]] = {
    BARE: (CORE, "with_httpx.py"),
    PLAIN: (CORE, "with_facade.py"),
    PREFETCH: (CORE, "with_facade.py", "prefetch"),
    FAST: (MODELS, "with_facade.py", "prefetch"),
}


def measure(effort: Effort) -> list[Figure]:
    """Parts of the account near and far, in small pages and large; and once all of it, far, with the memory that it takes."""
    connections = effort.size(100_000, 4000)
    part = connections // 10
    with (
        serving("-m", "fivetran_sandbox", *SANDBOX, "--connections", str(connections)) as near,
        serving(str(HERE / "distant.py"), near.rpartition(":")[2], str(DISTANCE)) as far,
    ):
        return [
            *_part("in pages of 100", near, 100, part, effort.rounds_of(9)),
            *_part("in pages of 1,000", near, 1000, 2 * part, effort.rounds_of(9)),
            *_part("in pages of 100, 50 ms each", far, 100, part // 3, effort.rounds_of(5)),
            *_all(far, connections, effort.rounds_of(5)),
        ]


def _part(how: str, url: str, limit: int, total: int, rounds: int) -> list[Figure]:
    """Workers that stay take turns."""
    with ExitStack() as stack:
        workers = {
            name: stack.enter_context(Worker(environment, script, url, *options))
            for name, (environment, script, *options) in CONTENDERS.items()
        }
        asks = {name: partial(worker.ask, "list", limit=limit, total=total) for name, worker in workers.items()}
        seconds, _ = _measured(f"{total:,} connections {how}", asks, rounds, total, warm_up=True)
    return [
        ratio(seconds, name, BARE, what=f"listing {how}, {name}", against="httpx by hand") for name in seconds if name != BARE
    ]


def _all(url: str, total: int, rounds: int) -> list[Figure]:
    """Workers that are new at each round, or one round's memory would be the next one's."""

    def listing(environment: str, script: str, *options: str) -> Any:
        with Worker(environment, script, url, *options) as worker:
            return worker.ask("list", limit=1000, total=total)

    asks = {name: partial(listing, *arguments) for name, arguments in CONTENDERS.items()}
    how = "in pages of 1,000, 50 ms each"
    seconds, peaks = _measured(f"{total:,} connections {how}", asks, rounds, total, warm_up=False)
    figures: list[Figure] = []
    for name in seconds:
        if name == BARE:
            continue
        figures.append(
            ratio(
                seconds, name, BARE, what=f"listing {total:,} {how}, {name}", against="httpx by hand",
                headline=name in (PLAIN, PREFETCH),
            )
        )  # fmt: skip
        more = [one - other for one, other in zip(peaks[name], peaks[BARE], strict=True)]
        figures.append(
            Figure.of(
                more, what=f"peak memory of that, {name}", against="httpx by hand", unit="MB more", target=10.0,
                headline=name == PLAIN,
            )
        )  # fmt: skip
    return figures


def _measured(title: str, asks: Mapping[str, Ask], rounds: int, total: int, *, warm_up: bool) -> tuple[Numbers, Numbers]:
    """Seconds and peaks of memory, once it is sure that all contenders see the same."""
    outcomes: dict[str, list[Any]] = {name: [] for name in asks}

    def contender(name: str) -> Callable[[], float]:
        def seconds() -> float:
            outcome = asks[name]()
            outcomes[name].append(outcome)
            return float(outcome["seconds"])

        return seconds

    seconds = side_by_side(title, {name: contender(name) for name in asks}, rounds, warm_up=warm_up)
    seen = {(one["count"], one["digest"]) for each in outcomes.values() for one in each}
    assert [count for count, _ in seen] == [total], f"not all saw the same {total} ids: {seen}"
    return seconds, {name: [one["peak"] for one in each] for name, each in outcomes.items()}

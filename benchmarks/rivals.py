"""Against what a user would take instead, each in an environment of its own, unchanged but for the address.

They do less: none but dataclasses-json makes models, and that of fewer properties. All call a server with answers ready.
They take turns with the facade, which is in its own environment too: whole processes up to the first listing, which is one page
of three; then processes that stay, block by block of calls, and listing by listing of three pages of a thousand.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial

from canned import PAGE, PAGES
from measure import Effort, Figure, Numbers, ratio, side_by_side
from processes import CORE, HERE, Worker, canned, whole

FACADE = "facade"
RIVALS = {
    "requests by hand": ("requests", "with_requests.py"),
    "requests and dataclasses-json": ("requests", "with_dataclasses_json.py"),
    "fivetran-cli": ("fivetran_cli", "with_fivetran_cli.py"),
    "dagster-fivetran": ("dagster", "with_dagster.py"),
}
CLIENTS = {FACADE: (CORE, "with_facade.py"), **RIVALS}
HEADLINES = ("requests by hand", "fivetran-cli")
BLOCK = 50
CONNECTIONS = PAGES * PAGE


def measure(effort: Effort) -> list[Figure]:
    """From import to first call, one call, a listing."""
    with canned() as url, ExitStack() as stack:
        first = {
            name: whole(environment, str(HERE / "workers" / script), f"{url}/few", "first")
            for name, (environment, script) in CLIENTS.items()
        }
        figures = _figures("import to the first list", side_by_side("import to the first list", first, effort.rounds_of(9)))
        workers = {
            name: stack.enter_context(Worker(environment, script, url)) for name, (environment, script) in CLIENTS.items()
        }
        calls = {name: partial(worker.ask, "call", times=BLOCK) for name, worker in workers.items()}
        figures += _figures("connections.get", side_by_side("calls of rivals", calls, effort.rounds_of(25)))
        listings = {name: _listing(worker) for name, worker in workers.items()}
        figures += _figures(f"listing {CONNECTIONS:,}", side_by_side("listings of rivals", listings, effort.rounds_of(9)))
    return figures


def _figures(what: str, numbers: Numbers) -> list[Figure]:
    return [ratio(numbers, FACADE, name, what=what, headline=name in HEADLINES) for name in RIVALS]


def _listing(worker: Worker) -> Callable[[], float]:
    def seconds() -> float:
        outcome = worker.ask("list", limit=1000, total=CONNECTIONS)
        assert outcome["count"] == CONNECTIONS
        return float(outcome["seconds"])

    return seconds

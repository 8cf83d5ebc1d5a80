"""The documented limits, kept by clients that share a budget."""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fivetran_facade import Retry, VirtualClock
from fivetran_facade.budget import Budget, kinds_of
from worlds import World, failure, success

TEST = {"request", "setup_test", "source"}
GET = httpx.Request("GET", "https://api.fivetran.com/v1/groups")


def request(method: str, path: str, body: Any = None) -> httpx.Request:
    return httpx.Request(method, f"https://api.fivetran.com{path}", json=body)


def booked(budget: Budget, now: float) -> float:
    delay = budget.book(GET, now)
    assert delay is not None
    return delay


@pytest.mark.parametrize(("method", "path", "body", "kinds"), [
    ("GET", "/v1/connections", None, {"request"}),
    ("POST", "/v1/connections", {}, TEST),
    ("POST", "/v1/connections", {"run_setup_tests": False}, {"request"}),
    ("PATCH", "/v1/connections/a", {"paused": True}, TEST),
    ("PATCH", "/v1/destinations/a", {"run_setup_tests": False}, {"request"}),
    ("POST", "/v1/destinations/a/test", {"run_setup_tests": False}, TEST),
    ("POST", "/v1/connections/a/sync", {}, {"request"}),
    ("POST", "/v1/connections/a/schemas/reload", {}, {"request", "source"}),
    ("GET", "/v1/connections/a/schemas/b/tables/c/columns", None, {"request", "source"}),
    ("POST", "/v1/users", {}, {"request", "user"}),
    ("GET", "/v1/users", None, {"request"}),
])  # fmt: skip
def test_a_request_counts_towards_its_limits(method: str, path: str, body: Any, kinds: set[str]) -> None:
    assert kinds_of(request(method, path, body)) == kinds


@given(gaps=st.lists(st.floats(0, 900), min_size=1, max_size=80), share=st.sampled_from([0.01, 0.02]))
def test_no_window_of_an_hour_ever_has_too_many(gaps: Sequence[float], share: float) -> None:
    budget = Budget("trial", share=share)
    sent = [now + booked(budget, now) for now in accumulate(gaps)]
    limit = int(500 * share)
    assert all(later - earlier >= 3600 - 1e-6 for earlier, later in zip(sent, sent[limit:], strict=False))


def test_a_request_within_the_limits_does_not_wait() -> None:
    budget = Budget()
    assert [budget.book(GET, 0.0) for _ in range(20_000)] == [0.0] * 20_000
    assert budget.book(GET, 0.0) == 3600


def test_setup_tests_have_a_limit_of_their_own() -> None:
    budget = Budget()
    delays = [budget.book(request("POST", "/v1/connections/a/test", {}), 0.0) for _ in range(251)]
    assert delays == [0.0] * 250 + [60.0]
    assert budget.book(GET, 0.0) == 0


def test_room_that_comes_after_the_latest_moment_is_not_booked() -> None:
    budget = Budget("trial", share=0.002)
    assert budget.book(GET, 0.0) == 0
    assert budget.book(GET, 10.0, latest=3599.0) is None
    assert budget.book(GET, 10.0, latest=3600.0) == 3590
    assert budget.book(GET, 10.0) == 7190  # so nothing was booked in vain


def test_a_limit_that_leaves_no_room_books_nothing_towards_the_others() -> None:
    """A setup test counts towards three limits; if one is used up, the others keep their room."""
    budget = Budget()
    tests = [budget.book(request("POST", "/v1/connections/a/test", {}), 0.0) for _ in range(250)]
    refused = [budget.book(request("POST", "/v1/connections/a/test", {}), 0.0, latest=59.0) for _ in range(20_000)]
    assert (set(tests), set(refused), budget.book(GET, 0.0)) == ({0.0}, {None}, 0.0)


def test_clients_that_share_a_budget_wait_for_each_other(world: World) -> None:
    budget = Budget("trial", share=0.004)
    clients = [world.client(success({"id": "a"}), budget=budget) for _ in range(2)]
    for fivetran in clients:
        world.do(fivetran.groups.get("a"))
    assert world.waits == []
    world.do(clients[0].with_options(timeout=5).groups.get("a"))
    assert world.waits == [3600]


def test_a_thread_that_comes_between_does_not_book_the_same_room() -> None:
    budget = Budget("trial", share=0.002)  # one request an hour
    delays: list[float] = []
    other = threading.Thread(target=lambda: delays.append(booked(budget, 0.0)))

    class Latest(float):
        """Compared when the room was found and is not yet booked."""

        def __lt__(self, moment: float, /) -> bool:
            other.start()
            other.join(0.2)  # it ends only if nothing holds it up
            return super().__lt__(moment)

    delay = budget.book(GET, 0.0, Latest("inf"))
    other.join()
    assert (delay, delays) == (0.0, [3600.0])


def test_a_budget_goes_by_the_clock_of_the_client(world: World) -> None:
    clock = VirtualClock()
    fivetran = world.client(success({"id": "a"}), budget=Budget("trial", share=0.002), clock=clock)
    world.do(fivetran.groups.get("a"))
    clock.sleep(3000)
    world.do(fivetran.groups.get("a"))
    assert clock.now() == 3600


def test_a_retry_counts_towards_the_limits_too(world: World) -> None:
    fivetran = world.client(failure(503), success({"id": "a"}), budget=Budget("trial", share=0.002), retry=Retry(initial=0))
    world.do(fivetran.groups.get("a"))
    assert world.waits == [0, 3600]


@pytest.mark.parametrize("options", [{"share": 0}, {"share": 1.1}, {"plan": "golden"}])
def test_what_is_no_budget_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=json.dumps(next(iter(options)))[1:-1]):
        Budget(**options)

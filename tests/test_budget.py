"""The documented limits, kept by clients that share a budget."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fivetran_facade.budget import Budget, kinds_of
from stage import KEY, Stage
from worlds import World, success

TEST = {"request", "setup_test", "source"}


def request(method: str, path: str, body: Any = None) -> httpx.Request:
    return httpx.Request(method, f"https://api.fivetran.com{path}", json=body)


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
    now = [0.0]
    budget = Budget("trial", share=share, clock=lambda: now[0])
    sent: list[float] = []
    for gap in gaps:
        now[0] += gap
        sent.append(now[0] + budget.book(request("GET", "/v1/groups")))
    limit = int(500 * share)
    assert all(later - earlier >= 3600 - 1e-6 for earlier, later in zip(sent, sent[limit:], strict=False))


def test_a_request_within_the_limits_does_not_wait() -> None:
    budget = Budget(clock=lambda: 0.0)
    assert [budget.book(request("GET", "/v1/groups")) for _ in range(20_000)] == [0.0] * 20_000
    assert budget.book(request("GET", "/v1/groups")) == 3600


def test_setup_tests_have_a_limit_of_their_own() -> None:
    budget = Budget(clock=lambda: 0.0)
    delays = [budget.book(request("POST", "/v1/connections/a/test", {})) for _ in range(251)]
    assert delays == [0.0] * 250 + [60.0]
    assert budget.book(request("GET", "/v1/groups")) == 0


def test_clients_that_share_a_budget_wait_for_each_other(world: World) -> None:
    budget = Budget("trial", share=0.004, clock=lambda: 0.0)
    clients = [world.client(success({"id": "a"}), budget=budget) for _ in range(2)]
    for fivetran in clients:
        world.do(fivetran.groups.get("a"))
    assert world.waits == []
    world.do(clients[0].with_options(timeout=5).groups.get("a"))
    assert world.waits == [3600]


def test_waiting_for_a_sync_keeps_to_the_budget(world: World) -> None:
    stage = Stage()
    with stage.client(world, budget=Budget("trial", share=0.004, clock=lambda: stage.now)) as fivetran:
        world.do(fivetran.connections.sync_and_wait(KEY))
    assert stage.now >= 3600
    assert [kind for kind, _, _ in stage.requests] == ["GET", "POST", "GET", "GET"]


@pytest.mark.parametrize("options", [{"share": 0}, {"share": 1.1}, {"plan": "golden"}])
def test_what_is_no_budget_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=json.dumps(next(iter(options)))[1:-1]):
        Budget(**options)

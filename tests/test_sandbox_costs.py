"""Costs of the sandbox, counted instead of timed: events that are handled, objects that are made, and what is kept."""

from __future__ import annotations

import gc
import sys
from datetime import datetime
from typing import Any

import pytest
from sandbox_client import LocalClient

from fivetran_sandbox import Sandbox

YEAR = 365 * 86_400
DAY = 86_400
START = 1_700_000_000


def without_webhooks() -> LocalClient:
    """The demo account, in which nobody is told of anything."""
    sandbox = LocalClient(start=START)
    for webhook in sandbox.data("/v1/webhooks")["items"]:
        sandbox.delete(f"/v1/webhooks/{webhook['id']}")
    return sandbox


def test_syncs_that_nobody_hears_of_are_not_gone_through() -> None:
    """A year of them is a few events; the tens of thousands that a webhook hears of happen one by one."""
    with without_webhooks() as sandbox:
        sandbox.advance(YEAR)
        (last,) = sandbox.data("/v1/connections/vivid_parapet/sync-history")["items"][-1:]
        assert last["end"] == sandbox.data("/v1/connections/vivid_parapet")["succeeded_at"]
        assert sandbox.sandbox.life.handled < 5000
    with LocalClient(start=START) as sandbox:
        sandbox.advance(YEAR)
        assert sandbox.sandbox.life.handled < 70_000


def moments(sandbox: LocalClient, since: float) -> dict[str, list[Any]]:
    """Return what a program sees of the syncs of the account: states, timestamps, and the history of the last days."""
    found: dict[str, list[Any]] = {}
    window = {"start_time": datetime.fromtimestamp(since).astimezone().isoformat(), "limit": 1000}
    window["end_time"] = sandbox.data("/_sandbox/clock")["now"]
    for one in sandbox.data("/v1/connections")["items"]:
        path = f"/v1/connections/{one['id']}"
        found[one["id"]] = [one["status"], seconds(one["succeeded_at"]), seconds(one["failed_at"])]
        for run in sandbox.data(f"{path}/sync-history", params=window)["items"]:
            found[one["id"]].append([run["status"], run["reason"], seconds(run["start"]), seconds(run["end"])])
        if one["succeeded_at"] is not None:
            errors = sandbox.data(f"{path}/errors")["items"]
            found[one["id"]].append([error | {"created_at": seconds(error["created_at"])} for error in errors])
    return found


def seconds(text: str | None) -> float | None:
    """A moment; stamps that fall together are microseconds apart where things happen one by one."""
    return None if text is None else round(datetime.fromisoformat(text).timestamp(), 2)


@pytest.mark.parametrize("leaps", [[1, 2, 3], [6.5 * 3600, 0.5, 1.5], [900, 903, 905], [3 * DAY + 1.7], [40 * DAY, 0.3, 900.2]])
def test_syncs_that_nobody_hears_of_look_like_those_that_are_heard_of(leaps: list[float]) -> None:
    """States, timestamps, histories and errors are the same, in the middle of a sync too."""
    with without_webhooks() as quiet, LocalClient(start=START) as heard:
        heard.post("/v1/webhooks/account", json={"url": "https://hooks.example.com", "events": ["sync_start", "sync_end"]})
        for leap in leaps:
            for sandbox in (quiet, heard):
                sandbox.advance(leap)
            since = quiet.sandbox.life.now - 2 * DAY
            assert moments(quiet, since) == moments(heard, since)


def test_what_comes_to_be_heard_is_heard_from_then_on() -> None:
    """A webhook, and a transformation that waits for a connection, whose syncs were nobody's business before."""
    with without_webhooks() as sandbox:
        sandbox.advance(100)
        body = {"url": "https://hooks.example.com", "events": ["sync_end"]}
        sandbox.post("/v1/webhooks/group/gusty_hammock", json=body)
        sandbox.advance(3600)
        told = [one for one in sandbox.data("/_sandbox/deliveries")["items"] if one["event"] == "sync_end"]
        assert len(told) == 4
        path = "/v1/transformations/candied_essential"
        sandbox.patch(path, json={"schedule": {"schedule_type": "INTEGRATED", "connection_ids": ["ruddy_clarinet"]}})
        before = sandbox.data(path)["last_started_at"]
        sandbox.advance(7 * 3600)
        assert sandbox.data(path)["last_started_at"] > before


def test_a_generated_connection_is_a_few_objects() -> None:
    """The properties that connections of a service have in common are there once."""
    gc.collect()
    before = sys.getallocatedblocks()
    sandbox = Sandbox("empty", connections=2000)
    made = sys.getallocatedblocks() - before
    assert made / len(sandbox.account.tables["connections"]) < 16


def test_requests_leave_nothing_behind_but_their_line_in_a_log_that_ends() -> None:
    """However many there are: reads, syncs that succeed and fail, and things that are created and deleted again."""

    def some(number: int) -> int:
        for _ in range(number):
            sandbox.get("/v1/connections", params={"limit": 2})
            sandbox.post("/v1/connections/wistful_pylon/sync", json={"force": True})
            sandbox.post("/v1/connections/torrid_lumber/sync", json={"force": True})
            group = sandbox.post("/v1/groups", json={"name": "a"}).json()["data"]["id"]
            body = {"service": "stripe", "group_id": group, "config": {"schema": "s"}, "run_setup_tests": False}
            connection = sandbox.post("/v1/connections", json=body).json()["data"]["id"]
            sandbox.delete(f"/v1/connections/{connection}")
            sandbox.delete(f"/v1/groups/{group}")
            sandbox.advance(60)
        gc.collect()
        return len(gc.get_objects())

    with LocalClient(plan="unlimited", start=START) as sandbox:
        assert sandbox.sandbox.requests.maxlen == 10_000
        first = some(20)
        # Items of the history, of which a thousand are kept, deliveries and lines of the log; events that were called off.
        assert some(60) - first < 60 * (2 + 4 + 7) + 200
        (error,) = sandbox.data("/v1/connections/torrid_lumber/errors")["items"]
        assert error["type"] == "reconnect"

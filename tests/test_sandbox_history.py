"""The things that timestamps imply: a history around them, a schema config and errors, under Fivetran's names."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from sandbox_client import LocalClient

MANUAL = "wistful_pylon"
NO_SCHEMA_CONFIG = "google_drive"
SEED: dict[str, Any] = {
    "groups": [{"id": "a_b", "name": "G"}],
    "connections": [
        {"id": "good", "group_id": "a_b", "service": "postgres", "succeeded_at": "2026-01-02T03:04:05.678901Z"},
        {"id": "warned", "group_id": "a_b", "service": "stripe", "succeeded_at": "2026-01-02T03:04:05Z"}
        | {"status": {"warnings": [{"code": "w", "message": "Odd", "details": "Some rows are odd."}]}},
        {"id": "failed", "group_id": "a_b", "service": "stripe", "succeeded_at": "2026-01-02T03:04:05Z"}
        | {"failed_at": "2026-01-03T00:00:00Z"},
        {"id": "mended", "group_id": "a_b", "service": "stripe", "succeeded_at": "2026-01-02T03:04:05Z"}
        | {"failed_at": "2026-01-01T00:00:00Z"},
        {"id": "broken", "group_id": "a_b", "service": "stripe", "failed_at": "2026-01-03T00:00:00Z"}
        | {"status": {"setup_state": "broken", "tasks": [{"code": "reconnect", "message": "R", "details": "No login"}]}},
        {"id": "files", "group_id": "a_b", "service": NO_SCHEMA_CONFIG, "succeeded_at": "2026-01-02T03:04:05Z"},
        {"id": "new", "group_id": "a_b", "service": "postgres", "schedule_type": "manual"},
    ],
}


@pytest.fixture
def sandbox() -> Iterator[LocalClient]:
    with LocalClient() as client:
        yield client


def around(sandbox: LocalClient, key: str, moment: str) -> list[dict[str, Any]]:
    """The sync history of the day before a moment."""
    day = datetime.fromisoformat(moment) - timedelta(days=1)
    window = {"start_time": day.isoformat(), "end_time": moment}
    found = sandbox.data(f"/v1/connections/{key}/sync-history", params=window)["items"]
    return list(found)


def errors(sandbox: LocalClient, key: str) -> list[dict[str, Any]]:
    return list(sandbox.data(f"/v1/connections/{key}/errors")["items"])


@pytest.mark.parametrize(
    "options", [{"start": 1_700_000_000}, {"seed": SEED}, {"seed": "empty", "connections": 50, "start": 1_700_000_000}]
)
def test_whatever_has_synced_has_a_history_and_a_schema_config(options: dict[str, Any]) -> None:
    """In the demo, in a seed and in a generated account; what has not synced has neither."""
    with LocalClient(**options) as sandbox:
        connections = sandbox.data("/v1/connections", params={"limit": 1000})["items"]
        assert len(connections) > 6
        for one in connections:
            for name, status in (("succeeded_at", ("COMPLETED", "SUCCESS_WITH_TASK")), ("failed_at", ("FAILURE_WITH_TASK",))):
                if one[name] is not None:
                    runs = around(sandbox, one["id"], one[name])
                    (run,) = (run for run in runs if datetime.fromisoformat(run["end"]) == datetime.fromisoformat(one[name]))
                    assert run["start"] < run["end"]
                    assert run["status"] in status
            code = sandbox.get(f"/v1/connections/{one['id']}/schemas").status_code
            assert code == (200 if one["succeeded_at"] and one["service"] != NO_SCHEMA_CONFIG else 404), one["id"]
            if one["status"]["setup_state"] == "broken":
                assert errors(sandbox, one["id"]) != []


def test_a_sync_that_was_rescheduled_before_stands_in_the_history(sandbox: LocalClient) -> None:
    """It ended before whatever happens from now on."""
    sandbox.advance(60)
    items = sandbox.data("/v1/connections/calico_tangent/sync-history")["items"]
    assert [run["status"] for run in items] == ["RESCHEDULED"]
    assert items[0]["end"] < sandbox.data("/_sandbox/clock")["now"]


def test_a_history_is_the_same_whenever_it_is_read() -> None:
    """Its ids too, and what has happened before stays when another sync follows."""
    with LocalClient(seed=SEED) as sandbox, LocalClient(seed=SEED) as later:
        moment = SEED["connections"][0]["succeeded_at"]
        before = around(sandbox, "good", moment)
        later.advance(40_000)
        later.post("/v1/connections/good/sync", json={})
        later.advance(10)
        assert around(later, "good", moment) == before
        assert [run["status"] for run in later.data("/v1/connections/good/sync-history")["items"]][-1] == "COMPLETED"


def test_a_change_of_a_connection_does_not_change_its_past() -> None:
    """Neither the reason of a failure nor the error that came of it, whether they were read before or not."""
    key, moment = "sullen_trestle", "2026-01-02T00:00:00+00:00"
    pasts: list[Any] = []
    for reads in (True, False):
        with LocalClient(start=datetime.fromisoformat(moment).timestamp()) as sandbox:
            if reads:
                pasts.append((around(sandbox, key, moment), errors(sandbox, key)))
            sandbox.patch(f"/v1/connections/{key}", json={"config": {"host": "db.example.com"}, "run_setup_tests": False})
            pasts.append((around(sandbox, key, moment), errors(sandbox, key)))
    assert pasts[0] == pasts[1] == pasts[2]
    assert pasts[0][1][0]["reason"] == "The host cannot be reached."


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("good", []),
        ("warned", [("sync_warning", "Some rows are odd.", "2026-01-02T03:04:05Z")]),
        ("failed", [("unknown_sync_failure", "The source refused the login.", "2026-01-03T00:00:00Z")]),
        ("mended", []),
        ("broken", [("reconnect", "No login", "2026-01-03T00:00:00Z")]),
        ("new", []),
    ],
)
def test_errors_have_the_published_types(key: str, expected: list[tuple[str, str, str]]) -> None:
    """A connection has them while it suffers; one that succeeded after it failed has none."""
    with LocalClient(seed=SEED) as sandbox:
        found = errors(sandbox, key)
        assert [(one["type"], one["reason"], one["created_at"]) for one in found] == expected
        assert all(one["title"] and one["message"] for one in found)


def test_what_setup_tests_break_or_mend_has_its_error_or_has_it_no_more(sandbox: LocalClient) -> None:
    """The errors may have been read before or not; a failure that no test can find stays until a sync succeeds."""
    path = "/v1/connections/shrill_harmony"
    for value, reasons in (("wrong", ["The source refused the login."]), ("https://example.my.salesforce.com", [])):
        state = sandbox.patch(path, json={"config": {"base_url": value}}).json()["data"]["status"]["setup_state"]
        assert state == ("broken" if reasons else "connected")
        assert [(one["type"], one["reason"]) for one in errors(sandbox, "shrill_harmony")] == [
            ("reconnect", reason) for reason in reasons
        ]
    assert [one["type"] for one in errors(sandbox, "torrid_lumber")] == ["reconnect"]
    sandbox.patch("/v1/connections/torrid_lumber", json={"config": {"api_key": "right"}})
    assert errors(sandbox, "torrid_lumber") == []
    sandbox.post(f"/_sandbox/connections/{MANUAL}/outcomes", json=["failure"])
    sandbox.post(f"/v1/connections/{MANUAL}/sync", json={})
    sandbox.advance(5)
    sandbox.post(f"/v1/connections/{MANUAL}/test", json={})
    assert [one["type"] for one in errors(sandbox, MANUAL)] == ["unknown_sync_failure"]


@pytest.mark.parametrize(
    ("outcome", "status", "error"),
    [
        ("success", "COMPLETED", None),
        ({"result": "success_with_task", "reason": "Odd rows"}, "SUCCESS_WITH_TASK", "sync_warning"),
        ("failure", "FAILURE_WITH_TASK", "unknown_sync_failure"),
        ("failure_with_task", "FAILURE_WITH_TASK", "reconnect"),
        ("rescheduled", "RESCHEDULED", None),
        ("truncated", "TRUNCATED", None),
    ],
)
def test_a_sync_leaves_its_history_and_its_error(sandbox: LocalClient, outcome: Any, status: str, error: str | None) -> None:
    """Its start is null until it has started, its end and status until it has ended; the next success ends the error."""
    path = f"/v1/connections/{MANUAL}"

    def history() -> list[dict[str, Any]]:
        return list(sandbox.data(f"{path}/sync-history")["items"])

    assert sandbox.post(f"/_sandbox/connections/{MANUAL}/outcomes", json=[outcome]).status_code == 200
    sandbox.post(f"{path}/sync", json={})
    assert [(run["start"], run["end"], run["status"]) for run in history()] == [(None, None, None)]
    sandbox.advance(1)
    (running,) = history()
    assert running["start"] is not None
    assert (running["end"], running["status"]) == (None, None)
    sandbox.advance(2)
    (ended,) = history()
    assert (ended["sync_id"], ended["start"], ended["status"]) == (running["sync_id"], running["start"], status)
    assert ended["start"] < ended["end"]
    assert [one["type"] for one in errors(sandbox, MANUAL)] == ([] if error is None else [error])
    moved = {name for name in ("succeeded_at", "failed_at") if sandbox.data(path)[name] == ended["end"]}
    moving = {"COMPLETED": ["succeeded_at"], "SUCCESS_WITH_TASK": ["succeeded_at"], "FAILURE_WITH_TASK": ["failed_at"]}
    assert moved == set(moving.get(status, []))
    warnings = sandbox.data(path)["status"]["warnings"]
    assert [one["details"] for one in warnings] == (["Odd rows"] if status == "SUCCESS_WITH_TASK" else [])
    sandbox.post(f"{path}/sync", json={})
    sandbox.advance(3)
    assert (errors(sandbox, MANUAL), sandbox.data(path)["status"]["warnings"]) == ([], [])


def test_the_window_of_a_history_is_an_hour_unless_given(sandbox: LocalClient) -> None:
    """Either end of it may be given alone; more than a week is refused."""
    path = f"/v1/connections/{MANUAL}/sync-history"
    sandbox.post(f"/v1/connections/{MANUAL}/sync", json={})
    sandbox.advance(10)
    start = sandbox.data(path)["items"][0]["start"]
    sandbox.advance(3601)
    assert sandbox.data(path)["items"] == []
    assert len(sandbox.data(path, params={"start_time": start})["items"]) == 1
    now = sandbox.data("/_sandbox/clock")["now"]
    assert sandbox.data(path, params={"end_time": now})["items"] == []
    assert len(sandbox.data(path, params={"start_time": start, "end_time": now})["items"]) == 1
    assert len(sandbox.data(path, params={"duration": 2})["items"]) == 1
    assert sandbox.get(path, params={"start_time": "2020-01-01", "end_time": "2020-01-09"}).status_code == 400
    assert sandbox.get(path, params={"duration": 200}).status_code == 400

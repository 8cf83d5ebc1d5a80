"""Syncs on a clock that is moved by hand: how they start, end, are rescheduled, paused, forced and planned."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import pytest
from sandbox_client import LocalClient

MANUAL = "wistful_pylon"
AUTO = "speak_inexpensive"
BROKEN = "torrid_lumber"
RESCHEDULED = "calico_tangent"


@pytest.fixture
def sandbox() -> Iterator[LocalClient]:
    with LocalClient() as client:
        yield client


def connection(sandbox: LocalClient, key: str) -> Any:
    return sandbox.data(f"/v1/connections/{key}")


def sync(sandbox: LocalClient, key: str, **body: Any) -> None:
    response = sandbox.post(f"/v1/connections/{key}/sync", json=body)
    assert (response.status_code, "data" in response.json()) == (200, False)


def outcomes(sandbox: LocalClient, key: str, *given: Any) -> None:
    assert sandbox.post(f"/_sandbox/connections/{key}/outcomes", json=list(given)).status_code == 200


def state(sandbox: LocalClient, key: str) -> str:
    return str(connection(sandbox, key)["status"]["sync_state"])


def history(sandbox: LocalClient, key: str) -> list[str]:
    return [run["status"] for run in sandbox.data(f"/v1/connections/{key}/sync-history")["items"]]


def test_a_sync_stays_scheduled_for_a_while_then_runs_and_succeeds(sandbox: LocalClient) -> None:
    """The state alone does not prove completion, succeeded_at does."""
    assert connection(sandbox, MANUAL)["succeeded_at"] is None
    sync(sandbox, MANUAL)
    assert state(sandbox, MANUAL) == "scheduled"
    sandbox.advance(1)
    assert state(sandbox, MANUAL) == "syncing"
    assert connection(sandbox, MANUAL)["succeeded_at"] is None
    sandbox.advance(2)
    after = connection(sandbox, MANUAL)
    assert after["status"]["sync_state"] == "scheduled"
    assert after["status"]["is_historical_sync"] is False
    assert after["succeeded_at"] is not None
    assert after["failed_at"] is None


@pytest.mark.parametrize("path", [f"/v1/connections/{MANUAL}", "/v1/connections/nowhere"])
def test_answers_tell_the_time_of_the_sandbox(sandbox: LocalClient, path: str) -> None:
    """As Fivetran's do, so that a client can compare its timestamps with the time there."""
    before = parsedate_to_datetime(sandbox.get(path).headers["Date"])
    sandbox.advance(3600)
    after = parsedate_to_datetime(sandbox.get(path).headers["Date"])
    sync(sandbox, MANUAL)
    sandbox.advance(3)
    succeeded = datetime.fromisoformat(connection(sandbox, MANUAL)["succeeded_at"])
    assert (after - before).total_seconds() == pytest.approx(3600, abs=2)
    assert (succeeded - after).total_seconds() == pytest.approx(3, abs=2)


def test_a_second_request_does_not_start_a_second_sync(sandbox: LocalClient) -> None:
    """Without force a running sync satisfies it."""
    sync(sandbox, MANUAL)
    sandbox.advance(2)
    sync(sandbox, MANUAL)
    sandbox.advance(60)
    assert history(sandbox, MANUAL) == ["COMPLETED"]


def test_force_stops_the_running_sync_and_starts_over(sandbox: LocalClient) -> None:
    """The stopped one moves neither timestamp."""
    sync(sandbox, MANUAL)
    sandbox.advance(2)
    sync(sandbox, MANUAL, force=True)
    assert connection(sandbox, MANUAL)["succeeded_at"] is None
    sandbox.advance(2)
    assert connection(sandbox, MANUAL)["succeeded_at"] is None
    sandbox.advance(2)
    assert connection(sandbox, MANUAL)["succeeded_at"] is not None
    assert history(sandbox, MANUAL) == ["CANCELED", "COMPLETED"]


def test_a_failure_is_not_cleared_by_a_success_nor_the_other_way_round(sandbox: LocalClient) -> None:
    """Both timestamps stay, the later one tells."""
    outcomes(sandbox, MANUAL, "failure", "success")
    sync(sandbox, MANUAL)
    sandbox.advance(5)
    failed = connection(sandbox, MANUAL)
    assert failed["failed_at"] is not None
    assert failed["succeeded_at"] is None
    assert failed["status"]["setup_state"] == "connected"
    assert failed["status"]["update_state"] == "delayed"
    sync(sandbox, MANUAL)
    sandbox.advance(5)
    after = connection(sandbox, MANUAL)
    assert after["failed_at"] == failed["failed_at"] < after["succeeded_at"]
    assert after["status"]["update_state"] == "on_schedule"


def test_a_failure_with_a_task_breaks_a_connection_and_a_sync_heals_it(sandbox: LocalClient) -> None:
    """A broken connection shows tasks and errors until a sync succeeds."""
    outcomes(sandbox, MANUAL, {"result": "failure_with_task", "reason": "Token expired"})
    sync(sandbox, MANUAL)
    sandbox.advance(5)
    status = connection(sandbox, MANUAL)["status"]
    assert status["setup_state"] == "broken"
    assert [task["details"] for task in status["tasks"]] == ["Token expired"]
    assert [one["reason"] for one in sandbox.data(f"/v1/connections/{MANUAL}/errors")["items"]] == ["Token expired"]
    sync(sandbox, MANUAL)
    sandbox.advance(5)
    status = connection(sandbox, MANUAL)["status"]
    assert (status["setup_state"], status["tasks"]) == ("connected", [])
    assert sandbox.data(f"/v1/connections/{MANUAL}/errors")["items"] == []


def test_a_connection_whose_config_is_wrong_keeps_failing(sandbox: LocalClient) -> None:
    """The demo's broken connection heals once its key is right."""
    before = connection(sandbox, BROKEN)
    sync(sandbox, BROKEN)
    sandbox.advance(5)
    assert connection(sandbox, BROKEN)["failed_at"] > before["failed_at"]
    sandbox.patch(f"/v1/connections/{BROKEN}", json={"config": {"api_key": "right"}, "run_setup_tests": False})
    sync(sandbox, BROKEN)
    sandbox.advance(5)
    assert connection(sandbox, BROKEN)["status"]["setup_state"] == "connected"


def test_a_rescheduled_sync_runs_by_itself_only_with_an_automatic_schedule(sandbox: LocalClient) -> None:
    """With a manual one somebody has to ask again; neither timestamp moves meanwhile."""
    for key, runs in ((AUTO, ["RESCHEDULED", "COMPLETED"]), (MANUAL, ["RESCHEDULED"])):
        before = connection(sandbox, key)
        outcomes(sandbox, key, {"result": "rescheduled", "reschedule_seconds": 30})
        sync(sandbox, key)
        sandbox.advance(3)
        rescheduled = connection(sandbox, key)
        assert rescheduled["status"]["sync_state"] == "rescheduled"
        assert rescheduled["status"]["rescheduled_for"] is not None
        assert (rescheduled["succeeded_at"], rescheduled["failed_at"]) == (before["succeeded_at"], before["failed_at"])
        sandbox.advance(60)
        assert history(sandbox, key) == runs
    assert state(sandbox, MANUAL) == "rescheduled"
    sync(sandbox, MANUAL)
    sandbox.advance(5)
    assert (state(sandbox, MANUAL), connection(sandbox, MANUAL)["status"]["rescheduled_for"]) == ("scheduled", None)


def test_a_manual_connection_of_the_demo_waits_to_be_asked_again(sandbox: LocalClient) -> None:
    """A day later it still is rescheduled."""
    sandbox.advance(86_400)
    assert state(sandbox, RESCHEDULED) == "rescheduled"


def test_a_sync_can_be_told_never_to_start(sandbox: LocalClient) -> None:
    """It stays scheduled, as some do."""
    outcomes(sandbox, MANUAL, "never_starts")
    sync(sandbox, MANUAL)
    sandbox.advance(3600)
    assert (state(sandbox, MANUAL), history(sandbox, MANUAL)) == ("scheduled", [])


def test_nothing_starts_on_a_paused_connection(sandbox: LocalClient) -> None:
    """The answer is a success all the same."""
    sync(sandbox, "pewter_whistle", force=True)
    sandbox.advance(60)
    assert (state(sandbox, "pewter_whistle"), history(sandbox, "pewter_whistle")) == ("paused", [])


def test_pausing_ends_a_sync_and_unpausing_does_not_resume_it(sandbox: LocalClient) -> None:
    """A canceled sync is no failure."""
    sync(sandbox, MANUAL)
    sandbox.advance(2)
    paused = sandbox.patch(f"/v1/connections/{MANUAL}", json={"paused": True}).json()["data"]
    assert paused["status"]["sync_state"] == "paused"
    sandbox.advance(60)
    sandbox.patch(f"/v1/connections/{MANUAL}", json={"paused": False})
    assert state(sandbox, MANUAL) == "scheduled"
    assert history(sandbox, MANUAL) == ["CANCELED"]
    assert connection(sandbox, MANUAL)["failed_at"] is None


def test_a_resync_waits_while_paused_and_is_refused_while_syncing(sandbox: LocalClient) -> None:
    """Unpausing sets it going; a running sync is a 409."""
    path = f"/v1/connections/{MANUAL}"
    sandbox.patch(path, json={"paused": True})
    assert sandbox.post(f"{path}/resync", json={}).status_code == 200
    sandbox.advance(60)
    assert history(sandbox, MANUAL) == []
    sandbox.patch(path, json={"paused": False})
    sandbox.advance(2)
    refused = sandbox.post(f"{path}/resync", json={})
    assert (refused.status_code, refused.json()["code"]) == (409, "Conflict")
    assert connection(sandbox, MANUAL)["status"]["is_historical_sync"] is True
    sandbox.advance(2)
    assert connection(sandbox, MANUAL)["status"]["is_historical_sync"] is False


@pytest.mark.parametrize("scope", [{}, {"github": []}])
def test_an_empty_scope_of_a_resync_is_refused(sandbox: LocalClient, scope: Any) -> None:
    """Left out it means everything, empty it means nothing."""
    assert sandbox.post(f"/v1/connections/{MANUAL}/resync", json={"scope": scope}).status_code == 400
    assert sandbox.post(f"/v1/connections/{MANUAL}/resync", json={"scope": None}).status_code == 200


def test_a_historical_sync_by_patch_takes_the_place_of_a_running_one(sandbox: LocalClient) -> None:
    """It starts at once and resets itself."""
    sync(sandbox, MANUAL)
    sandbox.advance(2)
    sandbox.patch(f"/v1/connections/{MANUAL}", json={"is_historical_sync": True, "run_setup_tests": False})
    sandbox.advance(5)
    assert history(sandbox, MANUAL) == ["CANCELED", "COMPLETED"]
    assert connection(sandbox, MANUAL)["status"]["is_historical_sync"] is False


def test_an_automatic_schedule_syncs_by_itself(sandbox: LocalClient) -> None:
    """Four times a day at a frequency of 360 minutes, and not when manual."""
    before = sandbox.data("/_sandbox/clock")["now"]
    sandbox.advance(86_400 + 60)
    window = {"start_time": before, "end_time": sandbox.data("/_sandbox/clock")["now"]}
    for key, runs in ((AUTO, 4), (MANUAL, 0)):
        assert len(sandbox.data(f"/v1/connections/{key}/sync-history", params=window)["items"]) == runs


def test_a_change_of_something_else_leaves_the_next_sync_when_it_was_due(sandbox: LocalClient) -> None:
    """A connection that is changed or tested every few hours syncs all the same."""
    before = connection(sandbox, AUTO)["succeeded_at"]
    for _ in range(3):
        sandbox.advance(2.1 * 3600)
        assert sandbox.patch(f"/v1/connections/{AUTO}", json={"data_delay_threshold": 5}).status_code == 200
        assert sandbox.post(f"/v1/connections/{AUTO}/test", json={}).status_code == 200
    assert connection(sandbox, AUTO)["succeeded_at"] > before


def test_a_rescheduled_sync_is_still_done_after_a_change(sandbox: LocalClient) -> None:
    """Testing it, or giving it a schedule, does not forget until when it was rescheduled."""
    for key, changes in (
        (AUTO, {"data_delay_threshold": 5}),
        (AUTO, {"sync_frequency": 1440}),
        (MANUAL, {"schedule_type": "auto"}),
    ):
        outcomes(sandbox, key, {"result": "rescheduled", "reschedule_seconds": 600})
        sync(sandbox, key)
        sandbox.advance(10)
        before = connection(sandbox, key)["succeeded_at"] or ""
        assert sandbox.patch(f"/v1/connections/{key}", json=changes).json()["data"]["status"]["sync_state"] == "rescheduled"
        sandbox.advance(610)
        after = connection(sandbox, key)
        assert after["succeeded_at"] > before
        assert after["status"]["rescheduled_for"] is None


def test_the_daily_time_of_a_schedule_is_kept(sandbox: LocalClient) -> None:
    """The newer form says the same, with all days."""
    path = f"/v1/connections/{AUTO}"
    ignored = sandbox.patch(path, json={"daily_sync_time": "14:00", "run_setup_tests": False}).json()["data"]
    assert (ignored["sync_frequency"], ignored["daily_sync_time"]) == (360, None)
    refused = sandbox.patch(path, json={"daily_sync_time": "14:30", "sync_frequency": 1440, "run_setup_tests": False})
    assert refused.status_code == 400
    changes = {"daily_sync_time": "14:00", "sync_frequency": "1440", "run_setup_tests": False}
    after = sandbox.patch(path, json=changes).json()["data"]
    assert (after["sync_frequency"], after["daily_sync_time"]) == (1440, "14:00")
    assert after["schedule"]["schedule_type"] == "TIME_OF_DAY"
    assert len(after["schedule"]["days_of_week"]) == 7
    newer = {"schedule": {"schedule_type": "INTERVAL", "interval": 15}, "run_setup_tests": False}
    after = sandbox.patch(path, json=newer).json()["data"]
    assert (after["sync_frequency"], after["daily_sync_time"], after["schedule_type"]) == (15, None, "auto")
    both = {"schedule_type": "manual", "schedule": {"schedule_type": "INTERVAL", "interval": 15}}
    assert sandbox.patch(path, json=both).status_code == 400
    manual = {"schedule_type": "manual", "run_setup_tests": False}
    assert sandbox.patch(path, json=manual).json()["data"]["schedule"]["schedule_type"] == "MANUAL"


def test_the_window_of_the_history_is_checked(sandbox: LocalClient) -> None:
    """At most seven days, and the right way round."""
    path = f"/v1/connections/{AUTO}/sync-history"
    for start, end in (("2024-01-01T00:00:00Z", "2024-01-09T00:00:00Z"), ("2024-01-02T00:00:00Z", "2024-01-01T00:00:00Z")):
        assert sandbox.get(path, params={"start_time": start, "end_time": end}).status_code == 400
    assert sandbox.get(path, params={"start_time": "yesterday"}).status_code == 400
    assert sandbox.data(path, params={"start_time": "2024-01-01T00:00:00"})["items"] == []


def test_a_day_passes_in_order(sandbox: LocalClient) -> None:
    """An event that falls due in a leap happens at its own moment, not at the end of the leap."""
    sync(sandbox, MANUAL)
    before = datetime.fromisoformat(sandbox.data("/_sandbox/clock")["now"])
    sandbox.advance(86_400)
    after = datetime.fromisoformat(connection(sandbox, MANUAL)["succeeded_at"])
    assert (after - before).total_seconds() == pytest.approx(3, abs=0.01)
    assert datetime.fromisoformat(connection(sandbox, "vivid_parapet")["succeeded_at"]) > after


def test_time_does_not_go_back(sandbox: LocalClient) -> None:
    """The clock refuses it, and what is no number."""
    for body in ({"seconds": -1}, {"seconds": "1"}, {"speed": -1}, {"seconds": True}, {"hours": 1}, [1]):
        assert sandbox.post("/_sandbox/clock", json=body).status_code == 400


def test_impossible_outcomes_are_refused(sandbox: LocalClient) -> None:
    """One clear sentence each."""
    for body in ("explodes", {"result": "success", "when": 1}, {"seconds": -1}, {"seconds": True}, {"reason": 1}, [1]):
        response = sandbox.post(f"/_sandbox/connections/{MANUAL}/outcomes", json=body)
        assert (response.status_code, response.json()["code"]) == (400, "InvalidInput")
    assert sandbox.post("/_sandbox/connections/nope/outcomes", json="success").status_code == 404


def test_a_deleted_connection_leaves_nothing_behind(sandbox: LocalClient) -> None:
    """A sync that was running does not bring it back."""
    sync(sandbox, MANUAL)
    sandbox.advance(2)
    assert sandbox.delete(f"/v1/connections/{MANUAL}").status_code == 200
    sandbox.advance(3600)
    assert sandbox.get(f"/v1/connections/{MANUAL}").json()["code"] == "NotFound_Connection"


def test_a_transformation_runs_ends_and_can_be_canceled(sandbox: LocalClient) -> None:
    """RUNNING, then SUCCEEDED; or CANCELED."""
    path = "/v1/transformations/candied_essential"
    before = sandbox.data(path)
    assert sandbox.post(f"{path}/run", json={}).status_code == 200
    assert sandbox.data(path)["status"] == "RUNNING"
    sandbox.advance(10)
    after = sandbox.data(path)
    assert after["status"] == "SUCCEEDED"
    assert after["last_ended_at"] > after["last_started_at"] > before["last_ended_at"]
    sandbox.post(f"{path}/run", json={})
    assert sandbox.post(f"{path}/cancel", headers={"Content-Type": "application/json"}).status_code == 200
    sandbox.advance(10)
    assert sandbox.data(path)["status"] == "CANCELED"


def test_a_transformation_runs_on_its_interval(sandbox: LocalClient) -> None:
    """And no more once it is paused."""
    path = "/v1/transformations/candied_essential"
    sandbox.patch(path, json={"schedule": {"schedule_type": "INTERVAL", "interval": 60}})
    before = sandbox.data(path)["last_ended_at"]
    sandbox.advance(3700)
    after = sandbox.data(path)["last_ended_at"]
    assert after > before
    sandbox.patch(path, json={"paused": True})
    sandbox.advance(86_400)
    assert sandbox.data(path)["last_ended_at"] == after


def test_a_private_link_takes_its_time(sandbox: LocalClient) -> None:
    """CREATING, in which it cannot be changed, then OK; DESTROYING, then gone."""
    body = {"name": "shop", "region": "AWS_US_EAST_1", "service": "SOURCE_AWS", "config": {"connection_service_name": "a"}}
    link = sandbox.post("/v1/private-links", json=body).json()["data"]
    assert (link["state"], link["host"]) == ("CREATING", None)
    path = f"/v1/private-links/{link['id']}"
    assert sandbox.patch(path, json={"config": {}}).json()["code"] == "IllegalState"
    sandbox.advance(60)
    assert sandbox.data(path)["state"] == "OK"
    assert sandbox.data(path)["host"]
    assert sandbox.patch(path, json={"config": {"connection_service_name": "b"}}).json()["data"]["state"] == "UPDATING"
    sandbox.advance(60)
    assert sandbox.delete(path).status_code == 200
    assert sandbox.data(path)["state"] == "DESTROYING"
    sandbox.advance(60)
    assert sandbox.get(path).status_code == 404


def test_a_connection_syncs_at_its_time_of_day_on_its_days(sandbox: LocalClient) -> None:
    """With the offset of its destination, of up to an hour; the newer form comes back whole."""
    schedule = {"schedule_type": "TIME_OF_DAY", "time_of_day": "09:30", "days_of_week": ["MONDAY", "THURSDAY"]}
    after = sandbox.patch(f"/v1/connections/{AUTO}", json={"schedule": schedule}).json()["data"]
    assert after["schedule"] == schedule | {"interval": None, "cron": None}
    # The older form has full hours only.
    assert (after["schedule_type"], after["sync_frequency"], after["daily_sync_time"]) == ("auto", 1440, None)
    before = sandbox.data("/_sandbox/clock")["now"]
    sandbox.advance(7 * 86_400)
    window = {"start_time": before, "end_time": sandbox.data("/_sandbox/clock")["now"]}
    runs = sandbox.data(f"/v1/connections/{AUTO}/sync-history", params=window)["items"]
    starts = [datetime.fromisoformat(run["start"]) for run in runs]
    assert {start.strftime("%A") for start in starts} == {"Monday", "Thursday"}
    assert len(starts) == 2
    assert all(9.5 <= start.hour + start.minute / 60 < 10.6 for start in starts)


@pytest.mark.parametrize(
    ("schedule", "place"),
    [
        ({"schedule_type": "INTERVAL", "interval": 7}, "schedule.interval"),
        ({"schedule_type": "TIME_OF_DAY", "time_of_day": "25:00"}, "schedule.time_of_day"),
        ({"schedule_type": "CRON"}, "schedule.cron"),
    ],
)
def test_a_schedule_that_is_none_is_refused(sandbox: LocalClient, schedule: Any, place: str) -> None:
    """With the place that is wrong."""
    response = sandbox.patch(f"/v1/connections/{AUTO}", json={"schedule": schedule})
    assert response.status_code == 400
    assert f"'{place}'" in response.json()["message"]
    cron = {"schedule_type": "CRON", "cron": "0 3 * * *"}
    assert sandbox.patch(f"/v1/connections/{AUTO}", json={"schedule": cron}).json()["data"]["schedule"]["cron"] == cron["cron"]

"""Runs of transformations, and agents: how they end on request, when they start by themselves, what is told of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from sandbox_client import LocalClient

from fivetran_sandbox.webhooks import Webhooks

KEY = "candied_essential"
PATH = f"/v1/transformations/{KEY}"
CONNECTION = "speak_inexpensive"


@pytest.fixture
def sandbox() -> Iterator[LocalClient]:
    with LocalClient(start=1_700_000_000) as client:
        yield client


@pytest.fixture
def told(sandbox: LocalClient) -> list[Any]:
    """The events of runs that a webhook of the account gets, under their newer name."""
    heard: list[Any] = []

    async def post(_url: str, content: bytes, _headers: dict[str, str]) -> int:
        heard.append(json.loads(content))
        return 200

    Webhooks.of(sandbox.sandbox.account).post = post
    names = [f"transformation_run_{what}" for what in ("start", "succeeded", "failed")]
    body = {"url": "http://127.0.0.1/hook", "events": names}
    assert sandbox.post("/v1/webhooks/account", json=body).status_code == 200
    heard.clear()
    return heard


def outcomes(sandbox: LocalClient, *given: Any) -> None:
    assert sandbox.post(f"/_sandbox/transformations/{KEY}/outcomes", json=list(given)).status_code == 200


def run(sandbox: LocalClient) -> str:
    """The status once a run that was asked for is over."""
    assert sandbox.post(f"{PATH}/run", json={}).status_code == 200
    sandbox.advance(0)
    sandbox.advance(10)
    return str(sandbox.data(PATH)["status"])


def test_runs_end_as_they_are_told_to_one_after_the_other(sandbox: LocalClient, told: list[Any]) -> None:
    """Then by themselves again; each is told of when it starts and when it ends, with the reason of a failure."""
    outcomes(sandbox, "failure", {"result": "failure", "reason": "A test failed"}, "partial_success")
    assert [run(sandbox) for _ in range(4)] == ["FAILED", "FAILED", "PARTIALLY_SUCCEEDED", "SUCCEEDED"]
    kinds = ["start", "failed", "start", "failed", "start", "succeeded", "start", "succeeded"]
    assert [one["event"] for one in told] == [f"transformation_run_{kind}" for kind in kinds]
    assert told[3]["data"]["reason"] == "A test failed"
    after = sandbox.data(PATH)
    assert told[-1]["data"] == {
        "transformation_id": KEY,
        "status": "SUCCEEDED",
        "startTime": after["last_started_at"],
        "endTime": after["last_ended_at"],
    }
    assert told[-1]["destination_group_id"] == "decent_dropsy"
    assert "connector_id" not in told[-1]


def test_a_run_can_be_told_never_to_start_and_how_long_it_takes(sandbox: LocalClient, told: list[Any]) -> None:
    """A run that never starts changes nothing; one that takes longer is still on."""
    before = sandbox.data(PATH)
    outcomes(sandbox, "never_starts", {"result": "success", "seconds": 60})
    run(sandbox)
    assert (sandbox.data(PATH), told) == (before, [])
    assert run(sandbox) == "RUNNING"
    sandbox.advance(50)
    assert sandbox.data(PATH)["status"] == "SUCCEEDED"


@pytest.mark.parametrize("outcome", ["rescheduled", "failure_with_task", "x", {"result": "success", "odd": 1}, 1])
def test_an_outcome_that_a_run_cannot_have_is_refused(sandbox: LocalClient, outcome: Any) -> None:
    """With those that there are; and so is one of a transformation that does not exist."""
    path = f"/_sandbox/transformations/{KEY}/outcomes"
    assert sandbox.post(path, json=[outcome]).status_code == 400
    assert "partial_success" in sandbox.post(path, json=["x"]).json()["message"]
    assert sandbox.post("/_sandbox/transformations/nowhere/outcomes", json=[]).status_code == 404
    assert sandbox.get(path).status_code == 405


def test_older_names_of_the_events_are_told_too(sandbox: LocalClient) -> None:
    """To whoever asks for them."""
    body = {"url": "https://hooks.example.com", "events": ["dbt_run_start", "dbt_run_succeeded"]}
    sandbox.post("/v1/webhooks/group/decent_dropsy", json=body)
    sandbox.post("/v1/webhooks/group/gusty_hammock", json=body)
    run(sandbox)
    assert [one["event"] for one in sandbox.data("/_sandbox/deliveries")["items"]][2:] == ["dbt_run_start", "dbt_run_succeeded"]


def test_an_integrated_transformation_runs_after_the_syncs_that_it_waits_for(sandbox: LocalClient) -> None:
    """After a success of these, and not while it is paused."""
    schedule = {"schedule_type": "INTEGRATED", "connection_ids": [CONNECTION]}
    sandbox.patch(PATH, json={"schedule": schedule})
    before = sandbox.data(PATH)["last_started_at"]

    def sync(key: str) -> Any:
        sandbox.post(f"/v1/connections/{key}/sync", json={})
        sandbox.advance(20)
        return sandbox.data(PATH)["last_started_at"]

    assert sync("shrill_harmony") == before
    after = sync(CONNECTION)
    assert after > before
    sandbox.post(f"/_sandbox/connections/{CONNECTION}/outcomes", json=["failure"])
    assert sync(CONNECTION) == after
    sandbox.patch(PATH, json={"paused": True})
    assert sync(CONNECTION) == after


@pytest.mark.parametrize("name", ["connection_ids", "transformation_ids"])
def test_what_a_transformation_waits_for_has_to_exist(sandbox: LocalClient, name: str) -> None:
    """On creation and on a change."""
    schedule = {"schedule_type": "INTEGRATED", name: ["nowhere"]}
    assert sandbox.patch(PATH, json={"schedule": schedule}).json()["code"].startswith("NotFound")
    config = {"project_id": "loathing_ledge", "name": "N", "steps": [{"name": "S", "command": "dbt run"}]}
    body = {"type": "DBT_CORE", "schedule": schedule, "transformation_config": config}
    assert sandbox.post("/v1/transformations", json=body).status_code == 404
    body["schedule"] = {"schedule_type": "INTEGRATED", "connection_ids": [CONNECTION], "transformation_ids": [KEY]}
    assert sandbox.post("/v1/transformations", json=body).status_code == 201


def test_a_transformation_outlives_what_it_waits_for_and_can_still_be_changed(sandbox: LocalClient) -> None:
    """Names of things that are gone can be sent back as they were read; no others of things that do not exist can."""
    config = {"project_id": "loathing_ledge", "name": "N", "steps": [{"name": "S", "command": "dbt run"}]}
    schedule = {"schedule_type": "INTEGRATED", "connection_ids": [CONNECTION], "transformation_ids": [KEY]}
    body = {"type": "DBT_CORE", "schedule": schedule, "transformation_config": config}
    path = f"/v1/transformations/{sandbox.post('/v1/transformations', json=body).json()['data']['id']}"
    for gone in (PATH, f"/v1/connections/{CONNECTION}"):
        assert sandbox.delete(gone).status_code == 200
    assert sandbox.patch(path, json={"paused": True}).status_code == 200
    assert sandbox.patch(path, json=sandbox.data(path)).status_code == 200
    assert sandbox.data(path)["schedule"] == schedule
    assert sandbox.patch(path, json={"schedule": schedule | {"connection_ids": ["nowhere"]}}).status_code == 404


def test_a_transformation_runs_at_its_time_of_day(sandbox: LocalClient) -> None:
    """Once a day, on the days that it is told."""
    schedule = {"schedule_type": "TIME_OF_DAY", "time_of_day": "14:30", "days_of_week": ["THURSDAY"]}
    sandbox.patch(PATH, json={"schedule": schedule})
    sandbox.advance(7 * 86_400)
    assert sandbox.data(PATH)["last_started_at"].startswith("2023-11-16T14:30:00")


@pytest.mark.parametrize(
    ("cron", "day"),
    [
        (["30 14 * * *"], "2023-11-15T14:30:00"),
        (["0 3 1 * *", "15 2 * * FRI"], "2023-11-17T02:15:00"),
        (["*/15 22-23 * * *"], "2023-11-14T22:15:00"),
    ],
)
def test_cron_expressions_name_the_times_of_runs_and_syncs(sandbox: LocalClient, cron: list[str], day: str) -> None:
    """Of a transformation any of several, of a connection one, both in UTC; and again after that."""
    sandbox.patch(PATH, json={"schedule": {"schedule_type": "CRON", "cron": cron}})
    connection = f"/v1/connections/{CONNECTION}"
    sandbox.patch(connection, json={"schedule": {"schedule_type": "CRON", "cron": cron[-1]}})
    due = datetime.fromisoformat(f"{day}+00:00").timestamp()
    sandbox.advance(due - 1_700_000_000 - 10)
    before = sandbox.data(connection)["succeeded_at"]
    assert sandbox.data(PATH)["last_started_at"] < day
    sandbox.advance(20)
    assert sandbox.data(PATH)["last_started_at"].startswith(day)
    assert sandbox.data(connection)["succeeded_at"] > max(before, day)
    first = sandbox.data(PATH)["last_started_at"]
    sandbox.advance(8 * 86_400)
    assert sandbox.data(PATH)["last_started_at"] > first


@pytest.mark.parametrize("cron", ["x", "* * * *", "61 * * * *", "@daily", ""])
def test_what_is_no_cron_expression_is_refused(sandbox: LocalClient, cron: str) -> None:
    """Of a connection and of a transformation, which keep the schedules that they have."""
    for path, given in ((f"/v1/connections/{CONNECTION}", cron), (PATH, [cron])):
        before = sandbox.data(path)
        response = sandbox.patch(path, json={"schedule": {"schedule_type": "CRON", "cron": given}})
        assert (response.status_code, response.json()["code"]) == (400, "InvalidInput")
        assert "schedule.cron" in response.json()["message"]
        assert sandbox.data(path) == before


def test_an_integrated_transformation_runs_after_the_runs_that_it_waits_for(sandbox: LocalClient) -> None:
    """One after the other, after those that succeed; a ring of them is refused."""
    first = sandbox.data(PATH)

    def following(key: str) -> str:
        config = {"project_id": "loathing_ledge", "name": "N", "steps": [{"name": "S", "command": "dbt run"}]}
        schedule = {"schedule_type": "INTEGRATED", "transformation_ids": [key]}
        body = {"type": "DBT_CORE", "schedule": schedule, "transformation_config": config}
        return str(sandbox.post("/v1/transformations", json=body).json()["data"]["id"])

    second = following(KEY)
    third = following(second)
    outcomes(sandbox, "failure", "success")
    run(sandbox)
    assert [sandbox.data(f"/v1/transformations/{key}")["status"] for key in (second, third)] == ["NEW", "NEW"]
    run(sandbox)
    sandbox.advance(10)
    rows = [sandbox.data(f"/v1/transformations/{key}") for key in (KEY, second, third)]
    assert [row["status"] for row in rows] == ["SUCCEEDED"] * 3
    assert sorted(row["last_started_at"] for row in rows) == [row["last_started_at"] for row in rows]
    for key in (KEY, second, third):
        ring = {"schedule_type": "INTEGRATED", "transformation_ids": [key]}
        assert sandbox.patch(PATH, json={"schedule": ring}).status_code == 400
    assert sandbox.data(PATH)["schedule"] == first["schedule"]


def test_transformations_of_a_seed_run_on_their_schedule(sandbox: LocalClient) -> None:
    """A dump that is planted goes on where it was."""
    sandbox.patch(PATH, json={"schedule": {"schedule_type": "INTERVAL", "interval": 30}})
    dump = sandbox.data("/_sandbox/state")
    with LocalClient(seed=dump, start=1_700_000_000) as again:
        before = again.data(PATH)["last_ended_at"]
        again.advance(31 * 60)
        assert again.data(PATH)["last_ended_at"] > before


def test_a_run_of_a_seed_keeps_the_time_at_which_it_started_and_ends(sandbox: LocalClient) -> None:
    sandbox.post(f"{PATH}/run", json={})
    dump = sandbox.data("/_sandbox/state")
    with LocalClient(seed=dump, start=1_700_000_100) as again:
        assert again.data("/_sandbox/state")["transformations"] == dump["transformations"]
        again.advance(10)
        assert again.data(PATH)["status"] == "SUCCEEDED"


@pytest.mark.parametrize(
    ("agent", "field"), [("decisive_gallon", "hybrid_deployment_agent_id"), ("waxen_gumption", "proxy_agent_id")]
)
def test_what_goes_through_an_agent_fails_while_it_is_stopped(sandbox: LocalClient, agent: str, field: str) -> None:
    """Setup tests and syncs, until a sync succeeds through the agent that was started again."""
    path = f"/v1/connections/{CONNECTION}"
    changed = sandbox.patch(path, json={field: agent}).json()["data"]
    assert changed["status"]["setup_state"] == "connected"
    assert sandbox.post(f"/_sandbox/agents/{agent}", json={"online": False}).status_code == 200
    before = sandbox.data(path)["succeeded_at"]
    sandbox.post(f"{path}/sync", json={})
    sandbox.advance(10)
    after = sandbox.data(path)
    assert (after["succeeded_at"], after["status"]["setup_state"]) == (before, "broken")
    (failed,) = (
        one for one in sandbox.post(f"{path}/test", json={}).json()["data"]["setup_tests"] if one["status"] == "FAILED"
    )
    assert failed["title"] == "Connecting to agent"
    sandbox.post(f"/_sandbox/agents/{agent}", json={"online": True})
    sandbox.post(f"{path}/sync", json={})
    sandbox.advance(10)
    assert sandbox.data(path)["status"]["setup_state"] == "connected"


def test_a_new_agent_is_in_touch_once_it_was_started(sandbox: LocalClient) -> None:
    """It has a version then; new credentials stop it."""
    body = {"display_name": "n", "group_id": "decent_dropsy", "env_type": "DOCKER", "auth_type": "AUTO", "accept_terms": True}
    made = sandbox.post("/v1/hybrid-deployment-agents", json=body).json()["data"]
    path = f"/v1/hybrid-deployment-agents/{made['id']}"
    assert (made["online"], made["version"]) == (False, None)
    sandbox.post(f"/_sandbox/agents/{made['id']}", json={"online": True})
    started = sandbox.data(path)
    assert started["online"] is True
    assert started["version"]
    assert started["last_used_at"]
    sandbox.post(f"{path}/reset-credentials", headers={"Content-Type": "application/json"})
    assert sandbox.data(path)["online"] is False


@pytest.mark.parametrize("body", [{}, {"online": "yes"}, {"online": True, "version": "2"}, []])
def test_an_agent_is_online_or_not(sandbox: LocalClient, body: Any) -> None:
    """Anything else is refused, as is an agent that does not exist."""
    assert sandbox.post("/_sandbox/agents/decisive_gallon", json=body).status_code == 400
    assert sandbox.post("/_sandbox/agents/nowhere", json={"online": True}).status_code == 404
    assert sandbox.get("/_sandbox/agents/decisive_gallon").status_code == 405

"""The provider beside waiting: connections, names, templates, links, many syncs, and the complaints about others."""

import asyncio
import importlib
import inspect
import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import fivetran_airflow
import pytest
from airflow.providers.common.compat.sdk import Asset, TaskDeferred
from boundaries import own_ways_in
from conftest import eventually
from fivetran_airflow import get_provider_info
from fivetran_airflow.hooks import FivetranHook
from fivetran_airflow.links import ConnectionLink
from fivetran_airflow.operators import (
    FivetranFailed,
    FivetranOperator,
    FivetranResyncOperator,
    FivetranSyncManyOperator,
    FivetranTransformationOperator,
)
from fivetran_airflow.sensors import FivetranSensor
from fivetran_airflow.triggers import HELD_BACK, FivetranSyncTrigger
from scenarios import KEY, PAUSED, SECRET, SHOP, Scenario, accelerated, play

from fivetran_facade import Clock, Fivetran, SyncHandle
from fivetran_sandbox import serve
from fivetran_sandbox.server import Running


@pytest.fixture
def running(connect: Callable[..., None]) -> Iterator[Running]:
    with serve(api_key=KEY, api_secret=SECRET, speed=100, sync_seconds=60) as running, accelerated():
        connect(running.url)
        yield running


def triggers(running: Running) -> int:
    return sum(each["path"].endswith("/sync") for each in running.requests())


def test_connections_that_were_made_for_the_other_provider_work_unchanged(running: Running, connect: Any) -> None:
    connect(running.url, kind="Fivetran", name="old")
    works, text = FivetranHook("old").test_connection()
    assert (works, "Analytical Engines" in text) == (True, True)


@pytest.mark.parametrize(("host", "port"), [("127.0.0.1", True), ("http://127.0.0.1", True), ("", False)])
def test_an_address_may_be_in_parts_as_forms_ask_for_them(
    running: Running, monkeypatch: pytest.MonkeyPatch, host: str, *, port: bool
) -> None:
    monkeypatch.setenv("FIVETRAN_API_URL", running.url)  # taken if the connection has no address
    number = int(running.url.rpartition(":")[2]) if port else 443
    found = {"conn_type": "fivetran_facade", "login": KEY, "password": SECRET, "host": host, "schema": "http", "port": number}
    monkeypatch.setenv("AIRFLOW_CONN_PARTS", json.dumps(found))
    assert FivetranHook("parts").test_connection()[0]


def test_the_forms_button_says_what_is_wrong(running: Running, connect: Any) -> None:
    connect(running.url, secret="wrong-secret-of-the-test")
    works, text = FivetranHook().test_connection()
    assert not works
    assert "401" in text
    assert "wrong-secret-of-the-test" not in text


def test_the_form_is_labelled_as_fivetran_calls_things() -> None:
    fields = FivetranHook.get_ui_field_behaviour()
    assert (fields["relabeling"]["login"], fields["relabeling"]["password"]) == ("API key", "API secret")
    (kind,) = get_provider_info()["connection-types"]
    assert {name.replace("-", "_"): value for name, value in kind["ui-field-behaviour"].items()} == fields
    assert kind["hook-name"] == FivetranHook.hook_name


def test_the_async_client_reads_the_connection_too(running: Running) -> None:
    async def name() -> str | None:
        async with await FivetranHook().get_async_conn() as fivetran:
            return (await fivetran.groups.get("decent_dropsy")).name

    assert asyncio.run(name()) == "Warehouse"


def test_a_connection_is_found_by_the_names_of_it_and_its_destination(running: Running) -> None:
    task = FivetranOperator(task_id="sync", connector_name="shop", destination_name="Warehouse")
    assert task.execute({})["connection_id"] == SHOP
    with pytest.raises(ValueError, match="0 connections are called nothing"):
        FivetranOperator(task_id="sync", connector_name="nothing").execute({})


def test_all_arguments_of_the_other_provider_are_taken_and_those_that_do_nothing_here_warn() -> None:
    shared: dict[str, Any] = {"connector_id": SHOP, "connector_name": None, "destination_name": None}
    idle: dict[str, Any] = {"fivetran_retry_limit": 3, "fivetran_retry_delay": 1, "reschedule_wait_time": 0}
    operators: dict[str, Any] = {
        "fivetran_conn_id": "fivetran_default", "poll_frequency": 15, "schedule_type": "manual", "deferrable": True,
        "wait_for_completion": True, "run_name": "x",
    }  # fmt: skip
    sensors: dict[str, Any] = {
        "fivetran_conn_id": "fivetran_default", "poke_interval": 60, "completed_after_time": None, "deferrable": True,
        "always_wait_when_syncing": False, "propagate_failures_forward": False,
    }  # fmt: skip
    makes: list[Callable[[], Any]] = [
        lambda: FivetranOperator(task_id="a", **shared, **idle, **operators),
        lambda: FivetranResyncOperator(task_id="b", scope={"public": ["orders"]}, **shared, **idle, **operators),
        lambda: FivetranSensor(task_id="c", **shared, **idle, **sensors),
    ]
    for make in makes:
        with pytest.warns(DeprecationWarning, match="does nothing") as caught:
            task = make()
        assert task.connection_id == SHOP
        assert {str(each.message).partition(" ")[0] for each in caught} >= {*idle}
    with pytest.raises(ValueError, match="propagate_failures_forward"):
        FivetranSensor(task_id="fresh", connector_id=SHOP, propagate_failures_forward=True)


def test_a_deferrable_sensor_frees_its_worker_between_looks() -> None:
    assert FivetranSensor(task_id="fresh", connector_id=SHOP, deferrable=True).mode == "reschedule"


def test_the_names_of_arguments_are_those_of_the_other_provider() -> None:
    assert FivetranOperator(task_id="sync", connector_id=SHOP, fivetran_conn_id="x", poll_frequency=15).connection_id == SHOP
    assert {"connection_id", "connector_name", "destination_name"} <= {*FivetranOperator.template_fields}
    names = inspect.signature(FivetranSensor).parameters
    assert "completed_after_time" in names


def test_the_result_is_json_for_xcom_and_says_when(running: Running) -> None:
    result = FivetranOperator(task_id="sync", connection_id=SHOP).execute({})
    assert json.loads(json.dumps(result))["finished"]


def test_without_waiting_the_handle_is_the_result(running: Running) -> None:
    result = FivetranOperator(task_id="sync", connection_id=SHOP, wait_for_completion=False).execute({})
    assert json.loads(result["handle"])["connection_id"] == SHOP


def test_the_schedule_stays_as_it_is_unless_told_otherwise(running: Running) -> None:
    FivetranOperator(task_id="sync", connection_id=SHOP).execute({})
    kinds = {each["id"]: each["schedule_type"] for each in running.state()["connections"]}
    assert kinds[SHOP] == "auto"
    assert [each["method"] for each in running.requests()].count("PATCH") == 0
    FivetranOperator(task_id="sync", connection_id=SHOP, schedule_type="manual").execute({})
    assert {each["id"]: each["schedule_type"] for each in running.state()["connections"]}[SHOP] == "manual"


def test_a_resync_and_a_transformation_are_waited_for(running: Running) -> None:
    with FivetranHook().get_conn() as fivetran:
        fivetran.schemas.reload(SHOP)
    result = FivetranResyncOperator(task_id="resync", connection_id=SHOP, scope={"public": ["orders"]}).execute({})
    assert result["outcome"] == "success"
    assert (
        FivetranTransformationOperator(task_id="run", transformation_id="candied_essential").execute({})["status"]
        == "SUCCEEDED"
    )


def test_many_syncs_are_triggered_once_each_and_a_failure_stops_none(running: Running) -> None:
    assert set(FivetranSyncManyOperator(task_id="many", connection_ids=[SHOP, "shrill_harmony"]).execute({})) == {
        SHOP, "shrill_harmony",
    }  # fmt: skip
    assert triggers(running) == 2
    running.outcomes(SHOP, "failure")
    with pytest.raises(FivetranFailed, match=f"1 of 2 syncs did not succeed: {SHOP}: SyncFailed"):
        FivetranSyncManyOperator(task_id="many", connection_ids=[SHOP, "shrill_harmony"]).execute({})


def deferred(task: Any, context: Any = None) -> Any:
    """Execute a task, let its trigger wait as another process would, and return what the task makes of the event."""
    with pytest.raises(TaskDeferred) as caught:
        task.execute(context or {})
    path, arguments = json.loads(json.dumps(caught.value.trigger.serialize()))
    module, _, name = path.rpartition(".")
    trigger = getattr(importlib.import_module(module), name)(**arguments)

    async def first() -> Any:
        return [event async for event in trigger.run()]

    (event,) = asyncio.run(first())
    kept = json.loads(json.dumps(caught.value.kwargs or {}))
    return task.execute_complete(context or {}, event.payload, **kept)


def test_many_syncs_are_waited_for_by_one_trigger_and_what_was_refused_is_told(running: Running) -> None:
    task = FivetranSyncManyOperator(task_id="many", connection_ids=[SHOP, "shrill_harmony"], deferrable=True)
    assert {*deferred(task)} == {SHOP, "shrill_harmony"}
    assert triggers(running) == 2
    running.outcomes(SHOP, "failure")
    task = FivetranSyncManyOperator(task_id="many", connection_ids=[SHOP, "shrill_harmony", PAUSED], deferrable=True)
    with pytest.raises(FivetranFailed, match="2 of 3 syncs did not succeed") as caught:
        deferred(task)
    assert f"{PAUSED}: ConnectionPaused" in str(caught.value)
    assert f"{SHOP}: SyncFailed" in str(caught.value)


def test_with_a_bound_on_running_syncs_the_task_waits_in_its_worker(running: Running) -> None:
    task = FivetranSyncManyOperator(task_id="many", connection_ids=[SHOP, "shrill_harmony"], deferrable=True, max_running=1)
    assert {*task.execute({})} == {SHOP, "shrill_harmony"}


def test_a_thousand_deferred_connections_take_two_requests_a_poll(connect: Callable[..., None]) -> None:
    with serve(
        seed="empty", connections=1000, api_key=KEY, api_secret=SECRET, speed=100, sync_seconds=300, plan="unlimited"
    ) as many:
        with accelerated():
            connect(many.url)
            assert len(deferred(FivetranSyncManyOperator(task_id="many", deferrable=True))) == 1000
        listings = [each for each in many.requests() if each["path"] == "/v1/connections"]
        assert triggers(many) == 1000
        assert 2 <= len(listings) < 60


def test_a_transformation_is_waited_for_in_the_triggerer_and_one_that_has_ended_is_not_deferred(running: Running) -> None:
    def task() -> FivetranTransformationOperator:
        return FivetranTransformationOperator(task_id="run", transformation_id="candied_essential", deferrable=True)

    assert deferred(task())["status"] == "SUCCEEDED"


def test_what_has_ended_at_the_first_look_is_not_deferred(running: Running) -> None:
    """A task that defers and resumes within seconds can be lost by the scheduler."""

    class Short(FivetranOperator):
        def trigger_sync(self, fivetran: Fivetran, connection_id: str) -> SyncHandle:
            handle = super().trigger_sync(fivetran, connection_id)
            running.advance(120)
            return handle

    assert Short(task_id="sync", connection_id=SHOP, deferrable=True).execute({})["outcome"] == "success"


@pytest.mark.parametrize("status", [401, 500])
def test_a_first_look_that_fails_is_left_to_the_trigger(running: Running, status: int) -> None:
    class Unlucky(FivetranOperator):
        def trigger_sync(self, fivetran: Fivetran, connection_id: str) -> SyncHandle:
            handle = super().trigger_sync(fivetran, connection_id)
            running.fault(status=status, method="GET", path=f"/v1/connections/{SHOP}", times=5)
            return handle

    task = Unlucky(task_id="sync", connection_id=SHOP, deferrable=True)
    with pytest.raises(TaskDeferred):
        task.execute({})


def test_outlets_get_what_the_history_tells_of_the_sync(running: Running) -> None:
    class Event:
        extra: Any = None

    asset, events = Asset("shop"), {Asset("shop"): Event()}
    task = FivetranOperator(task_id="sync", connection_id=SHOP, outlets=[asset])
    result = task.execute({"outlet_events": events})
    extra = events[asset].extra
    assert extra["connection_id"] == SHOP
    assert extra["sync_id"] == result["sync_id"] == extra["history"]["sync_id"]
    assert json.loads(json.dumps(extra)) == extra


def test_a_wait_that_nobody_needs_any_more_says_that_the_sync_goes_on(
    running: Running, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    with FivetranHook().get_conn() as fivetran:
        handle = fivetran.connections.start_sync(SHOP)
    trigger = FivetranSyncTrigger(handle.to_json(), "fivetran_default", {"poll_interval": 30})

    async def cancelled() -> None:
        waiting: Any = asyncio.create_task(anext(aiter(trigger.run())))  # type: ignore[arg-type]
        await eventually(lambda: len(running.requests()) >= 4)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    with caplog.at_level(logging.WARNING):
        asyncio.run(cancelled())
    told = caplog.text + capsys.readouterr().out  # as Airflow 2 and 3 log
    assert "goes on at Fivetran" in told
    assert SHOP in told


@pytest.mark.parametrize("connection_id", [SHOP, "no_such_connection"])
def test_an_event_is_held_back_until_the_scheduler_knows_that_its_task_has_deferred(
    running: Running, connection_id: str
) -> None:
    """One that came within seconds let 20 of 90 tasks fail in a busy scheduler, and none of 90 after that."""
    with FivetranHook().get_conn() as fivetran:
        handle = fivetran.connections.start_sync(SHOP)
    running.advance(60)
    handle = SyncHandle.from_json(json.dumps(json.loads(handle.to_json()) | {"connection_id": connection_id}))
    trigger = FivetranSyncTrigger(handle.to_json(), "fivetran_default", {"poll_interval": 1})
    clock = Clock()
    began = clock.now()

    async def first() -> Any:
        return [event.payload["status"] async for event in trigger.run()]

    assert asyncio.run(first()) == ["success" if connection_id == SHOP else "error"]
    assert clock.now() - began >= HELD_BACK


def test_a_task_that_is_killed_says_that_the_sync_goes_on(
    connect: Callable[..., None], caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    scenario = Scenario(
        "killed",
        before=lambda running: running.outcomes(SHOP, "never_starts"),
        meanwhile=lambda _: os.kill(os.getpid(), signal.SIGTERM),
        polled=True,
    )
    with play(scenario) as stage:
        connect(stage.url)
        task = FivetranOperator(task_id="sync", connection_id=SHOP)

        def end(*_: object) -> None:  # as the process of a task does
            task.on_kill()
            raise SystemExit

        before = signal.signal(signal.SIGTERM, end)
        try:
            with caplog.at_level(logging.WARNING), pytest.raises(SystemExit):
                task.execute({})
        finally:
            signal.signal(signal.SIGTERM, before)
    told = caplog.text + capsys.readouterr().out  # as Airflow 2 and 3 log
    assert "goes on at Fivetran" in told
    assert SHOP in told
    assert stage.triggers == 1


def test_a_thousand_connections_take_two_requests_a_poll(connect: Callable[..., None]) -> None:
    with serve(
        seed="empty", connections=1000, api_key=KEY, api_secret=SECRET, speed=100, sync_seconds=300, plan="unlimited"
    ) as many:
        with accelerated():
            connect(many.url)
            assert len(FivetranSyncManyOperator(task_id="many").execute({})) == 1000
        listings = [each for each in many.requests() if each["path"] == "/v1/connections"]
        assert triggers(many) == 1000
        assert 2 <= len(listings) < 60


@pytest.mark.parametrize(("age", "fresh"), [(timedelta(days=365), True), (timedelta(microseconds=1), False)])
def test_the_sensor_goes_by_the_last_success(running: Running, age: timedelta, *, fresh: bool) -> None:
    after = datetime.fromtimestamp(running.now(), UTC) - age
    assert FivetranSensor(task_id="fresh", connection_id=SHOP, completed_after_time=after.isoformat()).poke({}) is fresh


def test_the_trigger_serialises_its_handle_and_shows_no_secret() -> None:
    trigger = FivetranSyncTrigger('{"version": 1, "connection_id": "a"}', "fivetran_default", {"timeout": 5})
    path, arguments = trigger.serialize()
    assert json.loads(json.dumps(arguments)) == arguments
    assert path == "fivetran_airflow.triggers.FivetranSyncTrigger"


def test_the_link_leads_to_the_connection() -> None:
    task = FivetranOperator(task_id="sync", connection_id=SHOP)
    assert SHOP in ConnectionLink().get_link(task, ti_key=None)


def test_the_package_polls_nothing_repeats_nothing_and_judges_nothing() -> None:
    found = own_ways_in(Path(fivetran_airflow.__file__).parent)
    # A watcher of assets is a loop of its own by Airflow's contract; it waits for nothing and judges nothing.
    assert [each for each in found if not each.startswith("assets.py:")] == []
    assert {each.rpartition(": ")[2] for each in found} == {"a loop that waits", "sleep"}


def test_a_network_error_does_not_fail_the_trigger(running: Running) -> None:
    """One is enough with the other provider."""
    running.fault(reset="before", method="GET", path=f"/v1/connections/{SHOP}", skip=2, times=1)
    assert deferred(FivetranOperator(task_id="sync", connection_id=SHOP, deferrable=True))["outcome"] == "success"


def test_a_broken_connection_can_be_tried_again(running: Running) -> None:
    """The other provider refuses to trigger it."""
    broken = "torrid_lumber"
    assert {each["id"]: each["status"]["setup_state"] for each in running.state()["connections"]}[broken] == "broken"
    running.outcomes(broken, "success")
    assert deferred(FivetranOperator(task_id="sync", connection_id=broken, deferrable=True))["outcome"] == "success"


def test_a_dag_is_parsed_without_a_request(running: Running, tmp_path: Path) -> None:
    """A 429 breaks the import of DAGs with the other provider."""
    file = tmp_path / "dag.py"
    file.write_text(
        "from airflow.providers.common.compat.sdk import DAG\n"
        "from fivetran_airflow.operators import FivetranOperator, FivetranSyncManyOperator\n"
        "from fivetran_airflow.sensors import FivetranSensor\n"
        "with DAG('fivetran'):\n"
        "    FivetranSensor(task_id='a', connector_id='x') >> FivetranOperator(task_id='b', connector_id='x')\n"
        "    FivetranSyncManyOperator(task_id='c')\n"
    )
    subprocess.run([sys.executable, str(file)], check=True, capture_output=True)
    assert running.requests() == []


def test_the_provider_names_classes_that_are_there() -> None:
    info = get_provider_info()
    assert info["connection-types"][0]["hook-class-name"] == "fivetran_airflow.hooks.FivetranHook"
    assert FivetranHook.conn_type == info["connection-types"][0]["connection-type"]

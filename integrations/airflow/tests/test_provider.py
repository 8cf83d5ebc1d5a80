"""The provider beside waiting: connections, names, templates, links, many syncs, and the complaints about others."""

import asyncio
import inspect
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import fivetran_airflow
import pytest
from boundaries import own_ways_in
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
from fivetran_airflow.triggers import FivetranSyncTrigger
from scenarios import KEY, SECRET, SHOP, accelerated

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


def test_the_forms_button_says_what_is_wrong(running: Running, connect: Any) -> None:
    connect(running.url, secret="wrong-secret-of-the-test")
    works, text = FivetranHook().test_connection()
    assert not works
    assert "401" in text
    assert "wrong-secret-of-the-test" not in text


def test_the_form_is_labelled_as_fivetran_calls_things() -> None:
    fields = FivetranHook.get_ui_field_behaviour()
    assert (fields["relabeling"]["login"], fields["relabeling"]["password"]) == ("API key", "API secret")


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
    assert own_ways_in(Path(fivetran_airflow.__file__).parent) == []


def test_a_dag_is_parsed_without_a_request(running: Running, tmp_path: Path) -> None:
    """A 429 breaks the import of DAGs with the other provider."""
    file = tmp_path / "dag.py"
    file.write_text(
        "from airflow.sdk import DAG\n"
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

"""The sensor: it records what Fivetran syncs by itself, once."""

import json
from collections.abc import Iterator
from typing import Any

import dagster as dg
import pytest
from conftest import materialize, shop_alone, workspace_at
from dagster_fivetran_facade import FivetranWorkspace, build_fivetran_assets_definitions, build_fivetran_polling_sensor
from scenarios import KEY, SECRET, SHOP, accelerated, call

from fivetran_sandbox import serve
from fivetran_sandbox.server import Running


@pytest.fixture
def running() -> Iterator[Running]:
    with serve(speed=0, api_key=KEY, api_secret=SECRET) as one:
        shop_alone(one)
        yield one


@pytest.fixture
def workspace(running: Running) -> FivetranWorkspace:
    one = workspace_at(running.url)
    one.write_snapshot()
    return one


def sync(running: Running, outcome: str = "success") -> None:
    """Let Fivetran sync the connection by itself."""
    running.outcomes(SHOP, outcome)
    call(running, "POST", f"connections/{SHOP}/sync", {})
    running.advance(60)


def tick(workspace: FivetranWorkspace, instance: dg.DagsterInstance, cursor: str | None = None) -> dg.SensorResult:
    sensor: Any = build_fivetran_polling_sensor(workspace=workspace)
    with dg.build_sensor_context(instance=instance, cursor=cursor) as context:
        result: dg.SensorResult = sensor(context)
    return result


def keys(result: dg.SensorResult) -> set[dg.AssetKey]:
    return {event.asset_key for event in result.asset_events}


def test_a_sync_of_fivetran_is_recorded_once(
    running: Running, workspace: FivetranWorkspace, instance: dg.DagsterInstance
) -> None:
    sync(running)
    first = tick(workspace, instance)
    assert keys(first) == {spec.key for spec in workspace.load_asset_specs()}
    assert keys(tick(workspace, instance, first.cursor)) == set()
    sync(running)
    assert keys(tick(workspace, instance, first.cursor)) == keys(first)


def test_a_tick_reads_one_listing(running: Running, workspace: FivetranWorkspace, instance: dg.DagsterInstance) -> None:
    before = len(running.requests())
    tick(workspace, instance)
    assert [each["path"] for each in running.requests()[before:]] == ["/v1/connections"]


def test_a_failed_sync_records_nothing(running: Running, workspace: FivetranWorkspace, instance: dg.DagsterInstance) -> None:
    first = tick(workspace, instance)
    sync(running, "failure")
    assert keys(tick(workspace, instance, first.cursor)) == set()


def test_what_a_run_recorded_is_not_recorded_again(workspace: FivetranWorkspace, instance: dg.DagsterInstance) -> None:
    with serve(speed=100, api_key=KEY, api_secret=SECRET) as running, accelerated(100):
        shop_alone(running)
        fast = workspace_at(running.url)
        assert materialize(build_fivetran_assets_definitions(workspace=fast), fast, instance).success
        result = tick(fast, instance)
    assert keys(result) == set()


def test_a_sensor_goes_on_with_the_cursor_of_the_one_it_replaces(
    running: Running, workspace: FivetranWorkspace, instance: dg.DagsterInstance
) -> None:
    sync(running)
    ends = json.loads(tick(workspace, instance).cursor or "")
    theirs = json.dumps({"__class__": "FivetranPollingSensorCursor", **ends})
    assert keys(tick(workspace, instance, theirs)) == set()
    assert keys(tick(workspace, instance, "no cursor")) != set()


def test_a_tick_that_cannot_read_keeps_the_cursor(
    running: Running, workspace: FivetranWorkspace, instance: dg.DagsterInstance
) -> None:
    running.fault(status=403)
    with pytest.raises(Exception, match="403"):
        tick(workspace, instance)

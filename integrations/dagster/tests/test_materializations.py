"""The contents of a materialization; resyncs and cancellations."""

import json
import signal
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import dagster as dg
import pytest
from conftest import failure_of, materialize, names, recorded, shop_alone, snapshot_of, workspace_at
from dagster_fivetran_facade import (
    DagsterFivetranTranslator,
    FivetranConnectorTableProps,
    FivetranSyncConfig,
    FivetranWorkspace,
    build_fivetran_assets_definitions,
    fivetran_assets,
)
from dagster_fivetran_facade.events import sync_metadata
from scenarios import SHOP, Scenario, Stage, call, play

from fivetran_facade import SyncResult
from fivetran_facade.models import Connection, SyncRecord


@pytest.fixture
def stage() -> Iterator[Stage]:
    with play(Scenario("success")) as one:
        shop_alone(one.running)
        yield one


@pytest.fixture
def workspace(stage: Stage) -> FivetranWorkspace:
    one = workspace_at(stage.url)
    one.write_snapshot()
    return one


def assets_of(workspace: FivetranWorkspace) -> dg.AssetsDefinition:
    @fivetran_assets(connector_id=SHOP, workspace=workspace)
    def shop(context: dg.AssetExecutionContext, fivetran: FivetranWorkspace, config: FivetranSyncConfig) -> Any:
        yield from fivetran.sync_and_poll(context=context, config=config)

    return shop


def test_each_table_is_recorded_with_its_sync(stage: Stage, workspace: FivetranWorkspace, instance: dg.DagsterInstance) -> None:
    assets = assets_of(workspace)
    result = materialize([assets], workspace, instance)
    events = recorded(result)
    assert set(events) == names(assets.keys)
    metadata = events["shop_public/orders"]
    assert metadata["tables"] == len(set(assets.keys))
    assert metadata["dagster-fivetran/connector_id"] == SHOP
    assert metadata["sync_id"] == metadata["sync_history"]["sync_id"]
    assert metadata["finished"] == metadata["dagster-fivetran/sync_completed_at"]
    assert metadata["seconds"] > 0


def test_numbers_of_the_sync_history_are_recorded_by_their_names() -> None:
    history = SyncRecord.from_dict({"sync_id": "a", "rows": 7, "load": {"bytes": 9, "done": True}})
    result = SyncResult(
        connection_id=SHOP, outcome="success", started=None, finished=datetime.now(UTC), tasks=[], warnings=[], polls=1,
        history=history, connection=Connection.from_dict({"id": SHOP}),
    )  # fmt: skip
    metadata = sync_metadata(result, tables=2)
    assert (metadata["rows"], metadata["load_bytes"]) == (7, 9)
    assert "load_done" not in metadata


def test_a_part_of_the_tables_can_be_selected_and_the_rest_is_recorded_too(
    stage: Stage, workspace: FivetranWorkspace, instance: dg.DagsterInstance
) -> None:
    assets, orders = assets_of(workspace), dg.AssetKey(["shop_public", "orders"])
    result = materialize([assets], workspace, instance, selection=[orders])
    assert result.success
    assert set(recorded(result)) == names(assets.keys)
    assert stage.triggers == 1


def test_a_table_that_is_new_is_recorded(stage: Stage, instance: dg.DagsterInstance) -> None:
    workspace = workspace_at(stage.url)
    snapshot_of(workspace, SHOP)
    result = materialize([assets_of(workspace)], workspace, instance)
    assert result.success
    assert "shop_public/orders" in recorded(result)


def test_a_sync_that_succeeded_stays_so_if_its_tables_cannot_be_read(
    stage: Stage, workspace: FivetranWorkspace, instance: dg.DagsterInstance
) -> None:
    stage.running.fault(path=f"*/{SHOP}/schemas", status=403)
    assets = assets_of(workspace)
    result = materialize([assets], workspace, instance)
    assert result.success
    assert set(recorded(result)) == names(assets.keys)


def test_columns_are_added_on_request(stage: Stage, workspace: FivetranWorkspace, instance: dg.DagsterInstance) -> None:
    @fivetran_assets(connector_id=SHOP, workspace=workspace)
    def shop(context: dg.AssetExecutionContext, fivetran: FivetranWorkspace) -> Any:
        yield from fivetran.sync_and_poll(context=context).fetch_column_metadata()

    result = materialize([shop], workspace, instance)
    schema = recorded(result)["shop_public/orders"]["dagster/column_schema"]
    assert "id" in [column.name for column in schema.columns]


def test_a_translator_changes_keys_of_assets_and_of_what_is_recorded(stage: Stage, instance: dg.DagsterInstance) -> None:
    class Prefixed(DagsterFivetranTranslator):
        def get_asset_spec(self, props: FivetranConnectorTableProps) -> dg.AssetSpec:
            spec = super().get_asset_spec(props)
            return spec.replace_attributes(key=spec.key.with_prefix(props.service or "nowhere"))

    workspace = workspace_at(stage.url)
    workspace.write_snapshot()
    assets = build_fivetran_assets_definitions(workspace=workspace, dagster_fivetran_translator=Prefixed())
    result = materialize(assets, workspace, instance)
    found = set(recorded(result))
    assert found == {name for each in assets for name in names(each.keys)}
    assert {name.split("/")[0] for name in found} == {"snowflake"}


@pytest.mark.parametrize("tables", [None, {"public": ["orders"]}], ids=["everything", "some tables"])
def test_dagster_32458_a_run_can_resync(
    stage: Stage, workspace: FivetranWorkspace, instance: dg.DagsterInstance, tables: dict[str, list[str]] | None
) -> None:
    config = {"ops": {"shop": {"config": {"resync": True, "resync_parameters": tables}}}}
    result = materialize([assets_of(workspace)], workspace, instance, run_config=config)
    assert result.success
    posted = [each["path"] for each in stage.running.requests() if each["method"] == "POST" and "resync" in each["path"]]
    assert posted == [f"/v1/connections/{SHOP}/resync"]


def test_the_schedule_of_a_connection_stays_as_it_is(
    stage: Stage, workspace: FivetranWorkspace, instance: dg.DagsterInstance
) -> None:
    before = call(stage.running, "GET", f"connections/{SHOP}").json()["data"]
    assert materialize([assets_of(workspace)], workspace, instance).success
    after = call(stage.running, "GET", f"connections/{SHOP}").json()["data"]
    settings = ("schedule_type", "sync_frequency", "paused", "daily_sync_time")
    assert {name: after[name] for name in settings} == {name: before[name] for name in settings}


def test_the_schedule_type_changes_if_the_workspace_says_so(stage: Stage, instance: dg.DagsterInstance) -> None:
    workspace = workspace_at(stage.url, schedule_type="manual")
    workspace.write_snapshot()
    assert materialize([assets_of(workspace)], workspace, instance).success
    assert call(stage.running, "GET", f"connections/{SHOP}").json()["data"]["schedule_type"] == "manual"


def test_a_canceled_run_says_that_the_sync_goes_on(instance: dg.DagsterInstance, capsys: pytest.CaptureFixture[str]) -> None:
    main = threading.main_thread().ident
    assert main is not None
    scenario = Scenario(
        "canceled",
        before=lambda running: running.outcomes(SHOP, "never_starts"),
        meanwhile=lambda _: signal.pthread_kill(main, signal.SIGINT),
        polled=True,
    )
    with play(scenario) as stage:
        workspace = workspace_at(stage.url)
        snapshot_of(workspace, SHOP)
        result = materialize([assets_of(workspace)], workspace, instance)
    assert (result.success, stage.triggers) == (False, 1)
    assert "no longer waited for, but goes on at Fivetran" in capsys.readouterr().err


def test_secrets_are_in_no_event_and_no_snapshot(
    stage: Stage, workspace: FivetranWorkspace, instance: dg.DagsterInstance, caplog: pytest.LogCaptureFixture
) -> None:
    stage.running.outcomes(SHOP, "failure_with_task")
    result = materialize([assets_of(workspace)], workspace, instance)
    told = "\n".join([repr(result.all_events), str(failure_of(result)), caplog.text, workspace.snapshot_file.read_text()])
    assert workspace.api_secret not in told
    assert "host" not in json.loads(workspace.snapshot_file.read_text())["connectors_by_id"][SHOP]


def test_a_failure_that_stays_is_not_retried(instance: dg.DagsterInstance) -> None:
    with play(Scenario("paused", "pewter_whistle")) as stage:
        workspace = workspace_at(stage.url)
        snapshot_of(workspace, stage.connection_id)

        @fivetran_assets(connector_id=stage.connection_id, workspace=workspace)
        def paused(context: dg.AssetExecutionContext, fivetran: FivetranWorkspace) -> Any:
            yield from fivetran.sync_and_poll(context=context)

        job = dg.define_asset_job("all", op_retry_policy=dg.RetryPolicy(max_retries=3))
        definitions = dg.Definitions(assets=[paused], jobs=[job], resources={"fivetran": workspace})
        result = definitions.resolve_job_def("all").execute_in_process(raise_on_error=False, instance=instance)
    assert not result.success
    assert not [each for each in result.all_events if each.is_step_up_for_retry]

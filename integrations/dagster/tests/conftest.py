"""Fixtures of the tests with Dagster: an instance, and workspaces of a sandbox."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import dagster as dg
import pytest
from dagster_fivetran_facade import FivetranWorkspace
from dagster_fivetran_facade.account import (
    FivetranConnector,
    FivetranDestination,
    FivetranSchema,
    FivetranSchemaConfig,
    FivetranTable,
    FivetranWorkspaceData,
)
from scenarios import KEY, SECRET, SHOP, call

from fivetran_sandbox.server import Running


@pytest.fixture(autouse=True)
def _directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep snapshots apart, and Dagster from reporting what it is used for."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DAGSTER_DISABLE_TELEMETRY", "yes")


@pytest.fixture
def instance() -> Iterator[dg.DagsterInstance]:
    with dg.DagsterInstance.ephemeral() as one:
        yield one


def shop_alone(running: Running) -> None:
    """Leave the account of a sandbox one connection, whose schema config has been read."""
    for each in running.state()["connections"]:
        if each["id"] != SHOP:
            call(running, "DELETE", f"connections/{each['id']}")
    call(running, "POST", f"connections/{SHOP}/schemas/reload", {})


def requests_of_a_snapshot(running: Running) -> int:
    """Return how many requests a snapshot takes: the listing, each destination, and the schema config of what is connected."""
    connected = [each for each in running.state()["connections"] if each["status"]["setup_state"] == "connected"]
    return 1 + len({each["group_id"] for each in connected}) + len(connected)


def workspace_at(url: str, **options: Any) -> FivetranWorkspace:
    return FivetranWorkspace(account_id="acme", api_key=KEY, api_secret=SECRET, base_url=url, **options)


def snapshot_of(workspace: FivetranWorkspace, *connection_ids: str) -> None:
    """Write a snapshot in which connections sync two tables each."""
    tables = {name: FivetranTable(enabled=True, name_in_destination=name) for name in ("orders", "customers")}
    data = FivetranWorkspaceData(
        connectors_by_id={
            each: FivetranConnector(id=each, name=each, service="postgres", group_id="decent_dropsy", setup_state="connected")
            for each in connection_ids
        },
        destinations_by_id={"decent_dropsy": FivetranDestination(id="decent_dropsy", service="snowflake", database="main")},
        schema_configs_by_connector_id={
            each: FivetranSchemaConfig(
                schemas={"public": FivetranSchema(enabled=True, name_in_destination=f"{each}_public", tables=tables)}
            )
            for each in connection_ids
        },
    )
    workspace.snapshot_file.write_text(data.model_dump_json(), encoding="utf-8")


def materialize(
    assets: Any, workspace: FivetranWorkspace, instance: dg.DagsterInstance, **options: Any
) -> dg.ExecuteInProcessResult:
    return dg.materialize(assets, instance=instance, resources={"fivetran": workspace}, raise_on_error=False, **options)


def failure_of(result: dg.ExecuteInProcessResult) -> Any:
    """Return what a step failed with: its text and its metadata."""
    (event,) = [each for each in result.all_events if each.is_step_failure]
    return event.step_failure_data.user_failure_data


def recorded(result: dg.ExecuteInProcessResult) -> dict[str, dict[str, Any]]:
    """Return the metadata that were recorded, by the key of the asset."""
    found: dict[str, dict[str, Any]] = {}
    for event in result.get_asset_materialization_events():
        assert event.asset_key is not None
        found[event.asset_key.to_user_string()] = {name: value.value for name, value in event.materialization.metadata.items()}
    return found


def names(keys: Iterable[dg.AssetKey]) -> set[str]:
    return {key.to_user_string() for key in keys}

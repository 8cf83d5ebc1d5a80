"""Loading code sends no request, whatever is loaded."""

import json
import subprocess
import sys
from importlib.metadata import requires
from pathlib import Path

import dagster as dg
import dagster_fivetran_facade
import pytest
from boundaries import own_ways_in
from conftest import requests_of_a_snapshot, shop_alone, snapshot_of, workspace_at
from dagster_fivetran_facade import (
    DagsterFivetranTranslator,
    FivetranConnectorTableProps,
    build_fivetran_assets_definitions,
    build_fivetran_polling_sensor,
    fivetran_assets,
    load_fivetran_asset_specs,
)
from packaging.requirements import Requirement
from scenarios import KEY, SECRET, SHOP

from fivetran_sandbox import serve


def test_dagster_14157_reloading_code_sends_no_request() -> None:
    with serve(speed=0) as running:
        workspace = workspace_at(running.url)
        snapshot_of(workspace, SHOP)
        for _ in range(3):
            assert load_fivetran_asset_specs(workspace)
            assert build_fivetran_assets_definitions(workspace=workspace)
            fivetran_assets(connector_id=SHOP, workspace=workspace)
            build_fivetran_polling_sensor(workspace=workspace)
        assert running.requests() == []


def test_without_a_snapshot_loading_says_what_to_run() -> None:
    workspace = workspace_at("http://127.0.0.1:9")
    with pytest.raises(
        dg.DagsterInvariantViolationError, match=r"dagster-fivetran-facade snapshot --output fivetran_acme.json"
    ):
        workspace.load_asset_specs()
    workspace.snapshot_file.write_text("no snapshot")
    with pytest.raises(dg.DagsterInvariantViolationError, match="is no snapshot"):
        workspace.load_asset_specs()


def test_a_workspace_may_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACCOUNT", "acme")
    snapshot_of(workspace_at("http://127.0.0.1:9"), SHOP)
    workspace = dagster_fivetran_facade.FivetranWorkspace(
        account_id=dg.EnvVar("ACCOUNT"), api_key=dg.EnvVar("NOT_SET"), api_secret=dg.EnvVar("NOT_SET")
    )
    assert len(workspace.load_asset_specs()) == 2
    assert build_fivetran_polling_sensor(workspace=workspace).name == "fivetran_acme__sync_status_sensor"


def test_the_command_writes_the_snapshot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve(speed=0, api_key=KEY, api_secret=SECRET) as running:
        shop_alone(running)
        before = len(running.requests())
        for name, value in (("URL", running.url), ("KEY", KEY), ("SECRET", SECRET)):
            monkeypatch.setenv(f"FIVETRAN_API_{name}", value)
        command = [
            sys.executable,
            "-c",
            "from dagster_fivetran_facade.command import main; main()",
            "snapshot",
            "-o",
            "there.json",
        ]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert "there.json: 1 connections with" in done.stdout
        assert len(running.requests()) - before == requests_of_a_snapshot(running)
        monkeypatch.setenv("FIVETRAN_API_SECRET", "another")
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        assert (done.returncode, "Traceback" in done.stderr) == (1, False)
    assert list(json.loads((tmp_path / "there.json").read_text())["connectors_by_id"]) == [SHOP]


def test_dagster_25415_a_connection_that_never_synced_is_left_out_and_said_once(caplog: pytest.LogCaptureFixture) -> None:
    with serve(speed=0, api_key=KEY, api_secret=SECRET) as running:
        workspace = workspace_at(running.url)
        data = workspace.write_snapshot()
        states = {each["id"]: each["status"]["setup_state"] for each in running.state()["connections"]}
    unread = {each for each in data.skipped if states[each] == "connected"}
    assert unread == {"wistful_pylon"}, "the one that has never synced"
    assert {*data.skipped} == unread | {each for each, state in states.items() if state != "connected"}
    assert {*data.connectors_by_id} == states.keys() - data.skipped.keys()
    (line,) = [each for each in caplog.messages if "have no assets" in each]
    assert all(name in line for name in data.skipped)


def test_tables_of_the_same_name_in_two_destinations_are_told_apart_by_a_translator_or_refused_by_name() -> None:
    class ByDestination(DagsterFivetranTranslator):
        def get_asset_spec(self, props: FivetranConnectorTableProps) -> dg.AssetSpec:
            spec = super().get_asset_spec(props)
            return spec.replace_attributes(key=spec.key.with_prefix(props.destination_id or "unknown"))

    with serve(speed=0, api_key=KEY, api_secret=SECRET) as running:
        workspace = workspace_at(running.url)
        data = workspace.write_snapshot()
    logs = [each.id for each in data.connectors_by_id.values() if each.name == "fivetran_metadata"]
    assert len(logs) > 1
    with pytest.raises(dg.DagsterInvalidDefinitionError, match=f"{logs[0]} and {logs[1]} both have a table fivetran_metadata/"):
        build_fivetran_assets_definitions(workspace=workspace)
    assets = build_fivetran_assets_definitions(workspace=workspace, dagster_fivetran_translator=ByDestination())
    assert len(assets) == len(data.connectors_by_id)
    dg.Definitions.validate_loadable(dg.Definitions(assets=assets, resources={"fivetran": workspace}))


def test_all_pages_of_an_account_are_read() -> None:
    with serve(seed="empty", speed=0, connections=1500, plan="unlimited", api_key=KEY, api_secret=SECRET) as running:
        workspace = workspace_at(running.url)
        data = workspace.fetch_fivetran_workspace_data()
        assert len(data.connectors_by_id) + len(data.skipped) == 1500


def test_the_package_polls_nothing_repeats_nothing_and_judges_nothing() -> None:
    assert own_ways_in(Path(dagster_fivetran_facade.__file__).parent) == []


def test_no_version_of_dagster_is_pinned() -> None:
    (needed,) = [each for each in requires("dagster-fivetran-facade") or [] if each.startswith("dagster")]
    assert "==" not in needed
    assert Requirement(needed).specifier.contains("1.99.0")

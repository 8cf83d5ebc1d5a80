"""dagster-fivetran, which is installed beside, and this package make the same assets of the same account."""

import inspect
import json
from collections.abc import Iterator
from typing import Any

import dagster as dg
import dagster_fivetran
import dagster_fivetran_facade
import httpx
import pytest
from conftest import workspace_at
from dagster_fivetran import resources
from dagster_fivetran.utils import DAGSTER_FIVETRAN_TRANSLATOR_METADATA_KEY
from dagster_fivetran_facade.component import FivetranAccountComponent
from scenarios import KEY, SECRET

from fivetran_sandbox import serve
from fivetran_sandbox.server import Running

# dagster-fivetran asks each group for its destination, so all groups have one.
SEED = {
    "groups": [{"id": "warehouse", "name": "Warehouse"}, {"id": "lake", "name": "Lake"}],
    "destinations": [
        {"id": "warehouse", "service": "snowflake", "config": {"database": "main"}},
        {"id": "lake", "service": "big_query", "config": {"project_id": "lake"}},
    ],
    "connections": [
        {"id": "shop", "group_id": "warehouse", "service": "postgres", "schema": "shop"},
        {"id": "other_shop", "group_id": "lake", "service": "postgres", "schema": "Shop-EU"},
        {"id": "crm", "group_id": "warehouse", "service": "salesforce", "schema": "crm"},
        {"id": "sheet", "group_id": "warehouse", "service": "google_sheets", "schema": "sheet"},
        {"id": "idle", "group_id": "warehouse", "service": "stripe", "schema": "stripe", "paused": True},
        {"id": "never", "group_id": "lake", "service": "stripe", "schema": "never"},
        {
            "id": "ads",
            "group_id": "warehouse",
            "service": "google_ads",
            "schema": "ads",
            "config": {"custom_reports": [{"table": "orders", "fields": ["cost"]}]},
        },
    ],
}


@pytest.fixture(scope="module")
def account() -> Iterator[Running]:
    with serve(seed=SEED, speed=30, api_key=KEY, api_secret=SECRET) as running:
        for name in ("shop", "other_shop", "crm", "sheet", "ads"):
            httpx.post(f"{running.url}/v1/connections/{name}/sync", json={}, auth=(KEY, SECRET)).raise_for_status()
        running.advance(60)
        yield running


@pytest.fixture
def theirs(account: Running, monkeypatch: pytest.MonkeyPatch) -> dagster_fivetran.FivetranWorkspace:
    # It has no option for the address.
    monkeypatch.setattr(resources, "FIVETRAN_API_BASE", account.url)
    return dagster_fivetran.FivetranWorkspace(account_id="acme", api_key=KEY, api_secret=SECRET)


@pytest.fixture
def ours(account: Running) -> dagster_fivetran_facade.FivetranWorkspace:
    workspace = workspace_at(account.url)
    workspace.write_snapshot()
    return workspace


def shown(spec: dg.AssetSpec) -> dict[str, Any]:
    metadata = {name: getattr(value, "value", value) for name, value in spec.metadata.items()}
    metadata.pop(DAGSTER_FIVETRAN_TRANSLATOR_METADATA_KEY)
    if isinstance(report := metadata.get("dagster-fivetran/custom_report_config"), str):
        metadata["dagster-fivetran/custom_report_config"] = json.loads(report)
    return {"key": spec.key, "group": spec.group_name, "kinds": spec.kinds, "metadata": metadata}


def test_the_specs_of_an_account_are_the_same(theirs: Any, ours: Any) -> None:
    expected = {spec.key: shown(spec) for spec in dagster_fivetran.load_fivetran_asset_specs(theirs)}
    found = {spec.key: shown(spec) for spec in dagster_fivetran_facade.load_fivetran_asset_specs(ours)}
    assert len(expected) >= 10
    if not hasattr(dagster_fivetran, "build_fivetran_polling_sensor"):  # the metadata of older versions are fewer
        for spec in (*expected.values(), *found.values()):
            del spec["metadata"]
    assert found == expected


def test_the_definitions_of_an_account_are_the_same(theirs: Any, ours: Any) -> None:
    expected = {each.op.name: set(each.keys) for each in dagster_fivetran.build_fivetran_assets_definitions(workspace=theirs)}
    found = {each.op.name: set(each.keys) for each in dagster_fivetran_facade.build_fivetran_assets_definitions(workspace=ours)}
    assert found == expected


def test_the_connections_that_are_selected_are_the_same(theirs: Any, ours: Any) -> None:
    def chosen(connector: Any) -> bool:
        return connector.service == "postgres" and connector.name != "shop" and not connector.paused

    expected = dagster_fivetran.load_fivetran_asset_specs(theirs, connector_selector_fn=chosen)
    found = dagster_fivetran_facade.load_fivetran_asset_specs(ours, connector_selector_fn=chosen)
    assert {spec.key for spec in found} == {spec.key for spec in expected} != set()


@pytest.mark.parametrize(
    "name",
    [
        "fivetran_assets",
        "build_fivetran_assets_definitions",
        "load_fivetran_asset_specs",
        "build_fivetran_polling_sensor",
        "DagsterFivetranTranslator.get_asset_spec",
        "FivetranWorkspace.load_asset_specs",
        "FivetranWorkspace.sync_and_poll",
        "FivetranWorkspace.get_client",
        "FivetranWorkspace.fetch_fivetran_workspace_data",
        "FivetranWorkspace.get_or_fetch_workspace_data",
        "FivetranAccountComponent.get_asset_spec",
        "FivetranAccountComponent.execute",
    ],
)
def test_names_and_keywords_are_the_same(name: str) -> None:
    theirs: Any = dagster_fivetran
    ours: Any = dagster_fivetran_facade
    for part in name.split("."):
        if not hasattr(theirs, part):
            pytest.skip(f"this version of dagster-fivetran has no {part}")
        theirs, ours = getattr(theirs, part), getattr(ours, part)
    known = list(inspect.signature(theirs).parameters)
    # Older versions know fewer.
    assert list(inspect.signature(ours).parameters)[: len(known)] == known


def test_tables_of_a_translator_have_the_same_properties() -> None:
    theirs, ours = dagster_fivetran.FivetranConnectorTableProps, dagster_fivetran_facade.FivetranConnectorTableProps
    assert set(theirs._fields) <= set(ours._fields)


def test_attributes_of_the_component_are_the_same() -> None:
    theirs = set(dagster_fivetran.FivetranAccountComponent.model_fields)
    assert theirs <= set(FivetranAccountComponent.model_fields)


def test_the_run_config_is_the_same() -> None:
    if not hasattr(dagster_fivetran, "FivetranSyncConfig"):
        pytest.skip("this version of dagster-fivetran cannot resync")
    assert set(dagster_fivetran_facade.FivetranSyncConfig.model_fields) == set(dagster_fivetran.FivetranSyncConfig.model_fields)

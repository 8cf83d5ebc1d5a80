"""dagster-fivetran, unchanged but for the address, against the sandbox."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from other_clients import Client, ClientFailed

from fivetran_sandbox import serve
from fivetran_sandbox.server import Running

SHOP = "speak_inexpensive"
POLLING = {"poll_interval": 0.05, "poll_timeout": 30}


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    # A sync takes three seconds, a tenth of one here.
    with serve(speed=30) as one:
        yield one


@pytest.fixture(scope="module")
def dagster(running: Running, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    with Client.started("dagster", running.url, tmp_path_factory.mktemp("dagster")) as client:
        yield client


@pytest.fixture
def sandbox(running: Running) -> Running:
    running.reset()
    httpx.delete(f"{running.url}/_sandbox/requests")
    return running


def connection(sandbox: Running, key: str = SHOP) -> Any:
    return next(one for one in sandbox.state()["connections"] if one["id"] == key)


def test_a_sync_is_triggered_and_polled_to_its_end(sandbox: Running, dagster: Client) -> None:
    before = connection(sandbox)["succeeded_at"]
    output = dagster.call("sync_and_poll", connector_id=SHOP, **POLLING)
    assert output["connector_details"]["succeeded_at"] > before
    assert set(output["schema_config"]["schemas"]) == {"public", "billing"}
    # Unless told otherwise, the client takes what it syncs off its schedule.
    assert connection(sandbox)["schedule_type"] == "manual"
    posted = [one["path"] for one in sandbox.requests() if one["method"] == "POST"]
    assert posted == [f"/v1/connectors/{SHOP}/force"]


def test_the_schedule_stays_when_told_so(sandbox: Running, dagster: Client) -> None:
    dagster.call("sync_and_poll", connector_id=SHOP, options={"disable_schedule_on_trigger": False}, **POLLING)
    assert connection(sandbox)["schedule_type"] == "auto"


def test_a_failed_sync_fails_the_poll(sandbox: Running, dagster: Client) -> None:
    sandbox.outcomes(SHOP, "failure")
    with pytest.raises(ClientFailed, match=f"Sync for connector '{SHOP}' failed!") as caught:
        dagster.call("sync_and_poll", connector_id=SHOP, **POLLING)
    assert caught.value.error == "Failure"
    # And the next one succeeds, though failed_at stays.
    output = dagster.call("sync_and_poll", connector_id=SHOP, **POLLING)
    details = output["connector_details"]
    assert details["succeeded_at"] > details["failed_at"]


def test_a_rescheduled_sync_asks_for_a_retry(sandbox: Running, dagster: Client) -> None:
    sandbox.outcomes(SHOP, {"result": "rescheduled", "reschedule_seconds": 3600})
    with pytest.raises(ClientFailed) as caught:
        dagster.call("sync_and_poll", connector_id=SHOP, **POLLING)
    assert caught.value.error == "RetryRequested"


def test_a_rescheduled_sync_runs_again_by_itself_if_its_schedule_stays(sandbox: Running, dagster: Client) -> None:
    sandbox.outcomes(SHOP, {"result": "rescheduled", "reschedule_seconds": 15})
    options = {"disable_schedule_on_trigger": False, "retry_on_reschedule": False}
    before = connection(sandbox)["succeeded_at"]
    output = dagster.call("sync_and_poll", connector_id=SHOP, options=options, **POLLING)
    assert output["connector_details"]["succeeded_at"] > before


def test_a_sync_that_never_starts_times_out(sandbox: Running, dagster: Client) -> None:
    sandbox.outcomes(SHOP, "never_starts")
    with pytest.raises(ClientFailed, match="timed out"):
        dagster.call("sync_and_poll", connector_id=SHOP, poll_interval=0.05, poll_timeout=0.5)


@pytest.mark.parametrize("tables", [None, {"public": ["orders"]}], ids=["all", "some tables"])
def test_a_resync_is_triggered_and_polled_to_its_end(sandbox: Running, dagster: Client, tables: Any) -> None:
    before = connection(sandbox)["succeeded_at"]
    output = dagster.call("resync_and_poll", connector_id=SHOP, resync_parameters=tables, **POLLING)
    assert output["connector_details"]["succeeded_at"] > before
    assert output["connector_details"]["status"]["is_historical_sync"] is False
    posted = [one["path"] for one in sandbox.requests() if one["method"] == "POST"]
    assert posted == [f"/v1/connectors/{SHOP}/{'resync' if tables is None else 'schemas/tables/resync'}"]


def test_a_resync_of_a_table_that_is_not_there_is_refused(sandbox: Running, dagster: Client) -> None:
    with pytest.raises(ClientFailed, match="400 Client Error"):
        dagster.call("resync_and_poll", connector_id=SHOP, resync_parameters={"public": ["nothing"]}, **POLLING)


def test_a_paused_connection_is_not_synced(sandbox: Running, dagster: Client) -> None:
    httpx.patch(f"{sandbox.url}/v1/connections/{SHOP}", json={"paused": True}, auth=("key", "secret"))
    assert dagster.call("sync_and_poll", connector_id=SHOP, **POLLING) is None


def test_a_broken_connection_is_refused_by_the_client(sandbox: Running, dagster: Client) -> None:
    with pytest.raises(ClientFailed, match="has not been setup"):
        dagster.call("start_sync", connector_id="torrid_lumber")


def test_a_connection_without_a_schema_config_is_a_404(sandbox: Running, dagster: Client) -> None:
    with pytest.raises(ClientFailed, match="404 Client Error"):
        dagster.call("get_schema_config_for_connector", connector_id="wistful_pylon")
    arguments = {"connector_id": "wistful_pylon", "raise_on_not_found_error": False}
    assert dagster.call("get_schema_config_for_connector", **arguments) == {}


def test_the_columns_of_a_table_are_read(sandbox: Running, dagster: Client) -> None:
    table = {"connector_id": SHOP, "schema_name": "public", "table_name": "orders"}
    columns = dagster.call("get_columns_config_for_table", **table)["columns"]
    assert columns["id"]["is_primary_key"] is True


def test_a_workspace_is_loaded_with_the_tables_of_what_has_synced(tmp_path: Path) -> None:
    # The client asks each group for its destination, so all groups here have one.
    seed = {
        "groups": [{"id": "warehouse", "name": "Warehouse"}],
        "destinations": [{"id": "warehouse", "service": "snowflake", "config": {"database": "main"}}],
        "connections": [
            {"id": "shop", "group_id": "warehouse", "service": "postgres", "schema": "shop"},
            {"id": "crm", "group_id": "warehouse", "service": "salesforce", "schema": "crm"},
            {"id": "sheet", "group_id": "warehouse", "service": "google_sheets", "schema": "sheet"},
            {"id": "idle", "group_id": "warehouse", "service": "stripe", "schema": "stripe", "paused": True},
        ],
    }
    with serve(seed=seed, speed=30) as sandbox, Client.started("dagster", sandbox.url, tmp_path) as dagster:
        for key in ("shop", "crm", "sheet"):
            dagster.call("start_sync", connector_id=key)
        sandbox.advance(10)
        workspace = dagster.call("workspace")
    # One has no schemas, one has not synced yet.
    assert workspace["connectors"] == ["crm", "shop"]
    assert workspace["destinations"] == ["warehouse"]
    assert {"crm.account", "shop_public.orders", "shop_billing.invoices"} <= set(workspace["tables"])


def test_failures_are_tried_again(sandbox: Running, dagster: Client) -> None:
    sandbox.fault(status=503, times=2)
    options = {"request_max_retries": 2, "request_retry_delay": 0.0}
    assert dagster.call("get_connector_details", connector_id=SHOP, options=options)["id"] == SHOP
    assert [one["status"] for one in sandbox.requests()] == [503, 503, 200]

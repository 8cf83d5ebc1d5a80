"""DataHub's source for Fivetran, unchanged, reads the sandbox as it reads Fivetran: connections, schemas, columns and users."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from other_clients import Client, ClientFailed

from fivetran_sandbox import serve
from fivetran_sandbox.server import Running

GROUP = "decent_dropsy"
NO_SCHEMAS = {"outspoken_reseller", "wistful_pylon", "sullen_trestle"}


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    with serve(plan="unlimited") as one:
        yield one


@pytest.fixture(scope="module")
def datahub(running: Running, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    with Client.started("datahub", running.url, tmp_path_factory.mktemp("datahub")) as client:
        yield client


@pytest.fixture(scope="module")
def read(datahub: Client) -> Any:
    return datahub.call("read")


def test_every_connection_is_read(running: Running, read: Any) -> None:
    """With its name, its destination and the address of whoever connected it."""
    state = running.state()
    expected = {one["id"]: (one["schema"], one["group_id"]) for one in state["connections"]}
    assert {key: (one["name"], one["destination"]) for key, one in read["connectors"].items()} == expected
    assert read["failures"] == []
    emails = {one["id"]: one["email"] for one in state["users"]}
    by = {one["id"]: emails.get(one["connected_by"]) for one in state["connections"]}
    # It knows those users alone who have a role in a group.
    assert {key: one["email"] for key, one in read["connectors"].items()} == by


def test_every_synced_connection_has_tables_and_columns(running: Running, read: Any) -> None:
    """But for those without a schema config; columns only while a connection is connected."""
    broken = {one["id"] for one in running.state()["connections"] if one["status"]["setup_state"] == "broken"}
    connectors = read["connectors"]
    assert {key for key, one in connectors.items() if not one["tables"]} == NO_SCHEMAS
    assert {key for key, one in connectors.items() if one["tables"] and not one["columns"]} == broken
    assert connectors["vivid_parapet"]["tables"] == ["jira.account", "jira.contact", "jira.event"]
    assert "jira.contact.email" in connectors["vivid_parapet"]["columns"]
    assert {"public.orders", "billing.invoices"} <= set(connectors["speak_inexpensive"]["tables"])


def test_a_connection_without_a_schema_config_is_a_404(datahub: Client) -> None:
    """It says so in its report, and goes on."""
    with pytest.raises(ClientFailed, match="404") as caught:
        datahub.call("get_connection_schemas", connection_id="wistful_pylon")
    assert caught.value.error == "HTTPError"


def test_a_table_has_all_its_columns(datahub: Client) -> None:
    """The bulk answer has only those that were changed."""
    columns = dict(datahub.call("get_table_columns", connection_id="speak_inexpensive", schema="public", table="orders"))
    assert set(columns) == {"id", "customer_id", "email", "phone", "amount", "created_at"}


def test_users_and_destinations_are_read_page_by_page(datahub: Client) -> None:
    """Each once, however small the pages are."""
    users = datahub.call("list_users", group_id=GROUP, page_size=1)
    assert {one["email"] for one in users} == {"ada@example.com", "charles@example.com"}
    (destination,) = datahub.call("get_destination_details_by_id", destination_id=GROUP)
    assert destination["service"] == "snowflake"
    (details,) = datahub.call("get_connection_details_by_id", connection_id="outspoken_reseller")
    assert (details["service"], details["config"]["sheet_id"]) == ("google_sheets", "1abc")

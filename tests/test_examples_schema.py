"""The example that manages a schema through the API alone, run as people run it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import fivetran_sandbox

EXAMPLE = Path(__file__).parents[1] / "examples" / "manage_schema.py"
SHOP = "speak_inexpensive"


@pytest.fixture
def sandbox() -> Iterator[fivetran_sandbox.Running]:
    with fivetran_sandbox.serve(speed=0) as sandbox:
        yield sandbox


def run(sandbox: fivetran_sandbox.Running, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"FIVETRAN_API_URL": sandbox.url, "FIVETRAN_API_KEY": "key", "FIVETRAN_API_SECRET": "secret"}
    command = [sys.executable, "-W", "error", str(EXAMPLE), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def config(sandbox: fivetran_sandbox.Running) -> Any:
    return next(each for each in sandbox.state()["schema_configs"] if each["connection_id"] == SHOP)


def synced(sandbox: fivetran_sandbox.Running) -> set[str]:
    schemas = config(sandbox)["schemas"]
    on = {name: schema["tables"] for name, schema in schemas.items() if schema["enabled"]}
    return {f"{name}.{table}" for name, tables in on.items() for table, entry in tables.items() if entry["enabled"]}


def group_name(sandbox: fivetran_sandbox.Running) -> str:
    return str(next(each["name"] for each in sandbox.state()["groups"] if each["id"] == "decent_dropsy"))


def test_only_the_named_tables_are_synced_however_often_it_is_run(sandbox: fivetran_sandbox.Running) -> None:
    """The row S3-14: groups, connections, reload with EXCLUDE, one schema and table."""
    group = group_name(sandbox)
    for _ in range(2):
        done = run(sandbox, group, "shop", "public.orders")
        assert (done.returncode, done.stderr) == (0, "")
        assert "public.orders: enabled false -> true" in done.stdout.splitlines()
        assert synced(sandbox) == {"public.orders"}
        assert config(sandbox)["schema_change_handling"] == "BLOCK_ALL"

    paths = [(each["method"], each["path"]) for each in sandbox.requests() if each["path"].startswith("/v1/")]
    shop = f"/v1/connections/{SHOP}/schemas"
    flow = [("GET", "/v1/groups"), ("GET", "/v1/groups/decent_dropsy/connections"), ("POST", f"{shop}/reload"), ("GET", shop)]
    # The second time the connection blocks already what is new, so the request is for the table alone.
    assert paths == [*flow, ("PATCH", shop), *flow, ("PATCH", f"{shop}/public/tables/orders")]


def test_tables_of_several_schemas_can_be_named(sandbox: fivetran_sandbox.Running) -> None:
    done = run(sandbox, group_name(sandbox), "shop", "public.orders", "billing.invoices", "public.products", "public.audit_log")
    assert done.returncode == 0, done.stderr
    assert synced(sandbox) == {"public.orders", "billing.invoices", "public.products"}
    assert "public.audit_log: enabled stays false, locked: SYSTEM_TABLE" in done.stdout.splitlines()


def test_a_connection_that_is_not_there_is_named(sandbox: fivetran_sandbox.Running) -> None:
    done = run(sandbox, group_name(sandbox), "warehouse", "public.orders")
    assert (done.returncode, done.stderr.strip()) == (1, f"no connection warehouse in a group {group_name(sandbox)}")
    assert {each["method"] for each in sandbox.requests() if each["path"].startswith("/v1/")} == {"GET"}

"""The real thing: dagster dev with a run launched by GraphQL, the daemon's sensor, and a browser that looks at it."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from browser import looking
from conftest import shop_alone, workspace_at
from programs import eventually, free_port, running
from scenarios import KEY, SECRET, SHOP, call

from fivetran_sandbox import serve

DEFINITIONS = """
import dagster as dg
from dagster_fivetran_facade import FivetranWorkspace, build_fivetran_assets_definitions, build_fivetran_polling_sensor

workspace = FivetranWorkspace(
    account_id="acme", api_key=dg.EnvVar("FIVETRAN_API_KEY"), api_secret=dg.EnvVar("FIVETRAN_API_SECRET"), poll_interval=1
)
defs = dg.Definitions(
    assets=build_fivetran_assets_definitions(workspace=workspace),
    sensors=[build_fivetran_polling_sensor(workspace=workspace, minimum_interval_seconds=5)],
    resources={"fivetran": workspace},
)
"""
LOCATION = {"repositoryLocationName": "definitions.py", "repositoryName": "__repository__"}
LAUNCH = """
mutation($execution: ExecutionParams!) {
  launchPipelineExecution(executionParams: $execution) {
    __typename
    ... on LaunchRunSuccess { run { runId } }
    ... on PythonError { message }
  }
}
"""
STATUS = "query($run: ID!) { runOrError(runId: $run) { ... on Run { status } } }"
RECORDED = """
query($key: AssetKeyInput!) {
  assetOrError(assetKey: $key) { ... on Asset { assetMaterializations { runId metadataEntries { label } } } }
}
"""


class Instance:
    """A running dagster dev."""

    def __init__(self, url: str, log: Path) -> None:
        self.url, self.log = url, log

    def ask(self, query: str, **variables: Any) -> Any:
        response = httpx.post(f"{self.url}/graphql", json={"query": query, "variables": variables}, trust_env=False, timeout=60)
        return response.raise_for_status().json()["data"]

    def is_ready(self) -> bool:
        try:
            found = self.ask("{ workspaceOrError { ... on Workspace { locationEntries { loadStatus } } } }")
        except httpx.TransportError:
            return False
        return [each["loadStatus"] for each in found["workspaceOrError"]["locationEntries"]] == ["LOADED"]

    def launch(self, *keys: str) -> str:
        selector = {**LOCATION, "jobName": "__ASSET_JOB", "assetSelection": [{"path": key.split("/")} for key in keys]}
        launched = self.ask(LAUNCH, execution={"selector": selector, "mode": "default"})["launchPipelineExecution"]
        assert launched["__typename"] == "LaunchRunSuccess", launched
        run_id: str = launched["run"]["runId"]
        return run_id

    def end_of(self, run_id: str) -> str:
        def look() -> str | None:
            status: str = self.ask(STATUS, run=run_id)["runOrError"]["status"]
            return status if status in ("SUCCESS", "FAILURE", "CANCELED") else None

        return eventually(look, seconds=180, log=self.log)

    def recorded(self, key: str) -> list[Any]:
        found: list[Any] = self.ask(RECORDED, key={"path": key.split("/")})["assetOrError"].get("assetMaterializations", [])
        return found


@pytest.fixture
def sandbox() -> Iterator[Any]:
    with serve(speed=1, sync_seconds=8, api_key=KEY, api_secret=SECRET) as one:
        shop_alone(one)
        yield one


@pytest.fixture
def instance(sandbox: Any, tmp_path: Path) -> Iterator[Instance]:
    workspace_at(sandbox.url).write_snapshot()
    home = tmp_path / "home"
    home.mkdir()
    (home / "dagster.yaml").write_text("telemetry:\n  enabled: false\n")
    (tmp_path / "definitions.py").write_text(DEFINITIONS)
    port, log = free_port(), tmp_path / "dagster.log"
    command = [
        str(Path(sys.executable).with_name("dagster")),
        "dev",
        "-f",
        "definitions.py",
        "-h",
        "127.0.0.1",
        "-p",
        str(port),
    ]
    environment = {
        "DAGSTER_HOME": str(home),
        "FIVETRAN_API_URL": sandbox.url,
        "FIVETRAN_API_KEY": KEY,
        "FIVETRAN_API_SECRET": SECRET,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    with running(command, log=log, environment=environment, folder=tmp_path):
        one = Instance(f"http://127.0.0.1:{port}", log)
        eventually(one.is_ready, seconds=240, log=log)
        yield one


def test_a_run_and_the_sensor_record_syncs_and_a_browser_shows_them(sandbox: Any, instance: Instance) -> None:
    key = "shop_public/orders"
    before = len(sandbox.requests())
    run_id = instance.launch(key, "shop_public/customers")
    assert instance.end_of(run_id) == "SUCCESS"
    posted = [each["path"] for each in sandbox.requests()[before:] if each["method"] == "POST"]
    assert posted == [f"/v1/connections/{SHOP}/sync"]
    by_run = [each for each in instance.recorded(key) if each["runId"] == run_id]
    assert "sync_id" in [entry["label"] for entry in by_run[0]["metadataEntries"]]
    # Fivetran syncs by itself, and the daemon's sensor sees it.
    seen = len(instance.recorded(key))
    call(sandbox, "POST", f"connections/{SHOP}/sync", {})
    eventually(lambda: len(instance.recorded(key)) > seen, seconds=120, log=instance.log)
    assert instance.recorded(key)[0]["runId"] != run_id
    sandbox.outcomes(SHOP, "failure")
    assert instance.end_of(instance.launch(key)) == "FAILURE"
    log = instance.log.read_text(errors="replace")
    assert SECRET not in log
    sandbox.outcomes(SHOP, "success")
    assert instance.end_of(instance.launch(key, "shop_public/customers", "shop_billing/invoices")) == "SUCCESS"
    with looking() as page:
        page.add_locator_handler(page.get_by_role("button", name="Skip"), lambda button: button.click())
        page.goto(f"{instance.url}/assets/shop_public/orders?view=overview")
        page.get_by_text("Latest materialization").first.hover()
        page.get_by_text("sync_id").first.hover()
        if picture := os.environ.get("PICTURES"):
            page.screenshot(path=str(Path(picture) / "dagster.png"))

"""The real thing: airflow standalone with its scheduler, triggerer and server, and a browser that looks at it.

A sync is deferred, its triggerer killed in the middle and started again; an asset event runs what is downstream.
"""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import airflow
import httpx
import pytest
from browser import looking
from conftest import connection
from programs import eventually, free_port, running
from scenarios import KEY, SECRET, SHOP, call

from fivetran_sandbox import serve
from fivetran_sandbox.server import Running

DAGS = """
from airflow.sdk import DAG, Asset, AssetWatcher
from fivetran_airflow.assets import FivetranSyncedTrigger
from fivetran_airflow.operators import FivetranOperator
from airflow.providers.standard.operators.empty import EmptyOperator

shop = Asset("shop")
synced = FivetranSyncedTrigger("speak_inexpensive", poll_frequency=5)
watched = Asset("watched", watchers=[AssetWatcher(name="synced", trigger=synced)])
with DAG("fivetran", schedule=None):
    FivetranOperator(task_id="sync", connection_id="speak_inexpensive", deferrable=True, poll_frequency=2, outlets=[shop])
with DAG("downstream", schedule=[shop]):
    EmptyOperator(task_id="report")
with DAG("whoever", schedule=[watched]):
    EmptyOperator(task_id="report")
"""
SYNC_SECONDS = 30
pytestmark = pytest.mark.skipif(airflow.__version__.startswith("2."), reason="the real thing is tried with Airflow 3")


class Instance:
    """A running airflow standalone."""

    def __init__(self, url: str, log: Path, process: subprocess.Popen[bytes]) -> None:
        self.url, self.log, self.process = url, log, process
        self._token = ""

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        headers = {"Authorization": f"Bearer {self._token}"}

        def answer() -> httpx.Response | None:
            response = httpx.request(
                method, f"{self.url}/api/v2/{path}", json=body, headers=headers, trust_env=False, timeout=60
            )
            # SQLite is locked now and then while the scheduler writes.
            return None if method == "GET" and response.is_server_error else response

        return eventually(answer, seconds=60, log=self.log).raise_for_status().json()

    def is_ready(self) -> bool:
        try:
            self._token = httpx.get(f"{self.url}/auth/token", trust_env=False).raise_for_status().json()["access_token"]
            return {each["dag_id"] for each in self.ask("GET", "dags")["dags"]} >= {"fivetran", "downstream", "whoever"}
        except httpx.HTTPError:
            return False

    def state(self, dag: str, run: str = "~") -> str | None:
        tasks = self.ask("GET", f"dags/{dag}/dagRuns/{run}/taskInstances")["task_instances"]
        return tasks[0]["state"] if tasks else None

    def reaches(self, dag: str, state: str, *, seconds: float) -> None:
        def look() -> bool:
            found = self.state(dag)
            assert found not in ({"success", "failed"} - {state}), self.log.read_text(errors="replace")[-5000:]
            return found == state

        eventually(look, seconds=seconds, log=self.log)

    def triggerers(self) -> list[int]:
        """Return the processes of the triggerer, the first one's children included."""
        found = subprocess.run(
            ["/bin/ps", "-ww", "-o", "pid=,args=", "-g", str(self.process.pid)], check=True, capture_output=True, text=True
        ).stdout
        return [int(line.split()[0]) for line in found.splitlines() if re.search(r"airflow.*triggerer", line)]


@pytest.fixture
def sandbox() -> Iterator[Running]:
    with serve(speed=1, sync_seconds=SYNC_SECONDS, api_key=KEY, api_secret=SECRET) as one:
        yield one


@pytest.fixture
def environment(sandbox: Running, tmp_path: Path) -> dict[str, str]:
    (tmp_path / "dags").mkdir()
    (tmp_path / "dags" / "fivetran.py").write_text(DAGS)
    port = str(free_port())
    return {
        "AIRFLOW_CONN_FIVETRAN_DEFAULT": connection(sandbox.url),
        "AIRFLOW_HOME": str(tmp_path),
        "AIRFLOW__API__HOST": "127.0.0.1",
        "AIRFLOW__API__PORT": port,
        "AIRFLOW__API__WORKERS": "1",
        "AIRFLOW__CORE__EXECUTION_API_SERVER_URL": f"http://127.0.0.1:{port}/execution/",
        "AIRFLOW__CORE__EXECUTOR": "LocalExecutor",
        "AIRFLOW__CORE__PARALLELISM": "2",
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS": "True",
        "AIRFLOW__CORE__TEST_CONNECTION": "Enabled",
        "AIRFLOW__CORE__UNIT_TEST_MODE": "False",
        "AIRFLOW__DAG_PROCESSOR__REFRESH_INTERVAL": "5",
        "AIRFLOW__TRIGGERER__JOB_HEARTBEAT_SEC": "2",
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": "",
    }


@pytest.fixture
def instance(environment: dict[str, str], tmp_path: Path) -> Iterator[Instance]:
    log = tmp_path / "standalone.log"
    airflow = str(Path(sys.executable).with_name("airflow"))
    with running([airflow, "standalone"], log=log, environment=environment, folder=tmp_path) as process:
        one = Instance(f"http://127.0.0.1:{environment['AIRFLOW__API__PORT']}", log, process)
        eventually(one.is_ready, seconds=400, log=log)
        yield one


def test_a_sync_outlives_its_triggerer_and_updates_assets_and_the_form_tests_credentials(
    sandbox: Running, instance: Instance, environment: dict[str, str], tmp_path: Path
) -> None:
    for dag in ("fivetran", "downstream", "whoever"):
        instance.ask("PATCH", f"dags/{dag}", {"is_paused": False})
    instance.ask("POST", "dags/fivetran/dagRuns", {"logical_date": None})
    instance.reaches("fivetran", "deferred", seconds=180)
    killed = instance.triggerers()
    assert killed
    for each in killed:
        os.kill(each, signal.SIGKILL)
    program = str(Path(sys.executable).with_name("airflow"))
    with running(
        [program, "triggerer", "--skip-serve-logs"], log=tmp_path / "triggerer.log", environment=environment, folder=tmp_path
    ):
        instance.reaches("fivetran", "success", seconds=300)
        assert sum(each["path"].endswith("/sync") for each in sandbox.requests()) == 1
        instance.reaches("downstream", "success", seconds=180)
        events = instance.ask("GET", "assets/events")["asset_events"]
        (extra,) = [each["extra"] for each in events if each["extra"].get("sync_id")]
        assert extra["connection_id"] == SHOP
        assert extra["finished"]
        # Fivetran syncs by itself, and the watcher sees it.
        call(sandbox, "POST", f"connections/{SHOP}/sync", {})
        instance.reaches("whoever", "success", seconds=240)
    logs = [path.read_text(errors="replace") for path in tmp_path.rglob("*.log")]
    assert not any(SECRET in each for each in logs)
    with looking() as page:
        fill_in_the_form(page, instance.url, sandbox.url)
        page.goto(f"{instance.url}/dags/fivetran")
        page.get_by_text("sync").first.wait_for()
        if picture := os.environ.get("PICTURES"):
            time.sleep(3)
            page.screenshot(path=str(Path(picture) / "airflow.png"))


def fill_in_the_form(page: Any, url: str, sandbox: str) -> None:
    """Make a connection by the form, and press its test button."""
    address, _, port = sandbox.rpartition(":")
    page.goto(f"{url}/connections")
    page.get_by_role("button", name="Add Connection").first.click()
    page.get_by_label("Connection ID").fill("by_form")
    page.get_by_role("combobox").first.click()
    page.get_by_role("combobox").first.fill("fivetran")
    page.get_by_role("option", name="Fivetran (facade)").click()
    for label in ("API key", "API secret", "Address, if not Fivetran's"):
        page.get_by_role("dialog").get_by_text(label, exact=True).wait_for()
    for name, text in {"login": KEY, "password": SECRET, "host": address, "port": port}.items():
        page.locator(f"input[name={name}]").fill(text)
    page.get_by_role("button", name="Save").click()
    page.get_by_role("row").filter(has_text="by_form").get_by_role("button", name="Test Connection").click()
    page.get_by_text("These are credentials of the account Analytical Engines.").wait_for()
    assert SECRET not in page.content()

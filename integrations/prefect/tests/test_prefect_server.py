"""The real thing: a server, a worker that runs a deployment, and a browser that looks at it."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
from browser import looking
from programs import eventually, free_port, running
from scenarios import KEY, SECRET, SHOP

from fivetran_sandbox import serve

DEPLOY = """
import sys
from pathlib import Path

from prefect import flow
from prefect_fivetran_facade import FivetranCredentials, trigger_fivetran_sync_and_wait
from pydantic import SecretStr

key, secret, url = sys.argv[1:]
FivetranCredentials(api_key=SecretStr(key), api_secret=SecretStr(secret), base_url=url).save("acme")
flow.from_source(source=str(Path(__file__).parent), entrypoint="morning.py:morning").deploy(
    name="daily", work_pool_name="here", print_next_steps=False
)
"""
FLOW = """
from prefect import flow
from prefect_fivetran_facade import trigger_fivetran_sync_and_wait


@flow
def morning(connection_id: str):
    return trigger_fivetran_sync_and_wait("acme", connection_id, poll_interval=1)
"""
PREFECT = str(Path(sys.executable).with_name("prefect"))


def run(command: list[str], environment: Mapping[str, str], folder: Path) -> None:
    done = subprocess.run(
        command, env=os.environ | environment, cwd=folder, check=False, capture_output=True, text=True, timeout=180
    )
    assert done.returncode == 0, done.stdout + done.stderr


class Server:
    """A server with a worker."""

    def __init__(self, url: str, log: Path) -> None:
        self.url, self.log = url, log
        self.client = httpx.Client(base_url=f"{url}/api", timeout=60, trust_env=False)

    def is_ready(self) -> bool:
        try:
            return self.client.get("/health").is_success
        except httpx.TransportError:
            return False

    def launch(self, **parameters: Any) -> str:
        found = self.client.get("/deployments/name/morning/daily").raise_for_status().json()
        body = {"parameters": parameters, "state": {"type": "SCHEDULED"}}
        made = self.client.post(f"/deployments/{found['id']}/create_flow_run", json=body).raise_for_status().json()
        run_id: str = made["id"]
        return run_id

    def end_of(self, run_id: str) -> str:
        def look() -> str | None:
            state: str = self.client.get(f"/flow_runs/{run_id}").raise_for_status().json()["state"]["type"]
            return state if state in ("COMPLETED", "FAILED", "CRASHED", "CANCELLED") else None

        return eventually(look, seconds=180, log=self.log)


@pytest.fixture
def sandbox() -> Iterator[Any]:
    with serve(speed=1, sync_seconds=8, api_key=KEY, api_secret=SECRET) as one:
        yield one


@pytest.fixture
def server(sandbox: Any, tmp_path: Path) -> Iterator[Server]:
    port, log = free_port(), tmp_path / "server.log"
    url = f"http://127.0.0.1:{port}"
    environment = {
        "PREFECT_HOME": str(tmp_path / "home"),
        "PREFECT_API_URL": f"{url}/api",
        "PREFECT_LOGGING_TO_API_ENABLED": "true",
        # What the tests' own server has set for this process.
        "PREFECT_API_DATABASE_CONNECTION_URL": f"sqlite+aiosqlite:///{tmp_path}/prefect.db",
        "PREFECT_SERVER_DATABASE_CONNECTION_URL": f"sqlite+aiosqlite:///{tmp_path}/prefect.db",
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    (tmp_path / "deploy.py").write_text(DEPLOY)
    (tmp_path / "morning.py").write_text(FLOW)
    with ExitStack() as stack:
        start = [PREFECT, "server", "start", "--host", "127.0.0.1", "--port", str(port)]
        stack.enter_context(running(start, log=log, environment=environment, folder=tmp_path))
        one = Server(url, log)
        stack.enter_context(one.client)
        eventually(one.is_ready, seconds=240, log=log)
        run([PREFECT, "work-pool", "create", "here", "--type", "process"], environment, tmp_path)
        run([sys.executable, "deploy.py", KEY, SECRET, sandbox.url], environment, tmp_path)
        one.log = tmp_path / "worker.log"
        worker = [PREFECT, "worker", "start", "--pool", "here"]
        stack.enter_context(running(worker, log=one.log, environment=environment, folder=tmp_path))
        yield one


def test_a_worker_syncs_and_a_browser_shows_how(sandbox: Any, server: Server) -> None:
    run_id = server.launch(connection_id=SHOP)
    assert server.end_of(run_id) == "COMPLETED"
    posted = [each["path"] for each in sandbox.requests() if each["method"] == "POST"]
    assert posted == [f"/v1/connections/{SHOP}/sync"]
    sandbox.outcomes(SHOP, "failure")
    assert server.end_of(server.launch(connection_id=SHOP)) == "FAILED"
    told = server.client.post("/logs/filter", json={}).text + server.client.post("/task_runs/filter", json={}).text
    told += server.client.post("/flow_runs/filter", json={}).text + server.log.read_text(errors="replace")
    told += server.client.post("/artifacts/filter", json={}).text + server.client.post("/block_documents/filter", json={}).text
    assert "was triggered" in told
    assert not [secret for secret in (KEY, SECRET) if secret in told]
    with looking() as page:
        page.goto(f"{server.url}/runs/flow-run/{run_id}")
        page.get_by_text("Completed").first.wait_for()
        page.get_by_text("Finished in state").first.wait_for()
        if picture := os.environ.get("PICTURES"):
            page.screenshot(path=str(Path(picture) / "prefect.png"))

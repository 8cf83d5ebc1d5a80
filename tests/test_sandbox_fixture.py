"""The fixtures for other people's tests: waits take the sandbox's time, and code that makes its own client finds it."""

from __future__ import annotations

import ast
import asyncio
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fivetran_facade import AsyncFivetran, Fivetran, SyncFailed, SyncRescheduled, SyncTimedOut
from fivetran_sandbox.pytest_plugin import SandboxFixture

SHOP, SALES, EVENTS = "speak_inexpensive", "shrill_harmony", "gnarled_biscuit"
SANDBOX = Path(__file__).parents[1] / "sandbox" / "fivetran_sandbox"


def nightly_job(*connections: str) -> list[str]:
    """Sync connections as a program does that knows nothing of tests; return those that succeeded."""
    with Fivetran() as fivetran:
        return sorted(end.connection_id for end in fivetran.connections.sync_many(connections) if end.error is None)


@pytest.fixture
def quick() -> float:
    """The moment at which the test began."""
    return time.monotonic()


def test_a_nightly_job_of_three_syncs_takes_no_time_of_the_test(fivetran_environment: SandboxFixture, quick: float) -> None:
    assert nightly_job(SHOP, SALES, EVENTS) == sorted((SHOP, SALES, EVENTS))
    assert fivetran_environment.now() > 0
    assert time.monotonic() - quick < 15  # it would take 30 s and more of real time


def test_a_job_goes_on_without_a_connection_whose_sync_fails(fivetran_environment: SandboxFixture) -> None:
    fivetran_environment.outcomes(SALES, "failure_with_task")
    assert nightly_job(SHOP, SALES) == [SHOP]


def test_a_rescheduled_sync_is_waited_for_in_the_time_of_the_sandbox(fivetran_sandbox: SandboxFixture) -> None:
    fivetran_sandbox.outcomes(SHOP, {"result": "rescheduled", "reschedule_seconds": 7200}, "success")
    before = fivetran_sandbox.now()
    fivetran_sandbox.client.connections.sync_and_wait(SHOP)
    assert fivetran_sandbox.now() - before >= 7200
    assert [each["path"] for each in fivetran_sandbox.requests()].count(f"/v1/connections/{SHOP}/sync") == 1


def test_a_reschedule_can_be_an_error(fivetran_sandbox: SandboxFixture) -> None:
    fivetran_sandbox.outcomes(SHOP, "rescheduled")
    with pytest.raises(SyncRescheduled):
        fivetran_sandbox.client.connections.sync_and_wait(SHOP, on_rescheduled="raise")


def test_a_sync_that_never_starts_times_out_after_an_hour_of_the_sandbox(fivetran_sandbox: SandboxFixture) -> None:
    fivetran_sandbox.outcomes(SHOP, "never_starts")
    before = fivetran_sandbox.now()
    with pytest.raises(SyncTimedOut):
        fivetran_sandbox.client.connections.sync_and_wait(SHOP, timeout=3600)
    assert 3500 < fivetran_sandbox.now() - before < 3700


def test_a_retry_after_is_waited_for_in_the_time_of_the_sandbox(fivetran_sandbox: SandboxFixture) -> None:
    fivetran_sandbox.fault(status=429, retry_after=60, times=1)
    before = fivetran_sandbox.now()
    assert fivetran_sandbox.client.groups.get("decent_dropsy").name == "Warehouse"
    assert 60 <= fivetran_sandbox.now() - before < 70


async def test_an_async_job_waits_in_the_time_of_the_sandbox_too(fivetran_sandbox: SandboxFixture) -> None:
    results = await asyncio.gather(*(fivetran_sandbox.async_client.connections.sync_and_wait(key) for key in (SHOP, SALES)))
    assert [result.connection_id for result in results] == [SHOP, SALES]


async def test_an_async_client_that_the_job_makes_finds_the_sandbox(fivetran_environment: SandboxFixture) -> None:
    fivetran_environment.outcomes(SHOP, "failure")
    async with AsyncFivetran() as fivetran:
        with pytest.raises(SyncFailed):
            await fivetran.connections.sync_and_wait(SHOP)


def test_a_clients_own_clock_comes_before_that_of_the_test(fivetran_environment: SandboxFixture) -> None:
    with Fivetran(clock=fivetran_environment.clock) as own, Fivetran() as given:
        assert own.groups.get("decent_dropsy").id == given.groups.get("decent_dropsy").id


@pytest.mark.parametrize("number", range(3))
def test_each_test_has_a_fresh_account(fivetran_sandbox: SandboxFixture, number: int) -> None:
    assert len(list(fivetran_sandbox.client.groups.list())) == 4
    fivetran_sandbox.client.groups.create(name=f"Of test {number}")


@pytest.mark.parametrize("number", range(3))
def test_a_shared_sandbox_is_back_at_its_seed_for_each_test(fivetran_shared_sandbox: SandboxFixture, number: int) -> None:
    assert len(list(fivetran_shared_sandbox.client.groups.list())) == 4
    fivetran_shared_sandbox.client.groups.create(name=f"Of test {number}")


@pytest.mark.parametrize("fivetran_sandbox", [{"seed": "empty"}], indirect=True)
def test_another_account_is_had_by_options_of_the_sandbox(fivetran_sandbox: SandboxFixture) -> None:
    assert list(fivetran_sandbox.client.groups.list()) == []


def test_the_state_has_secrets_only_if_asked_for(fivetran_sandbox: SandboxFixture) -> None:
    secret = "5f2c9d1e7ab84630"
    assert secret in str(fivetran_sandbox.state(secrets=True))
    assert secret not in str(fivetran_sandbox.state())


def test_only_the_plugin_knows_the_client_that_the_sandbox_judges() -> None:
    for file in SANDBOX.rglob("*.py"):
        if file.name != "pytest_plugin.py":
            names = {
                name
                for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
                for name in (
                    [each.name for each in node.names]
                    if isinstance(node, ast.Import)
                    else [node.module or ""]
                    if isinstance(node, ast.ImportFrom) and not node.level
                    else []
                )
            }
            assert not [name for name in names if name.partition(".")[0] == "fivetran_facade"], file


def test_a_test_run_that_uses_no_fixture_loads_neither_the_client_nor_a_server(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "import sys\ndef test_it():\n    assert not {'fivetran_facade', 'httpx', 'starlette', 'uvicorn'} & sys.modules.keys()\n"
    )
    others = [part for name in ("anyio", "asyncio", "hypothesispytest") for part in ("-p", f"no:{name}")]
    command = [sys.executable, "-m", "pytest", "-q", *others, str(tmp_path)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "1 passed" in done.stdout, done.stdout

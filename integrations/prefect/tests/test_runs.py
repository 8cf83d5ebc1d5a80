"""The traces of runs: artifacts, assets and logs, but no secrets."""

import asyncio
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import prefect_fivetran_facade
import pytest
from boundaries import own_ways_in
from conftest import BLOCK, credentials_for
from prefect import flow
from prefect.artifacts import Artifact
from prefect.client.orchestration import get_client
from prefect_fivetran_facade import (
    FivetranSync,
    FivetranSyncRun,
    await_for_fivetran_sync,
    check_fivetran_sync,
    fivetran_asset,
    start_fivetran_sync,
    trigger_fivetran_sync_and_wait,
    wait_for_fivetran_sync,
)
from prefect_fivetran_facade.progress import noting_an_end
from scenarios import KEY, SECRET, SHOP, Scenario, Stage, call, play

from fivetran_facade import SyncFailed, SyncHandle


@pytest.fixture
def stage() -> Iterator[Stage]:
    with play(Scenario("success")) as one:
        credentials_for(one.url)
        yield one


def artifact() -> Any:
    found: Any = Artifact.get("fivetran-speak-inexpensive")
    return {row[""]: row["sync"] for row in json.loads(found.data)}


@pytest.mark.usefixtures("stage")
def test_a_sync_that_succeeded_is_shown_in_a_table() -> None:
    result = trigger_fivetran_sync_and_wait(BLOCK, SHOP)
    shown = artifact()
    assert (shown["outcome"], shown["sync_id"], shown["finished"]) == ("success", result["sync_id"], result["finished"])
    assert f"https://fivetran.com/dashboard/connections/{SHOP}" in shown["connection"]


def test_a_sync_that_failed_is_shown_in_a_table(stage: Stage) -> None:
    stage.running.outcomes(SHOP, "failure_with_task")
    with pytest.raises(SyncFailed) as caught:
        trigger_fivetran_sync_and_wait(BLOCK, SHOP)
    shown = artifact()
    assert (shown["outcome"], shown["message"]) == ("SyncFailed", str(caught.value))
    assert "task reconnect" in shown


def test_a_sync_is_started_in_one_run_and_waited_for_in_another(stage: Stage) -> None:
    @flow
    def begin() -> str:
        return start_fivetran_sync(BLOCK, SHOP)

    @flow
    def end(handle: str) -> Any:
        before = check_fivetran_sync(BLOCK, handle)
        return before, wait_for_fivetran_sync(BLOCK, before["handle"]), check_fivetran_sync(BLOCK, handle)

    stage.running.outcomes(SHOP, {"result": "success", "seconds": 900})
    ends: Any = end
    before, result, after = ends(begin())
    assert (before["result"], result["outcome"], after["result"]["outcome"]) == (None, "success", "success")
    assert stage.triggers == 1


@pytest.mark.parametrize("tables", [None, {"public": ["orders"]}], ids=["everything", "some tables"])
def test_everything_or_some_tables_are_loaded_again(stage: Stage, tables: dict[str, list[str]] | None) -> None:
    call(stage.running, "POST", f"connections/{SHOP}/schemas/reload", {})
    assert trigger_fivetran_sync_and_wait(BLOCK, SHOP, resync=True, tables=tables)["outcome"] == "success"
    posted = [each["path"] for each in stage.running.requests() if "resync" in each["path"]]
    assert posted == [f"/v1/connections/{SHOP}/resync"]


def test_a_sync_materializes_an_asset(stage: Stage) -> None:
    @flow
    def morning() -> Any:
        return fivetran_asset(BLOCK, SHOP)()

    synced: Any = morning
    assert synced()["outcome"] == "success"
    assert stage.triggers == 1


def test_the_schedule_of_a_connection_stays_as_it_is(stage: Stage) -> None:
    before = call(stage.running, "GET", f"connections/{SHOP}").json()["data"]
    trigger_fivetran_sync_and_wait(BLOCK, SHOP)
    after = call(stage.running, "GET", f"connections/{SHOP}").json()["data"]
    settings = ("schedule_type", "sync_frequency", "paused", "daily_sync_time")
    assert {name: after[name] for name in settings} == {name: before[name] for name in settings}


def test_tasks_are_not_repeated_whatever_the_settings_say() -> None:
    for each in (start_fivetran_sync, wait_for_fivetran_sync, check_fivetran_sync, await_for_fivetran_sync):
        assert each.retries == 0


def test_secrets_are_in_no_parameter_log_or_result(stage: Stage, log: pytest.LogCaptureFixture) -> None:
    stage.running.outcomes(SHOP, "success", "failure")
    log.set_level(logging.DEBUG)
    states: list[Any] = [trigger_fivetran_sync_and_wait(BLOCK, SHOP, return_state=True) for _ in range(2)]
    with get_client(sync_client=True) as client:
        flow_runs, task_runs = client.read_flow_runs(limit=200), client.read_task_runs(limit=200)
    block = credentials_for(stage.url)
    told = repr((states, [run.model_dump() for run in (*flow_runs, *task_runs)], block, artifact())) + log.text
    assert SHOP in told
    assert not [secret for secret in (KEY, SECRET) if secret in told]
    assert not [run for run in task_runs if run.cache_key is not None]


def test_a_block_that_was_changed_meanwhile_is_loaded_again() -> None:
    def rotate(running: Any) -> None:
        running.sandbox._credentials = (KEY, "another-secret-of-the-sandbox")
        credentials_for(running.url, secret="another-secret-of-the-sandbox")

    with play(Scenario("rotated", meanwhile=rotate, polled=True)) as stage:
        credentials_for(stage.url)
        assert trigger_fivetran_sync_and_wait(BLOCK, SHOP)["outcome"] == "success"
        assert 401 in [each["status"] for each in stage.running.requests()]
    assert stage.triggers == 1


def test_a_wait_that_is_canceled_says_that_the_sync_goes_on(log: pytest.LogCaptureFixture) -> None:
    with play(Scenario("canceled", before=lambda running: running.outcomes(SHOP, "never_starts"))) as stage:
        credentials = credentials_for(stage.url)

        async def cancel() -> None:
            run = await FivetranSync(credentials=credentials, connection_id=SHOP).atrigger()
            polled = asyncio.Event()
            run.on_progress = lambda _: polled.set()
            waiting = asyncio.create_task(run.await_for_completion())
            await polled.wait()
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting

        asyncio.run(cancel())
    assert "no longer waited for, but goes on at Fivetran" in log.text
    assert stage.triggers == 1


def test_an_interrupt_says_that_the_sync_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    handle = SyncHandle(connection_id=SHOP)
    with pytest.raises(KeyboardInterrupt), noting_an_end(logging.getLogger("test"), handle):
        raise KeyboardInterrupt
    assert handle.to_json() in caplog.text
    caplog.clear()
    with pytest.raises(SyncFailed), noting_an_end(logging.getLogger("test"), handle):
        raise SyncFailed("it failed")
    assert caplog.text == ""


def test_a_result_is_known_once_it_was_waited_for() -> None:
    block = FivetranSync(credentials=credentials_for("http://127.0.0.1:9"), connection_id=SHOP)
    with pytest.raises(RuntimeError, match="wait_for_completion"):
        FivetranSyncRun(block, SyncHandle(connection_id=SHOP)).fetch_result()


def test_the_package_polls_nothing_repeats_nothing_and_judges_nothing() -> None:
    assert own_ways_in(Path(prefect_fivetran_facade.__file__).parent) == []

"""The table of scenarios, each played by a flow of either kind and by a block."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from conftest import BLOCK, credentials_for
from prefect_fivetran_facade import FivetranSync, atrigger_fivetran_sync_and_wait, trigger_fivetran_sync_and_wait
from scenarios import SCENARIOS, Scenario, Stage, play

from fivetran_facade import FivetranError


def by_flow(stage: Stage) -> Any:
    flow: Any = trigger_fivetran_sync_and_wait
    return flow(BLOCK, stage.connection_id, **stage.scenario.options)


def by_async_flow(stage: Stage) -> Any:
    flow: Any = atrigger_fivetran_sync_and_wait
    return asyncio.run(flow(BLOCK, stage.connection_id, **stage.scenario.options))


def by_block(stage: Stage) -> Any:
    credentials = credentials_for(stage.url)
    run = FivetranSync(credentials=credentials, connection_id=stage.connection_id, **stage.scenario.options).trigger()
    run.wait_for_completion()
    return run.fetch_result()


def by_async_block(stage: Stage) -> Any:
    credentials = credentials_for(stage.url)

    async def sync() -> Any:
        block = FivetranSync(credentials=credentials, connection_id=stage.connection_id, **stage.scenario.options)
        run = await block.atrigger()
        await run.await_for_completion()
        return await run.afetch_result()

    return asyncio.run(sync())


@pytest.mark.parametrize("sync", [by_flow, by_async_flow, by_block, by_async_block])
@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_a_run_ends_as_the_sync_does_and_triggers_it_once(scenario: Scenario, sync: Callable[[Stage], Any]) -> None:
    failed: Any = None
    result: Any = None
    with play(scenario) as stage:
        credentials_for(stage.url)
        try:
            result = sync(stage)
        except FivetranError as error:
            failed = error
    assert stage.triggers == scenario.triggers
    if scenario.error is None:
        assert (failed, result and result["outcome"]) == (None, "success")
        assert result["connection_id"] == stage.connection_id
    else:
        assert type(failed).__name__ == scenario.error
        if scenario.triggers:
            assert failed.handle.connection_id == stage.connection_id

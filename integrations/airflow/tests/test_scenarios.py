"""The table of scenarios, each played by the operator in a worker, and deferred with its trigger."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from airflow.providers.common.compat.sdk import TaskDeferred
from fivetran_airflow.operators import FivetranFailed, FivetranOperator
from scenarios import SCENARIOS, Scenario, Stage, play

from fivetran_facade import FivetranError


def operator(stage: Stage, *, deferrable: bool) -> FivetranOperator:
    return FivetranOperator(
        task_id="sync", connection_id=stage.connection_id, deferrable=deferrable, poll_frequency=30, **stage.scenario.options
    )


def in_a_worker(stage: Stage) -> Any:
    return operator(stage, deferrable=False).execute({})


def deferred(stage: Stage) -> Any:
    task = operator(stage, deferrable=True)
    try:
        return task.execute({})
    except TaskDeferred as defer:
        path, arguments = defer.trigger.serialize()
        again = type(defer.trigger)(**arguments)  # in another process
        assert path.endswith("FivetranSyncTrigger")

        async def first() -> Any:
            return [event async for event in again.run()]

        (event,) = asyncio.run(first())
        return task.execute_complete({}, event.payload)


@pytest.mark.parametrize("sync", [in_a_worker, deferred])
@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_a_task_ends_as_the_sync_does_and_triggers_it_once(
    scenario: Scenario, sync: Callable[[Stage], Any], connect: Callable[..., None]
) -> None:
    failed: Any = None
    result: Any = None
    with play(scenario) as stage:
        connect(stage.url)
        try:
            result = sync(stage)
        except (FivetranError, FivetranFailed) as error:
            failed = error
    assert stage.triggers == scenario.triggers
    if scenario.error is None:
        assert (failed, result and result["outcome"]) == (None, "success")
    else:
        assert scenario.error in (type(failed).__name__, str(failed).partition(":")[0])

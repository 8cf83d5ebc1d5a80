"""The table of scenarios, each played by a materialization."""

from __future__ import annotations

import dagster as dg
import pytest
from conftest import failure_of, materialize, snapshot_of, workspace_at
from dagster_fivetran_facade import build_fivetran_assets_definitions
from scenarios import SCENARIOS, Scenario, play

from fivetran_facade import SyncHandle


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_a_materialization_ends_as_the_sync_does_and_triggers_it_once(scenario: Scenario, instance: dg.DagsterInstance) -> None:
    with play(scenario) as stage:
        workspace = workspace_at(stage.url, **scenario.options)
        snapshot_of(workspace, stage.connection_id)
        result = materialize(build_fivetran_assets_definitions(workspace=workspace), workspace, instance)
    assert stage.triggers == scenario.triggers
    assert result.success is (scenario.error is None)
    if scenario.error is not None:
        failure = failure_of(result)
        assert failure.metadata["error"].value == scenario.error
        if scenario.triggers:
            assert SyncHandle.from_json(failure.metadata["handle"].value).connection_id == stage.connection_id
    recorded = {event.asset_key for event in result.get_asset_materialization_events()}
    assert bool(recorded) is (scenario.error is None)

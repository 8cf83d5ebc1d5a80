"""A sensor that records the syncs which Fivetran runs by itself."""

import json
from collections.abc import Sequence
from typing import Any

import dagster as dg

from .account import ConnectorSelectorFn
from .events import materialization
from .translator import DagsterFivetranTranslator, FivetranMetadataSet
from .workspace import FivetranWorkspace

# The name by which dagster-fivetran's cursor has the same, so that a sensor that was replaced goes on with it.
_ENDS = "effective_timestamp_by_connector_id"


def build_fivetran_polling_sensor(
    *,
    workspace: FivetranWorkspace,
    dagster_fivetran_translator: DagsterFivetranTranslator | None = None,
    connector_selector_fn: ConnectorSelectorFn | None = None,
    minimum_interval_seconds: int = 30,
    default_sensor_status: dg.DefaultSensorStatus | None = None,
    name: str | None = None,
) -> dg.SensorDefinition:
    """Return a sensor that materializes the assets of each connection whose sync has succeeded.

    A tick reads the listing of connections, a request for a thousand. Syncs that a run of Dagster recorded are left out.

    Args:
        workspace: The workspace, whose snapshot says which connections and tables there are.
        dagster_fivetran_translator: Makes the asset specs. Default DagsterFivetranTranslator().
        connector_selector_fn: Chooses among the connections. Default None, all.
        minimum_interval_seconds: Seconds between ticks; at least 1. Default 30.
        default_sensor_status: The sensor's status until somebody switches it. Default RUNNING.
        name: The sensor's name. Default `fivetran_ACCOUNT__sync_status_sensor`.

    Raises:
        dagster.DagsterInvariantViolationError: There is no snapshot.
    """
    specs = workspace.load_asset_specs(dagster_fivetran_translator, connector_selector_fn)
    return polling_sensor(
        workspace, specs, minimum_interval_seconds=minimum_interval_seconds, status=default_sensor_status, name=name
    )


def polling_sensor(
    workspace: FivetranWorkspace,
    specs: Sequence[dg.AssetSpec],
    *,
    minimum_interval_seconds: int = 30,
    status: dg.DefaultSensorStatus | None = None,
    name: str | None = None,
) -> dg.SensorDefinition:
    """Return a sensor for the connections of some asset specs."""
    account_id: Any = workspace.account_id
    if isinstance(account_id, dg.EnvVar):
        account_id = account_id.get_value()
    assets: dict[str, list[dg.AssetSpec]] = {}
    for spec in specs:
        assets.setdefault(FivetranMetadataSet.extract(spec.metadata).connector_id or "", []).append(spec)

    @dg.sensor(
        name=name or f"fivetran_{account_id}__sync_status_sensor",
        description=f"Materializes the assets of Fivetran's account {account_id} when a sync has succeeded.",
        minimum_interval_seconds=minimum_interval_seconds,
        default_status=status or dg.DefaultSensorStatus.RUNNING,
    )
    def fivetran_sync_status_sensor(context: dg.SensorEvaluationContext) -> dg.SensorResult:
        ends = _ends(context.cursor)
        events: list[dg.AssetMaterialization] = []
        with workspace.process_config_and_initialize_cm() as ready, ready.get_client() as fivetran:
            for connection in fivetran.connections.list():
                succeeded = None if connection.succeeded_at is None else connection.succeeded_at.timestamp()
                if succeeded is None or connection.id not in assets or succeeded <= ends.get(connection.id, 0.0):
                    continue
                ends[connection.id] = succeeded
                if not _is_recorded(context, assets[connection.id], succeeded):
                    more = {"tables": len(assets[connection.id]), "finished": dg.MetadataValue.timestamp(succeeded)}
                    events += [materialization(spec, succeeded, more) for spec in assets[connection.id]]
        return dg.SensorResult(asset_events=events, cursor=json.dumps({_ENDS: ends}))

    return fivetran_sync_status_sensor


def _ends(cursor: str | None) -> dict[str, float]:
    """Return when the latest sync of each connection ended that was seen, in seconds since 1970."""
    try:
        found: Any = json.loads(cursor or "{}").get(_ENDS, {})
        return {str(name): float(end) for name, end in found.items()}
    except (AttributeError, TypeError, ValueError):
        return {}


def _is_recorded(context: dg.SensorEvaluationContext, specs: Sequence[dg.AssetSpec], succeeded: float) -> bool:
    """Return True if a run has recorded a sync, or a later one, with any asset of its connection."""
    for spec in specs:
        event = context.instance.get_latest_materialization_event(spec.key)
        if event is not None and event.asset_materialization is not None:
            completed = FivetranMetadataSet.extract(event.asset_materialization.metadata).sync_completed_at
            if completed is not None and completed >= succeeded:
                return True
    return False

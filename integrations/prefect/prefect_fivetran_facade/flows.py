"""Flows that sync a connection, and a task that does so as an asset."""

from __future__ import annotations

from typing import Any, cast

from prefect import flow
from prefect.assets import Asset, AssetProperties, materialize
from prefect.cache_policies import NO_CACHE
from prefect.tasks import MaterializingTask

from fivetran_facade import OnPaused, OnRescheduled

from .results import DASHBOARD
from .tasks import astart_fivetran_sync, await_for_fivetran_sync, start_fivetran_sync, wait_for_fivetran_sync


@flow(name="Sync a Fivetran connection")
def trigger_fivetran_sync_and_wait(
    credentials_name: str,
    connection_id: str,
    *,
    resync: bool = False,
    tables: dict[str, list[str]] | None = None,
    force: bool = False,
    on_paused: OnPaused = "raise",
    timeout: float | None = None,
    poll_interval: float | None = None,
    on_rescheduled: OnRescheduled = "wait",
) -> dict[str, Any]:
    """Trigger the sync of a connection, and wait until it has ended.

    Args:
        credentials_name: The name of a FivetranCredentials block.
        connection_id: The connection's id.
        resync: True to load everything, or `tables`, again from the start. Default False.
        tables: Schemas by name, with the tables of each that a resync loads again. Default None, everything.
        force: True stops a sync that is running and starts over. Default False, that sync is waited for.
        on_paused: The way to treat a paused connection: `raise` an error, the default, or `unpause` it for good.
        timeout: Seconds that the wait may take; at least 0. Default None, no limit.
        poll_interval: Seconds between polls, above 0. Default 30.
        on_rescheduled: The way to treat a rescheduled sync: `wait`, the default, `retrigger` or `raise`.

    Returns:
        The result, as JSON.

    Raises:
        SyncFailed: It failed.
        FivetranError: As for `connections.sync_and_wait`.
    """
    handle = start_fivetran_sync(
        credentials_name, connection_id, resync=resync, tables=tables, force=force, on_paused=on_paused
    )
    return wait_for_fivetran_sync(
        credentials_name, handle, timeout=timeout, poll_interval=poll_interval, on_rescheduled=on_rescheduled
    )


@flow(name="Sync a Fivetran connection")
async def atrigger_fivetran_sync_and_wait(
    credentials_name: str,
    connection_id: str,
    *,
    resync: bool = False,
    tables: dict[str, list[str]] | None = None,
    force: bool = False,
    on_paused: OnPaused = "raise",
    timeout: float | None = None,  # noqa: ASYNC109 - it bounds what happens at Fivetran, requests included
    poll_interval: float | None = None,
    on_rescheduled: OnRescheduled = "wait",
) -> dict[str, Any]:
    """Trigger the sync of a connection, and wait until it has ended; as trigger_fivetran_sync_and_wait."""
    handle = await astart_fivetran_sync(
        credentials_name, connection_id, resync=resync, tables=tables, force=force, on_paused=on_paused
    )
    return await await_for_fivetran_sync(
        credentials_name, handle, timeout=timeout, poll_interval=poll_interval, on_rescheduled=on_rescheduled
    )


def fivetran_asset(credentials_name: str, connection_id: str, **options: Any) -> MaterializingTask[[], dict[str, Any]]:
    """Return a task that syncs a connection and materializes the asset `fivetran://connections/ID`.

    Args:
        credentials_name: The name of a FivetranCredentials block.
        connection_id: The connection's id.
        options: Any of trigger_fivetran_sync_and_wait.
    """
    properties = AssetProperties(name=connection_id, url=f"{DASHBOARD}/{connection_id}")
    asset = Asset(key=f"fivetran://connections/{connection_id}", properties=properties)

    @materialize(asset, by="fivetran", name=f"Materialize {connection_id}", retries=0, cache_policy=NO_CACHE)
    def sync() -> dict[str, Any]:
        result: dict[str, Any] = cast("Any", trigger_fivetran_sync_and_wait)(credentials_name, connection_id, **options)
        asset.add_metadata({name: result[name] for name in ("sync_id", "started", "finished", "seconds", "history")})
        return result

    return sync

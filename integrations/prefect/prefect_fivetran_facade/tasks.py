"""Tasks: start a sync, wait for it, look once. Those with `a` before their names are for async flows.

They take the name of a FivetranCredentials block, not the block: Prefect shows arguments, and makes cache keys of them.
"""

from __future__ import annotations

from typing import Any

from prefect import task
from prefect.artifacts import acreate_table_artifact, create_table_artifact
from prefect.cache_policies import NO_CACHE
from prefect.logging import get_run_logger

from fivetran_facade import FivetranError, OnPaused, OnRescheduled, SyncHandle, SyncProgress

from .credentials import FivetranCredentials
from .progress import ProgressLog, noting_an_end
from .results import artifact_key, artifact_table, result_as_json


@task(name="Start a Fivetran sync", retries=0, cache_policy=NO_CACHE)
def start_fivetran_sync(
    credentials_name: str,
    connection_id: str,
    *,
    resync: bool = False,
    tables: dict[str, list[str]] | None = None,
    force: bool = False,
    on_paused: OnPaused = "raise",
) -> str:
    """Trigger the sync of a connection, once.

    Args:
        credentials_name: The name of a FivetranCredentials block.
        connection_id: The connection's id.
        resync: True to load everything, or `tables`, again from the start. Default False.
        tables: Schemas by name, with the tables of each that a resync loads again. Default None, everything.
        force: True stops a sync that is running and starts over. Default False, that sync is the one to wait for.
        on_paused: The way to treat a paused connection: `raise` an error, the default, or `unpause` it for good.

    Returns:
        The handle as JSON, for wait_for_fivetran_sync and check_fivetran_sync, in this flow run or in another.

    Raises:
        FivetranError: As for `connections.start_sync` and `connections.start_resync`.
    """
    with FivetranCredentials.client_by_name(credentials_name) as fivetran:
        if resync:
            handle = fivetran.connections.start_resync(connection_id, tables=tables, on_paused=on_paused)
        else:
            handle = fivetran.connections.start_sync(connection_id, force=force, on_paused=on_paused)
    get_run_logger().info("The sync of %s was triggered: %s", connection_id, handle.to_json())
    return handle.to_json()


@task(name="Wait for a Fivetran sync", retries=0, cache_policy=NO_CACHE)
def wait_for_fivetran_sync(
    credentials_name: str,
    handle: str,
    *,
    timeout: float | None = None,
    poll_interval: float | None = None,
    on_rescheduled: OnRescheduled = "wait",
) -> dict[str, Any]:
    """Wait until a sync has ended, and make a table of how it did: the artifact `fivetran-CONNECTION`.

    Args:
        credentials_name: The name of a FivetranCredentials block.
        handle: The handle that start_fivetran_sync returned.
        timeout: Seconds that it may take; at least 0. Default None, no limit.
        poll_interval: Seconds between polls, above 0. Default 30.
        on_rescheduled: The way to treat a rescheduled sync: `wait`, the default, `retrigger` or `raise`.

    Returns:
        The result, as JSON.

    Raises:
        SyncFailed: It failed.
        FivetranError: As for `connections.wait_for_sync`.
    """
    waited, logger = SyncHandle.from_json(handle), get_run_logger()
    key, name = artifact_key(waited.connection_id), waited.connection_id
    with FivetranCredentials.client_by_name(credentials_name) as fivetran, noting_an_end(logger, waited):
        try:
            result = fivetran.connections.wait_for_sync(
                waited,
                timeout=timeout,
                poll_interval=poll_interval,
                on_rescheduled=on_rescheduled,
                progress=ProgressLog(logger),
            )
        except FivetranError as error:
            create_table_artifact(artifact_table(name, error), key=key, description=f"Sync of {name}")
            raise
    create_table_artifact(artifact_table(name, result), key=key, description=f"Sync of {name}")
    return result_as_json(result)


@task(name="Check a Fivetran sync", retries=0, cache_policy=NO_CACHE)
def check_fivetran_sync(credentials_name: str, handle: str) -> dict[str, Any]:
    """Poll a sync once.

    Args:
        credentials_name: The name of a FivetranCredentials block.
        handle: The handle that start_fivetran_sync returned.

    Returns:
        `state`, `rescheduled_for`, the `handle` for the next check, and `result`, which is None while the sync goes on.

    Raises:
        SyncFailed: It failed.
        FivetranError: As for `connections.check_sync`.
    """
    with FivetranCredentials.client_by_name(credentials_name) as fivetran:
        return _progress(fivetran.connections.check_sync(SyncHandle.from_json(handle)))


@task(name="Start a Fivetran sync", retries=0, cache_policy=NO_CACHE)
async def astart_fivetran_sync(
    credentials_name: str,
    connection_id: str,
    *,
    resync: bool = False,
    tables: dict[str, list[str]] | None = None,
    force: bool = False,
    on_paused: OnPaused = "raise",
) -> str:
    """Trigger the sync of a connection, once; as start_fivetran_sync."""
    async with await FivetranCredentials.async_client_by_name(credentials_name) as fivetran:
        if resync:
            handle = await fivetran.connections.start_resync(connection_id, tables=tables, on_paused=on_paused)
        else:
            handle = await fivetran.connections.start_sync(connection_id, force=force, on_paused=on_paused)
    get_run_logger().info("The sync of %s was triggered: %s", connection_id, handle.to_json())
    return handle.to_json()


@task(name="Wait for a Fivetran sync", retries=0, cache_policy=NO_CACHE)
async def await_for_fivetran_sync(
    credentials_name: str,
    handle: str,
    *,
    timeout: float | None = None,  # noqa: ASYNC109 - it bounds what happens at Fivetran, requests included
    poll_interval: float | None = None,
    on_rescheduled: OnRescheduled = "wait",
) -> dict[str, Any]:
    """Wait until a sync has ended; as wait_for_fivetran_sync."""
    waited, logger = SyncHandle.from_json(handle), get_run_logger()
    key, name = artifact_key(waited.connection_id), waited.connection_id
    async with await FivetranCredentials.async_client_by_name(credentials_name) as fivetran:
        with noting_an_end(logger, waited):
            try:
                result = await fivetran.connections.wait_for_sync(
                    waited,
                    timeout=timeout,
                    poll_interval=poll_interval,
                    on_rescheduled=on_rescheduled,
                    progress=ProgressLog(logger),
                )
            except FivetranError as error:
                await acreate_table_artifact(artifact_table(name, error), key=key, description=f"Sync of {name}")
                raise
    await acreate_table_artifact(artifact_table(name, result), key=key, description=f"Sync of {name}")
    return result_as_json(result)


@task(name="Check a Fivetran sync", retries=0, cache_policy=NO_CACHE)
async def acheck_fivetran_sync(credentials_name: str, handle: str) -> dict[str, Any]:
    """Poll a sync once; as check_fivetran_sync."""
    async with await FivetranCredentials.async_client_by_name(credentials_name) as fivetran:
        return _progress(await fivetran.connections.check_sync(SyncHandle.from_json(handle)))


def _progress(progress: SyncProgress) -> dict[str, Any]:
    due, result = progress.rescheduled_for, progress.result
    return {
        "handle": progress.handle.to_json(),
        "state": progress.state,
        "rescheduled_for": None if due is None else due.isoformat(),
        "result": None if result is None else result_as_json(result),
    }

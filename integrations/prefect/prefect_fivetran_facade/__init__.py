"""Fivetran's syncs in Prefect: triggered once, and waited for until they have ended."""

from .credentials import FivetranCredentials
from .flows import atrigger_fivetran_sync_and_wait, fivetran_asset, trigger_fivetran_sync_and_wait
from .jobs import FivetranSync, FivetranSyncRun
from .tasks import (
    acheck_fivetran_sync,
    astart_fivetran_sync,
    await_for_fivetran_sync,
    check_fivetran_sync,
    start_fivetran_sync,
    wait_for_fivetran_sync,
)

__all__ = [
    "FivetranCredentials",
    "FivetranSync",
    "FivetranSyncRun",
    "acheck_fivetran_sync",
    "astart_fivetran_sync",
    "atrigger_fivetran_sync_and_wait",
    "await_for_fivetran_sync",
    "check_fivetran_sync",
    "fivetran_asset",
    "start_fivetran_sync",
    "trigger_fivetran_sync_and_wait",
    "wait_for_fivetran_sync",
]

"""Triggers: waits in the triggerer. What they wait for is a handle, so a triggerer that was restarted goes on with it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from airflow.triggers.base import BaseTrigger, TriggerEvent

from fivetran_facade import FivetranError, RunHandle, SyncHandle

from .hooks import FivetranHook
from .results import as_json, failure, run_as_json


class FivetranSyncTrigger(BaseTrigger):
    """Waits for a sync.

    Args:
        handle: The sync, as `SyncHandle.to_json` writes it.
        fivetran_conn_id: The id of the Airflow connection.
        options: What `wait_for_sync` takes: timeout, poll_interval and on_rescheduled.
    """

    def __init__(self, handle: str, fivetran_conn_id: str, options: dict[str, Any]) -> None:
        super().__init__()
        self.handle, self.fivetran_conn_id, self.options = handle, fivetran_conn_id, options

    def serialize(self) -> tuple[str, dict[str, Any]]:
        """Return what another triggerer needs to go on."""
        arguments = {"handle": self.handle, "fivetran_conn_id": self.fivetran_conn_id, "options": self.options}
        return f"{type(self).__module__}.{type(self).__qualname__}", arguments

    async def run(self) -> AsyncIterator[TriggerEvent]:
        """Wait, and say how it ended; what goes wrong comes out as an event too."""
        try:
            async with await FivetranHook(self.fivetran_conn_id).get_async_conn() as fivetran:
                result = await fivetran.connections.wait_for_sync(SyncHandle.from_json(self.handle), **self.options)
        except FivetranError as error:
            yield TriggerEvent(failure(error))
        except Exception as error:  # noqa: BLE001 - a trigger that raises leaves its task without a reason
            yield TriggerEvent({"status": "error", "error": type(error).__name__, "message": str(error), "handle": self.handle})
        else:
            yield TriggerEvent({"status": "success", "result": as_json(result)})


class FivetranRunTrigger(BaseTrigger):
    """Waits for the run of a transformation.

    Args:
        handle: The run, as `RunHandle.to_json` writes it.
        fivetran_conn_id: The id of the Airflow connection.
        options: What `wait_for_run` takes: timeout and poll_interval.
    """

    def __init__(self, handle: str, fivetran_conn_id: str, options: dict[str, Any]) -> None:
        super().__init__()
        self.handle, self.fivetran_conn_id, self.options = handle, fivetran_conn_id, options

    def serialize(self) -> tuple[str, dict[str, Any]]:
        """Return what another triggerer needs to go on."""
        arguments = {"handle": self.handle, "fivetran_conn_id": self.fivetran_conn_id, "options": self.options}
        return f"{type(self).__module__}.{type(self).__qualname__}", arguments

    async def run(self) -> AsyncIterator[TriggerEvent]:
        """Wait, and say how it ended."""
        try:
            async with await FivetranHook(self.fivetran_conn_id).get_async_conn() as fivetran:
                result = await fivetran.transformations.wait_for_run(RunHandle.from_json(self.handle), **self.options)
        except FivetranError as error:
            yield TriggerEvent(failure(error))
        except Exception as error:  # noqa: BLE001 - a trigger that raises leaves its task without a reason
            yield TriggerEvent({"status": "error", "error": type(error).__name__, "message": str(error)})
        else:
            yield TriggerEvent({"status": "success", "result": run_as_json(result)})

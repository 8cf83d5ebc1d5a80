"""The block of a connection, whose syncs are triggered and waited for."""

from __future__ import annotations

from typing import Any, Literal

from prefect.blocks.abstract import JobBlock, JobRun
from pydantic import Field

from fivetran_facade import OnSyncProgress, SyncHandle, SyncResult

from .credentials import FivetranCredentials
from .progress import ProgressLog, noting_an_end
from .results import result_as_json


class FivetranSync(JobBlock[dict[str, Any]]):
    """A connection whose syncs are triggered and waited for. Methods with `a` before their names are for async code."""

    _block_type_name = "Fivetran Sync"
    _block_type_slug = "fivetran-sync"
    _description = "Trigger the sync of a Fivetran connection, and wait until it has ended."

    credentials: FivetranCredentials = Field(description="The credentials of the account.", title="Credentials")
    connection_id: str = Field(description="The connection's id.", title="Connection")
    resync: bool = Field(default=False, description="Load everything again from the start.", title="Resync")
    tables: dict[str, list[str]] | None = Field(
        default=None, description="Which tables a resync loads again: schemas by name, with the tables of each.", title="Tables"
    )
    force: bool = Field(default=False, description="Stop a sync that is running, and start over.", title="Force")
    on_paused: Literal["raise", "unpause"] = Field(
        default="raise", description="What to do if the connection is paused.", title="If paused"
    )
    on_rescheduled: Literal["wait", "retrigger", "raise"] = Field(
        default="wait", description="What to do if the sync is rescheduled.", title="If rescheduled"
    )
    timeout: float | None = Field(
        default=None, description="Seconds that a sync may take; no limit by default.", title="Timeout"
    )
    poll_interval: float | None = Field(
        default=None, description="Seconds between polls; 30 by default.", title="Poll interval"
    )

    def trigger(self) -> FivetranSyncRun:  # type: ignore[override]  # the parent's is async, and so is atrigger
        """Trigger a sync, once.

        Returns:
            The run, which can be waited for.

        Raises:
            FivetranError: As for `connections.start_sync`.
        """
        with self.credentials.get_client() as fivetran:
            if self.resync:
                handle = fivetran.connections.start_resync(self.connection_id, tables=self.tables, on_paused=self.on_paused)
            else:
                handle = fivetran.connections.start_sync(self.connection_id, force=self.force, on_paused=self.on_paused)
        return self._run(handle)

    async def atrigger(self) -> FivetranSyncRun:
        """Trigger a sync, once; as `trigger`."""
        async with self.credentials.get_async_client() as fivetran:
            if self.resync:
                handle = await fivetran.connections.start_resync(
                    self.connection_id, tables=self.tables, on_paused=self.on_paused
                )
            else:
                handle = await fivetran.connections.start_sync(self.connection_id, force=self.force, on_paused=self.on_paused)
        return self._run(handle)

    def _run(self, handle: SyncHandle) -> FivetranSyncRun:
        self.logger.info("The sync of %s was triggered: %s", self.connection_id, handle.to_json())
        return FivetranSyncRun(self, handle)


class FivetranSyncRun(JobRun[dict[str, Any]]):
    """A sync that was triggered.

    Args:
        block: The block that triggered it.
        handle: The handle of the sync.

    Attributes:
        on_progress: Called with a SyncProgress after each poll. Default, logs the state when it changes.
    """

    def __init__(self, block: FivetranSync, handle: SyncHandle) -> None:
        self.block = block
        self.handle = handle
        self.on_progress: OnSyncProgress = ProgressLog(self.logger)
        self._result: SyncResult | None = None

    def wait_for_completion(self) -> None:  # type: ignore[override]  # the parent's is async, and so is await_for_completion
        """Wait until the sync has ended.

        Raises:
            SyncFailed: It failed.
            FivetranError: As for `connections.wait_for_sync`.
        """
        with self.block.credentials.get_client() as fivetran, noting_an_end(self.logger, self.handle):
            self._result = fivetran.connections.wait_for_sync(self.handle, **self._options())

    async def await_for_completion(self) -> None:
        """Wait until the sync has ended; as `wait_for_completion`."""
        async with self.block.credentials.get_async_client() as fivetran:
            with noting_an_end(self.logger, self.handle):
                self._result = await fivetran.connections.wait_for_sync(self.handle, **self._options())

    def fetch_result(self) -> dict[str, Any]:  # type: ignore[override]  # the parent's is async, and so is afetch_result
        """Return how the sync ended, as JSON. No request is sent.

        Raises:
            RuntimeError: It was not waited for.
        """
        if self._result is None:
            raise RuntimeError("wait_for_completion has not returned, so it is not known how the sync ended")
        return result_as_json(self._result)

    async def afetch_result(self) -> dict[str, Any]:
        """Return how the sync ended; as `fetch_result`."""
        return self.fetch_result()

    def _options(self) -> dict[str, Any]:
        block = self.block
        return {
            "timeout": block.timeout,
            "poll_interval": block.poll_interval,
            "on_rescheduled": block.on_rescheduled,
            "progress": self.on_progress,
        }

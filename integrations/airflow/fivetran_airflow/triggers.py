"""Triggers: waits in the triggerer. What they wait for is a handle, so a triggerer that was restarted goes on with it."""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from collections.abc import AsyncIterator
from typing import Any, ClassVar, Final

from airflow.triggers.base import BaseTrigger, TriggerEvent

from fivetran_facade import AsyncFivetran, Clock, SyncHandle

from .hooks import FivetranHook
from .results import Outcomes, failure
from .waits import RUN, SYNC, Wait

HELD_BACK: Final = 15.0
"""Seconds before which no event comes out.

The scheduler learns that a task has deferred a while after the triggerer does. If an event has queued the task again by then,
it takes the end of the process that deferred for that of the task, and fails it.
"""


class WaitingTrigger(BaseTrigger):
    """Waits, and says how it ended. What goes wrong comes out as an event too: one that raised left its task without a reason.

    What ends within seconds is held back until the scheduler knows that its task has deferred.

    Args:
        fivetran_conn_id: The id of the Airflow connection.
        options: Arguments of the waiting method, such as timeout and poll_interval in seconds.
        handles: The handles of the syncs or runs, as JSON, by the names of the arguments.
    """

    def __init__(self, *, fivetran_conn_id: str, options: dict[str, Any], **handles: Any) -> None:
        super().__init__()
        self.fivetran_conn_id, self.options, self.handles = fivetran_conn_id, options, handles

    @abstractmethod
    async def wait(self, fivetran: AsyncFivetran) -> dict[str, Any]:
        """Wait, and return the result as JSON."""

    def serialize(self) -> tuple[str, dict[str, Any]]:
        """Return what another triggerer needs to go on."""
        arguments = {**self.handles, "fivetran_conn_id": self.fivetran_conn_id, "options": self.options}
        return f"{type(self).__module__}.{type(self).__qualname__}", arguments

    async def run(self) -> AsyncIterator[TriggerEvent]:
        """Wait, and say how it ended."""
        clock = Clock()
        due = clock.now() + HELD_BACK
        try:
            try:
                async with await FivetranHook(self.fivetran_conn_id).get_async_conn() as fivetran:
                    end = {"status": "success", "result": await self.wait(fivetran)}
            except Exception as error:  # noqa: BLE001 - whatever it is, the task should say it
                end = failure(error)
            await clock.sleep_async(max(0.0, due - clock.now()))
        except asyncio.CancelledError:
            self.log.warning("Nobody waits any more, and what was started goes on at Fivetran: %s", self.handles)
            raise
        yield TriggerEvent(end)


class HandleTrigger(WaitingTrigger):
    """Waits for one thing.

    Args:
        handle: The sync or run, as the handle's `to_json` writes it.
        fivetran_conn_id: The id of the Airflow connection.
        options: Arguments of the waiting method, such as timeout and poll_interval in seconds.
    """

    waits: ClassVar[Wait]

    def __init__(self, handle: str, fivetran_conn_id: str, options: dict[str, Any]) -> None:
        super().__init__(handle=handle, fivetran_conn_id=fivetran_conn_id, options=options)
        self.handle = handle

    async def wait(self, fivetran: AsyncFivetran) -> dict[str, Any]:
        """Wait, and return the result as JSON."""
        handle = self.waits.handle.from_json(self.handle)
        return self.waits.as_json(await self.waits.method(fivetran)(handle, **self.options))


class FivetranSyncTrigger(HandleTrigger):
    """Waits for a sync."""

    waits = SYNC


class FivetranRunTrigger(HandleTrigger):
    """Waits for the run of a transformation."""

    waits = RUN


class FivetranSyncManyTrigger(WaitingTrigger):
    """Waits for many syncs, with two requests a poll for a thousand of them.

    Args:
        handles: The syncs, each as `SyncHandle.to_json` writes it.
        fivetran_conn_id: The id of the Airflow connection.
        options: Arguments of `wait_for_syncs`, such as timeout and poll_interval in seconds.
    """

    def __init__(self, handles: list[str], fivetran_conn_id: str, options: dict[str, Any]) -> None:
        super().__init__(handles=handles, fivetran_conn_id=fivetran_conn_id, options=options)

    async def wait(self, fivetran: AsyncFivetran) -> dict[str, Any]:
        """Wait, and return the results and the failures as JSON."""
        outcomes = Outcomes()
        handles = [SyncHandle.from_json(each) for each in self.handles["handles"]]
        async for end in fivetran.connections.wait_for_syncs(handles, **self.options):
            outcomes.add(end)
            self.log.info("%s: %s", end.connection_id, end.error or "success")
        return outcomes.to_dict()

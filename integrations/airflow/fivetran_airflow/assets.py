"""Assets that are updated by Fivetran itself: a watcher's trigger, for Airflow 3."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Hashable
from datetime import datetime
from typing import Any, Final

from airflow.triggers.base import TriggerEvent

try:
    from airflow.triggers.base import BaseEventTrigger
except ImportError:  # pragma: no cover - on Airflow 2
    raise ImportError(
        "fivetran_airflow.assets needs Airflow 3, which has watchers of assets; "
        "on Airflow 2 the outlets of FivetranOperator update assets (there called datasets)"
    ) from None

from fivetran_facade import UNSET, FivetranError

from .hooks import FivetranHook

_LOG: Final = logging.getLogger(__name__)


class FivetranSyncedTrigger(BaseEventTrigger):
    """Fires whenever a connection has synced successfully, whoever triggered that.

        shop = Asset("shop", watchers=[AssetWatcher(name="synced", trigger=FivetranSyncedTrigger("speak_inexpensive"))])

    From Airflow 3.3 on, all triggers with the same Airflow connection, group and interval share one listing of connections a
    poll; before, each reads its own connection. It begins with the last success at its first look, so what came while no
    triggerer ran fires nothing. A poll that fails is passed over, and rotated credentials are read at the next.

    Args:
        connection_id: The id of the connection.
        group_id: The id of its group, which makes the listing shorter. Default None, the whole account.
        fivetran_conn_id: The id of the Airflow connection. Default fivetran_default.
        poll_frequency: Seconds between two looks; above 0. Default 60.
    """

    def __init__(
        self,
        connection_id: str,
        *,
        group_id: str | None = None,
        fivetran_conn_id: str = FivetranHook.default_conn_name,
        poll_frequency: float = 60,
    ) -> None:
        super().__init__()
        if not poll_frequency > 0:
            raise ValueError(f"poll_frequency must be above 0, not {poll_frequency!r}")
        self.connection_id, self.group_id = connection_id, group_id
        self.fivetran_conn_id, self.poll_frequency = fivetran_conn_id, poll_frequency

    def serialize(self) -> tuple[str, dict[str, Any]]:
        """Return what another triggerer needs to go on."""
        return f"{type(self).__module__}.{type(self).__qualname__}", {
            "connection_id": self.connection_id,
            "group_id": self.group_id,
            "fivetran_conn_id": self.fivetran_conn_id,
            "poll_frequency": self.poll_frequency,
        }

    def shared_stream_key(self) -> Hashable | None:
        """Return what the triggers have in common that read the same listing."""
        return ("fivetran", self.fivetran_conn_id, self.group_id, self.poll_frequency)

    @classmethod
    async def open_shared_stream(cls, kwargs: dict[str, Any]) -> AsyncIterator[dict[str, Any]]:
        """Yield, for each poll, when each connection of the listing last succeeded."""
        arguments: dict[str, Any] = kwargs | {"connection_id": None}
        async for successes in _successes(**arguments):
            yield successes

    async def filter_shared_stream(self, shared_stream: AsyncIterator[Any]) -> AsyncIterator[TriggerEvent]:
        """Yield an event for each new success of this connection."""
        before: list[datetime | None] = []
        async for successes in shared_stream:
            succeeded = successes.get(self.connection_id)
            if before and succeeded is not None and succeeded not in before:
                yield TriggerEvent({"connection_id": self.connection_id, "finished": succeeded.isoformat()})
            before = [succeeded]

    async def run(self) -> AsyncIterator[TriggerEvent]:
        """Yield an event for each new success, in a triggerer that shares nothing."""
        async for event in self.filter_shared_stream(_successes(**self.serialize()[1])):
            yield event


async def _successes(
    *, connection_id: str | None, group_id: str | None, fivetran_conn_id: str, poll_frequency: float
) -> AsyncIterator[dict[str, datetime | None]]:
    """Yield, for each poll, when a connection, or each of a group or account, last succeeded."""
    while True:
        try:
            async with await FivetranHook(fivetran_conn_id).get_async_conn() as fivetran:
                if connection_id is not None:
                    found = [await fivetran.connections.get(connection_id)]
                else:
                    found = [each async for each in fivetran.connections.list(group_id=group_id or UNSET)]
        except FivetranError as error:
            _LOG.warning("The next poll will try it again: %s", error)
        else:
            yield {str(each.id): each.succeeded_at for each in found}
        await asyncio.sleep(poll_frequency)

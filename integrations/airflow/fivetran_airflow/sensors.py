"""The sensor: the freshness of a connection's data."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from airflow.providers.common.compat.sdk import BaseSensorOperator

from .former import without_idle
from .hooks import FivetranHook, connection_id_of


class FivetranSensor(BaseSensorOperator):
    """Wait until a connection has synced successfully since a moment, whoever triggered that.

    Args:
        connector_id: The id of the connection, as the other provider calls it.
        connection_id: The same, as Fivetran calls it today.
        connector_name: The name of the connection in its destination, in place of an id.
        destination_name: The name of the group that it is in, beside `connector_name`.
        completed_after_time: The moment after which it must have succeeded, as a datetime with a zone or a text in ISO 8601,
            such as `{{ data_interval_end }}`. Default None: within `max_age`.
        max_age: The greatest age of the last success, if no moment is given. Default one hour.
        fivetran_conn_id: The id of the Airflow connection. Default fivetran_default.
        deferrable: True frees the worker between two looks: the sensor's mode is then `reschedule`. Default False, by `mode`.
        kwargs: Arguments that all sensors of Airflow take, such as poke_interval, in seconds.
    """

    template_fields: Sequence[str] = ("connection_id", "connector_name", "destination_name", "completed_after_time")
    ui_color = "#0073ff"

    def __init__(
        self,
        *,
        connector_id: str | None = None,
        connection_id: str | None = None,
        connector_name: str | None = None,
        destination_name: str | None = None,
        completed_after_time: datetime | str | None = None,
        max_age: timedelta = timedelta(hours=1),
        fivetran_conn_id: str = FivetranHook.default_conn_name,
        deferrable: bool = False,
        **kwargs: Any,
    ) -> None:
        if deferrable:
            kwargs.setdefault("mode", "reschedule")
        super().__init__(**without_idle(kwargs))
        self.connection_id = connection_id or connector_id
        self.connector_name, self.destination_name = connector_name, destination_name
        self.completed_after_time, self.max_age, self.fivetran_conn_id = completed_after_time, max_age, fivetran_conn_id

    def poke(self, context: Any) -> bool:  # noqa: ARG002 - Airflow's signature
        """Return True if the data are fresh enough."""
        after = self.completed_after_time or datetime.now(UTC) - self.max_age
        if isinstance(after, str):
            after = datetime.fromisoformat(after)
        if after.tzinfo is None:
            after = after.replace(tzinfo=UTC)
        with FivetranHook(self.fivetran_conn_id).get_conn() as fivetran:
            if not self.connection_id:
                self.connection_id = connection_id_of(fivetran, self.connector_name, self.destination_name)
            succeeded = fivetran.connections.get(str(self.connection_id)).succeeded_at
        self.log.info("%s last succeeded at %s; it must be after %s", self.connection_id, succeeded, after)
        return succeeded is not None and succeeded > after

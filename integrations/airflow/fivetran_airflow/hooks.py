"""The hook: clients with the credentials of an Airflow connection."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from airflow.providers.common.compat.sdk import BaseHook

from fivetran_facade import AsyncFivetran, Fivetran, FivetranError

from . import HIDDEN, LABELS, PLACEHOLDERS


class FivetranHook(BaseHook):
    """Clients with the credentials of an Airflow connection.

    The login is the API key, the password its secret, and the host another address of the API if there is one. Connections of
    the type `Fivetran`, as the other provider made them, work unchanged.

    Args:
        fivetran_conn_id: The id of the Airflow connection.
    """

    conn_name_attr = "fivetran_conn_id"
    default_conn_name = "fivetran_default"
    conn_type = "fivetran_facade"
    hook_name = "Fivetran (facade)"

    def __init__(self, fivetran_conn_id: str = default_conn_name, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.fivetran_conn_id = fivetran_conn_id

    @classmethod
    def get_ui_field_behaviour(cls) -> dict[str, Any]:
        """Return the form of a connection."""
        return {"hidden_fields": HIDDEN, "relabeling": LABELS, "placeholders": PLACEHOLDERS}

    def get_conn(self) -> Fivetran:
        """Return a client, for use in a `with` statement."""
        return Fivetran(**_arguments(self.get_connection(self.fivetran_conn_id)))

    async def get_async_conn(self) -> AsyncFivetran:
        """Return an async client, for use in an `async with` statement."""
        # In the triggerer the database must not be asked in the event loop's own thread.
        aget = getattr(self, "aget_connection", None)
        if aget is not None:
            return AsyncFivetran(**_arguments(await aget(self.fivetran_conn_id)))
        from asgiref.sync import sync_to_async  # noqa: PLC0415 - Airflow brings it

        return AsyncFivetran(**_arguments(await sync_to_async(self.get_connection)(self.fivetran_conn_id)))

    def test_connection(self) -> tuple[bool, str]:
        """Return whether the credentials work, and whose they are; the form's test button calls it."""
        try:
            with self.get_conn() as fivetran:
                account = fivetran.account.get()
        except FivetranError as error:
            return False, str(error)
        return True, f"These are credentials of the account {account.account_name or account.account_id}."


def connection_id_of(fivetran: Fivetran, connector_name: str | None, destination_name: str | None) -> str:
    """Return the id of the connection of this name.

    Args:
        fivetran: Lists the groups and their connections.
        connector_name: The connection's name in its destination.
        destination_name: The name of the group that it is in; None for any.

    Raises:
        ValueError: None has this name, or several have it.
    """
    if not connector_name:
        raise ValueError("connection_id must be given, or connector_name, with destination_name if it is not unique")
    groups = [each.id for each in fivetran.groups.list() if destination_name in (None, each.name)]
    found = [each.id for key in groups for each in fivetran.connections.list(group_id=key) if each.schema == connector_name]
    if len(found) != 1:
        where = f" in {destination_name}" if destination_name else ""
        raise ValueError(f"{len(found)} connections are called {connector_name}{where}: {', '.join(map(str, found)) or 'none'}")
    return str(found[0])


def _arguments(connection: Any) -> dict[str, Any]:
    host = str(connection.host or "")
    if host and "://" not in host:
        scheme = connection.schema if connection.schema in ("http", "https") else "https"
        host = f"{scheme}://{host}"
    if host and connection.port and urlsplit(host).port is None:
        host = f"{host.rstrip('/')}:{connection.port}"
    return {"api_key": connection.login, "api_secret": connection.password, "base_url": host or None}

"""The hook: clients with the credentials of an Airflow connection."""

from __future__ import annotations

from typing import Any

from airflow.sdk import BaseHook

from fivetran_facade import AsyncFivetran, Fivetran, FivetranError


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
        return {
            "hidden_fields": ["schema", "port", "extra"],
            "relabeling": {"login": "API key", "password": "API secret", "host": "Address, if not Fivetran's"},
            "placeholders": {"host": "https://api.fivetran.com"},
        }

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


def _arguments(connection: Any) -> dict[str, Any]:
    host = str(connection.host or "")
    if host and "://" not in host:
        scheme = connection.schema if connection.schema in ("http", "https") else "https"
        host = f"{scheme}://{host}" + (f":{connection.port}" if connection.port else "")
    return {"api_key": connection.login, "api_secret": connection.password, "base_url": host or None}

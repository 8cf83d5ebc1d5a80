from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    path_segment,
    read_json,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.envelope import Envelope


def _get_kwargs(
    connection_id: str,
    schema_name: str,
    table_name: str,
) -> dict[str, Any]:
    """Resync all data of one table.

    An older form of `schemas.resync_tables`. Other clients call it, but no definition or page of Fivetran's has it
    any more.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/resync-tables

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
        schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters. NetSuite and
            Salesforce connections have a single schema, called netsuite or salesforce.
        table_name: The table's name in the source, a key of `tables` in the schema config; case matters.
    """

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/connections/{connection_id}/schemas/{schema_name}/tables/{table_name}/resync".format(
            connection_id=path_segment(connection_id, "connection_id"),
            schema_name=path_segment(schema_name, "schema_name"),
            table_name=path_segment(table_name, "table_name"),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Envelope | None:
    from ...models.envelope import Envelope

    if 200 <= response.status_code <= 299:
        response_2xx = Envelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


_operation = Operation(_get_kwargs, _parse_response)
sync_detailed = _operation.sync_detailed
sync = _operation.sync
asyncio_detailed = _operation.asyncio_detailed
asyncio = _operation.asyncio

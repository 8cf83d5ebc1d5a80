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
    from ...models.schema_config_envelope import SchemaConfigEnvelope


def _get_kwargs(
    connection_id: str,
) -> dict[str, Any]:
    """Read the schema config of a connection: the schemas, tables and columns that it syncs.

    A new connection has no schema config until its first sync or reload, and sometimes a connected one has none
    either: the API then answers 404 with the code NotFound_SchemaConfig, and a reload creates it. It has only those
    columns that a user has ever changed; list the columns of one table to see all of them. Magic Folder connections
    never have one.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-schema-config

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/connections/{connection_id}/schemas".format(
            connection_id=path_segment(connection_id, "connection_id"),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> SchemaConfigEnvelope | None:
    from ...models.schema_config_envelope import SchemaConfigEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = SchemaConfigEnvelope.from_dict(read_json(response.content))

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

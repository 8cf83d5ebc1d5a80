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
    from ...models.table_columns_envelope import TableColumnsEnvelope


def _get_kwargs(
    connection_id: str,
    schema_name: str,
    table_name: str,
) -> dict[str, Any]:
    """Read all columns of one table as the source has them now.

    Unlike the schema config, this has the columns too that no user has ever changed. They are read from the source,
    so the connection's `setup_state` must be connected, and the call counts as a source-interaction request, of
    which an account has 500 a minute and 5,000 an hour (25 and 250 in a trial).

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-column-config

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
        schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters. NetSuite and
            Salesforce connections have a single schema, called netsuite or salesforce.
        table_name: The table's name in the source, a key of `tables` in the schema config; case matters.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/connections/{connection_id}/schemas/{schema_name}/tables/{table_name}/columns".format(
            connection_id=path_segment(connection_id, "connection_id"),
            schema_name=path_segment(schema_name, "schema_name"),
            table_name=path_segment(table_name, "table_name"),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TableColumnsEnvelope | None:
    from ...models.table_columns_envelope import TableColumnsEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = TableColumnsEnvelope.from_dict(read_json(response.content))

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

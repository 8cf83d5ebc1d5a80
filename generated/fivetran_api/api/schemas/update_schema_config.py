from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    path_segment,
    read_json,
    to_json,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models import SchemaConfigUpdate
    from ...models.schema_config_envelope import SchemaConfigEnvelope
    from ...models.schema_config_update import SchemaConfigUpdate


def _get_kwargs(
    connection_id: str,
    *,
    body: SchemaConfigUpdate | Mapping[str, object],
) -> dict[str, Any]:
    """Change the schema config of a connection, in any number of schemas and tables at once.

    Properties that are not sent stay as they are; each schema, table and column that is sent needs `enabled`, even
    if only `hashed` changes. There is no locking: the later of two concurrent changes wins.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-schema-config

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/connections/{connection_id}/schemas".format(
            connection_id=path_segment(connection_id, "connection_id"),
        ),
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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

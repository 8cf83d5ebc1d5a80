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
    from ...models import SchemaEntry, SchemaUpdate
    from ...models.schema_config_envelope import SchemaConfigEnvelope
    from ...models.schema_update import SchemaUpdate


def _get_kwargs(
    connection_id: str,
    schema_name: str,
    *,
    body: SchemaUpdate | SchemaEntry | Mapping[str, object],
) -> dict[str, Any]:
    """Change one schema under its older path.

    The same as `schemas.update_schema`, from before connectors were called connections. Fivetran has turned these
    paths off for a while before and may do so for good.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-database-schema-config

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
        schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters. NetSuite and
            Salesforce connections have a single schema, called netsuite or salesforce.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/connectors/{connection_id}/schemas/{schema_name}".format(
            connection_id=path_segment(connection_id, "connection_id"),
            schema_name=path_segment(schema_name, "schema_name"),
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

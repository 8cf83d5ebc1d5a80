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
    from ...models.connector_type_details_envelope import ConnectorTypeDetailsEnvelope


def _get_kwargs(
    service: str,
) -> dict[str, Any]:
    """Read one connector type, with the fields of its configuration.

    `config` and `auth` describe the properties of the same names in a connection of this service.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connector-metadata/metadata-connector-config

    Args:
        service: The id of a connector type, the `service` of its connections.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/metadata/connector-types/{service}".format(
            service=path_segment(service, "service"),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ConnectorTypeDetailsEnvelope | None:
    from ...models.connector_type_details_envelope import ConnectorTypeDetailsEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = ConnectorTypeDetailsEnvelope.from_dict(read_json(response.content))

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

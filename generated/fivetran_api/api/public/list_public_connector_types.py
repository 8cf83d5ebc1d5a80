from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    read_json,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.public_connector_types_envelope import PublicConnectorTypesEnvelope


def _get_kwargs() -> dict[str, Any]:
    """List all connector types without credentials.

    No other operation works without credentials. The answer has all connector types at once, not in pages. If an
    item lacks `config` and `auth`, read that connector type with credentials. Fivetran changes names, icons and
    links without notice, so store the `id` only.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/public-endpoints/metadata-public-connectors

    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/public/connector-types",
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> PublicConnectorTypesEnvelope | None:
    from ...models.public_connector_types_envelope import PublicConnectorTypesEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = PublicConnectorTypesEnvelope.from_dict(read_json(response.content))

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

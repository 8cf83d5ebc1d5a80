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
    from ...models import NewConnectCard
    from ...models.issued_connect_card_envelope import IssuedConnectCardEnvelope
    from ...models.new_connect_card import NewConnectCard


def _get_kwargs(
    connection_id: str,
    *,
    body: NewConnectCard | Mapping[str, object],
) -> dict[str, Any]:
    """Create a connect card under its older path.

    The same as `connections.create_connect_card`, from before connectors were called connections. Fivetran has
    turned these paths off for a while before and may do so for good.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connect-card

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/connectors/{connection_id}/connect-card".format(
            connection_id=path_segment(connection_id, "connection_id"),
        ),
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> IssuedConnectCardEnvelope | None:
    from ...models.issued_connect_card_envelope import IssuedConnectCardEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = IssuedConnectCardEnvelope.from_dict(read_json(response.content))

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

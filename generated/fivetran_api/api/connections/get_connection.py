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
    from ...models.connection_envelope import ConnectionEnvelope


def _get_kwargs(
    connection_id: str,
) -> dict[str, Any]:
    """Read one connection, with its state.

    A sync has ended once the later of `succeeded_at` and `failed_at` has moved; `sync_state` does not show it, for
    it can stay scheduled for a while after a sync is triggered. The API answers 404 for an unknown id, with the
    code NotFound_Connection or, in its older spelling, NotFound_Connector.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-details

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/connections/{connection_id}".format(
            connection_id=path_segment(connection_id, "connection_id"),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ConnectionEnvelope | None:
    from ...models.connection_envelope import ConnectionEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = ConnectionEnvelope.from_dict(read_json(response.content))

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

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
    from ...models.connection_state_envelope import ConnectionStateEnvelope


def _get_kwargs(
    connection_id: str,
) -> dict[str, Any]:
    """Read the state that the code of a connection keeps between syncs.

    Only Function and Connector SDK connections have one; the API answers 400 for others, and for one that has not
    stored any state yet. This is the cursor that the code keeps between syncs; the progress of syncs is in the
    `status` of the connection.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-state

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/connections/{connection_id}/state".format(
            connection_id=path_segment(connection_id, "connection_id"),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ConnectionStateEnvelope | None:
    from ...models.connection_state_envelope import ConnectionStateEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = ConnectionStateEnvelope.from_dict(read_json(response.content))

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

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
    from ...models import ConnectionStateUpdate
    from ...models.connection_state_envelope import ConnectionStateEnvelope
    from ...models.connection_state_update import ConnectionStateUpdate


def _get_kwargs(
    connection_id: str,
    *,
    body: ConnectionStateUpdate | Mapping[str, object],
) -> dict[str, Any]:
    """Replace the state that the code of a connection keeps between syncs.

    Pause the connection first and unpause it afterwards; the API answers 409 while it syncs. Only Function and
    Connector SDK connections have a state; the API answers 400 for others, and for those that have stored none yet.
    Read the old state first if you may want it back.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/modify-connection-state

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/connections/{connection_id}/state".format(
            connection_id=path_segment(connection_id, "connection_id"),
        ),
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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

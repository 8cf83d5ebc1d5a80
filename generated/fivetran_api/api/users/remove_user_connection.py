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
    from ...models.envelope import Envelope


def _get_kwargs(
    user_id: str,
    connection_id: str,
) -> dict[str, Any]:
    """Remove a user from a connection.

    The user stays in the account, with all permissions of an account role or a team.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/delete-user-membership-in-connection

    Args:
        user_id: The user's id, two words such as interment_burdensome.
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/users/{user_id}/connections/{connection_id}".format(
            user_id=path_segment(user_id, "user_id"),
            connection_id=path_segment(connection_id, "connection_id"),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Envelope | None:
    from ...models.envelope import Envelope

    if 200 <= response.status_code <= 299:
        response_2xx = Envelope.from_dict(read_json(response.content))

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

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
    team_id: str,
    connection_id: str,
) -> dict[str, Any]:
    """Remove a team from a connection.

    Team and connection stay, and so do roles that members have of their own.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/delete-team-membership-in-connection

    Args:
        team_id: The team's id, two words such as climbed_consulted.
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/teams/{team_id}/connections/{connection_id}".format(
            team_id=path_segment(team_id, "team_id"),
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

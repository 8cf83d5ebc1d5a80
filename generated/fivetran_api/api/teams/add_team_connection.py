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
    from ...models import NewConnectionMembership
    from ...models.connection_membership_envelope import ConnectionMembershipEnvelope
    from ...models.new_connection_membership import NewConnectionMembership


def _get_kwargs(
    team_id: str,
    *,
    body: NewConnectionMembership | Mapping[str, object],
) -> dict[str, Any]:
    """Add a team to a connection, with a role.

    Every member of the team gets the role. The API answers 409 if the team has a role of its own in the connection
    already; change that one instead.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/add-team-membership-in-connection

    Args:
        team_id: The team's id, two words such as climbed_consulted.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/teams/{team_id}/connections".format(
            team_id=path_segment(team_id, "team_id"),
        ),
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ConnectionMembershipEnvelope | None:
    from ...models.connection_membership_envelope import ConnectionMembershipEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = ConnectionMembershipEnvelope.from_dict(read_json(response.content))

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

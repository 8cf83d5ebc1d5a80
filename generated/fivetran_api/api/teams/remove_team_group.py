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
    group_id: str,
) -> dict[str, Any]:
    """Remove a team from a group.

    Team and group stay, and so do roles that members have of their own.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/delete-team-membership-in-group

    Args:
        team_id: The team's id, two words such as climbed_consulted.
        group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
    """

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/teams/{team_id}/groups/{group_id}".format(
            team_id=path_segment(team_id, "team_id"),
            group_id=path_segment(group_id, "group_id"),
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

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
    from ...models import MembershipUpdate
    from ...models.group_membership_envelope import GroupMembershipEnvelope
    from ...models.membership_update import MembershipUpdate


def _get_kwargs(
    team_id: str,
    group_id: str,
    *,
    body: MembershipUpdate | Mapping[str, object],
) -> dict[str, Any]:
    """Change a team's role in a group.

    The new role replaces the old one; a team has one role in a group.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/update-team-membership-in-group

    Args:
        team_id: The team's id, two words such as climbed_consulted.
        group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/teams/{team_id}/groups/{group_id}".format(
            team_id=path_segment(team_id, "team_id"),
            group_id=path_segment(group_id, "group_id"),
        ),
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> GroupMembershipEnvelope | None:
    from ...models.group_membership_envelope import GroupMembershipEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = GroupMembershipEnvelope.from_dict(read_json(response.content))

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

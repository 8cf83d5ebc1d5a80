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
    from ...models.envelope import Envelope
    from ...models.membership_update import MembershipUpdate


def _get_kwargs(
    user_id: str,
    group_id: str,
    *,
    body: MembershipUpdate | Mapping[str, object],
) -> dict[str, Any]:
    """Change a user's role in a group.

    The new role replaces the old one. Unlike for connections, the answer does not repeat the membership.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/update-user-membership-in-group

    Args:
        user_id: The user's id, two words such as interment_burdensome.
        group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/users/{user_id}/groups/{group_id}".format(
            user_id=path_segment(user_id, "user_id"),
            group_id=path_segment(group_id, "group_id"),
        ),
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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

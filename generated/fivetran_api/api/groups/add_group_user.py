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
    from ...models import NewGroupUser
    from ...models.envelope import Envelope
    from ...models.new_group_user import NewGroupUser


def _get_kwargs(
    group_id: str,
    *,
    body: NewGroupUser | Mapping[str, object],
) -> dict[str, Any]:
    """Add a user of the account to a group, with a role.

    The user is named by email address and must exist. The API answers 200, not 201, without the user.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/add-user-to-group

    Args:
        group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/groups/{group_id}/users".format(
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

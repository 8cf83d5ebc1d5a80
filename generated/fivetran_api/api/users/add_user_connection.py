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
    user_id: str,
    *,
    body: NewConnectionMembership | Mapping[str, object],
) -> dict[str, Any]:
    """Add a user to a connection, with a role.

    The role holds for this one connection, in any group. The API answers 409 if the user has the role already.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/add-user-membership-in-connection

    Args:
        user_id: The user's id, two words such as interment_burdensome.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/users/{user_id}/connections".format(
            user_id=path_segment(user_id, "user_id"),
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

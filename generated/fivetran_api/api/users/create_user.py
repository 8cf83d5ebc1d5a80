from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    read_json,
    to_json,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models import NewUser
    from ...models.new_user import NewUser
    from ...models.user_envelope import UserEnvelope


def _get_kwargs(
    *,
    body: NewUser | Mapping[str, object],
) -> dict[str, Any]:
    """Invite a person to the account, or create a service account.

    Fivetran sends a person an invitation by email. The user exists at once and has an id, but can only log in after
    accepting. A service account is created at once, without an invitation. At most 500 users an hour can be created
    in an account, 10 in a trial.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/create-user

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/users",
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> UserEnvelope | None:
    from ...models.user_envelope import UserEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = UserEnvelope.from_dict(read_json(response.content))

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

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    UNSET,
    Unset,
    check,
    read_json,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.user_page_envelope import UserPageEnvelope
    from ...models.user_type import UserType


def _get_kwargs(
    *,
    active: bool | None | Unset = UNSET,
    user_type: UserType | None | Unset = UNSET,
    has_api_key: bool | None | Unset = UNSET,
    cursor: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> dict[str, Any]:
    """List the users of the account.

    Suspended users are listed too unless `active` is true, and so are invited ones who have not accepted yet, and
    service accounts, which are users for programs.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/list-all-users

    Args:
        active: True for only users who may log in, false for only suspended ones. The API's default is both.
        user_type: The kind of user. REGULAR_USER: a person who logs in; SERVICE_ACCOUNT: a user for programs, which has an API
            key and no login.
        has_api_key: True for only users who have an API key, expired or not, false for only those without. The API's default is
            both.
        cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the listing
            starts at its beginning.
        limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request 1000.
    """

    params: dict[str, Any] = {}

    check("active", active, "bool?")
    params["active"] = active

    check("user_type", user_type, "str?")
    params["user_type"] = user_type

    check("has_api_key", has_api_key, "bool?")
    params["has_api_key"] = has_api_key

    check("cursor", cursor, "str?")
    params["cursor"] = cursor

    check("limit", limit, "int?")
    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/users",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> UserPageEnvelope | None:
    from ...models.user_page_envelope import UserPageEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = UserPageEnvelope.from_dict(read_json(response.content))

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

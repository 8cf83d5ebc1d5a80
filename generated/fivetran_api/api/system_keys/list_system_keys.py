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
    from ...models.system_key_page_envelope import SystemKeyPageEnvelope


def _get_kwargs(
    *,
    cursor: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> dict[str, Any]:
    """List the system keys of the account.

    This needs the API key of a user who is an Account Administrator, as all operations on system keys do; a system
    key cannot manage system keys. Items lack `permissions` and `secret`; read a single key for its permissions.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/get-system-keys

    Args:
        cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the listing
            starts at its beginning.
        limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request 1000.
    """

    params: dict[str, Any] = {}

    check("cursor", cursor, "str?")
    params["cursor"] = cursor

    check("limit", limit, "int?")
    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/system-keys",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> SystemKeyPageEnvelope | None:
    from ...models.system_key_page_envelope import SystemKeyPageEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = SystemKeyPageEnvelope.from_dict(read_json(response.content))

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

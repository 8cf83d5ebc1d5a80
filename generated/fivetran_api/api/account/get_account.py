from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    read_json,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.account_envelope import AccountEnvelope


def _get_kwargs() -> dict[str, Any]:
    """Read the account and the identity that the credentials stand for.

    Any valid credentials may do this, so it is the cheapest way to check an API key. The API answers 401 if the key
    or its secret is wrong.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/account/get-account-info

    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/account/info",
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AccountEnvelope | None:
    from ...models.account_envelope import AccountEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = AccountEnvelope.from_dict(read_json(response.content))

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

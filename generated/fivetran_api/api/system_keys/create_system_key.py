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
    from ...models import NewSystemKey
    from ...models.new_system_key import NewSystemKey
    from ...models.system_key_envelope import SystemKeyEnvelope


def _get_kwargs(
    *,
    body: NewSystemKey | Mapping[str, object],
) -> dict[str, Any]:
    """Create a system key.

    The key belongs to the account, not to a user, so it outlives the user who created it. The answer has `key` and
    `secret`, which log in like a user's API key and secret; no later answer has the `secret`. This needs the API
    key of a user who is an Account Administrator.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/create-system-key

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/system-keys",
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> SystemKeyEnvelope | None:
    from ...models.system_key_envelope import SystemKeyEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = SystemKeyEnvelope.from_dict(read_json(response.content))

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

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
    from ...models import SystemKeyRotation
    from ...models.system_key_envelope import SystemKeyEnvelope
    from ...models.system_key_rotation import SystemKeyRotation


def _get_kwargs(
    system_key_id: str,
    *,
    body: SystemKeyRotation | Mapping[str, object],
) -> dict[str, Any]:
    """Rotate a system key: replace its secret and its expiry.

    Name and permissions stay as they are. The answer has the new `secret`, which replaces the old one at once; no
    later answer has it. This needs the API key of a user who is an Account Administrator.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/rotate-system-key

    Args:
        system_key_id: The system key's id, two words such as brisk_lantern; not the `key` that begins with ft_.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/system-keys/{system_key_id}/rotate".format(
            system_key_id=path_segment(system_key_id, "system_key_id"),
        ),
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

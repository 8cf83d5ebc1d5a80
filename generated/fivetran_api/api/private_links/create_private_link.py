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
    from ...models import NewPrivateLink
    from ...models.new_private_link import NewPrivateLink
    from ...models.private_link_envelope import PrivateLinkEnvelope


def _get_kwargs(
    *,
    body: NewPrivateLink | Mapping[str, object],
) -> dict[str, Any]:
    """Create a private link.

    The call returns before the link exists: its `state` is CREATING, so poll it until it is OK or FAIL. Then
    connections and destinations can name it as `private_link_id`. This has a stricter hourly limit than other
    requests.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/create-private-link

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/private-links",
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> PrivateLinkEnvelope | None:
    from ...models.private_link_envelope import PrivateLinkEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = PrivateLinkEnvelope.from_dict(read_json(response.content))

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

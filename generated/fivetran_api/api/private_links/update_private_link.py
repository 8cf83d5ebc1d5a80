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
    from ...models import PrivateLinkUpdate
    from ...models.private_link_envelope import PrivateLinkEnvelope
    from ...models.private_link_update import PrivateLinkUpdate


def _get_kwargs(
    private_link_id: str,
    *,
    body: PrivateLinkUpdate | Mapping[str, object],
) -> dict[str, Any]:
    """Change the target of a private link.

    Only `config` can change, and it is sent whole: every key that the link's `service` requires. The link is
    UPDATING until it is OK or FAIL. The API refuses the change with the code IllegalState while the link is still
    CREATING.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/modify-private-link

    Args:
        private_link_id: The private link's id, as listings give it.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/private-links/{private_link_id}".format(
            private_link_id=path_segment(private_link_id, "private_link_id"),
        ),
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

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    path_segment,
    read_json,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.envelope import Envelope


def _get_kwargs(
    private_link_id: str,
) -> dict[str, Any]:
    """Delete a private link.

    This cannot be undone. The link is DESTROYING for a while and deleted later. Fivetran can no longer reach
    anything through it.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/delete-private-link

    Args:
        private_link_id: The private link's id, as listings give it.
    """

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/private-links/{private_link_id}".format(
            private_link_id=path_segment(private_link_id, "private_link_id"),
        ),
    }

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

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
    from ...models.destination_envelope import DestinationEnvelope


def _get_kwargs(
    destination_id: str,
) -> dict[str, Any]:
    """Read one destination with its configuration.

    Secrets in `config` are masked as `******`, so do not send a `config` back as it was read. The API answers 404
    with the code NotFound_Destination if there is none, for a group without a destination too.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/destination-details

    Args:
        destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/destinations/{destination_id}".format(
            destination_id=path_segment(destination_id, "destination_id"),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> DestinationEnvelope | None:
    from ...models.destination_envelope import DestinationEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = DestinationEnvelope.from_dict(read_json(response.content))

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

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
    from ...models import NewDestination
    from ...models.destination_envelope import DestinationEnvelope
    from ...models.new_destination import NewDestination


def _get_kwargs(
    *,
    body: NewDestination | Mapping[str, object],
) -> dict[str, Any]:
    """Create the destination of a group.

    The group must exist, and the destination gets its id. Setup tests run unless `run_setup_tests` is false; such a
    call counts as a setup-test request. Failed tests do not fail the call: the destination exists afterwards,
    `setup_tests` has the reasons and `setup_status` is not connected. Fivetran adds a `fivetran_metadata`
    connection to every destination once it is connected.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/create-destination

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/destinations",
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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

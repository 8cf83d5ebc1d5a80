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
    from ...models import SetupTestRequest
    from ...models.destination_envelope import DestinationEnvelope
    from ...models.setup_test_request import SetupTestRequest


def _get_kwargs(
    destination_id: str,
    *,
    body: SetupTestRequest | Mapping[str, object],
) -> dict[str, Any]:
    """Run the setup tests of a destination.

    The call can take minutes, and counts as a setup-test request, of which an account has 250 a minute and 2,500 an
    hour (50 an hour in a trial). Failed tests do not fail the call: check the `status` of each entry of
    `setup_tests`. The rest of the answer may be incomplete; read the destination again for its state.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/run-destination-setup-tests

    Args:
        destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/destinations/{destination_id}/test".format(
            destination_id=path_segment(destination_id, "destination_id"),
        ),
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

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
    from ...models import NewFingerprint
    from ...models.fingerprint_envelope import FingerprintEnvelope
    from ...models.new_fingerprint import NewFingerprint


def _get_kwargs(
    destination_id: str,
    *,
    body: NewFingerprint | Mapping[str, object],
) -> dict[str, Any]:
    """Approve an SSH fingerprint for a destination.

    Warehouses that are reached through an SSH tunnel need this: setup tests fail while the host presents a key that
    nobody has approved. If `trust_fingerprints` was false, the `details` of the failed test have the `hash` and
    `public_key` to send here; if it was true, the test approves the key itself. Test the destination again
    afterwards.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-destination-fingerprint

    Args:
        destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/destinations/{destination_id}/fingerprints".format(
            destination_id=path_segment(destination_id, "destination_id"),
        ),
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> FingerprintEnvelope | None:
    from ...models.fingerprint_envelope import FingerprintEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = FingerprintEnvelope.from_dict(read_json(response.content))

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

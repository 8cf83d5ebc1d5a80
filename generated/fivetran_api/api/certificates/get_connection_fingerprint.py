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
    from ...models.fingerprint_envelope import FingerprintEnvelope


def _get_kwargs(
    connection_id: str,
    fingerprint_id: str,
) -> dict[str, Any]:
    """Read one SSH fingerprint that a connection trusts.

    The API answers 404 if there is no such connection, or if it does not trust this fingerprint.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-fingerprint-details

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
        fingerprint_id: The fingerprint's `id` as listings have it, which is its `hash` in base64url without padding; not the plain
            `hash`.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/connections/{connection_id}/fingerprints/{fingerprint_id}".format(
            connection_id=path_segment(connection_id, "connection_id"),
            fingerprint_id=path_segment(fingerprint_id, "fingerprint_id"),
        ),
    }

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

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
    connection_id: str,
    certificate_id: str,
) -> dict[str, Any]:
    """Revoke the approval of a certificate for a connection.

    From then on Fivetran refuses a source that presents this certificate, until it is approved again.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/revoke-connection-certificate

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
        certificate_id: The certificate's `id` as listings have it, which is its `hash` in base64url without padding; not the plain
            `hash`.
    """

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/connections/{connection_id}/certificates/{certificate_id}".format(
            connection_id=path_segment(connection_id, "connection_id"),
            certificate_id=path_segment(certificate_id, "certificate_id"),
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

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
    from ...models import NewCertificate
    from ...models.certificate_envelope import CertificateEnvelope
    from ...models.new_certificate import NewCertificate


def _get_kwargs(
    connection_id: str,
    *,
    body: NewCertificate | Mapping[str, object],
) -> dict[str, Any]:
    """Approve a certificate for a connection.

    Only MySQL, PostgreSQL and SQL Server sources need this: their setup tests fail while the server presents a
    certificate that nobody has approved. If `trust_certificates` was false, the `details` of the failed test have
    the `hash` and `encoded_cert` to send here; if it was true, the test approves the certificate itself. Test the
    connection again afterwards.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-connection-certificate

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/connections/{connection_id}/certificates".format(
            connection_id=path_segment(connection_id, "connection_id"),
        ),
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> CertificateEnvelope | None:
    from ...models.certificate_envelope import CertificateEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = CertificateEnvelope.from_dict(read_json(response.content))

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

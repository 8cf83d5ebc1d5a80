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
    from ...models import CertificateApproval
    from ...models.certificate_approval import CertificateApproval
    from ...models.envelope import Envelope


def _get_kwargs(
    *,
    body: CertificateApproval | Mapping[str, object],
) -> dict[str, Any]:
    """Approve a certificate for a connection or a destination.

    Deprecated: approve it for the connection or for the destination by their own operations, which also answer with
    the certificate. This one takes either id and answers without data.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-certificate

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/certificates",
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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

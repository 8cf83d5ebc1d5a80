from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.certificate_approval import CertificateApproval
    from ...models.envelope import Envelope


def _get_kwargs(
    *,
    body: CertificateApproval,
) -> dict[str, Any]:
    """Approve a certificate for a connection or a destination.

    Deprecated: approve it for the connection or for the destination by their own operations, which also answer with
    the certificate. This one takes either id and answers without data.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-certificate

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/certificates",
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Envelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CertificateApproval,
) -> Response[Envelope]:
    """Approve a certificate for a connection or a destination.

     Deprecated: approve it for the connection or for the destination by their own operations, which also
    answer with the certificate. This one takes either id and answers without data.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-certificate

    Args:
        body (CertificateApproval): A certificate to approve, and for what. Give either
            `connection_id` or `destination_id`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CertificateApproval,
) -> Envelope | None:
    """Approve a certificate for a connection or a destination.

     Deprecated: approve it for the connection or for the destination by their own operations, which also
    answer with the certificate. This one takes either id and answers without data.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-certificate

    Args:
        body (CertificateApproval): A certificate to approve, and for what. Give either
            `connection_id` or `destination_id`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CertificateApproval,
) -> Response[Envelope]:
    """Approve a certificate for a connection or a destination.

     Deprecated: approve it for the connection or for the destination by their own operations, which also
    answer with the certificate. This one takes either id and answers without data.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-certificate

    Args:
        body (CertificateApproval): A certificate to approve, and for what. Give either
            `connection_id` or `destination_id`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CertificateApproval,
) -> Envelope | None:
    """Approve a certificate for a connection or a destination.

     Deprecated: approve it for the connection or for the destination by their own operations, which also
    answer with the certificate. This one takes either id and answers without data.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-certificate

    Args:
        body (CertificateApproval): A certificate to approve, and for what. Give either
            `connection_id` or `destination_id`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

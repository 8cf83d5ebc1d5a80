from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.certificate_envelope import CertificateEnvelope
    from ...models.new_certificate import NewCertificate


def _get_kwargs(
    connection_id: str,
    *,
    body: NewCertificate,
) -> dict[str, Any]:
    """Approve a certificate for a connection.

    Needed for MySQL, PostgreSQL and SQL Server sources only: their setup tests fail while the server shows a
    certificate that nobody approved. Where `trust_certificates` was false, the failed test has the `hash` and
    `encoded_cert` to send here in its `details`; where it was true, the test approves by itself. Test the
    connection again afterwards.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-connection-certificate

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/connections/{connection_id}/certificates".format(
            connection_id=path_segment(connection_id),
        ),
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[CertificateEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: NewCertificate,
) -> Response[CertificateEnvelope]:
    """Approve a certificate for a connection.

     Needed for MySQL, PostgreSQL and SQL Server sources only: their setup tests fail while the server
    shows a certificate that nobody approved. Where `trust_certificates` was false, the failed test has
    the `hash` and `encoded_cert` to send here in its `details`; where it was true, the test approves by
    itself. Test the connection again afterwards.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/approve-connection-certificate

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (NewCertificate): A certificate to approve.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CertificateEnvelope]
    """

    kwargs = _get_kwargs(
        connection_id=connection_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: NewCertificate,
) -> CertificateEnvelope | None:
    """Approve a certificate for a connection.

     Needed for MySQL, PostgreSQL and SQL Server sources only: their setup tests fail while the server
    shows a certificate that nobody approved. Where `trust_certificates` was false, the failed test has
    the `hash` and `encoded_cert` to send here in its `details`; where it was true, the test approves by
    itself. Test the connection again afterwards.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/approve-connection-certificate

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (NewCertificate): A certificate to approve.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CertificateEnvelope
    """

    return sync_detailed(
        connection_id=connection_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: NewCertificate,
) -> Response[CertificateEnvelope]:
    """Approve a certificate for a connection.

     Needed for MySQL, PostgreSQL and SQL Server sources only: their setup tests fail while the server
    shows a certificate that nobody approved. Where `trust_certificates` was false, the failed test has
    the `hash` and `encoded_cert` to send here in its `details`; where it was true, the test approves by
    itself. Test the connection again afterwards.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/approve-connection-certificate

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (NewCertificate): A certificate to approve.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CertificateEnvelope]
    """

    kwargs = _get_kwargs(
        connection_id=connection_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: NewCertificate,
) -> CertificateEnvelope | None:
    """Approve a certificate for a connection.

     Needed for MySQL, PostgreSQL and SQL Server sources only: their setup tests fail while the server
    shows a certificate that nobody approved. Where `trust_certificates` was false, the failed test has
    the `hash` and `encoded_cert` to send here in its `details`; where it was true, the test approves by
    itself. Test the connection again afterwards.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/approve-connection-certificate

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (NewCertificate): A certificate to approve.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CertificateEnvelope
    """

    return (
        await asyncio_detailed(
            connection_id=connection_id,
            client=client,
            body=body,
        )
    ).parsed

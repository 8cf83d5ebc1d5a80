from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.fingerprint_envelope import FingerprintEnvelope
    from ...models.new_fingerprint import NewFingerprint


def _get_kwargs(
    connection_id: str,
    *,
    body: NewFingerprint,
) -> dict[str, Any]:
    """Approve an SSH fingerprint for a connection.

    Needed where the source is reached through an SSH tunnel: setup tests fail while the host shows a key that
    nobody approved. Where `trust_fingerprints` was false, the failed test has the `hash` and `public_key` to send
    here in its `details`; where it was true, the test approves by itself. Test the connection again afterwards.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-connection-fingerprint

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/connections/{connection_id}/fingerprints".format(
            connection_id=path_segment(connection_id),
        ),
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[FingerprintEnvelope]:
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
    body: NewFingerprint,
) -> Response[FingerprintEnvelope]:
    """Approve an SSH fingerprint for a connection.

     Needed where the source is reached through an SSH tunnel: setup tests fail while the host shows a
    key that nobody approved. Where `trust_fingerprints` was false, the failed test has the `hash` and
    `public_key` to send here in its `details`; where it was true, the test approves by itself. Test the
    connection again afterwards.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/approve-connection-fingerprint

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (NewFingerprint): The key of an SSH host to approve.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FingerprintEnvelope]
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
    body: NewFingerprint,
) -> FingerprintEnvelope | None:
    """Approve an SSH fingerprint for a connection.

     Needed where the source is reached through an SSH tunnel: setup tests fail while the host shows a
    key that nobody approved. Where `trust_fingerprints` was false, the failed test has the `hash` and
    `public_key` to send here in its `details`; where it was true, the test approves by itself. Test the
    connection again afterwards.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/approve-connection-fingerprint

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (NewFingerprint): The key of an SSH host to approve.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FingerprintEnvelope
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
    body: NewFingerprint,
) -> Response[FingerprintEnvelope]:
    """Approve an SSH fingerprint for a connection.

     Needed where the source is reached through an SSH tunnel: setup tests fail while the host shows a
    key that nobody approved. Where `trust_fingerprints` was false, the failed test has the `hash` and
    `public_key` to send here in its `details`; where it was true, the test approves by itself. Test the
    connection again afterwards.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/approve-connection-fingerprint

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (NewFingerprint): The key of an SSH host to approve.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FingerprintEnvelope]
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
    body: NewFingerprint,
) -> FingerprintEnvelope | None:
    """Approve an SSH fingerprint for a connection.

     Needed where the source is reached through an SSH tunnel: setup tests fail while the host shows a
    key that nobody approved. Where `trust_fingerprints` was false, the failed test has the `hash` and
    `public_key` to send here in its `details`; where it was true, the test approves by itself. Test the
    connection again afterwards.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/approve-connection-fingerprint

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (NewFingerprint): The key of an SSH host to approve.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FingerprintEnvelope
    """

    return (
        await asyncio_detailed(
            connection_id=connection_id,
            client=client,
            body=body,
        )
    ).parsed

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.fingerprint_envelope import FingerprintEnvelope


def _get_kwargs(
    connection_id: str,
    fingerprint_id: str,
) -> dict[str, Any]:
    """Read one SSH fingerprint that a connection trusts.

    Answers 404 where there is no such connection, or where it does not trust this fingerprint.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

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
            connection_id=path_segment(connection_id),
            fingerprint_id=path_segment(fingerprint_id),
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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[FingerprintEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    connection_id: str,
    fingerprint_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[FingerprintEnvelope]:
    """Read one SSH fingerprint that a connection trusts.

     Answers 404 where there is no such connection, or where it does not trust this fingerprint.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-fingerprint-details

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        fingerprint_id (str): The fingerprint's `id` as listings have it, which is its `hash` in
            base64url without padding; not the plain `hash`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FingerprintEnvelope]
    """

    kwargs = _get_kwargs(
        connection_id=connection_id,
        fingerprint_id=fingerprint_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    connection_id: str,
    fingerprint_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> FingerprintEnvelope | None:
    """Read one SSH fingerprint that a connection trusts.

     Answers 404 where there is no such connection, or where it does not trust this fingerprint.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-fingerprint-details

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        fingerprint_id (str): The fingerprint's `id` as listings have it, which is its `hash` in
            base64url without padding; not the plain `hash`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FingerprintEnvelope
    """

    return sync_detailed(
        connection_id=connection_id,
        fingerprint_id=fingerprint_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    connection_id: str,
    fingerprint_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[FingerprintEnvelope]:
    """Read one SSH fingerprint that a connection trusts.

     Answers 404 where there is no such connection, or where it does not trust this fingerprint.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-fingerprint-details

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        fingerprint_id (str): The fingerprint's `id` as listings have it, which is its `hash` in
            base64url without padding; not the plain `hash`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FingerprintEnvelope]
    """

    kwargs = _get_kwargs(
        connection_id=connection_id,
        fingerprint_id=fingerprint_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    connection_id: str,
    fingerprint_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> FingerprintEnvelope | None:
    """Read one SSH fingerprint that a connection trusts.

     Answers 404 where there is no such connection, or where it does not trust this fingerprint.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-fingerprint-details

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        fingerprint_id (str): The fingerprint's `id` as listings have it, which is its `hash` in
            base64url without padding; not the plain `hash`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FingerprintEnvelope
    """

    return (
        await asyncio_detailed(
            connection_id=connection_id,
            fingerprint_id=fingerprint_id,
            client=client,
        )
    ).parsed

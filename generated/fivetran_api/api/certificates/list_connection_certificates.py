from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import UNSET, Response, Unset, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.certificate_page_envelope import CertificatePageEnvelope


def _get_kwargs(
    connection_id: str,
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    """List the certificates that a connection trusts.

    Each connection has its own: what was approved for its destination, or for another connection, is not here.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-certificates-list

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
        cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts at its
            beginning.
        limit: How many items a page has at most, 1 to 1000; the API takes 100 where it is left out.
    """

    params: dict[str, Any] = {}

    params["cursor"] = cursor

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/connections/{connection_id}/certificates".format(
            connection_id=path_segment(connection_id),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CertificatePageEnvelope | None:
    from ...models.certificate_page_envelope import CertificatePageEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = CertificatePageEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CertificatePageEnvelope]:
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
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[CertificatePageEnvelope]:
    """List the certificates that a connection trusts.

     Each connection has its own: what was approved for its destination, or for another connection, is
    not here.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-certificates-list

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        cursor (str | Unset): Where the page starts, as `next_cursor` of the page before gave it.
            Left out, the listing starts at its beginning.
        limit (int | Unset): How many items a page has at most, 1 to 1000; the API takes 100 where
            it is left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CertificatePageEnvelope]
    """

    kwargs = _get_kwargs(
        connection_id=connection_id,
        cursor=cursor,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> CertificatePageEnvelope | None:
    """List the certificates that a connection trusts.

     Each connection has its own: what was approved for its destination, or for another connection, is
    not here.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-certificates-list

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        cursor (str | Unset): Where the page starts, as `next_cursor` of the page before gave it.
            Left out, the listing starts at its beginning.
        limit (int | Unset): How many items a page has at most, 1 to 1000; the API takes 100 where
            it is left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CertificatePageEnvelope
    """

    return sync_detailed(
        connection_id=connection_id,
        client=client,
        cursor=cursor,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[CertificatePageEnvelope]:
    """List the certificates that a connection trusts.

     Each connection has its own: what was approved for its destination, or for another connection, is
    not here.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-certificates-list

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        cursor (str | Unset): Where the page starts, as `next_cursor` of the page before gave it.
            Left out, the listing starts at its beginning.
        limit (int | Unset): How many items a page has at most, 1 to 1000; the API takes 100 where
            it is left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CertificatePageEnvelope]
    """

    kwargs = _get_kwargs(
        connection_id=connection_id,
        cursor=cursor,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> CertificatePageEnvelope | None:
    """List the certificates that a connection trusts.

     Each connection has its own: what was approved for its destination, or for another connection, is
    not here.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-certificates-list

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        cursor (str | Unset): Where the page starts, as `next_cursor` of the page before gave it.
            Left out, the listing starts at its beginning.
        limit (int | Unset): How many items a page has at most, 1 to 1000; the API takes 100 where
            it is left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CertificatePageEnvelope
    """

    return (
        await asyncio_detailed(
            connection_id=connection_id,
            client=client,
            cursor=cursor,
            limit=limit,
        )
    ).parsed

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
    destination_id: str,
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    """List the certificates that a destination trusts.

    Only what the destination itself trusts; certificates of its connections' sources are with the connections.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/get-destination-certificates-list

    Args:
        destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
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
        "url": "/v1/destinations/{destination_id}/certificates".format(
            destination_id=path_segment(destination_id),
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
    destination_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[CertificatePageEnvelope]:
    """List the certificates that a destination trusts.

     Only what the destination itself trusts; certificates of its connections' sources are with the
    connections.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/get-destination-certificates-list

    Args:
        destination_id (str): The destination's id, two words such as decent_dropsy; also the id
            of its group.
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
        destination_id=destination_id,
        cursor=cursor,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    destination_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> CertificatePageEnvelope | None:
    """List the certificates that a destination trusts.

     Only what the destination itself trusts; certificates of its connections' sources are with the
    connections.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/get-destination-certificates-list

    Args:
        destination_id (str): The destination's id, two words such as decent_dropsy; also the id
            of its group.
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
        destination_id=destination_id,
        client=client,
        cursor=cursor,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    destination_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[CertificatePageEnvelope]:
    """List the certificates that a destination trusts.

     Only what the destination itself trusts; certificates of its connections' sources are with the
    connections.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/get-destination-certificates-list

    Args:
        destination_id (str): The destination's id, two words such as decent_dropsy; also the id
            of its group.
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
        destination_id=destination_id,
        cursor=cursor,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    destination_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> CertificatePageEnvelope | None:
    """List the certificates that a destination trusts.

     Only what the destination itself trusts; certificates of its connections' sources are with the
    connections.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/certificates/get-destination-certificates-list

    Args:
        destination_id (str): The destination's id, two words such as decent_dropsy; also the id
            of its group.
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
            destination_id=destination_id,
            client=client,
            cursor=cursor,
            limit=limit,
        )
    ).parsed

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import UNSET, Response, Unset, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.system_key_page_envelope import SystemKeyPageEnvelope


def _get_kwargs(
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    """List the system keys of the account.

    Takes the API key of a user who is an Account Administrator, as all operations on system keys do; a system key
    cannot manage system keys. Listed keys come without `permissions` and `secret`; read one to see its permissions.

    Failures to expect: 401, 403; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/get-system-keys

    Args:
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
        "url": "/v1/system-keys",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> SystemKeyPageEnvelope | None:
    from ...models.system_key_page_envelope import SystemKeyPageEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = SystemKeyPageEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SystemKeyPageEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[SystemKeyPageEnvelope]:
    """List the system keys of the account.

     Takes the API key of a user who is an Account Administrator, as all operations on system keys do; a
    system key cannot manage system keys. Listed keys come without `permissions` and `secret`; read one
    to see its permissions.

    Failures to expect: 401, 403; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/get-system-keys

    Args:
        cursor (str | Unset): Where the page starts, as `next_cursor` of the page before gave it.
            Left out, the listing starts at its beginning.
        limit (int | Unset): How many items a page has at most, 1 to 1000; the API takes 100 where
            it is left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SystemKeyPageEnvelope]
    """

    kwargs = _get_kwargs(
        cursor=cursor,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> SystemKeyPageEnvelope | None:
    """List the system keys of the account.

     Takes the API key of a user who is an Account Administrator, as all operations on system keys do; a
    system key cannot manage system keys. Listed keys come without `permissions` and `secret`; read one
    to see its permissions.

    Failures to expect: 401, 403; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/get-system-keys

    Args:
        cursor (str | Unset): Where the page starts, as `next_cursor` of the page before gave it.
            Left out, the listing starts at its beginning.
        limit (int | Unset): How many items a page has at most, 1 to 1000; the API takes 100 where
            it is left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SystemKeyPageEnvelope
    """

    return sync_detailed(
        client=client,
        cursor=cursor,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[SystemKeyPageEnvelope]:
    """List the system keys of the account.

     Takes the API key of a user who is an Account Administrator, as all operations on system keys do; a
    system key cannot manage system keys. Listed keys come without `permissions` and `secret`; read one
    to see its permissions.

    Failures to expect: 401, 403; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/get-system-keys

    Args:
        cursor (str | Unset): Where the page starts, as `next_cursor` of the page before gave it.
            Left out, the listing starts at its beginning.
        limit (int | Unset): How many items a page has at most, 1 to 1000; the API takes 100 where
            it is left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SystemKeyPageEnvelope]
    """

    kwargs = _get_kwargs(
        cursor=cursor,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> SystemKeyPageEnvelope | None:
    """List the system keys of the account.

     Takes the API key of a user who is an Account Administrator, as all operations on system keys do; a
    system key cannot manage system keys. Listed keys come without `permissions` and `secret`; read one
    to see its permissions.

    Failures to expect: 401, 403; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/get-system-keys

    Args:
        cursor (str | Unset): Where the page starts, as `next_cursor` of the page before gave it.
            Left out, the listing starts at its beginning.
        limit (int | Unset): How many items a page has at most, 1 to 1000; the API takes 100 where
            it is left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SystemKeyPageEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            cursor=cursor,
            limit=limit,
        )
    ).parsed

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.account_envelope import AccountEnvelope


def _get_kwargs() -> dict[str, Any]:
    """Read which account and identity the credentials stand for.

    Needs no permission beyond valid credentials, so it is the cheapest way to check an API key. Answers 401 where
    the key or its secret is wrong.

    Failures to expect: 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/account/get-account-info

    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/account/info",
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AccountEnvelope | None:
    from ...models.account_envelope import AccountEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = AccountEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[AccountEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[AccountEnvelope]:
    """Read which account and identity the credentials stand for.

     Needs no permission beyond valid credentials, so it is the cheapest way to check an API key. Answers
    401 where the key or its secret is wrong.

    Failures to expect: 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/account/get-account-info

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccountEnvelope]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> AccountEnvelope | None:
    """Read which account and identity the credentials stand for.

     Needs no permission beyond valid credentials, so it is the cheapest way to check an API key. Answers
    401 where the key or its secret is wrong.

    Failures to expect: 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/account/get-account-info

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccountEnvelope
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[AccountEnvelope]:
    """Read which account and identity the credentials stand for.

     Needs no permission beyond valid credentials, so it is the cheapest way to check an API key. Answers
    401 where the key or its secret is wrong.

    Failures to expect: 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/account/get-account-info

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccountEnvelope]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> AccountEnvelope | None:
    """Read which account and identity the credentials stand for.

     Needs no permission beyond valid credentials, so it is the cheapest way to check an API key. Answers
    401 where the key or its secret is wrong.

    Failures to expect: 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/account/get-account-info

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccountEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed

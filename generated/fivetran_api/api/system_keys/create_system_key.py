from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.new_system_key import NewSystemKey
    from ...models.system_key_envelope import SystemKeyEnvelope


def _get_kwargs(
    *,
    body: NewSystemKey,
) -> dict[str, Any]:
    """Create a system key.

    The key belongs to the account, not to a user, so it outlives the people who made it. The answer has `key` and
    `secret`, which log in like a user's API key and secret; the `secret` is shown this once. Takes the API key of a
    user who is an Account Administrator.

    Failures to expect: 400, 401, 403; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/create-system-key

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/system-keys",
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> SystemKeyEnvelope | None:
    from ...models.system_key_envelope import SystemKeyEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = SystemKeyEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[SystemKeyEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewSystemKey,
) -> Response[SystemKeyEnvelope]:
    """Create a system key.

     The key belongs to the account, not to a user, so it outlives the people who made it. The answer has
    `key` and `secret`, which log in like a user's API key and secret; the `secret` is shown this once.
    Takes the API key of a user who is an Account Administrator.

    Failures to expect: 400, 401, 403; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/create-system-key

    Args:
        body (NewSystemKey): A system key to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SystemKeyEnvelope]
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
    body: NewSystemKey,
) -> SystemKeyEnvelope | None:
    """Create a system key.

     The key belongs to the account, not to a user, so it outlives the people who made it. The answer has
    `key` and `secret`, which log in like a user's API key and secret; the `secret` is shown this once.
    Takes the API key of a user who is an Account Administrator.

    Failures to expect: 400, 401, 403; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/create-system-key

    Args:
        body (NewSystemKey): A system key to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SystemKeyEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewSystemKey,
) -> Response[SystemKeyEnvelope]:
    """Create a system key.

     The key belongs to the account, not to a user, so it outlives the people who made it. The answer has
    `key` and `secret`, which log in like a user's API key and secret; the `secret` is shown this once.
    Takes the API key of a user who is an Account Administrator.

    Failures to expect: 400, 401, 403; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/create-system-key

    Args:
        body (NewSystemKey): A system key to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SystemKeyEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: NewSystemKey,
) -> SystemKeyEnvelope | None:
    """Create a system key.

     The key belongs to the account, not to a user, so it outlives the people who made it. The answer has
    `key` and `secret`, which log in like a user's API key and secret; the `secret` is shown this once.
    Takes the API key of a user who is an Account Administrator.

    Failures to expect: 400, 401, 403; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/create-system-key

    Args:
        body (NewSystemKey): A system key to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SystemKeyEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

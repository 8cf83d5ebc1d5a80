from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.new_private_link import NewPrivateLink
    from ...models.private_link_envelope import PrivateLinkEnvelope


def _get_kwargs(
    *,
    body: NewPrivateLink,
) -> dict[str, Any]:
    """Create a private link.

    The answer comes before the link is there: its `state` is CREATING, so read it until it is OK or FAIL. Then
    connections and destinations can name it as `private_link_id`. Creating is subject to a stricter hourly limit
    than other requests.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/create-private-link

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/private-links",
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> PrivateLinkEnvelope | None:
    from ...models.private_link_envelope import PrivateLinkEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = PrivateLinkEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[PrivateLinkEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewPrivateLink,
) -> Response[PrivateLinkEnvelope]:
    """Create a private link.

     The answer comes before the link is there: its `state` is CREATING, so read it until it is OK or
    FAIL. Then connections and destinations can name it as `private_link_id`. Creating is subject to a
    stricter hourly limit than other requests.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/create-private-link

    Args:
        body (NewPrivateLink): A private link to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PrivateLinkEnvelope]
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
    body: NewPrivateLink,
) -> PrivateLinkEnvelope | None:
    """Create a private link.

     The answer comes before the link is there: its `state` is CREATING, so read it until it is OK or
    FAIL. Then connections and destinations can name it as `private_link_id`. Creating is subject to a
    stricter hourly limit than other requests.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/create-private-link

    Args:
        body (NewPrivateLink): A private link to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PrivateLinkEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewPrivateLink,
) -> Response[PrivateLinkEnvelope]:
    """Create a private link.

     The answer comes before the link is there: its `state` is CREATING, so read it until it is OK or
    FAIL. Then connections and destinations can name it as `private_link_id`. Creating is subject to a
    stricter hourly limit than other requests.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/create-private-link

    Args:
        body (NewPrivateLink): A private link to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PrivateLinkEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: NewPrivateLink,
) -> PrivateLinkEnvelope | None:
    """Create a private link.

     The answer comes before the link is there: its `state` is CREATING, so read it until it is OK or
    FAIL. Then connections and destinations can name it as `private_link_id`. Creating is subject to a
    stricter hourly limit than other requests.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/create-private-link

    Args:
        body (NewPrivateLink): A private link to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PrivateLinkEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.connection_envelope import ConnectionEnvelope
    from ...models.new_connection import NewConnection


def _get_kwargs(
    *,
    body: NewConnection,
) -> dict[str, Any]:
    """Create a connection under its older path.

    The same as `connections.create`, from before connectors were called connections. Fivetran has turned these
    paths off for a while before and may do so for good.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/create-connection

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/connectors",
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ConnectionEnvelope | None:
    from ...models.connection_envelope import ConnectionEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = ConnectionEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ConnectionEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewConnection,
) -> Response[ConnectionEnvelope]:
    """Create a connection under its older path.

     The same as `connections.create`, from before connectors were called connections. Fivetran has
    turned these paths off for a while before and may do so for good.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/create-connection

    Args:
        body (NewConnection): A connection to create. Always send `destination_schema_names` -
            Fivetran has announced that it becomes required.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ConnectionEnvelope]
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
    body: NewConnection,
) -> ConnectionEnvelope | None:
    """Create a connection under its older path.

     The same as `connections.create`, from before connectors were called connections. Fivetran has
    turned these paths off for a while before and may do so for good.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/create-connection

    Args:
        body (NewConnection): A connection to create. Always send `destination_schema_names` -
            Fivetran has announced that it becomes required.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ConnectionEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewConnection,
) -> Response[ConnectionEnvelope]:
    """Create a connection under its older path.

     The same as `connections.create`, from before connectors were called connections. Fivetran has
    turned these paths off for a while before and may do so for good.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/create-connection

    Args:
        body (NewConnection): A connection to create. Always send `destination_schema_names` -
            Fivetran has announced that it becomes required.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ConnectionEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: NewConnection,
) -> ConnectionEnvelope | None:
    """Create a connection under its older path.

     The same as `connections.create`, from before connectors were called connections. Fivetran has
    turned these paths off for a while before and may do so for good.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/create-connection

    Args:
        body (NewConnection): A connection to create. Always send `destination_schema_names` -
            Fivetran has announced that it becomes required.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ConnectionEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

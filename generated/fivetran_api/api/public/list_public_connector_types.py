from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.public_connector_types_envelope import PublicConnectorTypesEnvelope


def _get_kwargs() -> dict[str, Any]:
    """List all connector types without credentials.

    The one operation that anybody may call. It answers with everything at once, not in pages. Where an item lacks
    `config` and `auth`, read that connector type with credentials. Fivetran changes names, icons and links without
    notice, so store the `id` only.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/public-endpoints/metadata-public-connectors

    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/public/connector-types",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PublicConnectorTypesEnvelope | None:
    from ...models.public_connector_types_envelope import PublicConnectorTypesEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = PublicConnectorTypesEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PublicConnectorTypesEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[PublicConnectorTypesEnvelope]:
    """List all connector types without credentials.

     The one operation that anybody may call. It answers with everything at once, not in pages. Where an
    item lacks `config` and `auth`, read that connector type with credentials. Fivetran changes names,
    icons and links without notice, so store the `id` only.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/public-endpoints/metadata-public-connectors

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PublicConnectorTypesEnvelope]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> PublicConnectorTypesEnvelope | None:
    """List all connector types without credentials.

     The one operation that anybody may call. It answers with everything at once, not in pages. Where an
    item lacks `config` and `auth`, read that connector type with credentials. Fivetran changes names,
    icons and links without notice, so store the `id` only.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/public-endpoints/metadata-public-connectors

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PublicConnectorTypesEnvelope
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[PublicConnectorTypesEnvelope]:
    """List all connector types without credentials.

     The one operation that anybody may call. It answers with everything at once, not in pages. Where an
    item lacks `config` and `auth`, read that connector type with credentials. Fivetran changes names,
    icons and links without notice, so store the `id` only.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/public-endpoints/metadata-public-connectors

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PublicConnectorTypesEnvelope]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> PublicConnectorTypesEnvelope | None:
    """List all connector types without credentials.

     The one operation that anybody may call. It answers with everything at once, not in pages. Where an
    item lacks `config` and `auth`, read that connector type with credentials. Fivetran changes names,
    icons and links without notice, so store the `id` only.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/public-endpoints/metadata-public-connectors

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PublicConnectorTypesEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed

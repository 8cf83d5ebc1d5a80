from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.connector_type_details_envelope import ConnectorTypeDetailsEnvelope


def _get_kwargs(
    service: str,
) -> dict[str, Any]:
    """Read one connector type with the fields that its connections are configured by.

    `config` and `auth` say what may stand in the properties of the same names when a connection of this service is
    created or updated.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connector-metadata/metadata-connector-config

    Args:
        service: The id of a connector type, the `service` of its connections.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/metadata/connector-types/{service}".format(
            service=path_segment(service),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ConnectorTypeDetailsEnvelope | None:
    from ...models.connector_type_details_envelope import ConnectorTypeDetailsEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = ConnectorTypeDetailsEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ConnectorTypeDetailsEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    service: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ConnectorTypeDetailsEnvelope]:
    """Read one connector type with the fields that its connections are configured by.

     `config` and `auth` say what may stand in the properties of the same names when a connection of this
    service is created or updated.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-metadata/metadata-connector-config

    Args:
        service (str): The id of a connector type, the `service` of its connections.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ConnectorTypeDetailsEnvelope]
    """

    kwargs = _get_kwargs(
        service=service,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    service: str,
    *,
    client: AuthenticatedClient | Client,
) -> ConnectorTypeDetailsEnvelope | None:
    """Read one connector type with the fields that its connections are configured by.

     `config` and `auth` say what may stand in the properties of the same names when a connection of this
    service is created or updated.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-metadata/metadata-connector-config

    Args:
        service (str): The id of a connector type, the `service` of its connections.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ConnectorTypeDetailsEnvelope
    """

    return sync_detailed(
        service=service,
        client=client,
    ).parsed


async def asyncio_detailed(
    service: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ConnectorTypeDetailsEnvelope]:
    """Read one connector type with the fields that its connections are configured by.

     `config` and `auth` say what may stand in the properties of the same names when a connection of this
    service is created or updated.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-metadata/metadata-connector-config

    Args:
        service (str): The id of a connector type, the `service` of its connections.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ConnectorTypeDetailsEnvelope]
    """

    kwargs = _get_kwargs(
        service=service,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    service: str,
    *,
    client: AuthenticatedClient | Client,
) -> ConnectorTypeDetailsEnvelope | None:
    """Read one connector type with the fields that its connections are configured by.

     `config` and `auth` say what may stand in the properties of the same names when a connection of this
    service is created or updated.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-metadata/metadata-connector-config

    Args:
        service (str): The id of a connector type, the `service` of its connections.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ConnectorTypeDetailsEnvelope
    """

    return (
        await asyncio_detailed(
            service=service,
            client=client,
        )
    ).parsed

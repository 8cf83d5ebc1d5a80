from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.connector_sdk_package_envelope import ConnectorSdkPackageEnvelope
    from ...models.new_connector_sdk_package import NewConnectorSdkPackage


def _get_kwargs(
    *,
    body: NewConnectorSdkPackage,
) -> dict[str, Any]:
    """Upload a Connector SDK package.

    The file is a ZIP archive as the command `fivetran package` writes it. To run it, create a connection of the
    service connector_sdk with the package's id as `package_id` in its `config`. A missing file, or one that is no
    valid package, is answered with 400.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/create-connector-sdk-package

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/connector-sdk/packages",
    }

    _kwargs["files"] = body.to_multipart()

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ConnectorSdkPackageEnvelope | None:
    from ...models.connector_sdk_package_envelope import ConnectorSdkPackageEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = ConnectorSdkPackageEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ConnectorSdkPackageEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewConnectorSdkPackage,
) -> Response[ConnectorSdkPackageEnvelope]:
    """Upload a Connector SDK package.

     The file is a ZIP archive as the command `fivetran package` writes it. To run it, create a
    connection of the service connector_sdk with the package's id as `package_id` in its `config`. A
    missing file, or one that is no valid package, is answered with 400.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/create-connector-sdk-package

    Args:
        body (NewConnectorSdkPackage): A Connector SDK package to upload.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ConnectorSdkPackageEnvelope]
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
    body: NewConnectorSdkPackage,
) -> ConnectorSdkPackageEnvelope | None:
    """Upload a Connector SDK package.

     The file is a ZIP archive as the command `fivetran package` writes it. To run it, create a
    connection of the service connector_sdk with the package's id as `package_id` in its `config`. A
    missing file, or one that is no valid package, is answered with 400.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/create-connector-sdk-package

    Args:
        body (NewConnectorSdkPackage): A Connector SDK package to upload.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ConnectorSdkPackageEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewConnectorSdkPackage,
) -> Response[ConnectorSdkPackageEnvelope]:
    """Upload a Connector SDK package.

     The file is a ZIP archive as the command `fivetran package` writes it. To run it, create a
    connection of the service connector_sdk with the package's id as `package_id` in its `config`. A
    missing file, or one that is no valid package, is answered with 400.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/create-connector-sdk-package

    Args:
        body (NewConnectorSdkPackage): A Connector SDK package to upload.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ConnectorSdkPackageEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: NewConnectorSdkPackage,
) -> ConnectorSdkPackageEnvelope | None:
    """Upload a Connector SDK package.

     The file is a ZIP archive as the command `fivetran package` writes it. To run it, create a
    connection of the service connector_sdk with the package's id as `package_id` in its `config`. A
    missing file, or one that is no valid package, is answered with 400.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/create-connector-sdk-package

    Args:
        body (NewConnectorSdkPackage): A Connector SDK package to upload.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ConnectorSdkPackageEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

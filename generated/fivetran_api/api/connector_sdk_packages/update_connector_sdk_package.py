from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.connector_sdk_package_envelope import ConnectorSdkPackageEnvelope
    from ...models.connector_sdk_package_update import ConnectorSdkPackageUpdate


def _get_kwargs(
    package_id: str,
    *,
    body: ConnectorSdkPackageUpdate,
) -> dict[str, Any]:
    """Replace the file of a Connector SDK package.

    Connections that use the package run the new code from their next sync on; the old file is not kept. Only the
    owner of the package and account administrators may do this, others get 403.

    Failures to expect: 400, 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/update-connector-sdk-package

    Args:
        package_id: The Connector SDK package's id; connections have it as `package_id` in their `config`.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/connector-sdk/packages/{package_id}".format(
            package_id=path_segment(package_id),
        ),
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
    package_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ConnectorSdkPackageUpdate,
) -> Response[ConnectorSdkPackageEnvelope]:
    """Replace the file of a Connector SDK package.

     Connections that use the package run the new code from their next sync on; the old file is not kept.
    Only the owner of the package and account administrators may do this, others get 403.

    Failures to expect: 400, 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/update-connector-sdk-package

    Args:
        package_id (str): The Connector SDK package's id; connections have it as `package_id` in
            their `config`.
        body (ConnectorSdkPackageUpdate): A new file for a Connector SDK package.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ConnectorSdkPackageEnvelope]
    """

    kwargs = _get_kwargs(
        package_id=package_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    package_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ConnectorSdkPackageUpdate,
) -> ConnectorSdkPackageEnvelope | None:
    """Replace the file of a Connector SDK package.

     Connections that use the package run the new code from their next sync on; the old file is not kept.
    Only the owner of the package and account administrators may do this, others get 403.

    Failures to expect: 400, 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/update-connector-sdk-package

    Args:
        package_id (str): The Connector SDK package's id; connections have it as `package_id` in
            their `config`.
        body (ConnectorSdkPackageUpdate): A new file for a Connector SDK package.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ConnectorSdkPackageEnvelope
    """

    return sync_detailed(
        package_id=package_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    package_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ConnectorSdkPackageUpdate,
) -> Response[ConnectorSdkPackageEnvelope]:
    """Replace the file of a Connector SDK package.

     Connections that use the package run the new code from their next sync on; the old file is not kept.
    Only the owner of the package and account administrators may do this, others get 403.

    Failures to expect: 400, 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/update-connector-sdk-package

    Args:
        package_id (str): The Connector SDK package's id; connections have it as `package_id` in
            their `config`.
        body (ConnectorSdkPackageUpdate): A new file for a Connector SDK package.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ConnectorSdkPackageEnvelope]
    """

    kwargs = _get_kwargs(
        package_id=package_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    package_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ConnectorSdkPackageUpdate,
) -> ConnectorSdkPackageEnvelope | None:
    """Replace the file of a Connector SDK package.

     Connections that use the package run the new code from their next sync on; the old file is not kept.
    Only the owner of the package and account administrators may do this, others get 403.

    Failures to expect: 400, 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/update-connector-sdk-package

    Args:
        package_id (str): The Connector SDK package's id; connections have it as `package_id` in
            their `config`.
        body (ConnectorSdkPackageUpdate): A new file for a Connector SDK package.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ConnectorSdkPackageEnvelope
    """

    return (
        await asyncio_detailed(
            package_id=package_id,
            client=client,
            body=body,
        )
    ).parsed

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.transformation_package_envelope import TransformationPackageEnvelope


def _get_kwargs(
    package_definition_id: str,
) -> dict[str, Any]:
    """Read one Quickstart package.

    The id is that of the listing; a transformation names its package by `package_name` instead.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformations/transformation-package-metadata-details

    Args:
        package_definition_id: The package's id, as the listing of packages gives it.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/transformations/package-metadata/{package_definition_id}".format(
            package_definition_id=path_segment(package_definition_id),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TransformationPackageEnvelope | None:
    from ...models.transformation_package_envelope import TransformationPackageEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = TransformationPackageEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TransformationPackageEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    package_definition_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[TransformationPackageEnvelope]:
    """Read one Quickstart package.

     The id is that of the listing; a transformation names its package by `package_name` instead.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformations/transformation-package-metadata-details

    Args:
        package_definition_id (str): The package's id, as the listing of packages gives it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TransformationPackageEnvelope]
    """

    kwargs = _get_kwargs(
        package_definition_id=package_definition_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    package_definition_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> TransformationPackageEnvelope | None:
    """Read one Quickstart package.

     The id is that of the listing; a transformation names its package by `package_name` instead.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformations/transformation-package-metadata-details

    Args:
        package_definition_id (str): The package's id, as the listing of packages gives it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TransformationPackageEnvelope
    """

    return sync_detailed(
        package_definition_id=package_definition_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    package_definition_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[TransformationPackageEnvelope]:
    """Read one Quickstart package.

     The id is that of the listing; a transformation names its package by `package_name` instead.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformations/transformation-package-metadata-details

    Args:
        package_definition_id (str): The package's id, as the listing of packages gives it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TransformationPackageEnvelope]
    """

    kwargs = _get_kwargs(
        package_definition_id=package_definition_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    package_definition_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> TransformationPackageEnvelope | None:
    """Read one Quickstart package.

     The id is that of the listing; a transformation names its package by `package_name` instead.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformations/transformation-package-metadata-details

    Args:
        package_definition_id (str): The package's id, as the listing of packages gives it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TransformationPackageEnvelope
    """

    return (
        await asyncio_detailed(
            package_definition_id=package_definition_id,
            client=client,
        )
    ).parsed

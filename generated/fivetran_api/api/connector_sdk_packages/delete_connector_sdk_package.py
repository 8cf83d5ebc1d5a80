from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.envelope import Envelope


def _get_kwargs(
    package_id: str,
) -> dict[str, Any]:
    """Delete a Connector SDK package.

    Cannot be undone. A package that a connection uses is refused with 403 (not 409): delete the connection first.

    Failures to expect: 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/delete-connector-sdk-package

    Args:
        package_id: The Connector SDK package's id; connections have it as `package_id` in their `config`.
    """

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/connector-sdk/packages/{package_id}".format(
            package_id=path_segment(package_id),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Envelope | None:
    from ...models.envelope import Envelope

    if 200 <= response.status_code <= 299:
        response_2xx = Envelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Envelope]:
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
) -> Response[Envelope]:
    """Delete a Connector SDK package.

     Cannot be undone. A package that a connection uses is refused with 403 (not 409): delete the
    connection first.

    Failures to expect: 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/delete-connector-sdk-package

    Args:
        package_id (str): The Connector SDK package's id; connections have it as `package_id` in
            their `config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
    """

    kwargs = _get_kwargs(
        package_id=package_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    package_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Envelope | None:
    """Delete a Connector SDK package.

     Cannot be undone. A package that a connection uses is refused with 403 (not 409): delete the
    connection first.

    Failures to expect: 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/delete-connector-sdk-package

    Args:
        package_id (str): The Connector SDK package's id; connections have it as `package_id` in
            their `config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
    """

    return sync_detailed(
        package_id=package_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    package_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Envelope]:
    """Delete a Connector SDK package.

     Cannot be undone. A package that a connection uses is refused with 403 (not 409): delete the
    connection first.

    Failures to expect: 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/delete-connector-sdk-package

    Args:
        package_id (str): The Connector SDK package's id; connections have it as `package_id` in
            their `config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
    """

    kwargs = _get_kwargs(
        package_id=package_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    package_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Envelope | None:
    """Delete a Connector SDK package.

     Cannot be undone. A package that a connection uses is refused with 403 (not 409): delete the
    connection first.

    Failures to expect: 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/delete-connector-sdk-package

    Args:
        package_id (str): The Connector SDK package's id; connections have it as `package_id` in
            their `config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
    """

    return (
        await asyncio_detailed(
            package_id=package_id,
            client=client,
        )
    ).parsed

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
    system_key_id: str,
) -> dict[str, Any]:
    """Delete a system key.

    Cannot be undone; whatever logs in with the key is locked out. Takes the API key of a user who is an Account
    Administrator.

    Failures to expect: 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/delete-system-key

    Args:
        system_key_id: The system key's id, two words such as brisk_lantern; not the `key` that begins with ft_.
    """

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/system-keys/{system_key_id}".format(
            system_key_id=path_segment(system_key_id),
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
    system_key_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Envelope]:
    """Delete a system key.

     Cannot be undone; whatever logs in with the key is locked out. Takes the API key of a user who is an
    Account Administrator.

    Failures to expect: 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/delete-system-key

    Args:
        system_key_id (str): The system key's id, two words such as brisk_lantern; not the `key`
            that begins with ft_.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
    """

    kwargs = _get_kwargs(
        system_key_id=system_key_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    system_key_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Envelope | None:
    """Delete a system key.

     Cannot be undone; whatever logs in with the key is locked out. Takes the API key of a user who is an
    Account Administrator.

    Failures to expect: 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/delete-system-key

    Args:
        system_key_id (str): The system key's id, two words such as brisk_lantern; not the `key`
            that begins with ft_.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
    """

    return sync_detailed(
        system_key_id=system_key_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    system_key_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Envelope]:
    """Delete a system key.

     Cannot be undone; whatever logs in with the key is locked out. Takes the API key of a user who is an
    Account Administrator.

    Failures to expect: 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/delete-system-key

    Args:
        system_key_id (str): The system key's id, two words such as brisk_lantern; not the `key`
            that begins with ft_.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
    """

    kwargs = _get_kwargs(
        system_key_id=system_key_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    system_key_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Envelope | None:
    """Delete a system key.

     Cannot be undone; whatever logs in with the key is locked out. Takes the API key of a user who is an
    Account Administrator.

    Failures to expect: 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/delete-system-key

    Args:
        system_key_id (str): The system key's id, two words such as brisk_lantern; not the `key`
            that begins with ft_.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
    """

    return (
        await asyncio_detailed(
            system_key_id=system_key_id,
            client=client,
        )
    ).parsed

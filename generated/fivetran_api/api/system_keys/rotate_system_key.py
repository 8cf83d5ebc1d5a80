from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.system_key_envelope import SystemKeyEnvelope
    from ...models.system_key_rotation import SystemKeyRotation


def _get_kwargs(
    system_key_id: str,
    *,
    body: SystemKeyRotation,
) -> dict[str, Any]:
    """Give a system key a new secret and a new expiry.

    Name and permissions stay. The answer has the new `secret`, which is shown this once and takes the place of the
    old one. Takes the API key of a user who is an Account Administrator.

    Failures to expect: 400, 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/rotate-system-key

    Args:
        system_key_id: The system key's id, two words such as brisk_lantern; not the `key` that begins with ft_.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/system-keys/{system_key_id}/rotate".format(
            system_key_id=path_segment(system_key_id),
        ),
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
    system_key_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SystemKeyRotation,
) -> Response[SystemKeyEnvelope]:
    """Give a system key a new secret and a new expiry.

     Name and permissions stay. The answer has the new `secret`, which is shown this once and takes the
    place of the old one. Takes the API key of a user who is an Account Administrator.

    Failures to expect: 400, 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/rotate-system-key

    Args:
        system_key_id (str): The system key's id, two words such as brisk_lantern; not the `key`
            that begins with ft_.
        body (SystemKeyRotation): How long the system key is to work with its new secret.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SystemKeyEnvelope]
    """

    kwargs = _get_kwargs(
        system_key_id=system_key_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    system_key_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SystemKeyRotation,
) -> SystemKeyEnvelope | None:
    """Give a system key a new secret and a new expiry.

     Name and permissions stay. The answer has the new `secret`, which is shown this once and takes the
    place of the old one. Takes the API key of a user who is an Account Administrator.

    Failures to expect: 400, 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/rotate-system-key

    Args:
        system_key_id (str): The system key's id, two words such as brisk_lantern; not the `key`
            that begins with ft_.
        body (SystemKeyRotation): How long the system key is to work with its new secret.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SystemKeyEnvelope
    """

    return sync_detailed(
        system_key_id=system_key_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    system_key_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SystemKeyRotation,
) -> Response[SystemKeyEnvelope]:
    """Give a system key a new secret and a new expiry.

     Name and permissions stay. The answer has the new `secret`, which is shown this once and takes the
    place of the old one. Takes the API key of a user who is an Account Administrator.

    Failures to expect: 400, 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/rotate-system-key

    Args:
        system_key_id (str): The system key's id, two words such as brisk_lantern; not the `key`
            that begins with ft_.
        body (SystemKeyRotation): How long the system key is to work with its new secret.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SystemKeyEnvelope]
    """

    kwargs = _get_kwargs(
        system_key_id=system_key_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    system_key_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SystemKeyRotation,
) -> SystemKeyEnvelope | None:
    """Give a system key a new secret and a new expiry.

     Name and permissions stay. The answer has the new `secret`, which is shown this once and takes the
    place of the old one. Takes the API key of a user who is an Account Administrator.

    Failures to expect: 400, 401, 403, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/rotate-system-key

    Args:
        system_key_id (str): The system key's id, two words such as brisk_lantern; not the `key`
            that begins with ft_.
        body (SystemKeyRotation): How long the system key is to work with its new secret.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SystemKeyEnvelope
    """

    return (
        await asyncio_detailed(
            system_key_id=system_key_id,
            client=client,
            body=body,
        )
    ).parsed

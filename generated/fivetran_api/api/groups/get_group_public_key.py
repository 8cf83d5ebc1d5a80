from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.group_public_key_envelope import GroupPublicKeyEnvelope


def _get_kwargs(
    group_id: str,
) -> dict[str, Any]:
    """Read the SSH public key of a group.

    Sources and tunnels that the group's connections reach over SSH must trust this key.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/group-ssh-public-key

    Args:
        group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/groups/{group_id}/public-key".format(
            group_id=path_segment(group_id),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> GroupPublicKeyEnvelope | None:
    from ...models.group_public_key_envelope import GroupPublicKeyEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = GroupPublicKeyEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GroupPublicKeyEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[GroupPublicKeyEnvelope]:
    """Read the SSH public key of a group.

     Sources and tunnels that the group's connections reach over SSH must trust this key.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/group-ssh-public-key

    Args:
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GroupPublicKeyEnvelope]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> GroupPublicKeyEnvelope | None:
    """Read the SSH public key of a group.

     Sources and tunnels that the group's connections reach over SSH must trust this key.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/group-ssh-public-key

    Args:
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GroupPublicKeyEnvelope
    """

    return sync_detailed(
        group_id=group_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[GroupPublicKeyEnvelope]:
    """Read the SSH public key of a group.

     Sources and tunnels that the group's connections reach over SSH must trust this key.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/group-ssh-public-key

    Args:
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GroupPublicKeyEnvelope]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> GroupPublicKeyEnvelope | None:
    """Read the SSH public key of a group.

     Sources and tunnels that the group's connections reach over SSH must trust this key.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/group-ssh-public-key

    Args:
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GroupPublicKeyEnvelope
    """

    return (
        await asyncio_detailed(
            group_id=group_id,
            client=client,
        )
    ).parsed

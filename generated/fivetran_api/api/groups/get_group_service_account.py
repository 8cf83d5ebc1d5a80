from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.group_service_account_envelope import GroupServiceAccountEnvelope


def _get_kwargs(
    group_id: str,
) -> dict[str, Any]:
    """Read the service account of a group.

    The cloud identity that Fivetran acts under for this group; grant it access to cloud sources and destinations.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/group-service-account

    Args:
        group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/groups/{group_id}/service-account".format(
            group_id=path_segment(group_id),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GroupServiceAccountEnvelope | None:
    from ...models.group_service_account_envelope import GroupServiceAccountEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = GroupServiceAccountEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GroupServiceAccountEnvelope]:
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
) -> Response[GroupServiceAccountEnvelope]:
    """Read the service account of a group.

     The cloud identity that Fivetran acts under for this group; grant it access to cloud sources and
    destinations.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/group-service-account

    Args:
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GroupServiceAccountEnvelope]
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
) -> GroupServiceAccountEnvelope | None:
    """Read the service account of a group.

     The cloud identity that Fivetran acts under for this group; grant it access to cloud sources and
    destinations.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/group-service-account

    Args:
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GroupServiceAccountEnvelope
    """

    return sync_detailed(
        group_id=group_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[GroupServiceAccountEnvelope]:
    """Read the service account of a group.

     The cloud identity that Fivetran acts under for this group; grant it access to cloud sources and
    destinations.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/group-service-account

    Args:
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GroupServiceAccountEnvelope]
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
) -> GroupServiceAccountEnvelope | None:
    """Read the service account of a group.

     The cloud identity that Fivetran acts under for this group; grant it access to cloud sources and
    destinations.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/group-service-account

    Args:
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GroupServiceAccountEnvelope
    """

    return (
        await asyncio_detailed(
            group_id=group_id,
            client=client,
        )
    ).parsed

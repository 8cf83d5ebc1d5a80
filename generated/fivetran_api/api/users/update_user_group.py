from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.envelope import Envelope
    from ...models.membership_update import MembershipUpdate


def _get_kwargs(
    user_id: str,
    group_id: str,
    *,
    body: MembershipUpdate,
) -> dict[str, Any]:
    """Change the role of a user in a group.

    The new role replaces the old one. Unlike for connections, the answer does not repeat the membership.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/update-user-membership-in-group

    Args:
        user_id: The user's id, two words such as interment_burdensome.
        group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/users/{user_id}/groups/{group_id}".format(
            user_id=path_segment(user_id),
            group_id=path_segment(group_id),
        ),
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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
    user_id: str,
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: MembershipUpdate,
) -> Response[Envelope]:
    """Change the role of a user in a group.

     The new role replaces the old one. Unlike for connections, the answer does not repeat the
    membership.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/users/update-user-membership-in-group

    Args:
        user_id (str): The user's id, two words such as interment_burdensome.
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.
        body (MembershipUpdate): The role to have from now on.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        group_id=group_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    user_id: str,
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: MembershipUpdate,
) -> Envelope | None:
    """Change the role of a user in a group.

     The new role replaces the old one. Unlike for connections, the answer does not repeat the
    membership.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/users/update-user-membership-in-group

    Args:
        user_id (str): The user's id, two words such as interment_burdensome.
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.
        body (MembershipUpdate): The role to have from now on.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
    """

    return sync_detailed(
        user_id=user_id,
        group_id=group_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: MembershipUpdate,
) -> Response[Envelope]:
    """Change the role of a user in a group.

     The new role replaces the old one. Unlike for connections, the answer does not repeat the
    membership.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/users/update-user-membership-in-group

    Args:
        user_id (str): The user's id, two words such as interment_burdensome.
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.
        body (MembershipUpdate): The role to have from now on.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        group_id=group_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: str,
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: MembershipUpdate,
) -> Envelope | None:
    """Change the role of a user in a group.

     The new role replaces the old one. Unlike for connections, the answer does not repeat the
    membership.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/users/update-user-membership-in-group

    Args:
        user_id (str): The user's id, two words such as interment_burdensome.
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.
        body (MembershipUpdate): The role to have from now on.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            group_id=group_id,
            client=client,
            body=body,
        )
    ).parsed

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import UNSET, Response, Unset, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.user_page_envelope import UserPageEnvelope


def _get_kwargs(
    group_id: str,
    *,
    active: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    """List the users who have a role in a group.

    Suspended users are listed too unless `active` says otherwise.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/list-all-users-in-group

    Args:
        group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
        active: true lists only users who may log in, false only suspended ones; left out, both.
        cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts at its
            beginning.
        limit: How many items a page has at most, 1 to 1000; the API takes 100 where it is left out.
    """

    params: dict[str, Any] = {}

    params["active"] = active

    params["cursor"] = cursor

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/groups/{group_id}/users".format(
            group_id=path_segment(group_id),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> UserPageEnvelope | None:
    from ...models.user_page_envelope import UserPageEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = UserPageEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[UserPageEnvelope]:
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
    active: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[UserPageEnvelope]:
    """List the users who have a role in a group.

     Suspended users are listed too unless `active` says otherwise.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/list-all-users-in-group

    Args:
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.
        active (bool | Unset): true lists only users who may log in, false only suspended ones;
            left out, both.
        cursor (str | Unset): Where the page starts, as `next_cursor` of the page before gave it.
            Left out, the listing starts at its beginning.
        limit (int | Unset): How many items a page has at most, 1 to 1000; the API takes 100 where
            it is left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UserPageEnvelope]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
        active=active,
        cursor=cursor,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    active: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> UserPageEnvelope | None:
    """List the users who have a role in a group.

     Suspended users are listed too unless `active` says otherwise.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/list-all-users-in-group

    Args:
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.
        active (bool | Unset): true lists only users who may log in, false only suspended ones;
            left out, both.
        cursor (str | Unset): Where the page starts, as `next_cursor` of the page before gave it.
            Left out, the listing starts at its beginning.
        limit (int | Unset): How many items a page has at most, 1 to 1000; the API takes 100 where
            it is left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UserPageEnvelope
    """

    return sync_detailed(
        group_id=group_id,
        client=client,
        active=active,
        cursor=cursor,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    active: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[UserPageEnvelope]:
    """List the users who have a role in a group.

     Suspended users are listed too unless `active` says otherwise.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/list-all-users-in-group

    Args:
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.
        active (bool | Unset): true lists only users who may log in, false only suspended ones;
            left out, both.
        cursor (str | Unset): Where the page starts, as `next_cursor` of the page before gave it.
            Left out, the listing starts at its beginning.
        limit (int | Unset): How many items a page has at most, 1 to 1000; the API takes 100 where
            it is left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UserPageEnvelope]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
        active=active,
        cursor=cursor,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    active: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> UserPageEnvelope | None:
    """List the users who have a role in a group.

     Suspended users are listed too unless `active` says otherwise.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/list-all-users-in-group

    Args:
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.
        active (bool | Unset): true lists only users who may log in, false only suspended ones;
            left out, both.
        cursor (str | Unset): Where the page starts, as `next_cursor` of the page before gave it.
            Left out, the listing starts at its beginning.
        limit (int | Unset): How many items a page has at most, 1 to 1000; the API takes 100 where
            it is left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UserPageEnvelope
    """

    return (
        await asyncio_detailed(
            group_id=group_id,
            client=client,
            active=active,
            cursor=cursor,
            limit=limit,
        )
    ).parsed

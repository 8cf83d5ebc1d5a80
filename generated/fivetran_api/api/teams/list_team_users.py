from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import UNSET, Response, Unset, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.team_membership_page_envelope import TeamMembershipPageEnvelope


def _get_kwargs(
    team_id: str,
    *,
    active: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    """List the users of a team.

    Only ids and roles come back; read a user for anything else. Suspended users are listed too unless `active` says
    otherwise.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/list-users-in-team

    Args:
        team_id: The team's id, two words such as climbed_consulted.
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
        "url": "/v1/teams/{team_id}/users".format(
            team_id=path_segment(team_id),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TeamMembershipPageEnvelope | None:
    from ...models.team_membership_page_envelope import TeamMembershipPageEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = TeamMembershipPageEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TeamMembershipPageEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    team_id: str,
    *,
    client: AuthenticatedClient | Client,
    active: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[TeamMembershipPageEnvelope]:
    """List the users of a team.

     Only ids and roles come back; read a user for anything else. Suspended users are listed too unless
    `active` says otherwise.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/list-users-in-team

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
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
        Response[TeamMembershipPageEnvelope]
    """

    kwargs = _get_kwargs(
        team_id=team_id,
        active=active,
        cursor=cursor,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    team_id: str,
    *,
    client: AuthenticatedClient | Client,
    active: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> TeamMembershipPageEnvelope | None:
    """List the users of a team.

     Only ids and roles come back; read a user for anything else. Suspended users are listed too unless
    `active` says otherwise.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/list-users-in-team

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
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
        TeamMembershipPageEnvelope
    """

    return sync_detailed(
        team_id=team_id,
        client=client,
        active=active,
        cursor=cursor,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    team_id: str,
    *,
    client: AuthenticatedClient | Client,
    active: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[TeamMembershipPageEnvelope]:
    """List the users of a team.

     Only ids and roles come back; read a user for anything else. Suspended users are listed too unless
    `active` says otherwise.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/list-users-in-team

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
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
        Response[TeamMembershipPageEnvelope]
    """

    kwargs = _get_kwargs(
        team_id=team_id,
        active=active,
        cursor=cursor,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    team_id: str,
    *,
    client: AuthenticatedClient | Client,
    active: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> TeamMembershipPageEnvelope | None:
    """List the users of a team.

     Only ids and roles come back; read a user for anything else. Suspended users are listed too unless
    `active` says otherwise.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/list-users-in-team

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
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
        TeamMembershipPageEnvelope
    """

    return (
        await asyncio_detailed(
            team_id=team_id,
            client=client,
            active=active,
            cursor=cursor,
            limit=limit,
        )
    ).parsed

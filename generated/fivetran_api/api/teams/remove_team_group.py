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
    team_id: str,
    group_id: str,
) -> dict[str, Any]:
    """Take a team's role in a group away.

    Team and group stay, and so does what members may do by roles of their own.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/delete-team-membership-in-group

    Args:
        team_id: The team's id, two words such as climbed_consulted.
        group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
    """

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/teams/{team_id}/groups/{group_id}".format(
            team_id=path_segment(team_id),
            group_id=path_segment(group_id),
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
    team_id: str,
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Envelope]:
    """Take a team's role in a group away.

     Team and group stay, and so does what members may do by roles of their own.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/teams/delete-team-membership-in-group

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
    """

    kwargs = _get_kwargs(
        team_id=team_id,
        group_id=group_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    team_id: str,
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Envelope | None:
    """Take a team's role in a group away.

     Team and group stay, and so does what members may do by roles of their own.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/teams/delete-team-membership-in-group

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
    """

    return sync_detailed(
        team_id=team_id,
        group_id=group_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    team_id: str,
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Envelope]:
    """Take a team's role in a group away.

     Team and group stay, and so does what members may do by roles of their own.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/teams/delete-team-membership-in-group

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
    """

    kwargs = _get_kwargs(
        team_id=team_id,
        group_id=group_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    team_id: str,
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Envelope | None:
    """Take a team's role in a group away.

     Team and group stay, and so does what members may do by roles of their own.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/teams/delete-team-membership-in-group

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
    """

    return (
        await asyncio_detailed(
            team_id=team_id,
            group_id=group_id,
            client=client,
        )
    ).parsed

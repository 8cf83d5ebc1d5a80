from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.membership_update import MembershipUpdate
    from ...models.team_membership_envelope import TeamMembershipEnvelope


def _get_kwargs(
    team_id: str,
    user_id: str,
    *,
    body: MembershipUpdate,
) -> dict[str, Any]:
    """Change a user's role in a team.

    This is the role within the team, not a role that the team gives.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/update-user-membership

    Args:
        team_id: The team's id, two words such as climbed_consulted.
        user_id: The user's id, two words such as interment_burdensome.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/teams/{team_id}/users/{user_id}".format(
            team_id=path_segment(team_id),
            user_id=path_segment(user_id),
        ),
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TeamMembershipEnvelope | None:
    from ...models.team_membership_envelope import TeamMembershipEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = TeamMembershipEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TeamMembershipEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    team_id: str,
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: MembershipUpdate,
) -> Response[TeamMembershipEnvelope]:
    """Change a user's role in a team.

     This is the role within the team, not a role that the team gives.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/update-user-membership

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
        user_id (str): The user's id, two words such as interment_burdensome.
        body (MembershipUpdate): The role to have from now on.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TeamMembershipEnvelope]
    """

    kwargs = _get_kwargs(
        team_id=team_id,
        user_id=user_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    team_id: str,
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: MembershipUpdate,
) -> TeamMembershipEnvelope | None:
    """Change a user's role in a team.

     This is the role within the team, not a role that the team gives.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/update-user-membership

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
        user_id (str): The user's id, two words such as interment_burdensome.
        body (MembershipUpdate): The role to have from now on.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TeamMembershipEnvelope
    """

    return sync_detailed(
        team_id=team_id,
        user_id=user_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    team_id: str,
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: MembershipUpdate,
) -> Response[TeamMembershipEnvelope]:
    """Change a user's role in a team.

     This is the role within the team, not a role that the team gives.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/update-user-membership

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
        user_id (str): The user's id, two words such as interment_burdensome.
        body (MembershipUpdate): The role to have from now on.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TeamMembershipEnvelope]
    """

    kwargs = _get_kwargs(
        team_id=team_id,
        user_id=user_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    team_id: str,
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: MembershipUpdate,
) -> TeamMembershipEnvelope | None:
    """Change a user's role in a team.

     This is the role within the team, not a role that the team gives.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/update-user-membership

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
        user_id (str): The user's id, two words such as interment_burdensome.
        body (MembershipUpdate): The role to have from now on.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TeamMembershipEnvelope
    """

    return (
        await asyncio_detailed(
            team_id=team_id,
            user_id=user_id,
            client=client,
            body=body,
        )
    ).parsed

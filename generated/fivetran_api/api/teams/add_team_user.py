from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.new_team_membership import NewTeamMembership
    from ...models.team_membership_envelope import TeamMembershipEnvelope


def _get_kwargs(
    team_id: str,
    *,
    body: NewTeamMembership,
) -> dict[str, Any]:
    """Put a user into a team.

    The user must belong to the account, and gets all roles of the team in addition to their own. Answers 409 where
    the user is in the team already.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/add-user-to-team

    Args:
        team_id: The team's id, two words such as climbed_consulted.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/teams/{team_id}/users".format(
            team_id=path_segment(team_id),
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
    *,
    client: AuthenticatedClient | Client,
    body: NewTeamMembership,
) -> Response[TeamMembershipEnvelope]:
    """Put a user into a team.

     The user must belong to the account, and gets all roles of the team in addition to their own.
    Answers 409 where the user is in the team already.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/add-user-to-team

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
        body (NewTeamMembership): A user to put into a team.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TeamMembershipEnvelope]
    """

    kwargs = _get_kwargs(
        team_id=team_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    team_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: NewTeamMembership,
) -> TeamMembershipEnvelope | None:
    """Put a user into a team.

     The user must belong to the account, and gets all roles of the team in addition to their own.
    Answers 409 where the user is in the team already.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/add-user-to-team

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
        body (NewTeamMembership): A user to put into a team.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TeamMembershipEnvelope
    """

    return sync_detailed(
        team_id=team_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    team_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: NewTeamMembership,
) -> Response[TeamMembershipEnvelope]:
    """Put a user into a team.

     The user must belong to the account, and gets all roles of the team in addition to their own.
    Answers 409 where the user is in the team already.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/add-user-to-team

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
        body (NewTeamMembership): A user to put into a team.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TeamMembershipEnvelope]
    """

    kwargs = _get_kwargs(
        team_id=team_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    team_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: NewTeamMembership,
) -> TeamMembershipEnvelope | None:
    """Put a user into a team.

     The user must belong to the account, and gets all roles of the team in addition to their own.
    Answers 409 where the user is in the team already.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/add-user-to-team

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
        body (NewTeamMembership): A user to put into a team.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TeamMembershipEnvelope
    """

    return (
        await asyncio_detailed(
            team_id=team_id,
            client=client,
            body=body,
        )
    ).parsed

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.connection_membership_envelope import ConnectionMembershipEnvelope


def _get_kwargs(
    team_id: str,
    connection_id: str,
) -> dict[str, Any]:
    """Read a team's role in a connection.

    Answers 404 where the team has no role of its own in the connection.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/get-team-membership-in-connection

    Args:
        team_id: The team's id, two words such as climbed_consulted.
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/teams/{team_id}/connections/{connection_id}".format(
            team_id=path_segment(team_id),
            connection_id=path_segment(connection_id),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ConnectionMembershipEnvelope | None:
    from ...models.connection_membership_envelope import ConnectionMembershipEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = ConnectionMembershipEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ConnectionMembershipEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    team_id: str,
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ConnectionMembershipEnvelope]:
    """Read a team's role in a connection.

     Answers 404 where the team has no role of its own in the connection.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/teams/get-team-membership-in-connection

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
        connection_id (str): The connection's id, two words such as speak_inexpensive.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ConnectionMembershipEnvelope]
    """

    kwargs = _get_kwargs(
        team_id=team_id,
        connection_id=connection_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    team_id: str,
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ConnectionMembershipEnvelope | None:
    """Read a team's role in a connection.

     Answers 404 where the team has no role of its own in the connection.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/teams/get-team-membership-in-connection

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
        connection_id (str): The connection's id, two words such as speak_inexpensive.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ConnectionMembershipEnvelope
    """

    return sync_detailed(
        team_id=team_id,
        connection_id=connection_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    team_id: str,
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ConnectionMembershipEnvelope]:
    """Read a team's role in a connection.

     Answers 404 where the team has no role of its own in the connection.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/teams/get-team-membership-in-connection

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
        connection_id (str): The connection's id, two words such as speak_inexpensive.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ConnectionMembershipEnvelope]
    """

    kwargs = _get_kwargs(
        team_id=team_id,
        connection_id=connection_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    team_id: str,
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ConnectionMembershipEnvelope | None:
    """Read a team's role in a connection.

     Answers 404 where the team has no role of its own in the connection.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/teams/get-team-membership-in-connection

    Args:
        team_id (str): The team's id, two words such as climbed_consulted.
        connection_id (str): The connection's id, two words such as speak_inexpensive.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ConnectionMembershipEnvelope
    """

    return (
        await asyncio_detailed(
            team_id=team_id,
            connection_id=connection_id,
            client=client,
        )
    ).parsed

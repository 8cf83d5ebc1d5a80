from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.connection_state_envelope import ConnectionStateEnvelope


def _get_kwargs(
    connection_id: str,
) -> dict[str, Any]:
    """Read the state that a connector of your own has stored.

    Works for Function and Connector SDK connections; others are a 400, and so is one that has not stored any state
    yet. This is the cursor that the code keeps between syncs; how syncs are going is the `status` of the
    connection.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-state

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/connections/{connection_id}/state".format(
            connection_id=path_segment(connection_id),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ConnectionStateEnvelope | None:
    from ...models.connection_state_envelope import ConnectionStateEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = ConnectionStateEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ConnectionStateEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ConnectionStateEnvelope]:
    """Read the state that a connector of your own has stored.

     Works for Function and Connector SDK connections; others are a 400, and so is one that has not
    stored any state yet. This is the cursor that the code keeps between syncs; how syncs are going is
    the `status` of the connection.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-state

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ConnectionStateEnvelope]
    """

    kwargs = _get_kwargs(
        connection_id=connection_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ConnectionStateEnvelope | None:
    """Read the state that a connector of your own has stored.

     Works for Function and Connector SDK connections; others are a 400, and so is one that has not
    stored any state yet. This is the cursor that the code keeps between syncs; how syncs are going is
    the `status` of the connection.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-state

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ConnectionStateEnvelope
    """

    return sync_detailed(
        connection_id=connection_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ConnectionStateEnvelope]:
    """Read the state that a connector of your own has stored.

     Works for Function and Connector SDK connections; others are a 400, and so is one that has not
    stored any state yet. This is the cursor that the code keeps between syncs; how syncs are going is
    the `status` of the connection.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-state

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ConnectionStateEnvelope]
    """

    kwargs = _get_kwargs(
        connection_id=connection_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ConnectionStateEnvelope | None:
    """Read the state that a connector of your own has stored.

     Works for Function and Connector SDK connections; others are a 400, and so is one that has not
    stored any state yet. This is the cursor that the code keeps between syncs; how syncs are going is
    the `status` of the connection.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-state

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ConnectionStateEnvelope
    """

    return (
        await asyncio_detailed(
            connection_id=connection_id,
            client=client,
        )
    ).parsed

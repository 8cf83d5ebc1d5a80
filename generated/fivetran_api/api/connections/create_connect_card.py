from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.issued_connect_card_envelope import IssuedConnectCardEnvelope
    from ...models.new_connect_card import NewConnectCard


def _get_kwargs(
    connection_id: str,
    *,
    body: NewConnectCard,
) -> dict[str, Any]:
    """Make a link with which someone outside the account can set up a connection.

    Send that person to `connect_card.uri`; they fill in the configuration there without a Fivetran login and come
    back to `redirect_uri`. The link is a secret that is good for a short time: make a new one for each visit.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connect-card

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/connections/{connection_id}/connect-card".format(
            connection_id=path_segment(connection_id),
        ),
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> IssuedConnectCardEnvelope | None:
    from ...models.issued_connect_card_envelope import IssuedConnectCardEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = IssuedConnectCardEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[IssuedConnectCardEnvelope]:
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
    body: NewConnectCard,
) -> Response[IssuedConnectCardEnvelope]:
    """Make a link with which someone outside the account can set up a connection.

     Send that person to `connect_card.uri`; they fill in the configuration there without a Fivetran
    login and come back to `redirect_uri`. The link is a secret that is good for a short time: make a
    new one for each visit.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connect-card

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (NewConnectCard): A connect card to make.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[IssuedConnectCardEnvelope]
    """

    kwargs = _get_kwargs(
        connection_id=connection_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: NewConnectCard,
) -> IssuedConnectCardEnvelope | None:
    """Make a link with which someone outside the account can set up a connection.

     Send that person to `connect_card.uri`; they fill in the configuration there without a Fivetran
    login and come back to `redirect_uri`. The link is a secret that is good for a short time: make a
    new one for each visit.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connect-card

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (NewConnectCard): A connect card to make.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        IssuedConnectCardEnvelope
    """

    return sync_detailed(
        connection_id=connection_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: NewConnectCard,
) -> Response[IssuedConnectCardEnvelope]:
    """Make a link with which someone outside the account can set up a connection.

     Send that person to `connect_card.uri`; they fill in the configuration there without a Fivetran
    login and come back to `redirect_uri`. The link is a secret that is good for a short time: make a
    new one for each visit.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connect-card

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (NewConnectCard): A connect card to make.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[IssuedConnectCardEnvelope]
    """

    kwargs = _get_kwargs(
        connection_id=connection_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: NewConnectCard,
) -> IssuedConnectCardEnvelope | None:
    """Make a link with which someone outside the account can set up a connection.

     Send that person to `connect_card.uri`; they fill in the configuration there without a Fivetran
    login and come back to `redirect_uri`. The link is a secret that is good for a short time: make a
    new one for each visit.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connect-card

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (NewConnectCard): A connect card to make.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        IssuedConnectCardEnvelope
    """

    return (
        await asyncio_detailed(
            connection_id=connection_id,
            client=client,
            body=body,
        )
    ).parsed

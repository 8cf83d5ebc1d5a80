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
    connection_id: str,
    *,
    body: dict[str, list[str]],
) -> dict[str, Any]:
    """Sync all data of some tables again from the beginning.

    Tables that are not named keep syncing as before, and the schedule stays as it is. A paused connection does it
    once it is resumed. While a sync runs that cannot be finished first, the API answers 409; where no table is
    named or the connector cannot resync single tables, 400.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/resync-tables

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/connections/{connection_id}/schemas/tables/resync".format(
            connection_id=path_segment(connection_id),
        ),
    }

    _kwargs["json"] = body

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
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: dict[str, list[str]],
) -> Response[Envelope]:
    """Sync all data of some tables again from the beginning.

     Tables that are not named keep syncing as before, and the schedule stays as it is. A paused
    connection does it once it is resumed. While a sync runs that cannot be finished first, the API
    answers 409; where no table is named or the connector cannot resync single tables, 400.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/resync-tables

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (ResyncTables): The tables to resync: schema names with a list of table names each,
            as the source has them; upper and lower case matter. No list may be empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
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
    body: dict[str, list[str]],
) -> Envelope | None:
    """Sync all data of some tables again from the beginning.

     Tables that are not named keep syncing as before, and the schedule stays as it is. A paused
    connection does it once it is resumed. While a sync runs that cannot be finished first, the API
    answers 409; where no table is named or the connector cannot resync single tables, 400.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/resync-tables

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (ResyncTables): The tables to resync: schema names with a list of table names each,
            as the source has them; upper and lower case matter. No list may be empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
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
    body: dict[str, list[str]],
) -> Response[Envelope]:
    """Sync all data of some tables again from the beginning.

     Tables that are not named keep syncing as before, and the schedule stays as it is. A paused
    connection does it once it is resumed. While a sync runs that cannot be finished first, the API
    answers 409; where no table is named or the connector cannot resync single tables, 400.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/resync-tables

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (ResyncTables): The tables to resync: schema names with a list of table names each,
            as the source has them; upper and lower case matter. No list may be empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
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
    body: dict[str, list[str]],
) -> Envelope | None:
    """Sync all data of some tables again from the beginning.

     Tables that are not named keep syncing as before, and the schedule stays as it is. A paused
    connection does it once it is resumed. While a sync runs that cannot be finished first, the API
    answers 409; where no table is named or the connector cannot resync single tables, 400.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/resync-tables

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (ResyncTables): The tables to resync: schema names with a list of table names each,
            as the source has them; upper and lower case matter. No list may be empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
    """

    return (
        await asyncio_detailed(
            connection_id=connection_id,
            client=client,
            body=body,
        )
    ).parsed

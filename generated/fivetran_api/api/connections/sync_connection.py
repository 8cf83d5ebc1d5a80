from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.envelope import Envelope
    from ...models.sync_request import SyncRequest


def _get_kwargs(
    connection_id: str,
    *,
    body: SyncRequest,
) -> dict[str, Any]:
    """Ask for a sync now.

    Leaves the schedule as it is, and returns before the sync starts. The answer is the same whether this starts a
    sync or one is running already, and names no sync: read `succeeded_at` and `failed_at` beforehand and wait for
    either to move. A paused connection should be unpaused first; a broken one may recover by syncing. Where
    `schedule_type` is manual no other way starts a sync, not even one that was rescheduled.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/sync-connection

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/connections/{connection_id}/sync".format(
            connection_id=path_segment(connection_id),
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
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SyncRequest,
) -> Response[Envelope]:
    """Ask for a sync now.

     Leaves the schedule as it is, and returns before the sync starts. The answer is the same whether
    this starts a sync or one is running already, and names no sync: read `succeeded_at` and `failed_at`
    beforehand and wait for either to move. A paused connection should be unpaused first; a broken one
    may recover by syncing. Where `schedule_type` is manual no other way starts a sync, not even one
    that was rescheduled.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/sync-connection

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (SyncRequest): How to ask for a sync. May be empty.

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
    body: SyncRequest,
) -> Envelope | None:
    """Ask for a sync now.

     Leaves the schedule as it is, and returns before the sync starts. The answer is the same whether
    this starts a sync or one is running already, and names no sync: read `succeeded_at` and `failed_at`
    beforehand and wait for either to move. A paused connection should be unpaused first; a broken one
    may recover by syncing. Where `schedule_type` is manual no other way starts a sync, not even one
    that was rescheduled.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/sync-connection

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (SyncRequest): How to ask for a sync. May be empty.

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
    body: SyncRequest,
) -> Response[Envelope]:
    """Ask for a sync now.

     Leaves the schedule as it is, and returns before the sync starts. The answer is the same whether
    this starts a sync or one is running already, and names no sync: read `succeeded_at` and `failed_at`
    beforehand and wait for either to move. A paused connection should be unpaused first; a broken one
    may recover by syncing. Where `schedule_type` is manual no other way starts a sync, not even one
    that was rescheduled.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/sync-connection

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (SyncRequest): How to ask for a sync. May be empty.

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
    body: SyncRequest,
) -> Envelope | None:
    """Ask for a sync now.

     Leaves the schedule as it is, and returns before the sync starts. The answer is the same whether
    this starts a sync or one is running already, and names no sync: read `succeeded_at` and `failed_at`
    beforehand and wait for either to move. A paused connection should be unpaused first; a broken one
    may recover by syncing. Where `schedule_type` is manual no other way starts a sync, not even one
    that was rescheduled.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/sync-connection

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (SyncRequest): How to ask for a sync. May be empty.

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

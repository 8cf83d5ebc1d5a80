from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import UNSET, Response, Unset, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.connection_page_envelope import ConnectionPageEnvelope


def _get_kwargs(
    group_id: str,
    *,
    schema: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    """List the connections of a group under their older path.

    The same as `groups.list_connections`, from before connectors were called connections. Fivetran has turned these
    paths off for a while before and may do so for good.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/list-all-connections-in-group

    Args:
        group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
        schema: Only connections with exactly this schema name.
        cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts at its
            beginning.
        limit: How many items a page has at most, 1 to 1000; the API takes 100 where it is left out.
    """

    params: dict[str, Any] = {}

    params["schema"] = schema

    params["cursor"] = cursor

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/groups/{group_id}/connectors".format(
            group_id=path_segment(group_id),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ConnectionPageEnvelope | None:
    from ...models.connection_page_envelope import ConnectionPageEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = ConnectionPageEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ConnectionPageEnvelope]:
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
    schema: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[ConnectionPageEnvelope]:
    """List the connections of a group under their older path.

     The same as `groups.list_connections`, from before connectors were called connections. Fivetran has
    turned these paths off for a while before and may do so for good.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/groups/list-all-connections-in-group

    Args:
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.
        schema (str | Unset): Only connections with exactly this schema name.
        cursor (str | Unset): Where the page starts, as `next_cursor` of the page before gave it.
            Left out, the listing starts at its beginning.
        limit (int | Unset): How many items a page has at most, 1 to 1000; the API takes 100 where
            it is left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ConnectionPageEnvelope]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
        schema=schema,
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
    schema: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> ConnectionPageEnvelope | None:
    """List the connections of a group under their older path.

     The same as `groups.list_connections`, from before connectors were called connections. Fivetran has
    turned these paths off for a while before and may do so for good.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/groups/list-all-connections-in-group

    Args:
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.
        schema (str | Unset): Only connections with exactly this schema name.
        cursor (str | Unset): Where the page starts, as `next_cursor` of the page before gave it.
            Left out, the listing starts at its beginning.
        limit (int | Unset): How many items a page has at most, 1 to 1000; the API takes 100 where
            it is left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ConnectionPageEnvelope
    """

    return sync_detailed(
        group_id=group_id,
        client=client,
        schema=schema,
        cursor=cursor,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    schema: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[ConnectionPageEnvelope]:
    """List the connections of a group under their older path.

     The same as `groups.list_connections`, from before connectors were called connections. Fivetran has
    turned these paths off for a while before and may do so for good.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/groups/list-all-connections-in-group

    Args:
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.
        schema (str | Unset): Only connections with exactly this schema name.
        cursor (str | Unset): Where the page starts, as `next_cursor` of the page before gave it.
            Left out, the listing starts at its beginning.
        limit (int | Unset): How many items a page has at most, 1 to 1000; the API takes 100 where
            it is left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ConnectionPageEnvelope]
    """

    kwargs = _get_kwargs(
        group_id=group_id,
        schema=schema,
        cursor=cursor,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    group_id: str,
    *,
    client: AuthenticatedClient | Client,
    schema: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> ConnectionPageEnvelope | None:
    """List the connections of a group under their older path.

     The same as `groups.list_connections`, from before connectors were called connections. Fivetran has
    turned these paths off for a while before and may do so for good.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/groups/list-all-connections-in-group

    Args:
        group_id (str): The group's id, two words such as decent_dropsy; also the id of its
            destination.
        schema (str | Unset): Only connections with exactly this schema name.
        cursor (str | Unset): Where the page starts, as `next_cursor` of the page before gave it.
            Left out, the listing starts at its beginning.
        limit (int | Unset): How many items a page has at most, 1 to 1000; the API takes 100 where
            it is left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ConnectionPageEnvelope
    """

    return (
        await asyncio_detailed(
            group_id=group_id,
            client=client,
            schema=schema,
            cursor=cursor,
            limit=limit,
        )
    ).parsed

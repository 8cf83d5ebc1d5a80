from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.schema_config_envelope import SchemaConfigEnvelope


def _get_kwargs(
    connection_id: str,
) -> dict[str, Any]:
    """Read which schemas, tables and columns a connection syncs.

    A new connection has no schema config until its first sync or reload, and now and then a connected one has none
    either: the API then answers 404 with the code NotFound_SchemaConfig, and a reload helps. Of the columns only
    those that a user ever changed are in it; ask for one table's columns to see all of them. Magic Folder
    connections never have one.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-schema-config

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/connections/{connection_id}/schemas".format(
            connection_id=path_segment(connection_id),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> SchemaConfigEnvelope | None:
    from ...models.schema_config_envelope import SchemaConfigEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = SchemaConfigEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SchemaConfigEnvelope]:
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
) -> Response[SchemaConfigEnvelope]:
    """Read which schemas, tables and columns a connection syncs.

     A new connection has no schema config until its first sync or reload, and now and then a connected
    one has none either: the API then answers 404 with the code NotFound_SchemaConfig, and a reload
    helps. Of the columns only those that a user ever changed are in it; ask for one table's columns to
    see all of them. Magic Folder connections never have one.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-schema-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SchemaConfigEnvelope]
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
) -> SchemaConfigEnvelope | None:
    """Read which schemas, tables and columns a connection syncs.

     A new connection has no schema config until its first sync or reload, and now and then a connected
    one has none either: the API then answers 404 with the code NotFound_SchemaConfig, and a reload
    helps. Of the columns only those that a user ever changed are in it; ask for one table's columns to
    see all of them. Magic Folder connections never have one.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-schema-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SchemaConfigEnvelope
    """

    return sync_detailed(
        connection_id=connection_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[SchemaConfigEnvelope]:
    """Read which schemas, tables and columns a connection syncs.

     A new connection has no schema config until its first sync or reload, and now and then a connected
    one has none either: the API then answers 404 with the code NotFound_SchemaConfig, and a reload
    helps. Of the columns only those that a user ever changed are in it; ask for one table's columns to
    see all of them. Magic Folder connections never have one.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-schema-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SchemaConfigEnvelope]
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
) -> SchemaConfigEnvelope | None:
    """Read which schemas, tables and columns a connection syncs.

     A new connection has no schema config until its first sync or reload, and now and then a connected
    one has none either: the API then answers 404 with the code NotFound_SchemaConfig, and a reload
    helps. Of the columns only those that a user ever changed are in it; ask for one table's columns to
    see all of them. Magic Folder connections never have one.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-schema-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SchemaConfigEnvelope
    """

    return (
        await asyncio_detailed(
            connection_id=connection_id,
            client=client,
        )
    ).parsed

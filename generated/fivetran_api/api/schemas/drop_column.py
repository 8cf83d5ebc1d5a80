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
    schema_name: str,
    table_name: str,
    column_name: str,
) -> dict[str, Any]:
    """Drop one blocked column from the destination.

    The column is only marked; the next sync drops it and its data. It must be blocked (`enabled` false) before,
    else the API answers 409.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/delete-column-connection-config

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
        schema_name: The schema's name in the source, a key of `schemas` in the schema config; with another case it is not found.
            NetSuite and Salesforce connections have one schema only, called netsuite or salesforce.
        table_name: The table's name in the source, a key of `tables` in the schema config; with another case it is not found.
        column_name: The column's name in the source; with another case it is not found.
    """

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/connections/{connection_id}/schemas/{schema_name}/tables/{table_name}/columns/{column_name}".format(
            connection_id=path_segment(connection_id),
            schema_name=path_segment(schema_name),
            table_name=path_segment(table_name),
            column_name=path_segment(column_name),
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
    connection_id: str,
    schema_name: str,
    table_name: str,
    column_name: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Envelope]:
    """Drop one blocked column from the destination.

     The column is only marked; the next sync drops it and its data. It must be blocked (`enabled` false)
    before, else the API answers 409.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/delete-column-connection-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        schema_name (str): The schema's name in the source, a key of `schemas` in the schema
            config; with another case it is not found. NetSuite and Salesforce connections have one
            schema only, called netsuite or salesforce.
        table_name (str): The table's name in the source, a key of `tables` in the schema config;
            with another case it is not found.
        column_name (str): The column's name in the source; with another case it is not found.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
    """

    kwargs = _get_kwargs(
        connection_id=connection_id,
        schema_name=schema_name,
        table_name=table_name,
        column_name=column_name,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    connection_id: str,
    schema_name: str,
    table_name: str,
    column_name: str,
    *,
    client: AuthenticatedClient | Client,
) -> Envelope | None:
    """Drop one blocked column from the destination.

     The column is only marked; the next sync drops it and its data. It must be blocked (`enabled` false)
    before, else the API answers 409.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/delete-column-connection-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        schema_name (str): The schema's name in the source, a key of `schemas` in the schema
            config; with another case it is not found. NetSuite and Salesforce connections have one
            schema only, called netsuite or salesforce.
        table_name (str): The table's name in the source, a key of `tables` in the schema config;
            with another case it is not found.
        column_name (str): The column's name in the source; with another case it is not found.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
    """

    return sync_detailed(
        connection_id=connection_id,
        schema_name=schema_name,
        table_name=table_name,
        column_name=column_name,
        client=client,
    ).parsed


async def asyncio_detailed(
    connection_id: str,
    schema_name: str,
    table_name: str,
    column_name: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Envelope]:
    """Drop one blocked column from the destination.

     The column is only marked; the next sync drops it and its data. It must be blocked (`enabled` false)
    before, else the API answers 409.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/delete-column-connection-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        schema_name (str): The schema's name in the source, a key of `schemas` in the schema
            config; with another case it is not found. NetSuite and Salesforce connections have one
            schema only, called netsuite or salesforce.
        table_name (str): The table's name in the source, a key of `tables` in the schema config;
            with another case it is not found.
        column_name (str): The column's name in the source; with another case it is not found.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
    """

    kwargs = _get_kwargs(
        connection_id=connection_id,
        schema_name=schema_name,
        table_name=table_name,
        column_name=column_name,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    connection_id: str,
    schema_name: str,
    table_name: str,
    column_name: str,
    *,
    client: AuthenticatedClient | Client,
) -> Envelope | None:
    """Drop one blocked column from the destination.

     The column is only marked; the next sync drops it and its data. It must be blocked (`enabled` false)
    before, else the API answers 409.

    Failures to expect: 400, 401, 404, 409; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/delete-column-connection-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        schema_name (str): The schema's name in the source, a key of `schemas` in the schema
            config; with another case it is not found. NetSuite and Salesforce connections have one
            schema only, called netsuite or salesforce.
        table_name (str): The table's name in the source, a key of `tables` in the schema config;
            with another case it is not found.
        column_name (str): The column's name in the source; with another case it is not found.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
    """

    return (
        await asyncio_detailed(
            connection_id=connection_id,
            schema_name=schema_name,
            table_name=table_name,
            column_name=column_name,
            client=client,
        )
    ).parsed

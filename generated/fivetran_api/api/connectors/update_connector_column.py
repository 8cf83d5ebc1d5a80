from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.column_update import ColumnUpdate
    from ...models.schema_config_envelope import SchemaConfigEnvelope


def _get_kwargs(
    connection_id: str,
    schema_name: str,
    table_name: str,
    column_name: str,
    *,
    body: ColumnUpdate,
) -> dict[str, Any]:
    """Change one column under its older path.

    The same as `schemas.update_column`, from before connectors were called connections. Fivetran has turned these
    paths off for a while before and may do so for good.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-column-config

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
        schema_name: The schema's name in the source, a key of `schemas` in the schema config; with another case it is not found.
            NetSuite and Salesforce connections have one schema only, called netsuite or salesforce.
        table_name: The table's name in the source, a key of `tables` in the schema config; with another case it is not found.
        column_name: The column's name in the source; with another case it is not found.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/connectors/{connection_id}/schemas/{schema_name}/tables/{table_name}/columns/{column_name}".format(
            connection_id=path_segment(connection_id),
            schema_name=path_segment(schema_name),
            table_name=path_segment(table_name),
            column_name=path_segment(column_name),
        ),
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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
    schema_name: str,
    table_name: str,
    column_name: str,
    *,
    client: AuthenticatedClient | Client,
    body: ColumnUpdate,
) -> Response[SchemaConfigEnvelope]:
    """Change one column under its older path.

     The same as `schemas.update_column`, from before connectors were called connections. Fivetran has
    turned these paths off for a while before and may do so for good.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-column-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        schema_name (str): The schema's name in the source, a key of `schemas` in the schema
            config; with another case it is not found. NetSuite and Salesforce connections have one
            schema only, called netsuite or salesforce.
        table_name (str): The table's name in the source, a key of `tables` in the schema config;
            with another case it is not found.
        column_name (str): The column's name in the source; with another case it is not found.
        body (ColumnUpdate): Whether to sync one column, and how.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SchemaConfigEnvelope]
    """

    kwargs = _get_kwargs(
        connection_id=connection_id,
        schema_name=schema_name,
        table_name=table_name,
        column_name=column_name,
        body=body,
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
    body: ColumnUpdate,
) -> SchemaConfigEnvelope | None:
    """Change one column under its older path.

     The same as `schemas.update_column`, from before connectors were called connections. Fivetran has
    turned these paths off for a while before and may do so for good.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-column-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        schema_name (str): The schema's name in the source, a key of `schemas` in the schema
            config; with another case it is not found. NetSuite and Salesforce connections have one
            schema only, called netsuite or salesforce.
        table_name (str): The table's name in the source, a key of `tables` in the schema config;
            with another case it is not found.
        column_name (str): The column's name in the source; with another case it is not found.
        body (ColumnUpdate): Whether to sync one column, and how.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SchemaConfigEnvelope
    """

    return sync_detailed(
        connection_id=connection_id,
        schema_name=schema_name,
        table_name=table_name,
        column_name=column_name,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    connection_id: str,
    schema_name: str,
    table_name: str,
    column_name: str,
    *,
    client: AuthenticatedClient | Client,
    body: ColumnUpdate,
) -> Response[SchemaConfigEnvelope]:
    """Change one column under its older path.

     The same as `schemas.update_column`, from before connectors were called connections. Fivetran has
    turned these paths off for a while before and may do so for good.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-column-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        schema_name (str): The schema's name in the source, a key of `schemas` in the schema
            config; with another case it is not found. NetSuite and Salesforce connections have one
            schema only, called netsuite or salesforce.
        table_name (str): The table's name in the source, a key of `tables` in the schema config;
            with another case it is not found.
        column_name (str): The column's name in the source; with another case it is not found.
        body (ColumnUpdate): Whether to sync one column, and how.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SchemaConfigEnvelope]
    """

    kwargs = _get_kwargs(
        connection_id=connection_id,
        schema_name=schema_name,
        table_name=table_name,
        column_name=column_name,
        body=body,
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
    body: ColumnUpdate,
) -> SchemaConfigEnvelope | None:
    """Change one column under its older path.

     The same as `schemas.update_column`, from before connectors were called connections. Fivetran has
    turned these paths off for a while before and may do so for good.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-column-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        schema_name (str): The schema's name in the source, a key of `schemas` in the schema
            config; with another case it is not found. NetSuite and Salesforce connections have one
            schema only, called netsuite or salesforce.
        table_name (str): The table's name in the source, a key of `tables` in the schema config;
            with another case it is not found.
        column_name (str): The column's name in the source; with another case it is not found.
        body (ColumnUpdate): Whether to sync one column, and how.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SchemaConfigEnvelope
    """

    return (
        await asyncio_detailed(
            connection_id=connection_id,
            schema_name=schema_name,
            table_name=table_name,
            column_name=column_name,
            client=client,
            body=body,
        )
    ).parsed

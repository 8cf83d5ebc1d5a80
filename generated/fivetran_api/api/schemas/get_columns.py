from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.table_columns_envelope import TableColumnsEnvelope


def _get_kwargs(
    connection_id: str,
    schema_name: str,
    table_name: str,
) -> dict[str, Any]:
    """Read all columns of one table as the source has them now.

    Unlike the schema config this has the columns that nobody ever changed, too. It asks the source, so the
    connection's `setup_state` must be connected, and it counts as a source-interaction request, of which an account
    has 500 a minute and 5,000 an hour (25 and 250 in a trial).

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-column-config

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
        schema_name: The schema's name in the source, a key of `schemas` in the schema config; with another case it is not found.
            NetSuite and Salesforce connections have one schema only, called netsuite or salesforce.
        table_name: The table's name in the source, a key of `tables` in the schema config; with another case it is not found.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/connections/{connection_id}/schemas/{schema_name}/tables/{table_name}/columns".format(
            connection_id=path_segment(connection_id),
            schema_name=path_segment(schema_name),
            table_name=path_segment(table_name),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TableColumnsEnvelope | None:
    from ...models.table_columns_envelope import TableColumnsEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = TableColumnsEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TableColumnsEnvelope]:
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
    *,
    client: AuthenticatedClient | Client,
) -> Response[TableColumnsEnvelope]:
    """Read all columns of one table as the source has them now.

     Unlike the schema config this has the columns that nobody ever changed, too. It asks the source, so
    the connection's `setup_state` must be connected, and it counts as a source-interaction request, of
    which an account has 500 a minute and 5,000 an hour (25 and 250 in a trial).

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-column-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        schema_name (str): The schema's name in the source, a key of `schemas` in the schema
            config; with another case it is not found. NetSuite and Salesforce connections have one
            schema only, called netsuite or salesforce.
        table_name (str): The table's name in the source, a key of `tables` in the schema config;
            with another case it is not found.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TableColumnsEnvelope]
    """

    kwargs = _get_kwargs(
        connection_id=connection_id,
        schema_name=schema_name,
        table_name=table_name,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    connection_id: str,
    schema_name: str,
    table_name: str,
    *,
    client: AuthenticatedClient | Client,
) -> TableColumnsEnvelope | None:
    """Read all columns of one table as the source has them now.

     Unlike the schema config this has the columns that nobody ever changed, too. It asks the source, so
    the connection's `setup_state` must be connected, and it counts as a source-interaction request, of
    which an account has 500 a minute and 5,000 an hour (25 and 250 in a trial).

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-column-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        schema_name (str): The schema's name in the source, a key of `schemas` in the schema
            config; with another case it is not found. NetSuite and Salesforce connections have one
            schema only, called netsuite or salesforce.
        table_name (str): The table's name in the source, a key of `tables` in the schema config;
            with another case it is not found.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TableColumnsEnvelope
    """

    return sync_detailed(
        connection_id=connection_id,
        schema_name=schema_name,
        table_name=table_name,
        client=client,
    ).parsed


async def asyncio_detailed(
    connection_id: str,
    schema_name: str,
    table_name: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[TableColumnsEnvelope]:
    """Read all columns of one table as the source has them now.

     Unlike the schema config this has the columns that nobody ever changed, too. It asks the source, so
    the connection's `setup_state` must be connected, and it counts as a source-interaction request, of
    which an account has 500 a minute and 5,000 an hour (25 and 250 in a trial).

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-column-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        schema_name (str): The schema's name in the source, a key of `schemas` in the schema
            config; with another case it is not found. NetSuite and Salesforce connections have one
            schema only, called netsuite or salesforce.
        table_name (str): The table's name in the source, a key of `tables` in the schema config;
            with another case it is not found.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TableColumnsEnvelope]
    """

    kwargs = _get_kwargs(
        connection_id=connection_id,
        schema_name=schema_name,
        table_name=table_name,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    connection_id: str,
    schema_name: str,
    table_name: str,
    *,
    client: AuthenticatedClient | Client,
) -> TableColumnsEnvelope | None:
    """Read all columns of one table as the source has them now.

     Unlike the schema config this has the columns that nobody ever changed, too. It asks the source, so
    the connection's `setup_state` must be connected, and it counts as a source-interaction request, of
    which an account has 500 a minute and 5,000 an hour (25 and 250 in a trial).

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-column-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        schema_name (str): The schema's name in the source, a key of `schemas` in the schema
            config; with another case it is not found. NetSuite and Salesforce connections have one
            schema only, called netsuite or salesforce.
        table_name (str): The table's name in the source, a key of `tables` in the schema config;
            with another case it is not found.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TableColumnsEnvelope
    """

    return (
        await asyncio_detailed(
            connection_id=connection_id,
            schema_name=schema_name,
            table_name=table_name,
            client=client,
        )
    ).parsed

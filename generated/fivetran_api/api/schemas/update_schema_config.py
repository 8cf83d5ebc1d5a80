from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.schema_config_envelope import SchemaConfigEnvelope
    from ...models.schema_config_update import SchemaConfigUpdate


def _get_kwargs(
    connection_id: str,
    *,
    body: SchemaConfigUpdate,
) -> dict[str, Any]:
    """Change the selection of a connection, in any number of schemas and tables at once.

    What is not sent stays as it is; every schema, table and column that is sent needs `enabled`, even where only
    `hashed` changes. There is no locking: of two changes at the same time the later one wins.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-schema-config

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/connections/{connection_id}/schemas".format(
            connection_id=path_segment(connection_id),
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
    *,
    client: AuthenticatedClient | Client,
    body: SchemaConfigUpdate,
) -> Response[SchemaConfigEnvelope]:
    """Change the selection of a connection, in any number of schemas and tables at once.

     What is not sent stays as it is; every schema, table and column that is sent needs `enabled`, even
    where only `hashed` changes. There is no locking: of two changes at the same time the later one
    wins.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-schema-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (SchemaConfigUpdate): What to change of a schema config.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SchemaConfigEnvelope]
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
    body: SchemaConfigUpdate,
) -> SchemaConfigEnvelope | None:
    """Change the selection of a connection, in any number of schemas and tables at once.

     What is not sent stays as it is; every schema, table and column that is sent needs `enabled`, even
    where only `hashed` changes. There is no locking: of two changes at the same time the later one
    wins.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-schema-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (SchemaConfigUpdate): What to change of a schema config.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SchemaConfigEnvelope
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
    body: SchemaConfigUpdate,
) -> Response[SchemaConfigEnvelope]:
    """Change the selection of a connection, in any number of schemas and tables at once.

     What is not sent stays as it is; every schema, table and column that is sent needs `enabled`, even
    where only `hashed` changes. There is no locking: of two changes at the same time the later one
    wins.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-schema-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (SchemaConfigUpdate): What to change of a schema config.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SchemaConfigEnvelope]
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
    body: SchemaConfigUpdate,
) -> SchemaConfigEnvelope | None:
    """Change the selection of a connection, in any number of schemas and tables at once.

     What is not sent stays as it is; every schema, table and column that is sent needs `enabled`, even
    where only `hashed` changes. There is no locking: of two changes at the same time the later one
    wins.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-schema-config

    Args:
        connection_id (str): The connection's id, two words such as speak_inexpensive.
        body (SchemaConfigUpdate): What to change of a schema config.

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
            body=body,
        )
    ).parsed

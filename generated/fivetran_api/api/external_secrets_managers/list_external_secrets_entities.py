from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import UNSET, Response, Unset, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.external_secrets_entity_filter import (
        ExternalSecretsEntityFilter,
    )
    from ...models.external_secrets_entity_page_envelope import (
        ExternalSecretsEntityPageEnvelope,
    )


def _get_kwargs(
    *,
    esm_id: str | Unset = UNSET,
    type_: ExternalSecretsEntityFilter | Unset = UNSET,
) -> dict[str, Any]:
    """List all connections and destinations that use any external secrets manager.

    `esm_id` narrows the listing to one manager, `type` to one kind of entity. The answer may carry a `next_cursor`,
    yet the endpoint takes neither `cursor` nor `limit`.

    Failures to expect: 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/list-esm-entities

    Args:
        esm_id: Only entities that use the external secrets manager with this id; left out, those of all managers.
        type_: source lists connections only, destination destinations only, all both.
    """

    params: dict[str, Any] = {}

    params["esm_id"] = esm_id

    params["type"] = type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/external-secrets-managers-entities",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ExternalSecretsEntityPageEnvelope | None:
    from ...models.external_secrets_entity_page_envelope import (
        ExternalSecretsEntityPageEnvelope,
    )

    if 200 <= response.status_code <= 299:
        response_2xx = ExternalSecretsEntityPageEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ExternalSecretsEntityPageEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    esm_id: str | Unset = UNSET,
    type_: ExternalSecretsEntityFilter | Unset = UNSET,
) -> Response[ExternalSecretsEntityPageEnvelope]:
    """List all connections and destinations that use any external secrets manager.

     `esm_id` narrows the listing to one manager, `type` to one kind of entity. The answer may carry a
    `next_cursor`, yet the endpoint takes neither `cursor` nor `limit`.

    Failures to expect: 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/list-esm-entities

    Args:
        esm_id (str | Unset): Only entities that use the external secrets manager with this id;
            left out, those of all managers.
        type_ (ExternalSecretsEntityFilter | Unset): source lists connections only, destination
            destinations only, all both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExternalSecretsEntityPageEnvelope]
    """

    kwargs = _get_kwargs(
        esm_id=esm_id,
        type_=type_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    esm_id: str | Unset = UNSET,
    type_: ExternalSecretsEntityFilter | Unset = UNSET,
) -> ExternalSecretsEntityPageEnvelope | None:
    """List all connections and destinations that use any external secrets manager.

     `esm_id` narrows the listing to one manager, `type` to one kind of entity. The answer may carry a
    `next_cursor`, yet the endpoint takes neither `cursor` nor `limit`.

    Failures to expect: 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/list-esm-entities

    Args:
        esm_id (str | Unset): Only entities that use the external secrets manager with this id;
            left out, those of all managers.
        type_ (ExternalSecretsEntityFilter | Unset): source lists connections only, destination
            destinations only, all both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExternalSecretsEntityPageEnvelope
    """

    return sync_detailed(
        client=client,
        esm_id=esm_id,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    esm_id: str | Unset = UNSET,
    type_: ExternalSecretsEntityFilter | Unset = UNSET,
) -> Response[ExternalSecretsEntityPageEnvelope]:
    """List all connections and destinations that use any external secrets manager.

     `esm_id` narrows the listing to one manager, `type` to one kind of entity. The answer may carry a
    `next_cursor`, yet the endpoint takes neither `cursor` nor `limit`.

    Failures to expect: 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/list-esm-entities

    Args:
        esm_id (str | Unset): Only entities that use the external secrets manager with this id;
            left out, those of all managers.
        type_ (ExternalSecretsEntityFilter | Unset): source lists connections only, destination
            destinations only, all both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExternalSecretsEntityPageEnvelope]
    """

    kwargs = _get_kwargs(
        esm_id=esm_id,
        type_=type_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    esm_id: str | Unset = UNSET,
    type_: ExternalSecretsEntityFilter | Unset = UNSET,
) -> ExternalSecretsEntityPageEnvelope | None:
    """List all connections and destinations that use any external secrets manager.

     `esm_id` narrows the listing to one manager, `type` to one kind of entity. The answer may carry a
    `next_cursor`, yet the endpoint takes neither `cursor` nor `limit`.

    Failures to expect: 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/list-esm-entities

    Args:
        esm_id (str | Unset): Only entities that use the external secrets manager with this id;
            left out, those of all managers.
        type_ (ExternalSecretsEntityFilter | Unset): source lists connections only, destination
            destinations only, all both.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExternalSecretsEntityPageEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            esm_id=esm_id,
            type_=type_,
        )
    ).parsed

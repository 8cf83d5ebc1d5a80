from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.external_secrets_manager_envelope import (
        ExternalSecretsManagerEnvelope,
    )
    from ...models.new_external_secrets_manager import NewExternalSecretsManager


def _get_kwargs(
    *,
    body: NewExternalSecretsManager,
) -> dict[str, Any]:
    """Register an external secrets manager.

    Connections and destinations refer to it by `external_secrets_manager_id` and then read credentials from it
    instead of keeping them in Fivetran. The `code` of the answer is Created. A `config` that does not fit the
    `type` is answered with 400 and the code BadRequest.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/create-esm

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/external-secrets-managers",
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ExternalSecretsManagerEnvelope | None:
    from ...models.external_secrets_manager_envelope import (
        ExternalSecretsManagerEnvelope,
    )

    if 200 <= response.status_code <= 299:
        response_2xx = ExternalSecretsManagerEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ExternalSecretsManagerEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewExternalSecretsManager,
) -> Response[ExternalSecretsManagerEnvelope]:
    """Register an external secrets manager.

     Connections and destinations refer to it by `external_secrets_manager_id` and then read credentials
    from it instead of keeping them in Fivetran. The `code` of the answer is Created. A `config` that
    does not fit the `type` is answered with 400 and the code BadRequest.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/create-esm

    Args:
        body (NewExternalSecretsManager): An external secrets manager to register.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExternalSecretsManagerEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: NewExternalSecretsManager,
) -> ExternalSecretsManagerEnvelope | None:
    """Register an external secrets manager.

     Connections and destinations refer to it by `external_secrets_manager_id` and then read credentials
    from it instead of keeping them in Fivetran. The `code` of the answer is Created. A `config` that
    does not fit the `type` is answered with 400 and the code BadRequest.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/create-esm

    Args:
        body (NewExternalSecretsManager): An external secrets manager to register.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExternalSecretsManagerEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewExternalSecretsManager,
) -> Response[ExternalSecretsManagerEnvelope]:
    """Register an external secrets manager.

     Connections and destinations refer to it by `external_secrets_manager_id` and then read credentials
    from it instead of keeping them in Fivetran. The `code` of the answer is Created. A `config` that
    does not fit the `type` is answered with 400 and the code BadRequest.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/create-esm

    Args:
        body (NewExternalSecretsManager): An external secrets manager to register.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExternalSecretsManagerEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: NewExternalSecretsManager,
) -> ExternalSecretsManagerEnvelope | None:
    """Register an external secrets manager.

     Connections and destinations refer to it by `external_secrets_manager_id` and then read credentials
    from it instead of keeping them in Fivetran. The `code` of the answer is Created. A `config` that
    does not fit the `type` is answered with 400 and the code BadRequest.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/create-esm

    Args:
        body (NewExternalSecretsManager): An external secrets manager to register.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExternalSecretsManagerEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
